//! How the page asks the worker: a question with its own type, answered with its own type.
//!
//! One client for each open log, with a worker of its own. It ends with the client, because the memory of a
//! WebAssembly program never shrinks; a worker that ended by a fault is replaced at the next question.

mod live_worker;
pub mod port;
mod program;
mod questions;

pub use program::Program;

use crate::protocol::{Ask, BUILD, Message, Packed, PanelId, Phase, Problem, Request};
use crate::ui::network_proof;
use live_worker::LiveWorker;
use port::Said;
use questions::Questions;
use std::cell::RefCell;
use std::future::Future;
use std::rc::{Rc, Weak};
use web_sys::File;

/// How far a reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done_bytes: u64,
    pub total_bytes: u64,
    pub rows: u64,
    pub phase: Phase,
}

/// A worker to ask. Clones ask the same worker; it ends when the last of them is dropped.
#[derive(Clone)]
pub struct Client(Rc<Line>);

struct Line {
    program: Rc<Program>,
    questions: RefCell<Questions>,
    worker: RefCell<Option<LiveWorker>>,
}

impl Client {
    /// A client with a worker of its own: the one that was started in advance, if it is still free.
    pub fn new(program: &Rc<Program>) -> Client {
        program.take_spare().unwrap_or_else(|| Client::with_new_worker(program))
    }

    /// Asks. The newest question of a panel wins: an older one without an answer ends as superseded.
    pub fn ask<A: Ask>(&self, panel: PanelId, ask: A) -> impl Future<Output = Result<A::Answer, Problem>> + use<A> {
        self.send(panel, ask, &[], None)
    }

    /// Asks about files, and hears how far their reading has come, at most ten times a second.
    pub fn ask_about_files<A: Ask, P: Fn(Progress) + 'static>(
        &self,
        panel: PanelId,
        ask: A,
        files: &[File],
        on_progress: P,
    ) -> impl Future<Output = Result<A::Answer, Problem>> + use<A, P> {
        self.send(panel, ask, files, Some(Rc::new(on_progress)))
    }

    /// Stops what the panel has asked; its question ends as stopped.
    pub fn stop(&self, panel: PanelId) {
        let asked = self.0.questions.borrow().asked_by(panel);
        if let (Some(id), Some(worker)) = (asked, self.0.worker.borrow_mut().as_mut()) {
            worker.post(&Request::Stop { id }, &[]);
        }
    }

    /// Resolves when the worker can hear, or says why it never will.
    pub fn ready(&self) -> impl Future<Output = Result<(), Problem>> + use<> {
        let ready = self.0.questions.borrow_mut().wait_for_ready();
        Line::start_worker(&self.0);
        async move { ready.await.unwrap_or(Err(Problem::Stopped)) }
    }

    /// Ends the worker and everything it holds. Questions without an answer end as stopped.
    pub fn close(&self) {
        self.0.end(Problem::Stopped);
    }

    pub(super) fn with_new_worker(program: &Rc<Program>) -> Client {
        Client(Rc::new(Line { program: Rc::clone(program), questions: RefCell::default(), worker: RefCell::default() }))
    }

    fn send<A: Ask>(
        &self,
        panel: PanelId,
        ask: A,
        files: &[File],
        on_progress: Option<Rc<dyn Fn(Progress)>>,
    ) -> impl Future<Output = Result<A::Answer, Problem>> + use<A> {
        let (id, answer) = self.0.questions.borrow_mut().put(panel, on_progress);
        Line::start_worker(&self.0);
        if let Some(worker) = self.0.worker.borrow_mut().as_mut() {
            worker.post(&Request::Ask { id, panel, command: Packed::new(&ask.command()) }, files);
        }
        async move {
            let answer = answer.await.unwrap_or(Err(Problem::Stopped))?;
            A::answer(answer).ok_or(Problem::WrongAnswer)
        }
    }
}

impl Line {
    fn start_worker(line: &Rc<Line>) {
        if line.worker.borrow().is_some() {
            return;
        }
        let listener: Weak<Line> = Rc::downgrade(line);
        let started = LiveWorker::start(&line.program, move |said| {
            if let Some(line) = listener.upgrade() {
                line.hear(said);
            }
        });
        match started {
            Some(worker) => *line.worker.borrow_mut() = Some(worker),
            None => line.end(Problem::WorkerCrashed),
        }
    }

    fn hear(&self, said: Said) {
        match said {
            Said::Message(Message::Ready { build }) if build == BUILD => {
                if let Some(worker) = self.worker.borrow_mut().as_mut() {
                    worker.post_what_waited();
                }
                self.questions.borrow_mut().ready();
            }
            Said::Message(Message::Ready { .. }) | Said::NotUnderstood => self.end(Problem::StaleBuild),
            Said::Message(Message::Progress { id, done_bytes, total_bytes, rows, phase }) => {
                let heard = self.questions.borrow().progress_of(id);
                if let Some(heard) = heard {
                    heard(Progress { done_bytes, total_bytes, rows, phase });
                }
            }
            Said::Message(Message::Done { id, outcome }) => {
                let outcome = outcome.open().unwrap_or(Err(Problem::WrongAnswer));
                self.questions.borrow_mut().answer(id, outcome);
            }
            Said::Message(Message::Requested { address, blocked }) => {
                network_proof::note_of_worker(address, blocked);
            }
            Said::Ended(problem) => self.end(problem),
        }
    }

    fn end(&self, problem: Problem) {
        drop(self.worker.borrow_mut().take());
        self.questions.borrow_mut().end_all(problem);
    }
}
