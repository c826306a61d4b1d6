//! The order of a list of cases: by their beginning, end, duration, number of events or name.

use super::by_names;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::case_span;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// What a list of cases stands by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CaseKey {
    /// The first instant of a case.
    Begin,
    /// The last instant of a case.
    End,
    /// The time that is measured of it.
    Duration,
    Events,
    /// As people read names: «9» before «10».
    Name,
}

/// By what, and whether the greatest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseOrder {
    pub by: CaseKey,
    pub falling: bool,
}

/// The selected cases in order; `name` tells what each is called, and `time` how long it takes, milliseconds.
///
/// Cases without a time stand last by it, whichever way the order goes.
/// Equal cases stand by their number, which is the order of their first rows in the source, whichever way the order
/// goes. n log n in the number of cases.
///
/// ```
/// use spor::engine::{cases::{CaseKey, CaseOrder, cases_in_order}, filter::Selection, log::EventLog};
/// let log = EventLog::from_rows([("a", "A", 0), ("b", "A", 5), ("b", "B", 9), ("c", "A", 7)]).unwrap();
/// let time = |case| [Some(0), Some(4), None][case as usize];
/// let order = |by, falling| {
///     cases_in_order(&log, &Selection::all(3), CaseOrder { by, falling }, |case| log.case_id(case), time)
/// };
/// assert_eq!(order(CaseKey::Begin, true), [2, 1, 0]);
/// assert_eq!(order(CaseKey::Duration, true), [1, 0, 2]);
/// assert_eq!(order(CaseKey::Duration, false), [0, 1, 2]);
/// ```
pub fn cases_in_order<'a>(
    log: &EventLog,
    selection: &Selection,
    order: CaseOrder,
    name: impl Fn(u32) -> &'a str,
    time: impl Fn(u32) -> Option<i64>,
) -> Vec<u32> {
    let value = |case: u32| match order.by {
        CaseKey::Begin => case_span(log, case).map(|span| span.begin_millis),
        CaseKey::End => case_span(log, case).map(|span| span.end_millis),
        CaseKey::Duration => time(case),
        CaseKey::Events | CaseKey::Name => Some(log.events_of(case).len() as i64),
    };
    let rising = |case: u32| (value(case).unwrap_or(i64::MAX), case);
    let falling = |case: u32| (Reverse(value(case).unwrap_or(i64::MIN)), case);
    match (order.by, order.falling) {
        (CaseKey::Name, false) => {
            let mut cases: Vec<u32> = selection.cases().collect();
            cases.sort_unstable_by(|&a, &b| by_names(name(a), name(b)).then(a.cmp(&b)));
            cases
        }
        (CaseKey::Name, true) => {
            let mut cases: Vec<u32> = selection.cases().collect();
            cases.sort_unstable_by(|&a, &b| by_names(name(b), name(a)).then(a.cmp(&b)));
            cases
        }
        (_, false) => numbers(selection.cases().map(rising).collect()),
        (_, true) => numbers(selection.cases().map(falling).collect()),
    }
}

fn numbers<K: Ord>(mut keyed: Vec<(K, u32)>) -> Vec<u32> {
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, case)| case).collect()
}
