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
    /// The same for every two values that a case goes between, by code.
    pub pairs: Vec<PairTimes>,
}

/// The time of the hand-overs from one value to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairTimes {
    /// Codes in the dictionary of the attribute.
    pub from: u32,
    pub to: u32,
    pub times: Durations,
}

impl HandoverTimes {
    /// The times from one value to another; none where no case goes so.
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
    // Written out: `map` of an array is a call for each where programs are made small.
    let passed = |millis: i64| {
        let mut passed = [0; N];
        for (passed, clock) in passed.iter_mut().zip(&clocks) {
            *passed = clock.passed_until(millis);
        }
        passed
    };
    // Pairs that change stand first, pair by pair, then what stays: what is taken together stands side by side.
    let mut places = PairPlaces::of(values.dictionary.len(), values.dictionary.len());
    let (mut first, mut changing) = (Vec::new(), 0);
    for pair in &found.between {
        places.place((pair.from, pair.to));
        first.push(changing);
        changing += pair.count as usize;
    }
    debug_assert_eq!(places.known().len(), first.len(), "each pair stands once");

    let all = changing + found.count_within() as usize;
    let (mut next, mut next_within, mut millis) = (first.clone(), changing, std::array::from_fn(|_| vec![0_i64; all]));
    selection.cases().for_each(|case| {
        let mut before: Option<(u32, [i64; N])> = None;
        for (event, code) in values.valued(log, case) {
            let completed = passed(complete[event]);
            if let Some((from, since)) = before.replace((code, completed)) {
                let until = match starts {
                    Some(starts) if starts[event] != NO_TIME => passed(starts[event]),
                    _ => completed,
                };
                let at = if from == code { &mut next_within } else { &mut next[places.place((from, code))] };
                for (millis, (until, since)) in millis.iter_mut().zip(until.iter().zip(&since)) {
                    millis[*at] = until - since;
                }
                *at += 1;
            }
        }
    });
    millis.map(|mut millis| {
        let (between, within) = millis.split_at_mut(changing);
        let pairs = places.known().iter().zip(first.iter().zip(&next));
        let times = |(&(from, to), (&first, &end)): (&(u32, u32), (&usize, &usize))| {
            Some(PairTimes { from, to, times: Durations::of(&mut between[first..end])? })
        };
        let mut pairs: Vec<PairTimes> = pairs.filter_map(times).collect();
        sort_by_key(&mut pairs, |pair| (pair.from, pair.to));
        HandoverTimes { between: Durations::of(between), within: Durations::of(within), pairs }
    })
}
