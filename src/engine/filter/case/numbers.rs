//! Conditions on the numbers of a case: those of an attribute taken together, and the share of time in which it is worked on.

use super::super::ground::{Ground, is_within, numbers_of};
use super::super::rule::Together;
use crate::engine::calendar::{Clock, OpenTimes, WorkCalendar};
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::case_processing;

/// The numbers of the events left in an attribute, taken together, lie within the bounds.
pub fn together_within<'a>(
    ground: &'a Ground,
    name: &str,
    together: Together,
    [least, most]: [Option<f64>; 2],
) -> Box<dyn Fn(u32) -> bool + 'a> {
    let Some(of) = ground.attribute_of_event(name) else { return Box::new(|_| false) };
    let numbers = numbers_of(of.attribute);
    Box::new(move |case| {
        let of_case = ground.log.events_of(case).filter_map(|event| numbers[of.code(case, event) as usize]);
        together.of(of_case).is_some_and(|number| is_within(number, least, most))
    })
}

/// The cases of a selection whose flow efficiency, in percent, lies within the bounds.
pub fn flow_efficiency_within(
    log: &EventLog,
    selection: &Selection,
    calendar: Option<&WorkCalendar>,
    [least, most]: [Option<f64>; 2],
) -> Vec<bool> {
    let open_times = calendar.map(|calendar| OpenTimes::of_log(calendar, log));
    let clock = Clock::of(open_times.as_ref());
    let mut fits = vec![false; log.case_count()];
    for of in case_processing(log, selection, clock).unwrap_or_default() {
        // Divided last: 7 hours of 25 are 28 percent exactly, and 7 / 25 × 100 is a little more.
        let percent = || of.processing_millis as f64 * 100.0 / of.throughput_millis as f64;
        fits[of.case as usize] = of.throughput_millis > 0 && is_within(percent(), least, most);
    }
    fits
}
