//! When a case begins and ends.

use crate::engine::log::EventLog;

/// The first and the last instant of a case, milliseconds UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseSpan {
    /// The earliest start, or completion where that is earlier.
    pub begin_millis: i64,
    /// The latest completion.
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
    let events = log.events_of(case);
    if log.start_millis().is_none() {
        let times = &log.time_millis()[events];
        return Some(CaseSpan { begin_millis: *times.first()?, end_millis: *times.last()? });
    }
    // Completions rise, unless events were put in order of their starts.
    let end_millis = log.time_millis()[events.clone()].iter().copied().max()?;
    // A start that is registered after its completion makes no time negative.
    let begin_millis = events.map(|event| log.start_of(event).min(log.time_millis()[event])).min()?;
    Some(CaseSpan { begin_millis, end_millis })
}
