//! From a question to its answer: one at a time, in steps between which Stop is heard.

use super::file_bytes::FileBytes;
use super::pace::Pace;
use super::port;
use crate::protocol::{Answer, Command, Message, Outcome, Packed, Phase, Problem, Request, RequestId};
use crate::session::{Hashing, Reading, Session, WaitingLine, Work, Writing};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{DedicatedWorkerGlobalScope, File};

/// The session, the questions it has been asked, and the way back to the page.
pub struct Shell {
    scope: DedicatedWorkerGlobalScope,
    session: RefCell<Session>,
    line: RefCell<WaitingLine<Question>>,
}

struct Question {
    command: Command,
    files: Vec<File>,
}

impl Shell {
    pub fn new(scope: DedicatedWorkerGlobalScope) -> Self {
        let session = RefCell::new(session_with_key(&scope));
        Shell { scope, session, line: RefCell::default() }
    }

    /// Takes in a message of the page, and sets to work if nothing is in work.
    pub fn hear(self: &Rc<Self>, data: &JsValue) {
        match port::receive(data) {
            Some((Request::Ask { id, panel, command }, files)) => {
                let Some(command) = command.open() else { return self.answer(id, Err(Problem::WrongAnswer)) };
                let superseded = self.line.borrow_mut().arrive(id, panel, Question { command, files });
                for id in superseded {
                    self.answer(id, Err(Problem::Superseded));
                }
                let shell = Rc::clone(self);
                wasm_bindgen_futures::spawn_local(async move { shell.work().await });
            }
            Some((Request::Stop { id }, _)) => {
                let was_waiting = self.line.borrow_mut().stop(id);
                if was_waiting {
                    self.answer(id, Err(Problem::Stopped));
                }
            }
            // A page of another build has been told so by its own comparison; nothing to answer.
            None => {}
        }
    }

    async fn work(&self) {
        loop {
            let next = self.line.borrow_mut().next_question();
            let Some((id, question)) = next else { return };
            let outcome = self.outcome(id, question).await;
            self.line.borrow_mut().done();
            self.answer(id, outcome);
            if self.line.borrow().is_empty() {
                self.session.borrow_mut().rehearse();
            }
        }
    }

    async fn outcome(&self, id: RequestId, question: Question) -> Result<Answer, Problem> {
        let files = chosen_files(&question);
        let mut work = self.session.borrow_mut().begin(question.command)?;
        loop {
            let mut wanted = match work {
                Work::Done(answer) => return Ok(answer),
                Work::Beginning(wanted) => wanted,
                Work::Writing(writing) => return self.write_through(id, *writing).await,
                Work::Hashing(hashing) => {
                    let [file] = &files?[..] else { return Err(Problem::FileUnreadable) };
                    return self.hash_through(id, hashing, file).await;
                }
                Work::Whole(reading) => {
                    let reading = self.read_through(id, *reading, &files?).await?;
                    return self.session.borrow_mut().opened(reading);
                }
            };
            let [file] = &files.clone()?[..] else { return Err(Problem::FileUnreadable) };
            let bytes = FileBytes::beginning(file, wanted.limit_bytes).await?;
            if bytes.len() as u64 != wanted.size_bytes.min(wanted.limit_bytes) {
                return Err(Problem::FileChanged);
            }
            wanted.written_millis = Some(file.last_modified() as i64);
            work = self.session.borrow_mut().probed(&wanted, bytes)?;
        }
    }

    async fn read_through(&self, id: RequestId, mut reading: Reading, files: &[File]) -> Result<Reading, Problem> {
        let mut pace = Pace::start();
        let mut expected = 0;
        for file in files {
            expected += file.size() as u64;
            let mut bytes = FileBytes::of(file)?;
            while let Some(piece) = bytes.next_piece().await? {
                reading.feed(piece)?;
                if pace.report_is_due() {
                    self.report(id, &reading, Phase::Reading);
                }
                pace.pause_if_due().await;
                if let Some(end) = self.line.borrow().end_of_work() {
                    return Err(end);
                }
            }
            if reading.done_bytes != expected || !FileBytes::is_unchanged(file).await {
                return Err(Problem::FileChanged);
            }
            while reading.step()? {
                if pace.report_is_due() {
                    self.report(id, &reading, Phase::Unpacking);
                }
                pace.pause_if_due().await;
                if let Some(end) = self.line.borrow().end_of_work() {
                    return Err(end);
                }
            }
            reading.end_file()?;
        }
        self.report(id, &reading, Phase::Sorting);
        Ok(reading)
    }

