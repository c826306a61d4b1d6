//! The questions that have no answer yet, by their number.

use super::Progress;
use crate::protocol::{Answer, PanelId, Problem, RequestId};
use futures_channel::oneshot;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What one worker has been asked and has not answered.
#[derive(Default)]
pub struct Questions {
    last_id: RequestId,
    open: BTreeMap<RequestId, Open>,
    is_ready: bool,
    waiting_for_ready: Vec<oneshot::Sender<Result<(), Problem>>>,
}

struct Open {
    panel: PanelId,
    answer: oneshot::Sender<Result<Answer, Problem>>,
    on_progress: Option<Rc<dyn Fn(Progress)>>,
}

impl Questions {
    /// A new question with its number; an older one of the panel ends as superseded.
    pub fn put(
        &mut self,
        panel: PanelId,
        on_progress: Option<Rc<dyn Fn(Progress)>>,
    ) -> (RequestId, oneshot::Receiver<Result<Answer, Problem>>) {
        if let Some(older) = self.asked_by(panel) {
            self.answer(older, Err(Problem::Superseded));
        }
        let (answer, receiver) = oneshot::channel();
        self.last_id += 1;
        self.open.insert(self.last_id, Open { panel, answer, on_progress });
        (self.last_id, receiver)
    }

    /// The open question of a panel.
    pub fn asked_by(&self, panel: PanelId) -> Option<RequestId> {
        self.open.iter().find(|(_, open)| open.panel == panel).map(|(id, _)| *id)
    }

    /// Who hears how far a question has come.
    pub fn progress_of(&self, id: RequestId) -> Option<Rc<dyn Fn(Progress)>> {
        self.open.get(&id).and_then(|open| open.on_progress.clone())
    }

    /// Hands an answer to the one who asked. An answer that nobody waits for any more is dropped.
    pub fn answer(&mut self, id: RequestId, outcome: Result<Answer, Problem>) {
        if let Some(open) = self.open.remove(&id) {
            let _ = open.answer.send(outcome);
        }
    }

    /// Resolves at once when the worker can already hear.
    pub fn wait_for_ready(&mut self) -> oneshot::Receiver<Result<(), Problem>> {
        let (sender, receiver) = oneshot::channel();
        if self.is_ready {
            let _ = sender.send(Ok(()));
        } else {
            self.waiting_for_ready.push(sender);
        }
        receiver
    }

    /// The worker can hear.
    pub fn ready(&mut self) {
        self.is_ready = true;
        for waiting in self.waiting_for_ready.drain(..) {
            let _ = waiting.send(Ok(()));
        }
    }

    /// The worker has ended: so do all its questions.
    pub fn end_all(&mut self, problem: Problem) {
        self.is_ready = false;
        for waiting in self.waiting_for_ready.drain(..) {
            let _ = waiting.send(Err(problem.clone()));
        }
        for (_, open) in std::mem::take(&mut self.open) {
            let _ = open.answer.send(Err(problem.clone()));
        }
    }
}
