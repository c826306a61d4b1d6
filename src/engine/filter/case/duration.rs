//! How long a case takes: in all, worked on or lying still, or from step to step, by every hour or by opening hours.

use super::super::ground::is_within;
use super::super::rule::{DurationMeasure, StepTime};
use super::within;
use crate::engine::calendar::{Clock, OpenTimes, WorkCalendar};
use crate::engine::filter::Selection;
use crate::engine::log::{EventLog, NO_TIME};
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
    let clock = Clock::of(open_times.as_ref());
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
        DurationMeasure::Steps(times) => {
            let bounds = [least_millis, most_millis].map(|bound| bound.map(|millis| millis as f64));
            let code = times.step.as_ref().map(|name| log.activity_code(name).unwrap_or(0));
            for case in selection.cases() {
                let of_steps = log
                    .events_of(case)
                    .filter(|&event| code.is_none_or(|code| log.activity()[event] == code))
                    .filter_map(|event| millis_of_step(log, case, event, times.of, clock));
                let together = times.together.of(of_steps.map(|millis| millis as f64));
                fits[case as usize] = together.is_some_and(|millis| is_within(millis, bounds[0], bounds[1]));
            }
        }
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

/// The time of one event; none where it has none of that kind.
fn millis_of_step(log: &EventLog, case: u32, event: usize, of: StepTime, clock: Clock) -> Option<i64> {
    let completed = log.time_millis();
    let (from, to) = match of {
        StepTime::Processing => {
            let start = log.start_millis()?[event];
            (Some(start).filter(|&start| start != NO_TIME)?, completed[event])
        }
        StepTime::WaitingBefore => {
            let before = event.checked_sub(1).filter(|before| log.events_of(case).contains(before))?;
            (completed[before], log.start_of(event))
        }
    };
    Some(clock.millis(from, to).max(0))
}
