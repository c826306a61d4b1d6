//! Overlaps: events of one person or group that are under way at the same time.

use super::super::registered::Registered;
use crate::engine::log::NO_TIME;
use crate::engine::table::EMPTY;

/// The overlaps by one attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlaps {
    /// Events that overlap another of the same value, in order of value and start.
    pub events: Vec<u32>,
    /// Events that take time and have a value.
    pub of_events: u32,
    /// Values with an overlap, of those with such events.
    pub values: u32,
    pub of_values: u32,
    /// Pairs that overlap.
    pub pairs: u64,
}

/// The overlaps of what is registered (daqapo's `detect_overlaps`, which lists pairs of activities): two events overlap where
/// each starts before the other ends. `codes` says who, event by event; events without a value, without a start or with no
/// time between start and end overlap nothing. `O(n log n)`.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, checks::overlaps}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10)]).unwrap();
/// let found = overlaps(&Registered::of(&log, &Selection::all(1), Zone::Utc), &[1, 1]);
/// assert_eq!((found.events.len(), found.of_events), (0, 0)); // one time per event
/// ```
pub fn overlaps(registered: &Registered, codes: &[u32]) -> Overlaps {
    let mut found = Overlaps { events: Vec::new(), of_events: 0, values: 0, of_values: 0, pairs: 0 };
    let Some(starts) = registered.log.start_millis() else { return found };
    let times = registered.log.time_millis();
    let takes_time =
        |event: &usize| codes[*event] != EMPTY && starts[*event] != NO_TIME && starts[*event] < times[*event];
    let mut tasks: Vec<(u32, i64, i64, u32)> = registered
        .events()
        .filter(takes_time)
        .map(|event| (codes[event], starts[event], times[event], event as u32))
        .collect();
    tasks.sort_unstable();
    found.of_events = tasks.len() as u32;
    for of_value in tasks.chunk_by(|a, b| a.0 == b.0) {
        let before = found.events.len();
        // The latest end of what started earlier.
        let mut under_way_to = i64::MIN;
        for (place, &(_, start, end, event)) in of_value.iter().enumerate() {
            let meets_next = of_value.get(place + 1).is_some_and(|next| next.1 < end);
            if start < under_way_to || meets_next {
                found.events.push(event);
            }
            under_way_to = under_way_to.max(end);
        }
        let mut ends: Vec<i64> = of_value.iter().map(|task| task.2).collect();
        ends.sort_unstable();
        // What has ended by the start of a task also started before it: the others before it overlap it.
        let ended = |start: i64| ends.partition_point(|&end| end <= start);
        found.pairs += of_value.iter().enumerate().map(|(before, task)| (before - ended(task.1)) as u64).sum::<u64>();
        found.of_values += 1;
        found.values += u32::from(found.events.len() > before);
    }
    found
}

/// The overlaps of events of one case, whoever they are by.
pub fn case_overlaps(registered: &Registered) -> Overlaps {
    // Codes begin at 1: 0 is a missing value.
    let mut codes = vec![EMPTY; registered.log.event_count()];
    for (case, course) in registered.courses() {
        course.iter().for_each(|&event| codes[event as usize] = case + 1);
    }
    overlaps(registered, &codes)
}
