//! Events right after each other: the values of an attribute in a row, how often they change, and two steps at one instant.

use super::super::ground::Ground;
use crate::engine::log::EventLog;
use crate::engine::table::EMPTY;

/// The cases in which an attribute of events has these values one right after the other.
///
/// Events without a value are passed over, and a value that stands several times in a row counts once, as where groups
/// hand over. No value at all holds of every case; one that the log does not know, or that stands twice in a row, of none.
pub fn has_values<'a>(ground: &'a Ground, attribute: &str, values: &[String]) -> Box<dyn Fn(u32) -> bool + 'a> {
    let found = ground.attribute_of_event(attribute);
    let wanted: Option<Vec<u32>> =
        found.and_then(|of| values.iter().map(|value| of.attribute.dictionary.find(value)).collect());
    let Some((of, wanted)) = found.zip(wanted) else { return Box::new(|_| false) };
    Box::new(move |case| {
        let mut course: Vec<u32> = of.known(case, ground.log.events_of(case)).collect();
        course.dedup();
        wanted.is_empty() || course.windows(wanted.len()).any(|some| some == wanted)
    })
}

/// How often the value of an attribute of events changes in a case: from one event to the next that has a value. Never
/// where no event has one, or the log does not know the attribute.
pub fn changes<'a>(ground: &'a Ground, attribute: &str) -> Box<dyn Fn(u32) -> i64 + 'a> {
    let Some(of) = ground.attribute_of_event(attribute) else { return Box::new(|_| 0) };
    Box::new(move |case| {
        let codes = of.known(case, ground.log.events_of(case));
        let (_, changes) = codes
            .fold((EMPTY, 0), |(before, changes), code| (code, changes + i64::from(before != EMPTY && before != code)));
        changes
    })
}

/// True when an event of one activity stands right beside one of the other at the same instant of a day.
pub fn at_once(log: &EventLog, case: u32, [one, other]: [Option<u16>; 2]) -> bool {
    let events = log.events_of(case);
    events.clone().zip(events.skip(1)).any(|(a, b)| {
        let pair = [a, b].map(|event| Some(log.activity()[event]));
        (pair == [one, other] || pair == [other, one])
            && log.time_millis()[a] == log.time_millis()[b]
            && !log.is_day_only(b)
    })
}
