//! What groups have to do, week by week.

use super::group_name;
use crate::engine::calendar::CalendarDay;
use crate::present::markers::{self, PlacedMarker};
use crate::present::{Words, dates, heat, numbers};
use crate::protocol::{CaseRule, GroupFigures, GroupLoad, Marker, Quantifier, Shown, Zone};

/// A week: its name, and for every group what stands in its cell (none where hidden) with its step of colour.
pub type WeekRow = (String, Vec<(Option<String>, u64)>);

fn monday(groups: &GroupFigures, week: usize) -> CalendarDay {
    CalendarDay::from_number(groups.first_monday.number() + 7 * week as i64)
}

fn week_name(groups: &GroupFigures, place: usize, words: &Words) -> String {
    dates::week(monday(groups, place), words)
}

/// How many weeks are told one by one.
fn week_count(groups: &GroupFigures) -> usize {
    groups.loads.iter().map(|load| load.cases_by_week.len()).max().unwrap_or(0)
}

/// The days that something changed on, where they stand on the axis of the weeks.
pub fn load_markers(groups: &GroupFigures, changed: &[Marker], words: &Words) -> Vec<PlacedMarker> {
    markers::on_weeks(changed, groups.first_monday, week_count(groups), words)
}

/// The name of a column that says what changed in each week, and what; none where nothing did in any.
pub fn changed_in_weeks(groups: &GroupFigures, changed: &[Marker], words: &Words) -> Option<(String, Vec<String>)> {
    let weeks = week_count(groups);
    let mondays: Vec<CalendarDay> = (0..weeks).map(|week| monday(groups, week)).collect();
    let (column, cells) = markers::in_days(changed, &mondays, monday(groups, weeks), words)?;
    Some((column.name, cells.iter().map(|cell| numbers::written(cell, words.language())).collect()))
}

/// What the cells of the weeks tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WeekFigure {
    #[default]
    Cases,
    /// Mean number of tasks side by side.
    Tasks,
}

/// Whether it is known of any week how many tasks stand side by side.
pub fn has_tasks_by_week(groups: &GroupFigures) -> bool {
    groups.loads.iter().any(|load| load.multitasking_by_week.iter().any(Option::is_some))
}

/// A row for every week of how many tasks stand side by side, the first one first; a dash where nothing is known.
pub fn task_rows(groups: &GroupFigures, words: &Words) -> Vec<WeekRow> {
    let of_week = |load: &GroupLoad, week: usize| {
        load.multitasking_by_week.get(week).copied().flatten().map(|tasks| tasks.mean_parallel)
    };
    let weeks = week_count(groups);
    let all = groups.loads.iter().flat_map(|load| load.multitasking_by_week.iter().flatten());
    // A hundredth of a task is the unit of the colours.
    let hundredths = |tasks: f64| (tasks * 100.0).round() as u32;
    let most = all.map(|tasks| hundredths(tasks.mean_parallel)).max().unwrap_or(0);
    let cell = |tasks: Option<f64>| match tasks {
        Some(tasks) => {
            (Some(numbers::decimal(tasks, 1, words.language())), heat::step(Shown::Number(hundredths(tasks)), most))
        }
        None => (Some("–".to_owned()), 0),
    };
    let row =
        |week| (week_name(groups, week, words), groups.loads.iter().map(|load| cell(of_week(load, week))).collect());
    (0..weeks).map(row).collect()
}

/// A row for every week, the first one first.
pub fn week_rows(groups: &GroupFigures, words: &Words) -> Vec<WeekRow> {
    let weeks = week_count(groups);
    let counts = || groups.loads.iter().flat_map(|load| &load.cases_by_week);
    let most = counts().filter_map(|count| count.number()).max().unwrap_or(0);
    let row = |week: usize| {
        let cell = |load: &GroupLoad| {
            let count = load.cases_by_week[week];
            (count.number().map(|count| numbers::whole(u64::from(count), words.language())), heat::step(count, most))
        };
        (week_name(groups, week, words), groups.loads.iter().map(cell).collect())
    };
    (0..weeks).map(row).collect()
}

/// The week in which a group has most cases, and how many; of equal ones the first. None where no number is told.
pub fn busiest_week(groups: &GroupFigures, load: &GroupLoad, words: &Words) -> Option<(String, u32)> {
    let mut busiest: Option<(usize, u32)> = None;
    for (week, count) in load.cases_by_week.iter().enumerate() {
        if let Some(count) = count.number().filter(|&count| count > busiest.map_or(0, |(_, most)| most)) {
            busiest = Some((week, count));
        }
    }
    busiest.map(|(week, count)| (week_name(groups, week, words), count))
}

/// The cases with an event of the group at a place in a week; none for the others together, or where there are none or few.
pub fn cases_of_week(groups: &GroupFigures, column: &str, week: usize, place: usize, zone: Zone) -> Option<CaseRule> {
    let name = groups.names.get(place)?.clone();
    groups.loads.get(place)?.cases_by_week.get(week)?.number().filter(|&cases| cases > 0)?;
    let [from_millis, before_millis] = dates::week_millis(monday(groups, week), zone);
    Some(CaseRule::ValueInPeriod { attribute: column.to_owned(), values: vec![name], from_millis, before_millis })
}

/// «1. linje, uge 12 2024: 30».
pub fn week_said(groups: &GroupFigures, week: usize, place: usize, words: &Words) -> Option<String> {
    let cases = *groups.loads.get(place)?.cases_by_week.get(week)?;
    let name = format!("{}, {}", group_name(groups, place as u32, words), week_name(groups, week, words));
    let cases = numbers::shown(cases, words);
    Some(words.with("handovers-week-of", &[("name", name.into()), ("n", cases.into())]))
}

/// The cases with an event of the group at a place; none for the others together.
pub fn cases_of_group(groups: &GroupFigures, column: &str, place: usize) -> Option<CaseRule> {
    let name = groups.names.get(place)?.clone();
    Some(CaseRule::EventAttribute { attribute: column.to_owned(), values: vec![name], quantifier: Quantifier::Any })
}
