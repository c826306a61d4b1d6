//! Cases by throughput time: in which unit bins are named, the sentence, and every bin as a row.

use super::figures::{measured, measured_count};
use crate::engine::export::{Cell, Column, Table};
use crate::present::numbers::cell;
use crate::present::{Words, durations, numbers};
use crate::protocol::{DurationBins, Overview};

/// The unit that the edges of bins are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThroughputAxis {
    unit_millis: i64,
    name: &'static str,
    decimals: u8,
}

/// Units, longest first, that a bin is at least as wide as.
const UNITS: [(i64, &str); 4] = [
    (86_400_000, "overview-unit-days"),
    (3_600_000, "overview-unit-hours"),
    (60_000, "overview-unit-minutes"),
    (1_000, "overview-unit-seconds"),
];

/// Days where a bin is a day or wider, and so on down to seconds.
pub fn throughput_axis(bins: &DurationBins) -> ThroughputAxis {
    let fits = UNITS.into_iter().find(|&(unit, _)| bins.width_millis >= unit);
    match fits {
        Some((unit_millis, name)) => ThroughputAxis { unit_millis, name, decimals: 0 },
        None => ThroughputAxis { unit_millis: 1_000, name: "overview-unit-seconds", decimals: 3 },
    }
}

impl ThroughputAxis {
    /// «dage».
    pub fn unit(self, words: &Words) -> String {
        words.text(self.name)
    }

    /// An edge of a bin without its unit.
    pub fn edge(self, millis: i64, words: &Words) -> String {
        numbers::decimal(self.in_units(millis), usize::from(self.decimals), words.language())
    }

    fn in_units(self, millis: i64) -> f64 {
        millis as f64 / self.unit_millis as f64
    }
}

/// How wide a bin is: «1 dag».
pub fn bin_width(bins: &DurationBins, words: &Words) -> String {
    match bins.width_millis {
        1_000.. => durations::full(bins.width_millis as f64, words),
        width => format!("{} {}", throughput_axis(bins).edge(width, words), throughput_axis(bins).unit(words)),
    }
}

/// «Halvdelen af 9.000 sager er færdige inden 8,5 dage, og ni ud af ti inden 13,5 dage.»
pub fn throughput_said(overview: &Overview, words: &Words) -> String {
    let cases = measured(overview, words);
    let time = |millis: f64| durations::medium(millis, words).into();
    match (overview.median_millis, overview.p90_millis) {
        (Some(median), Some(p90)) => words
            .with("overview-throughput-said", &[("cases", cases.into()), ("median", time(median)), ("p90", time(p90))]),
        (Some(median), None) => {
            words.with("overview-throughput-median", &[("cases", cases.into()), ("median", time(median))])
        }
        _ => words.text("overview-few"),
    }
}

/// What the last bar holds; none where nothing lies beyond the bins.
pub fn longer_said(bins: &DurationBins, words: &Words) -> Option<String> {
    if bins.longer.number() == Some(0) {
        return None;
    }
    let axis = throughput_axis(bins);
    let edge = axis.edge(end_of(bins, bins.cases.len()), words);
    let facts = [
        ("edge", edge.into()),
        ("unit", axis.unit(words).into()),
        ("cases", numbers::shown(bins.longer, words).into()),
    ];
    Some(words.with("overview-throughput-longer", &facts))
}

/// A row for every bin, and one for what is beyond.
pub fn throughput_table(overview: &Overview, words: &Words) -> Table {
    let Some(bins) = &overview.throughput else { return Table::default() };
    let axis = throughput_axis(bins);
    let head = |key: &str| words.with(key, &[("unit", axis.unit(words).into())]);
    let edge = |millis: i64| Cell::Decimal(axis.in_units(millis), axis.decimals);
    let share = |count: Option<u32>| match (count, measured_count(overview).number()) {
        (Some(count), Some(all)) if all > 0 => Cell::Decimal(f64::from(count) / f64::from(all) * 100.0, 2),
        _ => Cell::Text(words.text("units-hidden-short")),
    };
    let mut rows: Vec<Vec<Cell>> = bins
        .cases
        .iter()
        .enumerate()
        .map(|(bin, &count)| {
            let (from, to) = (edge(end_of(bins, bin)), edge(end_of(bins, bin + 1)));
            vec![from, to, cell(count, words), share(count.number())]
        })
        .collect();
    if bins.longer.number() != Some(0) {
        let from = edge(end_of(bins, bins.cases.len()));
        rows.push(vec![from, Cell::Empty, cell(bins.longer, words), share(bins.longer.number())]);
    }
    let columns = vec![
        Column { name: head("overview-from"), numeric: true },
        Column { name: head("overview-to"), numeric: true },
        Column { name: words.text("overview-cases"), numeric: true },
        Column { name: words.text("overview-share"), numeric: true },
    ];
    let mut notes = vec![words.text("overview-end")];
    notes.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    Table { columns, rows, notes }
}

/// Where so many bins end.
fn end_of(bins: &DurationBins, count: usize) -> i64 {
    bins.first_millis + bins.width_millis * count as i64
}
