//! Everything that the view of hand-overs shows, as one table for a file or the clipboard.

use super::{changes_rows, group_name, group_names, notes, sentence, there_and_back_name, week_rows};
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, numbers};
use crate::protocol::{GroupFigures, GroupMultitasking, HandoverPage, HandoverTime, Shown};

/// A row for every number of changes, hand-over, way there and back, group, and group with week.
pub fn saved_table(page: &HandoverPage, words: &Words) -> Table {
    let keys = [
        ("handovers-part", false),
        ("handovers-of", false),
        ("handovers-to", false),
        ("handovers-cases", true),
        ("handovers-count", true),
        ("handovers-median-hours", true),
        ("handovers-p90-hours", true),
        ("handovers-median-working-hours", true),
        ("handovers-p90-working-hours", true),
    ];
    let mut rows = Vec::new();
    for row in changes_rows(page, words) {
        for (count, key) in [(row.of_person, "handovers-of-person"), (row.of_group, "handovers-of-group")] {
            if let Some(count) = count {
                let names = [words.text(key), row.changes.clone()];
                rows.push(saved_row(words, "handovers-changes-title", names, [Some(count), None], None));
            }
        }
    }
    if let Some(groups) = &page.groups {
        rows.extend(group_rows(groups, words));
    }
    let mut columns = keys.map(|(key, numeric)| Column { name: words.text(key), numeric }).to_vec();
    let loads = page.groups.iter().flat_map(|groups| &groups.loads);
    if loads.into_iter().any(|load| load.multitasking.is_some()) {
        let tasks = ["handovers-overlap-percent", "handovers-parallel"];
        columns.extend(tasks.map(|key| Column { name: words.text(key), numeric: true }));
    }
    rows.iter_mut().for_each(|row| row.resize(columns.len(), Cell::Empty));
    let said = sentence(page, words).map(|told| format!("{}. {}", told.said, told.beside).trim_end().to_owned());
    let mut told: Vec<String> = said.into_iter().chain([words.text("handovers-five")]).collect();
    if let Some(groups) = &page.groups {
        told.extend(notes(groups, words));
        told.extend([
            words.text("handovers-of-open"),
            words.text("handovers-working-is"),
            words.text("handovers-no-cause"),
        ]);
    }
    Table { columns, rows, notes: told }
}

fn group_rows(groups: &GroupFigures, words: &Words) -> Vec<Vec<Cell>> {
    let names = group_names(groups, words);
    let mut rows = Vec::new();
    for (key, time) in
        [("handovers-times-between", groups.times_between), ("handovers-times-within", groups.times_within)]
    {
        let of = [words.text(key), String::new()];
        rows.push(saved_row(words, "handovers-times", of, [None, Some(time.count)], Some(time)));
    }
    for (from, row) in groups.between.iter().enumerate() {
        for (to, &count) in row.iter().enumerate().filter(|(_, count)| **count != Shown::Number(0)) {
            let pair = groups.pairs.iter().find(|pair| (pair.from, pair.to) == (from as u32, to as u32));
            let cases = pair.map(|pair| pair.cases);
            let of = [names[from].clone(), names[to].clone()];
            rows.push(saved_row(words, "handovers-title", of, [cases, Some(count)], pair.map(|pair| pair.time)));
        }
    }
    for way in &groups.there_and_back {
        let of = [there_and_back_name(groups, way, words), String::new()];
        let counts = [Some(Shown::Number(way.cases)), Some(way.count)];
        rows.push(saved_row(words, "handovers-there-and-back", of, counts, None));
    }
    for (place, load) in groups.loads.iter().enumerate() {
        let of = [group_name(groups, place as u32, words), String::new()];
        let mut row = saved_row(words, "handovers-loads", of, [Some(load.cases), Some(load.events)], None);
        if let Some(tasks) = load.multitasking {
            row.extend(tasks_cells(tasks));
        }
        rows.push(row);
    }
    let weeks: Vec<String> = week_rows(groups, words).into_iter().map(|(week, _)| week).collect();
    for (load, name) in groups.loads.iter().zip(&names) {
        for (place, week) in weeks.iter().enumerate() {
            let cases = load.cases_by_week[place];
            let tasks = load.multitasking_by_week.get(place).copied().flatten();
            if cases != Shown::Number(0) || tasks.is_some() {
                let of = [name.clone(), week.clone()];
                let mut row = saved_row(words, "handovers-weeks", of, [Some(cases), None], None);
                row.extend(tasks.map(tasks_cells).unwrap_or_default());
                rows.push(row);
            }
        }
    }
    rows
}

fn tasks_cells(tasks: GroupMultitasking) -> Vec<Cell> {
    vec![Cell::Decimal(tasks.overlap_share * 100.0, 1), Cell::Decimal(tasks.mean_parallel, 2)]
}

fn saved_row(
    words: &Words,
    part: &str,
    names: [String; 2],
    counts: [Option<Shown<u32>>; 2],
    time: Option<HandoverTime>,
) -> Vec<Cell> {
    let (calendar, working) = (time.and_then(|time| time.calendar), time.and_then(|time| time.working));
    let mut row = vec![Cell::Text(words.text(part))];
    row.extend(names.map(Cell::Text));
    row.extend(counts.map(|count| count.map_or(Cell::Empty, |count| numbers::cell(count, words))));
    for times in [calendar, working] {
        row.extend([times.map(|times| times.median_millis), times.map(|times| times.p90_millis)].map(numbers::hours));
    }
    row
}
