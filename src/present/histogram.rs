//! Durations in bins: in which unit bins are named, what the bar beyond the last one holds, and every bin as a row.

use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, durations, numbers};
use crate::protocol::{DurationBins, Shown, TimeClock};

/// Bins with what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub struct BinsTold<'a> {
    pub bins: &'a DurationBins,
    pub clock: TimeClock,
    /// What all bins hold together.
    pub all: Shown<u32>,
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
    /// None without a deadline.
    pub deadline_millis: Option<i64>,
}

/// Bars side by side, as they are drawn: durations in bins, or counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    pub counts: Vec<Shown<u32>>,
    /// What the last bar, apart from the others, holds.
    pub longer: Shown<u32>,
    /// Where the bars begin, and where the last one ends.
    pub edges: Vec<String>,
    /// An edge is the name of the bar that begins there, and stands under its middle.
    pub names_bars: bool,
    pub unit: String,
    /// Where the lines stand, in bars from the first edge, and what is written on them.
    pub median: Option<(f64, String)>,
    pub p90: Option<(f64, String)>,
    /// Where a deadline stands; none without one, and beyond the bars.
    pub deadline_at: Option<f64>,
}

/// The unit that the edges of bins are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationAxis {
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

/// One unit with its word: days in calendar time, but hours at most in working time.
pub fn time(millis: f64, clock: TimeClock, words: &Words) -> String {
    match clock {
        TimeClock::Calendar => durations::medium(millis, words),
        TimeClock::Working => durations::medium_in_hours(millis, words),
    }
}

impl BinsTold<'_> {
    /// Days where a bin is a day or wider, and so on down to seconds; no days in working time.
    pub fn axis(&self) -> DurationAxis {
        let units = &UNITS[usize::from(self.clock == TimeClock::Working)..];
        let fits = units.iter().find(|(unit, _)| self.bins.width_millis >= *unit);
        match fits {
            Some(&(unit_millis, name)) => DurationAxis { unit_millis, name, decimals: 0 },
            None => DurationAxis { unit_millis: 1_000, name: "overview-unit-seconds", decimals: 3 },
        }
    }

    /// As it is drawn.
    pub fn bars(&self, words: &Words) -> Bars {
        let (bins, axis) = (self.bins, self.axis());
        let at = |millis: f64| (millis - bins.first_millis as f64) / bins.width_millis as f64;
        let is_on = |at: f64| (0.0..=bins.cases.len() as f64).contains(&at);
        let line = |key: &str, millis: Option<f64>| {
            let millis = millis?;
            Some((at(millis), words.with(key, &[("time", time(millis, self.clock, words).into())])))
        };
        Bars {
            counts: bins.cases.clone(),
            longer: bins.longer,
            edges: (0..=bins.cases.len()).map(|bin| axis.edge(self.end_of(bin), words)).collect(),
            names_bars: false,
            unit: axis.unit(words),
            median: line("overview-line-median", self.median_millis),
            p90: line("overview-line-p90", self.p90_millis),
            deadline_at: self.deadline_millis.map(|millis| at(millis as f64)).filter(|at| is_on(*at)),
        }
    }

    /// How wide a bin is: «1 dag», and in working time «24 timer».
    pub fn width(&self, words: &Words) -> String {
        let width = self.bins.width_millis;
        let (longest, _) = UNITS[0];
        if width < 1_000 || (self.clock == TimeClock::Working && width >= longest) {
            return format!("{} {}", self.axis().edge(width, words), self.axis().unit(words));
        }
        durations::full(width as f64, words)
    }

    /// What the last bar holds; none where nothing lies beyond the bins. `key` says it of cases, or of times.
    pub fn longer_said(&self, key: &str, words: &Words) -> Option<String> {
        let longer = self.bins.longer;
        if longer.number() == Some(0) {
            return None;
        }
        let edge = self.axis().edge(self.end_of(self.bins.cases.len()), words);
        let facts = [
            ("edge", edge.into()),
            ("unit", self.axis().unit(words).into()),
            ("cases", numbers::shown(longer, words).into()),
        ];
        Some(words.with(key, &facts))
    }

    /// Whether a bar stands for a hidden number.
    pub fn hides_some(&self) -> bool {
        self.bins.cases.contains(&Shown::Hidden) || self.bins.longer == Shown::Hidden
    }

    /// A row for every bin, and one for what is beyond; `count` is the key of what is counted.
    pub fn table(&self, count: &str, notes: Vec<String>, words: &Words) -> Table {
        let (bins, axis) = (self.bins, self.axis());
        let head = |key: &str| words.with(key, &[("unit", axis.unit(words).into())]);
        let edge = |millis: i64| Cell::Decimal(axis.in_units(millis), axis.decimals);
        let share = |count: Option<u32>| match (count, self.all.number()) {
            (Some(count), Some(all)) if all > 0 => Cell::Decimal(f64::from(count) / f64::from(all) * 100.0, 2),
            _ => Cell::Text(words.text("units-hidden-short")),
        };
        let mut rows: Vec<Vec<Cell>> = bins
            .cases
            .iter()
            .enumerate()
            .map(|(bin, &count)| {
                let (from, to) = (edge(self.end_of(bin)), edge(self.end_of(bin + 1)));
                vec![from, to, numbers::cell(count, words), share(count.number())]
            })
            .collect();
        if bins.longer.number() != Some(0) {
            let from = edge(self.end_of(bins.cases.len()));
            rows.push(vec![from, Cell::Empty, numbers::cell(bins.longer, words), share(bins.longer.number())]);
        }
        let columns = vec![
            Column { name: head("overview-from"), numeric: true },
            Column { name: head("overview-to"), numeric: true },
            Column { name: words.text(count), numeric: true },
            Column { name: words.text("overview-share"), numeric: true },
        ];
        Table { columns, rows, notes }
    }

    /// The least and the greatest time that a row of the table holds, milliseconds; the last row has no greatest.
    pub fn bounds(&self, row: usize) -> [Option<i64>; 2] {
        let is_bin = row < self.bins.cases.len();
        [Some(self.end_of(row)), is_bin.then(|| self.end_of(row + 1) - 1)]
    }

    /// Where so many bins end.
    fn end_of(&self, count: usize) -> i64 {
        self.bins.first_millis + self.bins.width_millis * count as i64
    }
}

impl DurationAxis {
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
