//! Who is served next: questions in the order they came, the newest of each panel only.

use crate::protocol::{PanelId, Problem, RequestId};
use std::collections::VecDeque;

/// The questions of one worker: one in work, the others waiting.
#[derive(Debug)]
pub struct WaitingLine<T> {
    waiting: VecDeque<Waiting<T>>,
    in_work: Option<InWork>,
}

#[derive(Debug)]
struct Waiting<T> {
    id: RequestId,
    panel: PanelId,
    question: T,
}

#[derive(Debug)]
struct InWork {
    id: RequestId,
    panel: PanelId,
    end: Option<Problem>,
}

impl<T> Default for WaitingLine<T> {
    fn default() -> Self {
        WaitingLine { waiting: VecDeque::new(), in_work: None }
    }
}

impl<T> WaitingLine<T> {
    /// Takes in a question. Older ones of the same panel leave the line and are returned; one that is
    /// in work is told to end.
    pub fn arrive(&mut self, id: RequestId, panel: PanelId, question: T) -> Vec<RequestId> {
        let superseded = self.waiting.iter().filter(|other| other.panel == panel).map(|other| other.id).collect();
        self.waiting.retain(|other| other.panel != panel);
        if let Some(in_work) = self.in_work.as_mut().filter(|in_work| in_work.panel == panel) {
            in_work.end.get_or_insert(Problem::Superseded);
        }
        self.waiting.push_back(Waiting { id, panel, question });
        superseded
    }

    /// Takes a question out of the line, true if it was waiting. One in work is told to end.
    pub fn stop(&mut self, id: RequestId) -> bool {
        if let Some(in_work) = self.in_work.as_mut().filter(|in_work| in_work.id == id) {
            in_work.end.get_or_insert(Problem::Stopped);
        }
        let before = self.waiting.len();
        self.waiting.retain(|other| other.id != id);
        self.waiting.len() < before
    }

    /// Whether nobody waits and nothing is in work.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.in_work.is_none()
    }

    /// The next question, now in work; none while another is.
    pub fn next_question(&mut self) -> Option<(RequestId, T)> {
        if self.in_work.is_some() {
            return None;
        }
        let next = self.waiting.pop_front()?;
        self.in_work = Some(InWork { id: next.id, panel: next.panel, end: None });
        Some((next.id, next.question))
    }

    /// Why the question in work should end before its answer, if it should.
    pub fn end_of_work(&self) -> Option<Problem> {
        self.in_work.as_ref().and_then(|in_work| in_work.end.clone())
    }

    /// The question in work has its answer.
    pub fn done(&mut self) {
        self.in_work = None;
    }
}
