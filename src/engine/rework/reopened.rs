//! Reopened cases: solved, and open again; with or without a new answer before they are solved once more.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;

/// The activities that say what happens to a case, by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReopeningCodes {
    pub solved: u16,
    pub reopened: u16,
    /// The citizen or user is given an answer.
    pub answer: Option<u16>,
}

/// Reopenings in the cases of a selection. A reopening is a `reopened` event somewhere after a `solved` one of its case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reopened {
    /// Cases with a `solved` event.
    pub solved_cases: u32,
    /// Cases with a reopening.
    pub cases: u32,
    pub reopenings: u32,
    /// Cases with two reopenings or more.
    pub cases_2plus: u32,
    /// Cases with an answer somewhere after a reopening.
    pub answered_cases: u32,
    /// Cases that are solved after a reopening without an answer in between.
    pub unanswered_cases: u32,
    /// `solved` events after a reopening without an answer in between.
    pub unanswered: u32,
}

/// The reopenings in a selection; linear in its events. Without a step for the answer nothing is counted of answers.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, rework::{ReopeningCodes, reopened}};
/// let rows = ["Solved", "Reopened", "Solved", "Reopened", "Answer", "Solved"].iter().zip(0..);
/// let log = EventLog::from_rows(rows.map(|(activity, time)| ("1", *activity, time))).unwrap();
/// let code = |name| log.activity_code(name).unwrap();
/// let steps =
///     ReopeningCodes { solved: code("Solved"), reopened: code("Reopened"), answer: Some(code("Answer")) };
/// let found = reopened(&log, &Selection::all(1), steps);
/// assert_eq!((found.cases, found.reopenings, found.answered_cases, found.unanswered), (1, 2, 1, 1));
/// ```
pub fn reopened(log: &EventLog, selection: &Selection, steps: ReopeningCodes) -> Reopened {
    let mut found = Reopened::default();
    selection.cases().for_each(|case| {
        let (mut is_solved, mut reopenings, mut is_answered, mut unanswered) = (false, 0, false, 0);
        // Reopened, and not answered since.
        let mut waits = false;
        for &code in &log.activity()[log.events_of(case)] {
            if is_solved && code == steps.reopened {
                reopenings += 1;
                waits = steps.answer.is_some();
            } else if code == steps.solved {
                is_solved = true;
                unanswered += u32::from(std::mem::take(&mut waits));
            } else if steps.answer == Some(code) {
                is_answered |= reopenings > 0;
                waits = false;
            }
        }
        found.solved_cases += u32::from(is_solved);
        found.cases += u32::from(reopenings > 0);
        found.reopenings += reopenings;
        found.cases_2plus += u32::from(reopenings > 1);
        found.answered_cases += u32::from(is_answered);
        found.unanswered_cases += u32::from(unanswered > 0);
        found.unanswered += unanswered;
    });
    found
}
