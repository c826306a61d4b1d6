//! Throughput times of every group as small bars on one common scale: shares, so that large and small groups compare.

use super::names::group_name;
use crate::engine::export::{Cell, Column, Table};
use crate::present::histogram::BinsTold;
use crate::present::{Words, numbers};
use crate::protocol::{Comparison, DurationBins, Shown, Split, TimeClock};

/// The bars of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupBars {
    pub name: String,
    /// Height of each bar, 0..=1 of the tallest of all groups; none where the number is hidden.
    pub bars: Vec<Option<f64>>,
    /// Where the axis begins and ends, with its unit.
    pub ends: [String; 2],
    /// What a screen reader hears of them.
    pub said: String,
}

/// The bars of every group; nothing where no times were told.
pub fn group_bars(found: &Comparison, split: &Split, words: &Words) -> Vec<GroupBars> {
    let tallest = found.bins.iter().flat_map(shares).flatten().fold(0.0, f64::max);
    let of_group = |((name, cases), bins): (&(_, Shown<u32>), &DurationBins)| {
        let name = group_name(name, split, words);
        let told = told(bins, *cases, found.clock());
        let axis = told.axis();
        let end = bins.first_millis + bins.width_millis * bins.cases.len() as i64;
        let edge = |millis: i64| format!("{} {}", axis.edge(millis, words), axis.unit(words));
        let shares = shares(bins);
        let most = (0..shares.len()).max_by(|&a, &b| shares[a].unwrap_or(0.0).total_cmp(&shares[b].unwrap_or(0.0)));
        let from = edge(bins.first_millis + bins.width_millis * most.unwrap_or(0) as i64);
        let share = most.and_then(|most| shares[most]).unwrap_or(0.0);
        let facts = [
            ("group", name.clone().into()),
            ("share", numbers::percent(share, 1, words.language()).into()),
            ("from", from.into()),
        ];
        GroupBars {
            said: words.with("split-bars-said", &facts),
            bars: shares.into_iter().map(|share| share.map(|share| share / tallest.max(f64::MIN_POSITIVE))).collect(),
            ends: [edge(bins.first_millis), edge(end)],
            name,
        }
    };
    found.groups.iter().zip(&found.bins).map(of_group).collect()
}

/// Every bin of every group: cases, and none where the number is hidden.
pub fn bins_table(found: &Comparison, split: &Split, words: &Words) -> Table {
    let numeric = |name: String| Column { name, numeric: true };
    let mut columns: Vec<Column> = Vec::new();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    if let Some((bins, (_, cases))) = found.bins.first().zip(found.groups.first()) {
        let axis = told(bins, *cases, found.clock()).axis();
        let unit = axis.unit(words);
        columns.push(numeric(words.with("split-bins-from", &[("unit", unit.into())])));
        columns.extend(found.groups.iter().map(|(name, _)| numeric(group_name(name, split, words))));
        for bin in 0..=bins.cases.len() {
            let edge = axis.edge(bins.first_millis + bins.width_millis * bin as i64, words);
            let count = |of: &DurationBins| numbers::cell(of.cases.get(bin).copied().unwrap_or(of.longer), words);
            rows.push([Cell::Text(edge)].into_iter().chain(found.bins.iter().map(count)).collect());
        }
    }
    let notes = found.hidden.map(|hidden| numbers::hidden_note(hidden, words)).into_iter().collect();
    Table { columns, rows, notes }
}

fn told(bins: &DurationBins, all: Shown<u32>, clock: TimeClock) -> BinsTold<'_> {
    BinsTold { bins, clock, all, median_millis: None, p90_millis: None }
}

/// Each bar's share of the times that are told.
fn shares(bins: &DurationBins) -> Vec<Option<f64>> {
    let all: u32 = bins.cases.iter().chain([&bins.longer]).filter_map(|cases| cases.number()).sum();
    let share = |cases: &Shown<u32>| cases.number().map(|cases| f64::from(cases) / f64::from(all.max(1)));
    bins.cases.iter().chain([&bins.longer]).map(share).collect()
}
