//! Ping-pong: a case that goes from one team to another and straight back.

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
    let mut pairs = Pairs::of(values.dictionary.len());
    let mut cases = 0;
    selection.cases().for_each(|case| {
        let known = pairs.count();
        let (mut two_before, mut before) = (None, None);
        for code in values.known_of_case(log, case) {
            match before {
                Some(same) if same == code => continue,
                Some(other) if two_before == Some(code) => pairs.add(code, other, case),
                _ => {}
            }
            (two_before, before) = (before, Some(code));
        }
        cases += u32::from(pairs.count() > known);
    });
    let name = |code| values.dictionary.text(code);
    PingPong { pairs: pairs.counted(name), cases }
}
