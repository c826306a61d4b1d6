//! Batches: the same step of many cases at exactly the same time, as when a list is worked off or a system closes cases.

use super::sieve::Sieve;
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
    let mut timed_events = vec![0_u32; log.activity_codes()];
    timed(log, selection).for_each(|(_, event)| timed_events[log.activity()[event] as usize] += 1);
    let met = met(log, selection, least_cases, |_| true);
    let mut found: Vec<Batches> = Vec::new();
    for of_activity in met.chunk_by(|a, b| a.0 == b.0) {
        let activity = of_activity[0].0;
        let timed_events = timed_events[activity as usize];
        let mut of = Batches { activity, batches: 0, events: 0, cases: 0, largest_cases: 0, timed_events };
        let mut in_batch: Vec<u32> = Vec::new();
        for (at_once, cases) in large(of_activity, least_cases) {
            of.batches += 1;
            of.events += at_once.len() as u32;
            of.largest_cases = cases.max(of.largest_cases);
            in_batch.extend(at_once.iter().map(|(_, _, case)| *case));
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

/// The cases of a selection that are in a batch of one activity: [`Batches::cases`] of them.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, over_time::cases_in_batches};
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", 0), ("2", "B", 5), ("3", "A", 9)]).unwrap();
/// let found = cases_in_batches(&log, &Selection::all(3), log.activity_code("A").unwrap(), 2);
/// assert_eq!(found.cases().collect::<Vec<_>>(), [0, 1]);
/// ```
pub fn cases_in_batches(log: &EventLog, selection: &Selection, activity: u16, least_cases: u32) -> Selection {
    let met = met(log, selection, least_cases, |code| code == activity);
    let mut is_in_batch = vec![false; log.case_count()];
    for (at_once, _) in large(&met, least_cases) {
        at_once.iter().for_each(|(_, _, case)| is_in_batch[*case as usize] = true);
    }
    Selection::where_case(is_in_batch.len(), |case| is_in_batch[case as usize])
}

/// An event with a time of day: its activity, its instant and its case.
type Met = (u16, i64, u32);

/// The events that have a time of day, each as (case, event).
fn timed(log: &EventLog, selection: &Selection) -> impl Iterator<Item = (u32, usize)> {
    let events = selection.cases().flat_map(|case| log.events_of(case).map(move |event| (case, event)));
    events.filter(|&(_, event)| !log.is_day_only(event))
}

/// The events of the activities asked for that may lie in a batch, in that order.
fn met(log: &EventLog, selection: &Selection, least_cases: u32, is_asked: impl Fn(u16) -> bool) -> Vec<Met> {
    let asked = || timed(log, selection).filter(|&(_, event)| is_asked(log.activity()[event]));
    let met = |(case, event): (u32, usize)| (log.activity()[event], log.time_millis()[event], case);
    let mut sieve = Sieve::of(selection.count(), least_cases);
    asked().map(met).for_each(|(activity, millis, _)| sieve.add(activity, millis));
    let mut met: Vec<Met> =
        asked().map(met).filter(|&(activity, millis, _)| sieve.may_be_many(activity, millis)).collect();
    met.sort_unstable();
    met
}

/// The events at each instant that enough cases have, with how many; all of one activity.
fn large(of_activity: &[Met], least_cases: u32) -> impl Iterator<Item = (&[Met], u32)> {
    let at_once = of_activity.chunk_by(|a, b| a.1 == b.1);
    let counted = at_once.map(|at_once| (at_once, at_once.chunk_by(|a, b| a.2 == b.2).count() as u32));
    counted.filter(move |(_, cases)| *cases >= least_cases)
}
