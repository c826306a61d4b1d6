//! How many cases and events of a selection have each value of an attribute.

use super::Selection;
use crate::engine::log::{ByEvent, EventLog};

/// What has one value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ValueCount {
    pub events: u32,
    /// Cases with such an event.
    pub cases: u32,
}

/// The counts of every value, by its code; code 0 is the missing value. Linear in the events of the selection.
///
/// ```
/// use spor::engine::{filter::{Selection, ValueCount, value_counts}, log::{Attribute, EventLog}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("2", "A", 5)]).unwrap();
/// let team = Attribute::of_events("team", ["Nord", "Nord", ""]);
/// let counts = value_counts(&log, &Selection::all(2), &log.by_event(&team));
/// assert_eq!(counts, [ValueCount { events: 1, cases: 1 }, ValueCount { events: 2, cases: 1 }]);
/// ```
pub fn value_counts(log: &EventLog, selection: &Selection, values: &ByEvent) -> Vec<ValueCount> {
    let mut counts = vec![ValueCount::default(); values.dictionary.len()];
    let mut last_case = vec![u32::MAX; values.dictionary.len()];
    for case in selection.cases() {
        for event in log.events_of(case) {
            let code = values.codes[event] as usize;
            counts[code].events += 1;
            counts[code].cases += u32::from(std::mem::replace(&mut last_case[code], case) != case);
        }
    }
    counts
}
