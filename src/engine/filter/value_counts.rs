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
    let mut found = ValueCounts::of(values.dictionary.len());
    selection.cases().for_each(|case| found.add(case, &values.codes[log.events_of(case)]));
    found.counts
}

/// The same for those who walk the cases anyway.
pub(in crate::engine) struct ValueCounts {
    /// By code.
    pub counts: Vec<ValueCount>,
    last_case: Vec<u32>,
}

impl ValueCounts {
    /// None of so many codes counted yet.
    pub fn of(codes: usize) -> ValueCounts {
        ValueCounts { counts: vec![ValueCount::default(); codes], last_case: vec![u32::MAX; codes] }
    }

    /// Takes in the codes of a case.
    #[inline(always)]
    pub fn add(&mut self, case: u32, codes: &[u32]) {
        for &code in codes {
            let count = &mut self.counts[code as usize];
            count.events += 1;
            count.cases += u32::from(std::mem::replace(&mut self.last_case[code as usize], case) != case);
        }
    }
}
