//! Changes of caseworker: how often a case changes hands, and how many hands it goes through.

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
    // The last case that had each value, plus one.
    let mut last_case = vec![0_u32; values.dictionary.len()];
    let mut found = Changes::default();
    selection.cases().for_each(|case| {
        let (mut changes, mut different, mut before) = (0, 0, None);
        for code in values.known_of_case(log, case) {
            changes += usize::from(before.is_some_and(|before| before != code));
            different += usize::from(std::mem::replace(&mut last_case[code as usize], case + 1) != case + 1);
            before = Some(code);
        }
        if before.is_none() {
            found.cases_without_value += 1;
        } else {
            add_one(&mut found.cases_by_changes, changes);
            add_one(&mut found.cases_by_values, different);
        }
    });
    found
}

fn add_one(counts: &mut Vec<u32>, place: usize) {
    if counts.len() <= place {
        counts.resize(place + 1, 0);
    }
    counts[place] += 1;
}
