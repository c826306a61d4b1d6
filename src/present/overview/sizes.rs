//! Cases by how many events they have: the sentences over the histogram, its bars, and its table.

use crate::engine::export::{Cell, Column, Table};
use crate::present::histogram::Bars;
use crate::present::{Words, numbers};
use crate::protocol::{CaseRule, Overview, Shown};

/// «Halvdelen af 9.000 sager har højst 6 hændelser, og ni ud af ti højst 11.»
pub fn sizes_lines(overview: &Overview, words: &Words) -> Vec<String> {
    let cases = numbers::shown(overview.cases, words);
    let events = |count: f64| numbers::decimal(count, usize::from(count.fract() != 0.0), words.language()).into();
    let said = match (overview.median_events, overview.p90_events) {
        (Some(median), Some(p90)) => words
            .with("overview-sizes-said", &[("cases", cases.into()), ("median", events(median)), ("p90", events(p90))]),
        (Some(median), None) => {
            words.with("overview-sizes-median", &[("cases", cases.into()), ("median", events(median))])
        }
        _ => words.text("overview-few"),
    };
    let bins = overview.sizes.as_ref();
    let more = bins.filter(|bins| bins.more != Shown::Number(0)).map(|bins| {
        let most = bins.first_events + bins.width_events * bins.cases.len() as u32 - 1;
        let facts = [("most", most.into()), ("cases", numbers::shown(bins.more, words).into())];
        words.with("overview-sizes-more", &facts)
    });
    let hides = bins.is_some_and(|bins| bins.cases.iter().chain([&bins.more]).any(|&cases| cases == Shown::Hidden));
    [Some(said), more, hides.then(|| words.text("overview-hidden-bins"))].into_iter().flatten().collect()
}

/// How wide a bar is.
pub fn sizes_unit(overview: &Overview, words: &Words) -> Option<String> {
    let width = overview.sizes.as_ref()?.width_events;
    Some(words.with("overview-sizes-unit", &[("width", width.into())]))
}

/// The bars with the two lines on them; none without cases.
pub fn sizes_bars(overview: &Overview, words: &Words) -> Option<Bars> {
    let bins = overview.sizes.as_ref()?;
    let edge = |place: usize| bins.first_events + bins.width_events * place as u32;
    // A count stands in the middle of the bar that is its own.
    let own = if bins.width_events == 1 { 0.5 } else { 0.0 };
    let line = |key: &str, count: Option<f64>| {
        let count = count?;
        let written = numbers::decimal(count, usize::from(count.fract() != 0.0), words.language());
        let at = (count - f64::from(bins.first_events)) / f64::from(bins.width_events) + own;
        Some((at, words.with(key, &[("time", written.into())])))
    };
    Some(Bars {
        edges: (0..=bins.cases.len()).map(|place| numbers::whole(edge(place).into(), words.language())).collect(),
        names_bars: bins.width_events == 1,
        counts: bins.cases.clone(),
        longer: bins.more,
        unit: words.text("overview-sizes-axis"),
        median: line("overview-line-median", overview.median_events),
        p90: line("overview-line-p90", overview.p90_events),
        deadline_at: None,
    })
}

/// A row for every bar, and one for what is beyond.
pub fn sizes_table(overview: &Overview, words: &Words) -> Table {
    let Some(bins) = &overview.sizes else { return Table::default() };
    let edge = |place: usize| i64::from(bins.first_events) + i64::from(bins.width_events) * place as i64;
    let share = |count: Shown<u32>| match (count.number(), overview.cases.number()) {
        (Some(count), Some(all)) if all > 0 => Cell::Decimal(f64::from(count) / f64::from(all) * 100.0, 2),
        _ => Cell::Text(words.text("units-hidden-short")),
    };
    let row = |(place, &count): (usize, &Shown<u32>)| {
        vec![Cell::Whole(edge(place)), Cell::Whole(edge(place + 1) - 1), numbers::cell(count, words), share(count)]
    };
    let mut rows: Vec<Vec<Cell>> = bins.cases.iter().enumerate().map(row).collect();
    if bins.more != Shown::Number(0) {
        let from = Cell::Whole(edge(bins.cases.len()));
        rows.push(vec![from, Cell::Empty, numbers::cell(bins.more, words), share(bins.more)]);
    }
    let keys = ["overview-sizes-from", "overview-sizes-to", "overview-cases", "overview-share"];
    let columns = keys.map(|key| Column { name: words.text(key), numeric: true }).to_vec();
    let notes = overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)).into_iter().collect();
    Table { columns, rows, notes }
}

/// The cases of a row of the table.
pub fn sizes_rule(overview: &Overview, row: usize) -> Option<CaseRule> {
    let bins = overview.sizes.as_ref()?;
    let edge = |place: usize| bins.first_events + bins.width_events * place as u32;
    let is_bar = row < bins.cases.len();
    Some(CaseRule::Size { least: Some(edge(row)), most: is_bar.then(|| edge(row + 1) - 1) })
}
