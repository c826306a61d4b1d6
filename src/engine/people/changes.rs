//! Changes of caseworker: how often a case changes hands, and how many hands it goes through.

use super::passing::{Passing, walk};
use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog};
use serde::{Deserialize, Serialize};

/// Cases by how often their value changes and by how many different values they have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Cases with no value in any event; they are in neither list.
    pub cases_without_value: u32,
    /// At place `n`: cases in which the value changes `n` times.
    pub cases_by_changes: Vec<u32>,
    /// At place `n`: cases with `n` different values; place 0 is always 0.
    pub cases_by_values: Vec<u32>,
}

/// The changes of value in the cases of a selection by the values of an attribute.
///
/// Events without a value are skipped first, so that they neither are a change nor hide one. Linear in the events
/// of the selection. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, people::changes};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// let found = changes(&log, &Selection::all(1), &who);
/// assert_eq!((found.cases_by_changes, found.cases_by_values), (vec![0, 0, 1], vec![0, 0, 1]));
/// ```
pub fn changes(log: &EventLog, selection: &Selection, values: &ByEvent) -> Changes {
    walk(log, selection, values, ChangeCount::of(values)).found
}

/// Changes as they are met.
pub(super) struct ChangeCount {
    pub(super) found: Changes,
    /// The last case that had each value, plus one.
    last_case: Vec<u32>,
    /// Of the case that is walked.
    changes: usize,
    different: usize,
}

impl ChangeCount {
    pub(super) fn of(values: &ByEvent) -> ChangeCount {
        let last_case = vec![0; values.dictionary.len()];
        ChangeCount { found: Changes::default(), last_case, changes: 0, different: 0 }
    }
}

impl Passing for ChangeCount {
    #[inline(always)]
    fn take(&mut self, case: u32, before: Option<u32>, code: u32) {
        self.changes += usize::from(before.is_some_and(|before| before != code));
        self.different += usize::from(std::mem::replace(&mut self.last_case[code as usize], case + 1) != case + 1);
    }

    #[inline(always)]
    fn end(&mut self, _: &EventLog, _: u32, last: Option<u32>) {
        let (changes, different) = (std::mem::take(&mut self.changes), std::mem::take(&mut self.different));
        if last.is_none() {
            self.found.cases_without_value += 1;
        } else {
            add_one(&mut self.found.cases_by_changes, changes);
            add_one(&mut self.found.cases_by_values, different);
        }
    }
}

fn add_one(counts: &mut Vec<u32>, place: usize) {
    if counts.len() <= place {
        counts.resize(place + 1, 0);
    }
    counts[place] += 1;
}
