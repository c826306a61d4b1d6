//! Throughput time: how long a case takes from its beginning to its end.

use super::case_span;
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;

/// The throughput time of every selected case, milliseconds, in order of case number.
///
/// From the earliest start to the last completion, by the hours that `clock` counts. The last event in the log is
/// taken as the end: a case that is still open counts as it stands. Never below zero; empty for an empty selection.
/// PM4Py counterpart: `get_all_case_durations` (with `business_hours` for opening hours), which knows
/// completions only. Its distribution is [`Spread::of`](crate::engine::stats::Spread::of).
///
/// ```
/// use spor::engine::{calendar::Clock, filter::Selection, log::EventLog, performance::throughput_millis};
/// let log = EventLog::from_rows([("1", "A", 5), ("2", "A", 7), ("1", "B", 9)]).unwrap();
/// assert_eq!(throughput_millis(&log, &Selection::all(2), Clock::AllHours), [4, 0]);
/// ```
pub fn throughput_millis(log: &EventLog, selection: &Selection, clock: Clock) -> Vec<i64> {
    selection
        .cases()
        .filter_map(|case| case_span(log, case))
        .map(|span| clock.millis(span.begin_millis, span.end_millis))
        .collect()
}
