//! How long a case takes: in all, worked on or lying still, by every hour or by opening hours.

use super::super::rule::DurationMeasure;
use crate::engine::calendar::{Clock, OpenTimes, WorkCalendar};
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::{case_processing, case_span};

/// That time of each case of the selection, in milliseconds, by case number; none where it cannot be known.
///
/// Processing and waiting need a start beside the completion: without any, no case has them.
pub fn by_case(
    log: &EventLog,
    selection: &Selection,
    measure: DurationMeasure,
    calendar: Option<&WorkCalendar>,
) -> Vec<Option<i64>> {
    let open_times = calendar.map(|calendar| OpenTimes::of_log(calendar, log));
    let clock = open_times.as_ref().map_or(Clock::AllHours, Clock::OpeningHours);
    let mut millis = vec![None; log.case_count()];
    if measure == DurationMeasure::Throughput {
        for case in selection.cases() {
            let span = case_span(log, case);
            millis[case as usize] = span.map(|span| clock.millis(span.begin_millis, span.end_millis));
        }
        return millis;
    }
    for split in case_processing(log, selection, clock).unwrap_or_default() {
        millis[split.case as usize] = Some(match measure {
            DurationMeasure::Waiting => split.waiting_millis(),
            _ => split.processing_millis,
        });
    }
    millis
}
