//! Throughput times of every group as small bars on one common scale: shares, so that large and small groups compare.

use super::names::group_name;
use crate::engine::export::{Cell, Column, Table};
use crate::present::histogram::BinsTold;
use crate::present::time::duration_rule;
use crate::present::{Words, numbers};
use crate::protocol::{
    CaseRule, Comparison, DurationBins, FilterStack, SetCondition, Shown, Split, SplitGroups, TimeClock, Timing, Zone,
};

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

/// Every bar as a row of its own, group after group.
pub fn bars_rows(found: &Comparison, split: &Split, words: &Words) -> Table {
    let told_of = |(bins, (_, cases))| told(bins, cases, found.clock());
    let axis = found.bins.iter().zip(found.groups.iter().cloned()).next().map(|of| told_of(of).axis());
    let unit = axis.map(|axis| axis.unit(words)).unwrap_or_default();
    let column = |name: String, numeric| Column { name, numeric };
    let columns = vec![
        column(words.text("split-group"), false),
        column(words.with("split-bins-from", &[("unit", unit.into())]), true),
        column(words.text("overview-cases"), true),
    ];
    let of_group = |((name, _), bins): (&(_, Shown<u32>), &DurationBins)| {
        let name = group_name(name, split, words);
        let row = |(bin, count): (usize, &Shown<u32>)| {
            let from = bins.first_millis + bins.width_millis * bin as i64;
            let from = axis.map(|axis| axis.edge(from, words)).unwrap_or_default();
            vec![Cell::Text(name.clone()), Cell::Text(from), numbers::cell(*count, words)]
        };
        bins.cases.iter().chain([&bins.longer]).enumerate().map(row).collect::<Vec<_>>()
    };
    let rows = found.groups.iter().zip(&found.bins).flat_map(of_group).collect();
    Table { columns, rows, notes: Vec::new() }
}

/// The cases of the bar in such a row, measured as it is now; none where it is hidden or empty, or where more than conditions
/// make its group.
pub fn bar_rule(found: &Comparison, groups: &SplitGroups, timing: &Timing, zone: Zone, row: usize) -> Option<CaseRule> {
    let bars = bars_of_group(found);
    let (group, bin) = (row / bars, row % bars);
    let (bins, (name, cases)) = (found.bins.get(group)?, found.groups.get(group)?);
    bins.cases.get(bin).unwrap_or(&bins.longer).number().filter(|&cases| cases > 0)?;
    let of_group = groups.groups.iter().find(|of| of.name == *name)?;
    let mut conditions = FilterStack::of(of_group.filters.iter().cloned()).as_conditions()?;
    let rule = duration_rule(timing, zone, told(bins, *cases, found.clock()).bounds(bin));
    conditions.push(SetCondition { rule, inverted: false });
    Some(CaseRule::AllOf { conditions })
}

/// Bars of each group: its bins, and what is longer.
pub fn bars_of_group(found: &Comparison) -> usize {
    found.bins.first().map_or(0, |bins| bins.cases.len()) + 1
}

fn told(bins: &DurationBins, all: Shown<u32>, clock: TimeClock) -> BinsTold<'_> {
    BinsTold { bins, clock, all, median_millis: None, p90_millis: None, deadline_millis: None }
}

/// Each bar's share of the times that are told.
fn shares(bins: &DurationBins) -> Vec<Option<f64>> {
    let all: u32 = bins.cases.iter().chain([&bins.longer]).filter_map(|cases| cases.number()).sum();
    let share = |cases: &Shown<u32>| cases.number().map(|cases| f64::from(cases) / f64::from(all.max(1)));
    bins.cases.iter().chain([&bins.longer]).map(share).collect()
}
