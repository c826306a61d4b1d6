//! Hand-overs: how often a case goes from one caseworker or team to another.

use super::passing::{Passing, walk};
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

    /// Cases, at least, in which neighbouring events have the same value: those of the value that most have so.
    pub fn cases_within_at_least(&self) -> u32 {
        self.within.iter().map(|pair| pair.cases).max().unwrap_or(0)
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
    walk(log, selection, values, HandoverCount::of(values)).counted(values)
}

/// Hand-overs as they are met.
pub(super) struct HandoverCount {
    seen: Vec<bool>,
    between: Pairs,
    within: Pairs,
    events: usize,
    with_value: usize,
    cases_with_handover: u32,
    /// Hand-overs that were met before the case that is walked.
    known: u32,
}

impl HandoverCount {
    pub(super) fn of(values: &ByEvent) -> HandoverCount {
        let codes = values.dictionary.len();
        let (between, within) = (Pairs::of(codes), Pairs::of(codes));
        HandoverCount {
            seen: vec![false; codes],
            between,
            within,
            events: 0,
            with_value: 0,
            cases_with_handover: 0,
            known: 0,
        }
    }

    pub(super) fn counted(self, values: &ByEvent) -> Handovers {
        let name = |code| values.dictionary.text(code);
        Handovers {
            events_without_value: (self.events - self.with_value) as u32,
            values: self.seen.into_iter().filter(|&seen| seen).count() as u32,
            between: self.between.counted(name),
            within: self.within.counted(name),
            cases_with_handover: self.cases_with_handover,
        }
    }
}

impl Passing for HandoverCount {
    #[inline(always)]
    fn take(&mut self, case: u32, before: Option<u32>, code: u32) {
        self.with_value += 1;
        self.seen[code as usize] = true;
        match before {
            None => {}
            Some(before) if before == code => self.within.add(code, code, case),
            Some(before) => self.between.add(before, code, case),
        }
    }

    #[inline(always)]
    fn end(&mut self, log: &EventLog, case: u32, _: Option<u32>) {
        self.events += log.events_of(case).len();
        self.cases_with_handover += u32::from(self.between.count() > self.known);
        self.known = self.between.count();
    }
}