    async fn write_through(&self, id: RequestId, mut writing: Writing) -> Result<Answer, Problem> {
        let mut pace = Pace::start();
        while self.session.borrow_mut().write_some(&mut writing)? {
            if pace.report_is_due() {
                let message = Message::Progress {
                    id,
                    done_bytes: writing.events_written,
                    total_bytes: writing.events,
                    rows: writing.events_written,
                    phase: Phase::Writing,
                };
                port::send(&self.scope, &message);
            }
            pace.pause_if_due().await;
            if let Some(end) = self.line.borrow().end_of_work() {
                return Err(end);
            }
        }
        self.session.borrow_mut().written(writing)
    }

    async fn hash_through(&self, id: RequestId, mut hashing: Hashing, file: &File) -> Result<Answer, Problem> {
        let mut pace = Pace::start();
        let mut bytes = FileBytes::of(file)?;
        while let Some(piece) = bytes.next_piece().await? {
            hashing.feed(piece);
            if pace.report_is_due() {
                let (done_bytes, total_bytes) = (hashing.done_bytes, hashing.total_bytes);
                port::send(
                    &self.scope,
                    &Message::Progress { id, done_bytes, total_bytes, rows: 0, phase: Phase::Reading },
                );
            }
            pace.pause_if_due().await;
            if let Some(end) = self.line.borrow().end_of_work() {
                return Err(end);
            }
        }
        if hashing.done_bytes != hashing.total_bytes || !FileBytes::is_unchanged(file).await {
            return Err(Problem::FileChanged);
        }
        Ok(Answer::FileHashed(hashing.finish()))
    }

    fn report(&self, id: RequestId, reading: &Reading, phase: Phase) {
        let bytes = (reading.done_bytes, reading.total_bytes);
        let (done_bytes, total_bytes) = match phase {
            Phase::Unpacking => reading.step_progress().unwrap_or(bytes),
            _ => bytes,
        };
        let message = Message::Progress { id, done_bytes, total_bytes, rows: reading.rows(), phase };
        port::send(&self.scope, &message);
    }

    fn answer(&self, id: RequestId, outcome: Outcome) {
        port::send(&self.scope, &Message::Done { id, outcome: Packed::new(&outcome) });
    }
}

/// A session whose pseudonyms rest on a secret of its own, drawn by the browser and gone with the worker.
fn session_with_key(scope: &DedicatedWorkerGlobalScope) -> Session {
    let mut session = Session::new();
    let mut bytes = [0; 32];
    if scope.crypto().is_ok_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok()) {
        session.set_key(bytes);
    }
    session
}

/// The files beside a question, if they are still those that the question names.
fn chosen_files(question: &Question) -> Result<Vec<File>, Problem> {
    let named: Vec<(&str, u64)> = match &question.command {
        Command::ProbeFile(ask) => vec![(&ask.name, ask.size_bytes)],
        Command::HashFile(ask) => vec![(&ask.name, ask.size_bytes)],
        Command::ReadFiles(ask) => ask.files.iter().map(|file| (file.name.as_str(), file.size_bytes)).collect(),
        _ => return Err(Problem::FileUnreadable),
    };
    let is_named = |(file, (name, size)): (&File, &(&str, u64))| file.name() == *name && file.size() == *size as f64;
    if named.len() != question.files.len() {
        Err(Problem::FileUnreadable)
    } else if question.files.iter().zip(&named).all(is_named) {
        Ok(question.files.clone())
    } else {
        Err(Problem::FileChanged)
    }
}
