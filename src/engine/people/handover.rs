//! Hand-overs: how often a case goes from one caseworker or team to another.

use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog};
use crate::engine::stats::{PairCount, Pairs};
use serde::{Deserialize, Serialize};

/// Neighbouring events by who did them, over the cases of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handovers {
    /// Events that do not say who; they are skipped first.
    pub events_without_value: u32,
    /// Different values that occur.
    pub values: u32,
    /// From one value to another, by count falling, then by name.
    pub between: Vec<PairCount>,
    /// Neighbouring events of the same value, by count falling, then by name.
    pub within: Vec<PairCount>,
    /// Cases with at least one hand-over.
    pub cases_with_handover: u32,
}

impl Handovers {
    /// Number of hand-overs.
    pub fn count(&self) -> u32 {
        self.between.iter().map(|pair| pair.count).sum()
    }

    /// Number of neighbouring events of the same value.
    pub fn count_within(&self) -> u32 {
        self.within.iter().map(|pair| pair.count).sum()
    }
}

/// The hand-overs of a selection by the values of an attribute; codes are those of its dictionary.
///
/// Two events are neighbours when no event with a value stands between them. Linear in the events of the
/// selection. PM4Py counterpart: `discover_handover_of_work_network`, which divides by all pairs, also those within.
///
/// W.M.P. van der Aalst, H.A. Reijers, M. Song, «Discovering Social Networks from Event Logs», Computer Supported
/// Cooperative Work 14 (2005), doi:10.1007/s10606-005-9005-9.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, people::handovers};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// let found = handovers(&log, &Selection::all(1), &who);
/// assert_eq!((found.count(), found.between.len(), found.cases_with_handover), (2, 2, 1));
/// ```
pub fn handovers(log: &EventLog, selection: &Selection, values: &ByEvent) -> Handovers {
    let codes = values.dictionary.len();
    let mut seen = vec![false; codes];
    let (mut between, mut within) = (Pairs::of(codes), Pairs::of(codes));
    let (mut events, mut with_value, mut cases_with_handover) = (0, 0, 0);
    selection.cases().for_each(|case| {
        events += log.events_of(case).len();
        let known = between.count();
        let mut before = None;
        for code in values.known_of_case(log, case) {
            with_value += 1;
            seen[code as usize] = true;
            match before {
                None => {}
                Some(before) if before == code => within.add(code, code, case),
                Some(before) => between.add(before, code, case),
            }
            before = Some(code);
        }
        cases_with_handover += u32::from(between.count() > known);
    });
    let name = |code| values.dictionary.text(code);
    Handovers {
        events_without_value: (events - with_value) as u32,
        values: seen.into_iter().filter(|&seen| seen).count() as u32,
        between: between.counted(name),
        within: within.counted(name),
        cases_with_handover,
    }
}
