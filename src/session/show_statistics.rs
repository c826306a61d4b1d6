//! Statistics as a reader may see them: activities as on the map, rare values as one, and no list of persons.

use super::columns::names_persons;
use super::fingerprint::fingerprint;
use super::handover_counts::shown_parts;
use super::open_log::OpenLog;
use super::show_map::show_map;
use super::telling::{may_tell, shown_if};
use crate::engine::filter::{Selection, value_counts};
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::map::{ActivityChoice, MapView};
use crate::engine::ordering::sort_by;
use crate::engine::over_time::{StepWeekday, arrivals, batches, same_time, step_weekdays};
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::engine::table::EMPTY;
use crate::protocol::{
    ActivityStatistics, ArrivalStatistics, AttributeStatistics, BatchStatistics, MapAnswer, Place, Problem, SameTime,
    ShowStatistics, Shown, StatisticsPage, StepWeekdayStatistics,
};

/// So many cases at one instant are a batch, whatever is hidden.
const LEAST_IN_BATCH: u32 = 5;
/// A step with fewer events than this has no weekday of its own, and neither has one of whose events less than this share
/// lies on it.
const FEWEST_ON_WEEKDAYS: u32 = 10;
const LEAST_ON_ONE_WEEKDAY: f64 = 0.5;
/// Values that are listed, at most.
const MOST_VALUES: usize = 50;

/// The statistics of a selection.
pub fn show_statistics(open: &mut OpenLog, ask: &ShowStatistics) -> Result<StatisticsPage, Problem> {
    let all_activities = ActivityChoice { count: Some(u32::MAX), ..ActivityChoice::default() };
    let map = show_map(open, ask.selection, MapView { activities: all_activities, ..MapView::default() }, None, None)?;
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let (rule, zone) = (open.small_cells, open.zone);
    let ground = left.ground(&open.log, &open.variants);
    let (log, selection, all) = (ground.log, &left.cases, left.cases.count());

    let (of_persons, listed): (Vec<&Attribute>, Vec<&Attribute>) =
        log.attributes().iter().partition(|attribute| names_persons(attribute));
    let chosen = ask.attribute.as_ref().and_then(|name| listed.iter().find(|attribute| attribute.name == *name));
    let attribute = chosen.or(listed.first());

    // A mean of few cases would tell how few they are.
    let found = arrivals(log, selection, zone).filter(|_| !rule.hides(all)).map(|found| {
        let parts: Vec<(u32, u32)> = found.cases_by_weekday.iter().map(|&cases| (cases, cases)).collect();
        let between = found.between.filter(|_| rule.tells_tail(all));
        let by_month: Vec<(u32, u32)> = found.cases_by_month.iter().map(|&cases| (cases, cases)).collect();
        ArrivalStatistics {
            mean_per_day: f64::from(all) / f64::from(found.days),
            by_weekday: shown_parts(&parts, rule).into_iter().zip(found.days_by_weekday).collect(),
            by_month: shown_parts(&by_month, rule),
            years: [found.first_day.year, found.last_day.year],
            median_between_millis: between.map(|between| between.median_millis),
            p90_between_millis: between.map(|between| between.p90_millis),
        }
    });
    let pairs = same_time(log, selection);
    let name = |code: u32| log.activity_name(code as u16).to_owned();
    let told: Vec<SameTime> = pairs
        .iter()
        .filter(|pair| may_tell(rule, pair.cases, &[all]))
        .map(|pair| SameTime {
            one: name(pair.from),
            other: name(pair.to),
            cases: pair.cases,
            count: shown_if(may_tell(rule, pair.cases, &[pair.count]), pair.count),
        })
        .collect();
    let activities = activities(&map);
    let page = StatisticsPage {
        cases: rule.show(all),
        zone,
        weekdays: weekday_rows(log, step_weekdays(log, selection, zone), &activities, rule),
        activities,
        hidden: map.hidden,
        attributes: listed.iter().map(|attribute| attribute.name.clone()).collect(),
        attributes_of_persons: of_persons.len() as u32,
        attribute: attribute.map(|attribute| values(log, selection, attribute, rule)),
        arrivals: found,
        batches: batch_rows(log, selection, all, rule),
        least_in_batch: least_in_batch(rule),
        same_time_not_told: (pairs.len() - told.len()) as u32,
        same_time: told,
        hides_small: rule.is_on(),
        release: 0,
    };
    Ok(StatisticsPage { release: fingerprint(&(all, &page)), ..page })
}

/// The steps that happen on one weekday, by the share of their events on it, then by name.
///
/// A step whose events are hidden is not told of, and neither is one with few cases on that weekday or on another.
fn weekday_rows(
    log: &EventLog,
    found: Vec<StepWeekday>,
    activities: &[ActivityStatistics],
    rule: SmallCells,
) -> Vec<StepWeekdayStatistics> {
    let share = |of: &StepWeekday| f64::from(of.on_weekday) / f64::from(of.events.max(1));
    let name = |of: &StepWeekday| log.activity_name(of.activity);
    let is_told = |of: &StepWeekday| {
        let step = activities.iter().find(|step| step.name == name(of));
        let events = step
            .and_then(|step| step.events.number())
            .filter(|_| ![of.cases_on, of.cases_off].iter().any(|&cases| rule.hides(cases)));
        events == Some(of.events) && of.events >= FEWEST_ON_WEEKDAYS && share(of) >= LEAST_ON_ONE_WEEKDAY
    };
    let mut told: Vec<StepWeekday> = found.into_iter().filter(is_told).collect();
    sort_by(&mut told, |a, b| share(b).total_cmp(&share(a)).then_with(|| name(a).cmp(name(b))));
    let row = |of: &StepWeekday| StepWeekdayStatistics {
        name: name(of).to_owned(),
        events: of.events,
        weekday: of.weekday,
        on_weekday: of.on_weekday,
        in_even_weeks: shown_if(!rule.hides(of.cases_even) && !rule.hides(of.cases_odd), of.in_even_weeks),
    };
    told.iter().map(row).collect()
}

