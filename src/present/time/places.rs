//! Where the time lies, as rows: how they are sorted, and the table to save.

use super::{in_hours, measure_name, notes, value_or_missing};
use crate::engine::export::{Cell, Column, Table};
use crate::engine::ordering::sort_by;
use crate::present::{Words, numbers};
use crate::protocol::{TimeBy, TimePage, TimePart, TimeSide, TimeThere};

/// The columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceColumn {
    Name,
    Total,
    Share,
    Times,
    Cases,
    Median,
    P90,
    /// Of all the time, where the log says when events begin.
    Worked,
    Waited,
}

impl PlaceColumn {
    /// All of them with the keys of their names and of what they mean. The name of the first is that of the places.
    const ALL: [(PlaceColumn, &'static str, &'static str); 9] = [
        (PlaceColumn::Name, "time-place", "time-place-is"),
        (PlaceColumn::Total, "time-total", "time-total-is"),
        (PlaceColumn::Share, "time-share", "time-share-is"),
        (PlaceColumn::Times, "time-times", "time-times-is"),
        (PlaceColumn::Cases, "overview-cases", "time-cases-is"),
        (PlaceColumn::Median, "time-median", "time-median-is"),
        (PlaceColumn::P90, "time-p90", "time-p90-is"),
        (PlaceColumn::Worked, "time-worked", "time-worked-is"),
        (PlaceColumn::Waited, "time-waited", "time-waited-is"),
    ];

    /// Those that a log can tell.
    pub fn of(page: &TimePage) -> impl Iterator<Item = (PlaceColumn, &'static str, &'static str)> + use<> {
        let is_split = is_split(page);
        let needs_split = |of: PlaceColumn| matches!(of, PlaceColumn::Worked | PlaceColumn::Waited);
        let [worked, waited] = split_keys(page);
        let total = total_keys(page.part);
        let named = move |(of, key, is)| match of {
            PlaceColumn::Total => (of, total.0, total.1),
            PlaceColumn::Worked => (of, worked.0, worked.1),
            PlaceColumn::Waited => (of, waited.0, waited.1),
            _ => (of, key, is),
        };
        PlaceColumn::ALL.into_iter().filter(move |(of, ..)| is_split || !needs_split(*of)).map(named)
    }
}

/// The whole time is told, and how it is made up with it.
fn is_split(page: &TimePage) -> bool {
    page.has_start && page.part == TimePart::Whole
}

/// The keys of the sum of what is told, with what it means.
fn total_keys(part: TimePart) -> (&'static str, &'static str) {
    match part {
        TimePart::Whole => ("time-total", "time-total-is"),
        TimePart::Processing => ("time-total-worked", "time-worked-is"),
        TimePart::Waiting => ("time-total-waited", "time-waited-is"),
    }
}

/// The keys of what is worked of the time at a place, and what is waited, with what they mean. In the time after a step
/// the next one is worked on.
fn split_keys(page: &TimePage) -> [(&'static str, &'static str); 2] {
    match (&page.by, page.side) {
        (TimeBy::Transition, _) => [("time-worked", "time-worked-is"), ("time-waited", "time-waited-is")],
        (_, TimeSide::UpTo) => {
            [("time-worked-up-to", "time-worked-up-to-is"), ("time-waited-up-to", "time-waited-up-to-is")]
        }
        (_, TimeSide::After) => {
            [("time-worked-after", "time-worked-after-is"), ("time-waited-after", "time-waited-after-is")]
        }
    }
}

/// The rows by a column; what is hidden stands last either way, and equal ones as they came.
pub fn sorted(page: &TimePage, by: PlaceColumn, descending: bool) -> Vec<&TimeThere> {
    let value = |of: &TimeThere| match by {
        PlaceColumn::Name => None,
        PlaceColumn::Total | PlaceColumn::Share => Some(of.total_millis),
        PlaceColumn::Times => of.times.number().map(f64::from),
        PlaceColumn::Cases => of.cases.number().map(f64::from),
        PlaceColumn::Median => of.median_millis,
        PlaceColumn::P90 => of.p90_millis,
        PlaceColumn::Worked => of.worked_millis,
        PlaceColumn::Waited => of.waited_millis,
    };
    let mut rows: Vec<&TimeThere> = page.lies.iter().collect();
    sort_by(&mut rows, |a, b| {
        let order = match by {
            PlaceColumn::Name => (&a.name, &a.next).cmp(&(&b.name, &b.next)),
            _ => match (value(a), value(b)) {
                (Some(one), Some(two)) => one.total_cmp(&two),
                (one, two) => return two.is_some().cmp(&one.is_some()),
            },
        };
        if descending { order.reverse() } else { order }
    });
    rows
}

/// «Ny», «Ny → Tildelt», or «uden værdi».
pub fn place_name(of: &TimeThere, words: &Words) -> String {
    match &of.next {
        Some(next) => format!("{} → {next}", of.name),
        None => value_or_missing(&of.name, words),
    }
}

/// What the table counts, and what of it is not told.
pub fn places_said(page: &TimePage, words: &Words) -> Vec<String> {
    let counted = |key: &str, n: u32| (n > 0).then(|| words.with(key, &[("n", n.into())]));
    let not_told = counted("time-places-not-told", page.places_not_told);
    let further = counted("time-places-further", page.further_places);
    let belongs = match (&page.by, page.side) {
        (TimeBy::Transition, _) => "time-places-between",
        (_, TimeSide::After) => "time-places-are",
        (_, TimeSide::UpTo) => "time-places-up-to",
    };
    let part = match page.part {
        TimePart::Whole => None,
        TimePart::Processing => Some(words.text("time-worked-is")),
        TimePart::Waiting => Some(words.text("time-waited-is")),
    };
    let part = part.map(|part| format!("{part}."));
    std::iter::once(words.text(belongs)).chain(part).chain(not_told).chain(further).collect()
}

/// Every place with its figures, in hours.
pub fn places_table(page: &TimePage, words: &Words) -> Table {
    let in_hours = |key: &str| in_hours(key, page.measured.clock, words);
    let mut columns = vec![
        Column { name: words.text("time-place"), numeric: false },
        in_hours(total_keys(page.part).0),
        Column { name: words.text("time-share-percent"), numeric: true },
        Column { name: words.text("time-times"), numeric: true },
        Column { name: words.text("overview-cases"), numeric: true },
        in_hours("time-median"),
        in_hours("time-p90"),
    ];
    if is_split(page) {
        columns.extend(split_keys(page).map(|(name, _)| in_hours(name)));
    }
    let row = |of: &TimeThere| {
        let mut row = vec![
            Cell::Text(place_name(of, words)),
            numbers::hours(Some(of.total_millis)),
            of.share.map_or(Cell::Empty, |share| Cell::Decimal(share * 100.0, 2)),
            numbers::cell(of.times, words),
            numbers::cell(of.cases, words),
            numbers::hours(of.median_millis),
            numbers::hours(of.p90_millis),
        ];
        if is_split(page) {
            row.extend([of.worked_millis, of.waited_millis].map(numbers::hours));
        }
        row
    };
    let mut all = vec![measure_name(&page.measured.measure, words)];
    all.extend(places_said(page, words));
    all.extend(notes(page, words));
    Table { columns, rows: page.lies.iter().map(row).collect(), notes: all }
}
