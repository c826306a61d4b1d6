//! How long a case takes: in all, worked on or lying still, or from step to step, by every hour or by opening hours.

use super::super::rule::DurationMeasure;
use super::within;
use crate::engine::calendar::{Clock, OpenTimes, WorkCalendar};
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::{Closing, TimeMeasure, case_processing, measured};

/// The cases of the selection with such a time within the bounds; a case without a time fits nothing.
///
/// Processing and waiting need a start beside the completion: without any, no case has them.
pub fn fits(
    log: &EventLog,
    selection: &Selection,
    (measure, calendar): (&DurationMeasure, Option<&WorkCalendar>),
    [least_millis, most_millis]: [Option<i64>; 2],
) -> Vec<bool> {
    let open_times = calendar.map(|calendar| OpenTimes::of_log(calendar, log));
    let clock = open_times.as_ref().map_or(Clock::AllHours, Clock::OpeningHours);
    let mut fits = vec![false; log.case_count()];
    let mut meet = |case: u32, millis: i64| fits[case as usize] |= within(millis, least_millis, most_millis);
    let mut meet_stretches = |cases: &Selection, measure: &TimeMeasure| {
        measured(log, cases, measure).stretches.iter().for_each(|stretch| meet(stretch.case, stretch.millis(clock)));
    };
    match measure {
        DurationMeasure::Throughput => meet_stretches(selection, &TimeMeasure::WholeCase),
        DurationMeasure::Closed(steps) => {
            let closing = Closing { steps: steps.clone(), observed_to_millis: None };
            meet_stretches(&closing.closed(log, selection), &TimeMeasure::WholeCase);
        }
        DurationMeasure::Between(steps) => meet_stretches(selection, &TimeMeasure::Between(steps.clone())),
        DurationMeasure::Processing => {
            let split = case_processing(log, selection, clock).unwrap_or_default();
            split.iter().for_each(|of| meet(of.case, of.processing_millis));
        }
        DurationMeasure::Waiting => {
            let split = case_processing(log, selection, clock).unwrap_or_default();
            split.iter().for_each(|of| meet(of.case, of.waiting_millis()));
        }
    }
    fits
}
