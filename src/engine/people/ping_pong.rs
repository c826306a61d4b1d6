//! Ping-pong: a case that goes from one team to another and straight back.

use super::passing::{Passing, walk};
use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog};
use crate::engine::stats::{PairCount, Pairs};
use serde::{Deserialize, Serialize};

/// Cases that go there and back between values, over a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PingPong {
    /// From x to y and back to x, x as `from` and y as `to`; by count falling, then by name.
    pub pairs: Vec<PairCount>,
    /// Cases with at least one.
    pub cases: u32,
}

impl PingPong {
    /// How often a case goes there and back.
    pub fn count(&self) -> u32 {
        self.pairs.iter().map(|pair| pair.count).sum()
    }
}

/// The ping-pong of a selection by the values of an attribute; codes are those of its dictionary.
///
/// Events without a value are skipped and repeated values count once; then every x, y, x counts, overlapping ones
/// too: x y x y is twice. Linear in the events of the selection. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, log::{Attribute, EventLog}, people::ping_pong};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// let found = ping_pong(&log, &Selection::all(1), &who);
/// assert_eq!((found.count(), found.cases), (1, 1)); // Ane, Bo, Ane
/// ```
pub fn ping_pong(log: &EventLog, selection: &Selection, values: &ByEvent) -> PingPong {
    walk(log, selection, values, PingPongCount::of(values)).counted(values)
}

/// Ping-pong as it is met.
pub(super) struct PingPongCount {
    pairs: Pairs,
    cases: u32,
    /// Of the case that is walked: the value before the one it has now, and how many pairs were met before it.
    other: Option<u32>,
    known: u32,
}

impl PingPongCount {
    pub(super) fn of(values: &ByEvent) -> PingPongCount {
        PingPongCount { pairs: Pairs::of(values.dictionary.len()), cases: 0, other: None, known: 0 }
    }

    pub(super) fn counted(self, values: &ByEvent) -> PingPong {
        let name = |code| values.dictionary.text(code);
        PingPong { pairs: self.pairs.counted(name), cases: self.cases }
    }
}

impl Passing for PingPongCount {
    #[inline(always)]
    fn take(&mut self, case: u32, before: Option<u32>, code: u32) {
        let Some(before) = before.filter(|&before| before != code) else { return };
        if self.other.replace(before) == Some(code) {
            self.pairs.add(code, before, case);
        }
    }

    #[inline(always)]
    fn end(&mut self, _: &EventLog, _: u32, _: Option<u32>) {
        self.other = None;
        self.cases += u32::from(self.pairs.count() > self.known);
        self.known = self.pairs.count();
    }
}
