//! The course of one case, with what of its columns may be told.

use super::open_log::OpenLog;
use super::show_variants::variant_of;
use super::single_cases::Names;
use super::told_values::ToldValues;
use crate::engine::calendar::OpenTimes;
use crate::engine::cases::course;
use crate::engine::import::wall_time;
use crate::engine::log::{AttributeLevel, NO_TIME};
use crate::engine::performance::case_span;
use crate::engine::privacy::{PseudonymKey, without_cpr};
use crate::protocol::{CaseCourse, CaseEvent, Problem, ShowCase};

/// A case of the log in view, if it is in the selection.
pub fn show_case(open: &mut OpenLog, key: Option<&PseudonymKey>, ask: &ShowCase) -> Result<CaseCourse, Problem> {
    let names = Names::allowed(open, key, ask.answers.as_ref())?;
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    if ask.case >= left.cases.total() || !left.cases.contains(ask.case) {
        return Err(Problem::NotOpen);
    }
    let treated = open.values_to_tell(&names, &ask.rare);
    let withheld = open.is_withheld(&names);
    let (zone, rule, case) = (open.zone, open.small_cells, ask.case);
    let ground = left.ground(&open.log, &open.variants);
    let log = ground.log;
    let calendar = ask.calendar.in_zone(zone);
    let span = case_span(log, case).ok_or(Problem::NotOpen)?;
    let told = ToldValues { log, treated: &treated };
    let steps = course(log, case, &calendar);
    let of_level = |level: AttributeLevel| {
        let may = |position: &usize| withheld.get(*position) != Some(&true);
        let attributes = log.attributes().iter().enumerate().filter(move |(_, attribute)| attribute.level == level);
        attributes.map(|(position, _)| position).filter(may).collect::<Vec<usize>>()
    };
    let columns: Vec<usize> = of_level(AttributeLevel::Event)
        .into_iter()
        .filter(|&position| steps.iter().any(|step| !told.of_event(position, step.event).is_empty()))
        .collect();
    let attributes = of_level(AttributeLevel::Case)
        .into_iter()
        .map(|position| (log.attributes()[position].name.clone(), told.of_case(position, case).to_owned()))
        .filter(|(_, value)| !value.is_empty());
    let mut activities: Vec<u16> = Vec::new();
    let times: Vec<i64> = steps.iter().map(|step| step.end_millis).collect();
    let events: Vec<CaseEvent> = steps
        .iter()
        .enumerate()
        .map(|(place, step)| {
            let code = log.activity()[step.event];
            let known = activities.iter().position(|&known| known == code);
            let activity = known.unwrap_or_else(|| {
                activities.push(code);
                activities.len() - 1
            }) as u32;
            let day_only = log.is_day_only(step.event);
            let has_start = log.start_millis().is_some_and(|starts| starts[step.event] != NO_TIME);
            let is_beside = |other: Option<usize>| other.and_then(|at| times.get(at)) == Some(&step.end_millis);
            CaseEvent {
                activity,
                start: has_start.then(|| wall_time(step.begin_millis, zone, day_only)),
                time: wall_time(step.end_millis, zone, day_only),
                begin_millis: step.begin_millis,
                end_millis: step.end_millis,
                waited_millis: step.waited.map(|waited| waited.millis),
                waited_open_millis: step.waited.and_then(|waited| waited.open_millis),
                is_tied: is_beside(place.checked_sub(1)) || is_beside(Some(place + 1)),
                values: columns.iter().map(|&position| told.of_event(position, step.event).to_owned()).collect(),
            }
        })
        .collect();
    let has_hours = !events.iter().any(|event| event.time.day_only);
    let open_millis = has_hours.then(|| {
        OpenTimes::covering(&calendar, span.begin_millis, span.end_millis)
            .working_millis(span.begin_millis, span.end_millis)
    });
    let day_only_at = |millis: i64| events.iter().any(|event| event.end_millis == millis && event.time.day_only);
    let name = names.of(&ground, case).into_owned();
    let id = names.are_pseudonyms().then(|| ground.whole.case_id(ground.whole_case(case)).to_owned());
    let variant = variant_of(&ground, &left.cases, rule, case);
    let course = CaseCourse {
        case,
        name,
        begin: wall_time(span.begin_millis, zone, day_only_at(span.begin_millis)),
        end: wall_time(span.end_millis, zone, day_only_at(span.end_millis)),
        begin_millis: span.begin_millis,
        end_millis: span.end_millis,
        open_millis,
        activities: activities.into_iter().map(|code| without_cpr(log.activity_name(code))).collect(),
        columns: columns.iter().map(|&position| log.attributes()[position].name.clone()).collect(),
        attributes: attributes.collect(),
        withheld: withheld.iter().filter(|&&withheld| withheld).count() as u32,
        variant,
        events,
    };
    if let Some(id) = id {
        open.called_cases.told(&course.name, &id);
    }
    Ok(course)
}
