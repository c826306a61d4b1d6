//! What a hand-over costs: the time to the next event when a case changes hands, beside when it does not.

use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::{ByEvent, EventLog, NO_TIME};
use crate::engine::map::{Durations, EdgeClock};
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
/// let who = log.by_event(&who);
/// let (all, to) = (Selection::all(1), EdgeClock::CompleteToComplete);
/// let [times] = spor::engine::people::handover_times(&log, &all, &who, to, [Clock::AllHours]);
/// assert_eq!(times.between.unwrap().median_millis, 20.0); // 10 and 30
/// assert!(times.within.is_none());
/// assert_eq!(times.pairs.iter().map(|pair| pair.times.median_millis).collect::<Vec<_>>(), [10.0, 30.0]);
/// ```
pub fn handover_times<const N: usize>(
    log: &EventLog,
    selection: &Selection,
    values: &ByEvent,
    to: EdgeClock,
    clocks: [Clock; N],
) -> [HandoverTimes; N] {
    let complete = log.time_millis();
    let starts = match to {
        EdgeClock::CompleteToComplete => None,
        EdgeClock::CompleteToStart => log.start_millis(),
    };
    let reached = |event: usize| match starts {
        Some(starts) if starts[event] != NO_TIME => starts[event],
        _ => complete[event],
    };
    let neighbours = |take: &mut dyn FnMut((u32, u32), usize, usize)| {
        for case in selection.cases() {
            let mut before: Option<(usize, u32)> = None;
            for (event, code) in values.valued(log, case) {
                if let Some((last, from)) = before {
                    take((from, code), last, event);
                }
                before = Some((event, code));
            }
        }
    };
    // How many there are of each pair, then all instants pair by pair, whatever the clocks.
    let mut places = PairPlaces::of(values.dictionary.len());
    let mut starts = vec![0_usize];
    neighbours(&mut |pair, _, _| {
        let place = places.place(pair);
        starts.resize(starts.len().max(place + 2), 0);
        starts[place + 1] += 1;
    });
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let (mut next, mut instants) = (starts.clone(), vec![(0_i64, 0_i64); starts[starts.len() - 1]]);
    neighbours(&mut |pair, last, event| {
        let at = &mut next[places.place(pair)];
        instants[*at] = (complete[last], reached(event));
        *at += 1;
    });
    let mut met: Vec<Met> =
        places.known().iter().zip(starts.windows(2)).map(|(&pair, at)| (pair, &instants[at[0]..at[1]])).collect();
    met.sort_unstable_by_key(|(pair, _)| *pair);
    clocks.map(|clock| by_clock(&met, clock))
}

/// Two values that are neighbours, with the instants between which each time passed.
type Met<'a> = ((u32, u32), &'a [(i64, i64)]);

fn by_clock(met: &[Met], clock: Clock) -> HandoverTimes {
    let of_kind = |stays: bool| met.iter().filter(move |((from, to), _)| (from == to) == stays);
    let room = |stays| of_kind(stays).map(|(_, instants)| instants.len()).sum();
    let (mut between, mut within) = (Vec::with_capacity(room(false)), Vec::with_capacity(room(true)));
    let mut pairs = Vec::with_capacity(met.len());
    for &((from, to), instants) in met {
        let all = if from == to { &mut within } else { &mut between };
        let first = all.len();
        all.extend(instants.iter().map(|&(begin, end)| clock.millis(begin, end)));
        pairs.extend(Durations::of(&mut all[first..]).map(|times| PairTimes { from, to, times }));
    }
    HandoverTimes { between: Durations::of(&mut between), within: Durations::of(&mut within), pairs }
}
