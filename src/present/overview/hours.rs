//! When events are registered: the busiest hour, and the grid of weekdays and hours.

use crate::engine::export::{Cell, Column, Table};
use crate::present::dates::WEEKDAYS;
use crate::present::numbers::cell;
use crate::present::{Words, heat, numbers};
use crate::protocol::{CaseRule, HoursOfDay, Overview, Shown, WeekTimeOf, Zone};
use std::ops::RangeInclusive;

/// What stands in a cell, and its step of colour: nought has none.
pub type HourCell = (Option<String>, u64);

/// The hours in which something happens, with a step of colour for every cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HourGrid {
    /// Hours of the day, without a gap.
    pub hours: Vec<String>,
    /// Weekday, and a cell for every hour.
    pub rows: Vec<(String, Vec<HourCell>)>,
}

/// The hours from the first with an event to the last.
fn hours_told(overview: &Overview) -> RangeInclusive<usize> {
    let counts = &overview.events_by_hour;
    let happens = |hour: &usize| counts.iter().any(|day| day.get(*hour).is_some_and(|&n| n != Shown::Number(0)));
    (0..24).find(happens).unwrap_or(0)..=(0..24).rev().find(happens).unwrap_or(0)
}

/// The grid from the first hour with an event to the last; a hidden count has no number and no colour.
pub fn hour_grid(overview: &Overview, words: &Words) -> HourGrid {
    let counts = &overview.events_by_hour;
    let hours = hours_told(overview);
    let most = counts.iter().flatten().filter_map(|count| count.number()).max().unwrap_or(0);
    let in_cell = |count: Shown<u32>| {
        let written = count.number().map(|count| numbers::whole(u64::from(count), words.language()));
        (written, heat::step(count, most))
    };
    let row = |(day, name): (&Vec<Shown<u32>>, &str)| {
        (words.text(name), hours.clone().filter_map(|hour| day.get(hour)).map(|&count| in_cell(count)).collect())
    };
    HourGrid {
        hours: hours.clone().map(|hour| hour.to_string()).collect(),
        rows: counts.iter().zip(WEEKDAYS).map(row).collect(),
    }
}

/// The busiest hour of the week among those that may be told; of equal ones the first.
pub fn hours_said(overview: &Overview, words: &Words) -> String {
    let mut busiest: Option<(&str, usize, u32)> = None;
    for (day, name) in overview.events_by_hour.iter().zip(WEEKDAYS) {
        for (hour, count) in day.iter().enumerate() {
            if let Some(count) = count.number().filter(|&count| busiest.is_none_or(|(_, _, most)| count > most)) {
                busiest = Some((name, hour, count));
            }
        }
    }
    match busiest.filter(|&(_, _, count)| count > 0) {
        Some((name, hour, count)) => words.with(
            "overview-hours-said",
            &[
                ("day", words.text(name).to_lowercase().into()),
                ("from", hour.to_string().into()),
                ("to", (hour + 1).to_string().into()),
                ("n", count.into()),
                ("events", numbers::shown(overview.events, words).into()),
            ],
        ),
        None => words.text("overview-hours-none"),
    }
}

/// Events that have no hour; none where all have one.
pub fn without_hour(overview: &Overview, words: &Words) -> Option<String> {
    let count = overview.events_without_hour;
    (count != Shown::Number(0))
        .then(|| words.with("overview-hours-without", &[("n", numbers::shown(count, words).into())]))
}

/// Every weekday with every hour.
pub fn hours_table(overview: &Overview, words: &Words) -> Table {
    let hour =
        |hour: u32| Column { name: words.with("overview-hour", &[("hour", hour.to_string().into())]), numeric: true };
    let weekday = Column { name: words.text("overview-weekday"), numeric: false };
    let row = |(day, name): (&Vec<Shown<u32>>, &str)| {
        std::iter::once(Cell::Text(words.text(name))).chain(day.iter().map(|&count| cell(count, words))).collect()
    };
    let mut notes = vec![words.text("overview-hours-are")];
    notes.extend(without_hour(overview, words));
    notes.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    Table {
        columns: std::iter::once(weekday).chain((0..24).map(hour)).collect(),
        rows: overview.events_by_hour.iter().zip(WEEKDAYS).map(row).collect(),
        notes,
    }
}

/// A row for every cell of the grid, hour after hour of Monday, then those of Tuesday.
pub fn hour_rows(overview: &Overview, words: &Words) -> Table {
    let hours = hours_told(overview);
    let row = |(day, name): (&Vec<Shown<u32>>, &str)| {
        let cell_of = |hour: usize| {
            let count = day.get(hour).copied().unwrap_or(Shown::Number(0));
            vec![Cell::Text(words.text(name)), Cell::Whole(hour as i64), cell(count, words)]
        };
        hours.clone().map(cell_of).collect::<Vec<_>>()
    };
    let keys = [("overview-weekday", false), ("overview-hour-of-day", true), ("overview-events", true)];
    Table {
        columns: keys.map(|(key, numeric)| Column { name: words.text(key), numeric }).to_vec(),
        rows: overview.events_by_hour.iter().zip(WEEKDAYS).flat_map(row).collect(),
        notes: Vec::new(),
    }
}

/// The cases with an event at the weekday and hour of such a row.
pub fn hour_rule(overview: &Overview, row: usize, zone: Zone) -> CaseRule {
    let hours = hours_told(overview);
    let a_day = hours.end() - hours.start() + 1;
    let (weekday, hour) = ((row / a_day) as u8, (hours.start() + row % a_day) as u8);
    let hours = Some(HoursOfDay { from: hour, before: hour + 1 });
    CaseRule::WeekTime { of: WeekTimeOf::SomeEvent, weekdays: vec![weekday], hours, zone }
}
