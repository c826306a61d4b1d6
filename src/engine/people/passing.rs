//! How cases pass from one value to another: one walk over the values of the cases, for all that is counted of it.

use super::changes::ChangeCount;
use super::handover::HandoverCount;
use super::ping_pong::PingPongCount;
use super::{Changes, Handovers, PingPong};
use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog};

/// What hears every value of every case, event by event.
pub(super) trait Passing {
    /// An event of the case has this value, and the one before it of those with a value had `before`.
    fn take(&mut self, case: u32, before: Option<u32>, code: u32);
    /// The case is over; `last` is its last value, none where it has none.
    fn end(&mut self, log: &EventLog, case: u32, last: Option<u32>);
}

impl<A: Passing, B: Passing> Passing for (A, B) {
    #[inline(always)]
    fn take(&mut self, case: u32, before: Option<u32>, code: u32) {
        self.0.take(case, before, code);
        self.1.take(case, before, code);
    }

    #[inline(always)]
    fn end(&mut self, log: &EventLog, case: u32, last: Option<u32>) {
        self.0.end(log, case, last);
        self.1.end(log, case, last);
    }
}

/// Tells the values of a selection to what counts them. Events without a value are skipped first. Linear in the events of
/// the selection.
pub(super) fn walk<P: Passing>(log: &EventLog, selection: &Selection, values: &ByEvent, mut counted: P) -> P {
    selection.cases().for_each(|case| {
        let mut before = None;
        for code in values.known_of_case(log, case) {
            counted.take(case, before, code);
            before = Some(code);
        }
        counted.end(log, case, before);
    });
    counted
}

/// [`handovers`](super::handovers), [`changes`](super::changes) and [`ping_pong`](super::ping_pong) of the same values, in one
/// walk instead of three.
pub fn passed_on(log: &EventLog, selection: &Selection, values: &ByEvent) -> (Handovers, Changes, PingPong) {
    let all = (HandoverCount::of(values), (ChangeCount::of(values), PingPongCount::of(values)));
    let (handovers, (changes, ping_pong)) = walk(log, selection, values, all);
    (handovers.counted(values), changes.found, ping_pong.counted(values))
}
