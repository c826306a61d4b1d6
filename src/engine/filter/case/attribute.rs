//! Conditions on attributes of a case or of its events.

use super::super::ground::{Ground, codes_within, wanted_codes};
use super::super::rule::Quantifier;
use crate::engine::table::EMPTY;

type OfCase<'a> = Box<dyn Fn(u32) -> bool + 'a>;

/// The case's attribute is one of `values`, or missing where that is let in. An unknown attribute is missing everywhere.
pub fn is_one_of<'a>(ground: &'a Ground, name: &str, values: &[String], or_missing: bool) -> OfCase<'a> {
    let Some(attribute) = ground.attribute_of_case(name) else { return Box::new(move |_| or_missing) };
    let wanted = wanted_codes(attribute, values, or_missing);
    Box::new(move |case| wanted[ground.code_of_case(attribute, case) as usize])
}

/// The case's attribute is a number within the bounds.
pub fn is_within<'a>(ground: &'a Ground, name: &str, least: Option<f64>, most: Option<f64>) -> OfCase<'a> {
    let Some(attribute) = ground.attribute_of_case(name) else { return Box::new(|_| false) };
    let wanted = codes_within(attribute, least, most);
    Box::new(move |case| wanted[ground.code_of_case(attribute, case) as usize])
}

/// Any, all or none of the events left have one of `values`.
pub fn events_are_one_of<'a>(ground: &'a Ground, name: &str, values: &[String], of: Quantifier) -> OfCase<'a> {
    let Some(value) = ground.attribute_of_event(name) else { return Box::new(move |_| of == Quantifier::None) };
    let wanted = wanted_codes(value.attribute, values, false);
    Box::new(move |case| {
        let mut codes = ground.log.events_of(case).map(|event| value.code(case, event));
        match of {
            Quantifier::Any => codes.any(|code| wanted[code as usize]),
            Quantifier::All => codes.all(|code| code != EMPTY && wanted[code as usize]),
            Quantifier::None => !codes.any(|code| wanted[code as usize]),
        }
    })
}

/// The first or the last event left has one of `values`.
pub fn end_is_one_of<'a>(ground: &'a Ground, name: &str, values: &[String], last: bool) -> OfCase<'a> {
    let Some(value) = ground.attribute_of_event(name) else { return Box::new(|_| false) };
    let wanted = wanted_codes(value.attribute, values, false);
    Box::new(move |case| {
        let mut events = ground.log.events_of(case);
        let end = if last { events.next_back() } else { events.next() };
        end.is_some_and(|event| wanted[value.code(case, event) as usize])
    })
}

/// Some event left with one of `values` completes from the first instant of `period` to before the second.
pub fn some_event_is_one_of_in<'a>(
    ground: &'a Ground,
    name: &str,
    values: &[String],
    (from_millis, before_millis): (i64, i64),
) -> OfCase<'a> {
    let Some(value) = ground.attribute_of_event(name) else { return Box::new(|_| false) };
    let wanted = wanted_codes(value.attribute, values, false);
    let times = ground.log.time_millis();
    Box::new(move |case| {
        ground.log.events_of(case).any(|event| {
            (from_millis..before_millis).contains(&times[event]) && wanted[value.code(case, event) as usize]
        })
    })
}

/// Some event left has a value that is none of `values`.
pub fn some_event_is_other<'a>(ground: &'a Ground, name: &str, values: &[String]) -> OfCase<'a> {
    let Some(value) = ground.attribute_of_event(name) else { return Box::new(|_| false) };
    // A missing value is none of the others.
    let known = wanted_codes(value.attribute, values, true);
    Box::new(move |case| ground.log.events_of(case).any(|event| !known[value.code(case, event) as usize]))
}

/// Some event left has a number within the bounds.
pub fn some_event_is_within<'a>(ground: &'a Ground, name: &str, least: Option<f64>, most: Option<f64>) -> OfCase<'a> {
    let Some(value) = ground.attribute_of_event(name) else { return Box::new(|_| false) };
    let wanted = codes_within(value.attribute, least, most);
    Box::new(move |case| ground.log.events_of(case).any(|event| wanted[value.code(case, event) as usize]))
}
