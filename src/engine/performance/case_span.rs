//! When a case begins and ends.

use crate::engine::log::{EventLog, NO_TIME};

/// The first and the last instant of a case, milliseconds UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseSpan {
    /// The earliest start, or completion where that is earlier.
    pub begin_millis: i64,
    /// The completion of the last event.
    pub end_millis: i64,
}

/// The span of a case; none for a case without events.
///
/// Without start times a case of one event begins and ends at once.
///
/// ```
/// use spor::engine::{log::EventLog, performance::case_span};
/// let log = EventLog::from_rows([("1", "A", 5), ("1", "B", 9)]).unwrap();
/// let span = case_span(&log, 0).unwrap();
/// assert_eq!((span.begin_millis, span.end_millis), (5, 9));
/// ```
pub fn case_span(log: &EventLog, case: u32) -> Option<CaseSpan> {
    let times = &log.time_millis()[log.events_of(case)];
    let (&first, &end_millis) = (times.first()?, times.last()?);
    let starts = log.start_millis().map_or(&[][..], |starts| &starts[log.events_of(case)]);
    let begin_millis = starts.iter().copied().filter(|&start| start != NO_TIME).fold(first, i64::min);
    Some(CaseSpan { begin_millis, end_millis })
}
