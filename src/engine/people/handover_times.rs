//! What a hand-over costs: the time to the next event when a case changes hands, beside when it does not.

use super::valued;
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::{Attribute, EventLog, NO_TIME};
use crate::engine::map::{Durations, EdgeClock};
use std::collections::BTreeMap;

/// Times between neighbouring events with a value; none where there are no such neighbours.
#[derive(Clone, Debug, PartialEq)]
pub struct HandoverTimes {
    /// From one value to another.
    pub between: Option<Durations>,
    /// Within the same value.
    pub within: Option<Durations>,
    /// The same for every two values that are neighbours, by code.
    pub pairs: Vec<PairTimes>,
}

/// The time of one hand-over: from a value to another, or within one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairTimes {
    /// Codes in the dictionary of the attribute.
    pub from: u32,
    pub to: u32,
    pub times: Durations,
}

impl HandoverTimes {
    /// The times from one value to the next; none where they are never neighbours.
    pub fn of_pair(&self, from: u32, to: u32) -> Option<Durations> {
        let at = self.pairs.binary_search_by_key(&(from, to), |pair| (pair.from, pair.to)).ok()?;
        Some(self.pairs[at].times)
    }
}

/// The times to the next event with a value in a selection, apart by whether the value changes, by each of some clocks.
///
/// From the completion of one event to the completion or the start of the next that has a value, as `to` says; an
/// event without a start is taken to start when it completes. An association, not a cause: what is handed over may
/// be what takes long anyway. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::{Attribute, EventLog}, map::EdgeClock};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let (all, to) = (Selection::all(1), EdgeClock::CompleteToComplete);
/// let [times] = spor::engine::people::handover_times(&log, &all, &who, to, [Clock::AllHours]);
/// assert_eq!(times.between.unwrap().median_millis, 20.0); // 10 and 30
/// assert!(times.within.is_none());
/// assert_eq!(times.pairs.iter().map(|pair| pair.times.median_millis).collect::<Vec<_>>(), [10.0, 30.0]);
/// ```
pub fn handover_times<const N: usize>(
    log: &EventLog,
    selection: &Selection,
    attribute: &Attribute,
    to: EdgeClock,
    clocks: [Clock; N],
) -> [HandoverTimes; N] {
    let values = log.codes_by_event(attribute);
    let complete = log.time_millis();
    let starts = match to {
        EdgeClock::CompleteToComplete => None,
        EdgeClock::CompleteToStart => log.start_millis(),
    };
    let reached = |event: usize| match starts {
        Some(starts) if starts[event] != NO_TIME => starts[event],
        _ => complete[event],
    };
    // Every two neighbours, walked once whatever the clocks: from one instant to another.
    let mut met: BTreeMap<(u32, u32), Vec<(i64, i64)>> = BTreeMap::new();
    for case in selection.cases() {
        let mut before: Option<(usize, u32)> = None;
        for (event, code) in valued(log, &values, case) {
            if let Some((last, from)) = before {
                met.entry((from, code)).or_default().push((complete[last], reached(event)));
            }
            before = Some((event, code));
        }
    }
    clocks.map(|clock| by_clock(&met, clock))
}

fn by_clock(met: &BTreeMap<(u32, u32), Vec<(i64, i64)>>, clock: Clock) -> HandoverTimes {
    let (mut between, mut within, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
    for (&(from, to), instants) in met {
        let millis: Vec<i64> = instants.iter().map(|&(begin, end)| clock.millis(begin, end)).collect();
        if from == to {
            within.extend_from_slice(&millis)
        } else {
            between.extend_from_slice(&millis)
        }
        pairs.extend(figures(millis).map(|times| PairTimes { from, to, times }));
    }
    HandoverTimes { between: figures(between), within: figures(within), pairs }
}

fn figures(mut times: Vec<i64>) -> Option<Durations> {
    times.sort_unstable();
    Durations::of_sorted(&times)
}
