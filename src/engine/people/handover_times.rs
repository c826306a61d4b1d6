//! What a hand-over costs: the time to the next event when a case changes hands, beside when it does not.

use super::Handovers;
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog, NO_TIME};
use crate::engine::map::{Durations, EdgeClock};
use crate::engine::ordering::sort_by_key;
use crate::engine::stats::PairPlaces;

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

/// The times to the next event with a value in a selection, apart by whether the value changes, by each of some clocks;
/// `found` are the hand-overs of the same selection by the same values.
///
/// From the completion of one event to the completion or the start of the next that has a value, as `to` says; an
/// event without a start is taken to start when it completes. An association, not a cause: what is handed over may
/// be what takes long anyway. No PM4Py counterpart.
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::{Attribute, EventLog}, map::EdgeClock};
/// use spor::engine::people::{handover_times, handovers};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let who = log.by_event(&who);
/// let (all, to) = (Selection::all(1), EdgeClock::CompleteToComplete);
/// let found = handovers(&log, &all, &who);
/// let [times] = handover_times(&log, &all, &who, &found, to, [Clock::AllHours]);
/// assert_eq!(times.between.unwrap().median_millis, 20.0); // 10 and 30
/// assert!(times.within.is_none());
/// assert_eq!(times.pairs.iter().map(|pair| pair.times.median_millis).collect::<Vec<_>>(), [10.0, 30.0]);
/// ```
pub fn handover_times<const N: usize>(
    log: &EventLog,
    selection: &Selection,
    values: &ByEvent,
    found: &Handovers,
    to: EdgeClock,
    clocks: [Clock; N],
) -> [HandoverTimes; N] {
    let complete = log.time_millis();
    let starts = match to {
        EdgeClock::CompleteToComplete => None,
        EdgeClock::CompleteToStart => log.start_millis(),
    };
    // None where it is the completion.
    let reached = |event: usize| starts.map(|starts| starts[event]).filter(|&start| start != NO_TIME);
    // Pairs that change stand first, then those that stay: what is taken together stands side by side.
    let mut places = PairPlaces::of(values.dictionary.len());
    let (mut first, mut all) = (Vec::new(), 0);
    for pair in found.between.iter().chain(&found.within) {
        places.place((pair.from, pair.to));
        first.push(all);
        all += pair.count as usize;
    }
    debug_assert_eq!(places.known().len(), first.len(), "each pair stands once");
    let changing = first.get(found.between.len()).copied().unwrap_or(all);

    let (mut next, mut millis) = (first.clone(), std::array::from_fn(|_| vec![0_i64; all]));
    for case in selection.cases() {
        let mut before: Option<(u32, [i64; N])> = None;
        for (event, code) in values.valued(log, case) {
            let completed = clocks.map(|clock| clock.passed_until(complete[event]));
            if let Some((from, since)) = before.replace((code, completed)) {
                let at_start = reached(event).map(|start| clocks.map(|clock| clock.passed_until(start)));
                let until = at_start.unwrap_or(completed);
                let at = &mut next[places.place((from, code))];
                (0..N).for_each(|clock| millis[clock][*at] = until[clock] - since[clock]);
                *at += 1;
            }
        }
    }
    millis.map(|mut millis| {
        let pairs = places.known().iter().zip(first.iter().zip(&next));
        let times = |(&(from, to), (&first, &end)): (&(u32, u32), (&usize, &usize))| {
            Some(PairTimes { from, to, times: Durations::of(&mut millis[first..end])? })
        };
        let mut pairs: Vec<PairTimes> = pairs.filter_map(times).collect();
        sort_by_key(&mut pairs, |pair| (pair.from, pair.to));
        let (between, within) = millis.split_at_mut(changing);
        HandoverTimes { between: Durations::of(between), within: Durations::of(within), pairs }
    })
}
