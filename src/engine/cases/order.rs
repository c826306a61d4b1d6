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
    /// Throughput time, by night and on Sundays too.
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

/// The selected cases in order; `name` tells what each is called.
///
/// Equal cases stand by their number, which is the order of their first rows in the source, whichever way the order
/// goes. n log n in the number of cases.
///
/// ```
/// use spor::engine::{cases::{CaseKey, CaseOrder, cases_in_order}, filter::Selection, log::EventLog};
/// let log = EventLog::from_rows([("a", "A", 0), ("b", "A", 5), ("b", "B", 9), ("c", "A", 7)]).unwrap();
/// let order = |by, falling| cases_in_order(&log, &Selection::all(3), CaseOrder { by, falling }, |case| log.case_id(case));
/// assert_eq!(order(CaseKey::Begin, true), [2, 1, 0]);
/// assert_eq!(order(CaseKey::Duration, true), [1, 0, 2]);
/// ```
pub fn cases_in_order<'a>(
    log: &EventLog,
    selection: &Selection,
    order: CaseOrder,
    name: impl Fn(u32) -> &'a str,
) -> Vec<u32> {
    let value = |case: u32| {
        let span = case_span(log, case).unwrap_or_default();
        match order.by {
            CaseKey::Begin => span.begin_millis,
            CaseKey::End => span.end_millis,
            CaseKey::Duration => span.end_millis - span.begin_millis,
            CaseKey::Events | CaseKey::Name => log.events_of(case).len() as i64,
        }
    };
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
        (_, false) => numbers(selection.cases().map(|case| (value(case), case)).collect()),
        (_, true) => numbers(selection.cases().map(|case| (Reverse(value(case)), case)).collect()),
    }
}

fn numbers<K: Ord>(mut keyed: Vec<(K, u32)>) -> Vec<u32> {
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, case)| case).collect()
}
