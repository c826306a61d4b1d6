//! Rules on events: which of them are left, and which cases they make.

mod part;
mod stretches;

use super::Selection;
use super::case::{Span, within};
use super::ground::{CutLog, Ground, codes_within, wanted_codes};
use super::rule::EventRule;
use crate::engine::log::{EventLog, NO_TIME};
use crate::engine::variants::Variants;

/// The log of the events of `before` that the rule keeps, or takes away where it is `inverted`.
///
/// Cases without an event left are gone; the others keep their order, their attributes and their ids, and their events
/// keep their order.
pub fn cut(ground: &Ground, before: &Selection, rule: &EventRule, inverted: bool) -> CutLog {
    let log = ground.log;
    if let (EventRule::Stretches { first, last }, false) = (rule, inverted) {
        return stretches::cut(ground, before, first, last);
    }
    let mut keep = vec![false; log.event_count()];
    mark(ground, before, rule, &mut keep);
    let (mut places, mut starts, mut cases) = (Vec::new(), vec![0], Vec::new());
    for case in before.cases() {
        let held = places.len();
        places.extend(log.events_of(case).filter(|&event| keep[event] != inverted).map(|event| event as u32));
        if places.len() > held {
            starts.push(places.len() as u32);
            cases.push(case);
        }
    }
    of_events(ground, log.of_events(&places, starts, &cases), &cases)
}

/// A log made of events of the one in view, with its variants.
fn of_events(ground: &Ground, log: EventLog, cases: &[u32]) -> CutLog {
    let variants = Variants::of(&log);
    CutLog { log, variants, whole_case: cases.iter().map(|&case| ground.whole_case(case)).collect() }
}

/// Marks the events that the rule keeps, in the cases of `before`.
fn mark(ground: &Ground, before: &Selection, rule: &EventRule, keep: &mut [bool]) {
    let log = ground.log;
    let mut each = |holds: &dyn Fn(u32, usize) -> bool| {
        for case in before.cases() {
            log.events_of(case).for_each(|event| keep[event] = holds(case, event));
        }
    };
    match rule {
        EventRule::Activities { activities } => {
            let set = ground.activity_set(activities);
            each(&|_, event| set[usize::from(log.activity()[event])]);
        }
        EventRule::Attribute { attribute, values, or_missing } => match ground.attribute_of_event(attribute) {
            None => each(&|_, _| *or_missing),
            Some(value) => {
                let wanted = wanted_codes(value.attribute, values, *or_missing);
                each(&|case, event| wanted[value.code(case, event) as usize]);
            }
        },
        EventRule::AttributeRange { attribute, least, most } => {
            let Some(value) = ground.attribute_of_event(attribute) else { return };
            let wanted = codes_within(value.attribute, *least, *most);
            each(&|case, event| wanted[value.code(case, event) as usize]);
        }
        EventRule::Lasting { least_millis, most_millis } => {
            let Some(starts) = log.start_millis() else { return };
            each(&|_, event| {
                let millis = log.time_millis()[event].saturating_sub(starts[event]);
                starts[event] != NO_TIME && within(millis, *least_millis, *most_millis)
            });
        }
        EventRule::Period { from_millis, before_millis } => {
            let span = Span::of(*from_millis, *before_millis);
            each(&|_, event| span.holds_event(log, event));
        }
        EventRule::Between { first, last, until_last, may_be_one } => {
            let (first, last) = (ground.activity_set(first), ground.activity_set(last));
            for case in before.cases() {
                let events = log.events_of(case);
                let found = part::between(&log.activity()[events.clone()], &first, &last, *until_last, *may_be_one);
                keep[events][found].fill(true);
            }
        }
        EventRule::Stretches { first, last } => {
            let (first, last) = (ground.activity_set(first), ground.activity_set(last));
            for case in before.cases() {
                let events = log.events_of(case);
                for found in stretches::stretches(&log.activity()[events.clone()], &first, &last) {
                    keep[events.clone()][found].fill(true);
                }
            }
        }
        EventRule::Part { side, activity, last, include } => {
            let Some(code) = log.activity_code(activity) else { return };
            for case in before.cases() {
                let events = log.events_of(case);
                let found = part::beside(&log.activity()[events.clone()], code, *side, *last, *include);
                keep[events][found].fill(true);
            }
        }
    }
}
