//! Duplicates: rows that are there twice are proposed for dropping.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::prepare::step::Step;
use crate::engine::prepare::steps::first_of_equals;

/// Dropping exact duplicates, where there are any.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let events = first_of_equals(log, |_| true).into_iter().filter(|first| !first).count() as u64;
    (events > 0).then_some(Suggestion { step: Step::DropDuplicates {}, evidence: Evidence::Duplicates { events } })
}
