//! The list of cases, and the events of one, as tables that leave; names are pseudonyms where the screen has them.

use super::{case_time, times_said};
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, dates, numbers};
use crate::protocol::{CaseCourse, CaseRow, CaseTime, MeasuredCases};

/// A row for every case in the order of the list, with its time in hours by the clock that is chosen.
pub fn list_table(rows: &[CaseRow], measured: &MeasuredCases, words: &Words) -> Table {
    let columns = [
        ("cases-column-name", false),
        ("cases-column-begin", false),
        ("cases-column-hours", true),
        ("cases-column-events", true),
        ("cases-column-last", false),
    ];
    let row = |of: &CaseRow| {
        let time = match of.time {
            CaseTime::Longest(millis) => numbers::hours(Some(millis as f64)),
            CaseTime::Open | CaseTime::NotMeasured => Cell::Text(case_time(of.time, None, words)),
        };
        let [name, begin, last] = [of.name.clone(), dates::moment(of.begin, words), of.last.clone()].map(Cell::Text);
        vec![name, begin, time, Cell::Whole(i64::from(of.events)), last]
    };
    Table {
        columns: columns.map(|(key, numeric)| Column { name: words.text(key), numeric }).to_vec(),
        rows: rows.iter().map(row).collect(),
        notes: times_said(measured, words),
    }
}

/// A row for every event of a case as the screen has it, waiting in hours.
pub fn events_table(course: &CaseCourse, words: &Words) -> Table {
    let has_starts = course.events.iter().any(|event| event.start.is_some());
    let mut columns = vec![("cases-date", false), ("cases-clock", false), ("cases-step", false)];
    columns.extend(has_starts.then_some(("cases-started", false)));
    columns.extend([("cases-waited-hours", true), ("cases-open-hours", true), ("cases-closed-hours", true)]);
    let mut columns: Vec<Column> =
        columns.into_iter().map(|(key, numeric)| Column { name: words.text(key), numeric }).collect();
    columns.extend(course.columns.iter().map(|name| Column { name: name.clone(), numeric: false }));
    let hours = |millis: Option<i64>| numbers::hours(millis.map(|millis| millis as f64));
    let rows = course.events.iter().map(|event| {
        let language = words.language();
        let clock = if event.time.day_only { String::new() } else { dates::clock(event.time, language) };
        let step = course.activities.get(event.activity as usize).cloned().unwrap_or_default();
        let mut row: Vec<Cell> = [dates::day_in_figures(event.time, language), clock, step].map(Cell::Text).to_vec();
        let started = event.start.filter(|start| *start != event.time);
        row.extend(has_starts.then(|| started.map_or(Cell::Empty, |start| Cell::Text(dates::moment(start, words)))));
        let outside = event.waited_millis.zip(event.waited_open_millis).map(|(all, open)| all - open);
        row.extend([event.waited_millis, event.waited_open_millis, outside].map(hours));
        row.extend(event.values.iter().cloned().map(Cell::Text));
        row
    });
    Table { rows: rows.collect(), columns, notes: vec![super::header(course, words)] }
}
