//! Registered in one go: one person's registrations within seconds, whatever they are about.

use super::super::registered::Registered;
use crate::engine::table::EMPTY;

/// Registrations of one person that lie so close were made in one go (daqapo's own default).
pub const AT_ONCE_MILLIS: i64 = 10_000;

/// The events that one person or group registered right after one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiRegistration {
    /// In order of value and time.
    pub events: Vec<u32>,
    /// Events with a value and a clock.
    pub of_events: u32,
    /// Values with such events, of those with any.
    pub values: u32,
    pub of_values: u32,
}

/// Multi-registration as daqapo's `detect_multiregistration` has it: sorted by time within a value, an event at most
/// `within_millis` after the one before it counts, and so does that one. `codes` says who, event by event.
///
/// Unlike batches ([`super::super::registered_together`]) two events are enough, and they may be of one case: somebody who
/// writes up a day at its end. Times that say the day only do not count. `O(n log n)`.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, checks::multi_registration}};
/// let log = EventLog::from_rows([("1", "A", 1), ("2", "A", 9_001), ("2", "B", 60_000)]).unwrap();
/// let found = multi_registration(&Registered::of(&log, &Selection::all(2), Zone::Utc), &[1, 1, 1], 10_000);
/// assert_eq!((found.events, found.of_events), (vec![0, 1], 3));
/// ```
pub fn multi_registration(registered: &Registered, codes: &[u32], within_millis: i64) -> MultiRegistration {
    let times = registered.log.time_millis();
    let is_known = |&event: &usize| codes[event] != EMPTY && !registered.is_day_only(event as u32);
    let mut in_time: Vec<(u32, i64, u32)> =
        registered.events().filter(is_known).map(|event| (codes[event], times[event], event as u32)).collect();
    in_time.sort_unstable();
    let of_events = in_time.len() as u32;
    let mut found = MultiRegistration { events: Vec::new(), of_events, values: 0, of_values: 0 };
    for of_value in in_time.chunk_by(|a, b| a.0 == b.0) {
        let before = found.events.len();
        let runs = of_value.chunk_by(|a, b| b.1 - a.1 <= within_millis).filter(|run| run.len() > 1);
        found.events.extend(runs.flatten().map(|&(_, _, event)| event));
        found.of_values += 1;
        found.values += u32::from(found.events.len() > before);
    }
    found
}
