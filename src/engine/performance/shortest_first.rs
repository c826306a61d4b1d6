//! Throughput times in order, put in order once for every selection.

use super::case_span;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;

/// The cases of a log by their throughput time by every hour, the shortest first; equal ones by number.
pub struct ShortestFirst {
    /// Milliseconds and case.
    cases: Vec<(i64, u32)>,
}

impl ShortestFirst {
    /// Sorts the cases; one without events is left out.
    pub fn of(log: &EventLog) -> ShortestFirst {
        let cases = 0..log.case_count() as u32;
        let time = |case| case_span(log, case).map(|span| (span.end_millis - span.begin_millis, case));
        let mut cases: Vec<(i64, u32)> = cases.filter_map(time).collect();
        cases.sort_unstable();
        ShortestFirst { cases }
    }

    /// The times of a selection, milliseconds, and their cases, in that order. Linear in the cases of the log.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, performance::ShortestFirst};
    /// let log = EventLog::from_rows([("1", "A", 5), ("2", "A", 7), ("1", "B", 9)]).unwrap();
    /// let order = ShortestFirst::of(&log);
    /// assert_eq!(order.times_of(&Selection::all(2)), [(0, 1), (4, 0)]);
    /// ```
    pub fn times_of(&self, selection: &Selection) -> Vec<(i64, u32)> {
        let mut times = Vec::with_capacity(selection.count() as usize);
        selection.keep(&self.cases, |(_, case)| case, &mut times);
        times
    }
}
