//! Late rows: in a file that is in order of time, a row behind a later one was registered late.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::prepare::EventCondition;
use crate::engine::prepare::late_rows::{EVENTS_AT_LEAST, EVENTS_ONE_IN, late_rows};
use crate::engine::prepare::step::Step;

/// Dropping the events that stand in the file behind a later event of their case, where they are the exception: five
/// at least, and one in 500 at most.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let late = late_rows(log);
    let events = late.iter().filter(|&&late| late).count() as u64;
    let cases = (0..log.case_count() as u32).filter(|&case| late[log.events_of(case)].contains(&true)).count() as u64;
    let of_events = log.event_count() as u64;
    (events >= EVENTS_AT_LEAST && events * EVENTS_ONE_IN <= of_events).then_some(Suggestion {
        step: Step::DropEvents { when: EventCondition::BehindLater {} },
        evidence: Evidence::LateRows { events, cases, of_events },
    })
}