/// The steps of the map with the arcs that lead into and out of them: what is hidden there is hidden here.
fn activities(map: &MapAnswer) -> Vec<ActivityStatistics> {
    let arc = |from: Place, to: Place| {
        let found = map.edges.iter().find(|edge| (edge.from, edge.to) == (from, to));
        found.map_or(Shown::Number(0), |edge| edge.cases)
    };
    let mut rows: Vec<ActivityStatistics> = map
        .nodes
        .iter()
        .map(|node| {
            let here = Place::Activity(node.activity);
            let (first, last) = (arc(Place::Start, here), arc(here, Place::End));
            ActivityStatistics { name: node.name.clone(), cases: node.cases, events: node.occurrences, first, last }
        })
        .collect();
    // Hidden ones stand last, so that their places tell nothing.
    let most = |row: &ActivityStatistics| row.cases.ends().map_or(0, |(least, _)| least);
    sort_by(&mut rows, |a, b| most(b).cmp(&most(a)).then_with(|| a.name.cmp(&b.name)));
    rows
}

/// The values of an attribute, the rare ones and those that look like a person's data as one.
fn values(log: &EventLog, selection: &Selection, attribute: &Attribute, rule: SmallCells) -> AttributeStatistics {
    let all = selection.count();
    let by_event = log.by_event(attribute);
    let counts = value_counts(log, selection, &by_event);
    let text = |code: u32| attribute.dictionary.text(code);
    let cases = |code: u32| counts[code as usize].cases;
    let mut codes: Vec<u32> = (0..counts.len() as u32).filter(|&code| code != EMPTY && cases(code) > 0).collect();
    sort_by(&mut codes, |&a, &b| cases(b).cmp(&cases(a)).then_with(|| text(a).cmp(text(b))));
    let is_personal = |code: u32| rule.is_on() && masked_personal(text(code)) != text(code);
    let (mut shown, mut others): (Vec<u32>, Vec<u32>) =
        codes.into_iter().partition(|&code| !rule.hides(cases(code)) && !is_personal(code));
    others.extend(shown.drain(MOST_VALUES.min(shown.len())..));
    let cases_with = |wanted: &[bool]| {
        let has = |&case: &u32| log.events_of(case).any(|event| wanted[by_event.codes[event] as usize]);
        selection.cases().filter(has).count() as u32
    };
    let mut is_other = vec![false; counts.len()];
    others.iter().for_each(|&code| is_other[code as usize] = true);
    let mut of_others = cases_with(&is_other);
    while rule.hides(of_others)
        && let Some(rarest) = shown.pop()
    {
        is_other[rarest as usize] = true;
        of_others = cases_with(&is_other);
    }
    let others = is_other.iter().filter(|is_other| **is_other).count() as u32;
    let has_value: Vec<bool> = (0..counts.len() as u32).map(|code| code != EMPTY).collect();
    let without = all - cases_with(&has_value);
    let mut parts: Vec<u32> = shown.iter().map(|&code| cases(code)).collect();
    parts.extend([of_others, without]);
    // Where every case is counted once the parts make up all cases, and one that is missing could be worked out.
    let mut told = match parts.iter().sum::<u32>() == all {
        true => shown_parts(&parts.iter().map(|&cases| (cases, cases)).collect::<Vec<_>>(), rule),
        false => parts.iter().map(|&cases| shown_if(may_tell(rule, cases, &[all]), cases)).collect(),
    };
    let cases_without = told.pop().unwrap_or(Shown::Hidden);
    let cases_of_others = told.pop().unwrap_or(Shown::Hidden);
    AttributeStatistics {
        name: attribute.name.clone(),
        of_case: attribute.level == AttributeLevel::Case,
        values: shown.iter().map(|&code| text(code).to_owned()).zip(told).collect(),
        others,
        cases_of_others,
        cases_without,
    }
}

/// The batches of every activity. All of an activity are told beside those in batches, unless few are left.
fn batch_rows(log: &EventLog, selection: &Selection, all: u32, rule: SmallCells) -> Vec<BatchStatistics> {
    let row = |of: crate::engine::over_time::Batches| {
        let tells = !rule.hides(of.timed_events - of.events);
        BatchStatistics {
            name: log.activity_name(of.activity).to_owned(),
            batches: of.batches,
            events: shown_if(tells && may_tell(rule, of.cases, &[of.events]), of.events),
            cases: shown_if(tells && may_tell(rule, of.cases, &[all]), of.cases),
            largest_cases: of.largest_cases,
            timed_events: shown_if(tells, of.timed_events),
        }
    };
    batches(log, selection, least_in_batch(rule)).into_iter().map(row).collect()
}

fn least_in_batch(rule: SmallCells) -> u32 {
    LEAST_IN_BATCH.max(rule.least_shown)
}
