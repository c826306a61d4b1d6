//! Batches: the same step of many cases at exactly the same time, as when a list is worked off or a system closes cases.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// The batches of one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batches {
    pub activity: u16,
    /// How many there are.
    pub batches: u32,
    /// Their events.
    pub events: u32,
    /// Cases that are in one of them.
    pub cases: u32,
    /// Cases of the largest one.
    pub largest_cases: u32,
    /// All events of the activity that have a time of day.
    pub timed_events: u32,
}

/// The batches of every activity that has one in a selection, most events in them first, then by name.
///
/// A batch is what at least `least_cases` cases have of one activity at one instant, as exact as the source says it; events
/// whose time says the day only are left out. Linear in the events, n·log n in those that stand together. PM4Py counterpart: `discover_batches`, which asks
/// for the same resource as well.
///
/// N. Martin, L. Pufahl, F. Mannhardt, «Detection of batch activities from event logs», Information Systems 95 (2021).
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, over_time::batches};
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", 0), ("2", "B", 5), ("3", "A", 9)]).unwrap();
/// let found = batches(&log, &Selection::all(3), 2);
/// assert_eq!((found.len(), found[0].batches, found[0].events, found[0].timed_events), (1, 1, 2, 3));
/// ```
pub fn batches(log: &EventLog, selection: &Selection, least_cases: u32) -> Vec<Batches> {
    let timed = || {
        let events = selection.cases().flat_map(|case| log.events_of(case).map(move |event| (case, event)));
        events.filter(|&(_, event)| !log.is_day_only(event))
    };
    let (activity, time) = (|event: usize| log.activity()[event], |event: usize| log.time_millis()[event]);
    let mut timed_events = vec![0_u32; log.activity_codes()];
    let mut sieve = Sieve::of(selection.count(), least_cases);
    for (_, event) in timed() {
        timed_events[activity(event) as usize] += 1;
        sieve.add(activity(event), time(event));
    }
    let likely = timed().filter(|&(_, event)| sieve.may_be_many(activity(event), time(event)));
    let mut met: Vec<(u16, i64, u32)> = likely.map(|(case, event)| (activity(event), time(event), case)).collect();
    met.sort_unstable();
    let mut found: Vec<Batches> = Vec::new();
    for of_activity in met.chunk_by(|a, b| a.0 == b.0) {
        let activity = of_activity[0].0;
        let timed_events = timed_events[activity as usize];
        let mut of = Batches { activity, batches: 0, events: 0, cases: 0, largest_cases: 0, timed_events };
        let mut in_batch: Vec<u32> = Vec::new();
        for at_once in of_activity.chunk_by(|a, b| a.1 == b.1) {
            let cases = at_once.chunk_by(|a, b| a.2 == b.2).count() as u32;
            if cases >= least_cases {
                of.batches += 1;
                of.events += at_once.len() as u32;
                of.largest_cases = cases.max(of.largest_cases);
                in_batch.extend(at_once.iter().map(|(_, _, case)| *case));
            }
        }
        if of.batches > 0 {
            in_batch.sort_unstable();
            in_batch.dedup();
            found.push(Batches { cases: in_batch.len() as u32, ..of });
        }
    }
    let name = |of: &Batches| log.activity_name(of.activity);
    sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| name(a).cmp(name(b))));
    found
}

/// Counts of instants that may share a counter: one that is low proves that few events lie at the instant.
///
/// Nearly all events stand alone, and sorting them is what batches would take.
struct Sieve {
    counts: Vec<u8>,
    least: u8,
}

impl Sieve {
    fn of(cases: u32, least: u32) -> Sieve {
        let counters = (cases as usize * 16).next_power_of_two().clamp(1 << 8, 1 << 22);
        Sieve { counts: vec![0; counters], least: least.min(u8::MAX.into()) as u8 }
    }

    #[inline]
    fn counter(&self, activity: u16, millis: i64) -> usize {
        // Fibonacci hashing: the upper bits of a product with 2^64 over the golden ratio.
        let mixed = (millis as u64).rotate_left(16) ^ u64::from(activity);
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - self.counts.len().ilog2())) as usize
    }

    fn add(&mut self, activity: u16, millis: i64) {
        let at = self.counter(activity, millis);
        self.counts[at] = self.counts[at].saturating_add(1);
    }

    fn may_be_many(&self, activity: u16, millis: i64) -> bool {
        self.counts[self.counter(activity, millis)] >= self.least
    }
}
