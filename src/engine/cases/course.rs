//! The course of one case: its events with the time since what was before them, in and outside opening hours.

use crate::engine::calendar::{OpenTimes, WorkCalendar};
use crate::engine::log::EventLog;

/// An event of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseStep {
    /// Its place in the log.
    pub event: usize,
    /// When it began: its completion where the source has no start.
    pub begin_millis: i64,
    pub end_millis: i64,
    /// None for the first event.
    pub waited: Option<Waited>,
}

/// The time between the completion of what was before and the beginning of an event, milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waited {
    pub millis: i64,
    /// Of it, while the office was open; none where one of the two times says the day only, which has no hours.
    pub open_millis: Option<i64>,
}

/// The events of `case` in their order.
///
/// Waiting goes from the latest completion so far to the beginning of the event, and is nought where they overlap.
/// No PM4Py counterpart; what is open is that of [`OpenTimes::working_millis`].
///
/// ```
/// use spor::engine::{calendar::WorkCalendar, cases::{Waited, course}, log::EventLog};
/// // From Friday 5 January 2024 at 15 to Monday at 9 in Copenhagen: an hour on Friday and one on Monday.
/// let log = EventLog::from_rows([("1", "A", 1_704_463_200_000), ("1", "B", 1_704_700_800_000)]).unwrap();
/// let steps = course(&log, 0, &WorkCalendar::danish_office());
/// assert_eq!(steps[1].waited, Some(Waited { millis: 66 * 3_600_000, open_millis: Some(2 * 3_600_000) }));
/// ```
pub fn course(log: &EventLog, case: u32, calendar: &WorkCalendar) -> Vec<CaseStep> {
    let events = log.events_of(case);
    let ends = &log.time_millis()[events.clone()];
    let first = events.clone().map(|event| log.start_of(event)).chain(ends.iter().copied()).min().unwrap_or(0);
    let open = OpenTimes::covering(calendar, first, ends.iter().copied().max().unwrap_or(0));
    // The latest completion so far, and whether it says the day only.
    let mut before: Option<(i64, bool)> = None;
    events
        .map(|event| {
            let (begin_millis, end_millis) = (log.start_of(event), log.time_millis()[event]);
            let day_only = log.is_day_only(event);
            let waited = before.map(|(from, from_day_only)| {
                let to = begin_millis.max(from);
                let has_hours = !day_only && !from_day_only;
                Waited { millis: to - from, open_millis: has_hours.then(|| open.working_millis(from, to)) }
            });
            if before.is_none_or(|(latest, _)| end_millis >= latest) {
                before = Some((end_millis, day_only));
            }
            CaseStep { event, begin_millis, end_millis, waited }
        })
        .collect()
}
