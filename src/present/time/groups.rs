//! Groups of cases side by side: the axis of the picture, the filter of a row, and the table to save.

use super::deadline::percent_cell;
use super::{in_hours, measure_name, notes, value_or_missing};
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, axis, numbers};
use crate::protocol::{CaseRule, GroupTimes, TimeClock, TimePage};

/// The axis that the times of all groups fit on.
pub struct GroupAxis {
    pub unit: String,
    /// Each mark as it is written, and where it stands: 0 at the left, 100 at the right.
    pub marks: Vec<(String, f64)>,
    longest_millis: f64,
}

const HOUR: f64 = 3_600_000.0;
/// Units, longest first, of which at least two fit on the axis.
const UNITS: [(f64, &str); 4] = [
    (24.0 * HOUR, "overview-unit-days"),
    (HOUR, "overview-unit-hours"),
    (60_000.0, "overview-unit-minutes"),
    (1_000.0, "overview-unit-seconds"),
];
const MARKS: u32 = 5;

/// From nought to the longest 90th percentile, in a unit that fits; none without groups.
pub fn group_axis(page: &TimePage, words: &Words) -> Option<GroupAxis> {
    let longest = page.groups.iter().map(|group| group.p90_millis.max(group.p75_millis)).max_by(f64::total_cmp)?;
    let units = &UNITS[usize::from(page.measured.clock == TimeClock::Working)..];
    let (unit_millis, unit) =
        units.iter().find(|(unit, _)| longest >= 2.0 * unit).or(units.last()).copied().unwrap_or(UNITS[3]);
    let marks = axis::marks_up_to((longest / unit_millis).ceil().max(1.0) as u32, MARKS);
    let end = f64::from(marks.last().copied().unwrap_or(1));
    let mark = |mark: u32| (numbers::whole(u64::from(mark), words.language()), f64::from(mark) / end * 100.0);
    Some(GroupAxis {
        unit: words.text(unit),
        marks: marks.into_iter().map(mark).collect(),
        longest_millis: end * unit_millis,
    })
}

impl GroupAxis {
    /// Where a time stands, 0..=100.
    pub fn place(&self, millis: f64) -> f64 {
        (millis / self.longest_millis * 100.0).clamp(0.0, 100.0)
    }
}

/// The cases of a group.
pub fn group_rule(group: &GroupTimes, attribute: &str) -> CaseRule {
    let is_missing = group.name.is_empty();
    let values = if is_missing { Vec::new() } else { vec![group.name.clone()] };
    CaseRule::Attribute { attribute: attribute.to_owned(), values, or_missing: is_missing }
}

/// What is told together, and that a difference is no cause.
pub fn groups_said(page: &TimePage, words: &Words) -> Vec<String> {
    let folded = page.folded.map(|folded| {
        let facts = [("n", folded.groups.into()), ("cases", numbers::shown(folded.cases, words).into())];
        words.with("time-groups-folded", &facts)
    });
    folded.into_iter().chain([words.text("time-groups-no-cause")]).collect()
}

/// Every group with its figures, in hours.
pub fn groups_table(page: &TimePage, words: &Words) -> Table {
    let in_hours = |key: &str| in_hours(key, page.measured.clock, words);
    let mut columns = vec![
        Column { name: page.compare.clone().unwrap_or_default(), numeric: false },
        Column { name: words.text("overview-cases"), numeric: true },
        in_hours("time-p25"),
        in_hours("time-median"),
        in_hours("time-p75"),
        in_hours("time-p90"),
    ];
    if page.deadline.is_some() {
        let keys = ["time-deadline-over-count", "time-deadline-within-count", "time-deadline-over-percent"];
        columns.extend(keys.map(|key| Column { name: words.text(key), numeric: true }));
    }
    let row = |group: &GroupTimes| {
        let kept = group.deadline.into_iter().flat_map(|kept| {
            let counts = [kept.over, kept.within].map(|count| numbers::cell(count, words));
            counts.into_iter().chain([percent_cell(kept.share_over.map(|[share, ..]| share))])
        });
        let row = vec![
            Cell::Text(value_or_missing(&group.name, words)),
            numbers::cell(group.cases, words),
            numbers::hours(Some(group.p25_millis)),
            numbers::hours(Some(group.median_millis)),
            numbers::hours(Some(group.p75_millis)),
            numbers::hours(Some(group.p90_millis)),
        ];
        row.into_iter().chain(kept).collect::<Vec<Cell>>()
    };
    let mut all = vec![measure_name(&page.measured.measure, words)];
    all.extend(groups_said(page, words));
    all.extend(notes(page, words));
    Table { columns, rows: page.groups.iter().map(row).collect(), notes: all }
}
