//! Complexity and coverage as figures with what they mean, whether much is to be learnt from the courses, how exactly times are
//! written, and what columns hold.

use super::counted::column_kind_key;
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Fact, Words, numbers};
use crate::protocol::{ShapeFigures, Shown, TimePrecision, TimesOf};

/// The five commonest variants are nearly all of the log where they have so many in a hundred cases.
const TRANSPARENT_PERCENT: u64 = 90;

/// «Forventet nytte»: what process mining can show beyond what is known already; none where few cases could be worked out.
pub fn benefit_said(of: &ShapeFigures, words: &Words) -> String {
    let Some(five) = of.five else { return words.text("suitability-benefit-hidden") };
    let share = five.cases_in_top as f64 / (five.cases as f64).max(1.0);
    let is_transparent = five.cases_in_top * 100 >= five.cases * TRANSPARENT_PERCENT;
    let key = if is_transparent { "suitability-benefit-low" } else { "suitability-benefit-high" };
    words.with(key, &[("share", numbers::percent(share, 1, words.language()).into())])
}

/// The measures, each with its value and what it means.
pub fn shape_table(of: &ShapeFigures, words: &Words) -> Table {
    let language = words.language();
    let (found, whole) = (&of.complexity, |count: u32| numbers::whole(u64::from(count), language));
    let decimal = |value: f64, digits: usize| numbers::decimal(value, digits, language);
    let percent = |share: f64| numbers::percent(share, 1, language);
    let row = |key: &str, is: &str, value: String| [words.text(key), value, words.text(is)];
    let mut rows = vec![
        row("suitability-shape-size", "suitability-shape-size-is", whole(found.events)),
        row("suitability-shape-activities", "suitability-shape-activities-is", whole(found.activities)),
        row("suitability-shape-length", "suitability-shape-length-is", decimal(found.mean_length, 1)),
    ];
    if let Some((shortest, longest)) = of.lengths {
        let value = numbers::range(u64::from(shortest), u64::from(longest), language);
        rows.push(row("suitability-shape-lengths", "suitability-shape-lengths-is", value));
    }
    rows.extend([
        row("suitability-shape-detail", "suitability-shape-detail-is", decimal(found.level_of_detail, 1)),
        row("suitability-shape-variants", "suitability-shape-variants-is", whole(found.variants)),
        row("suitability-shape-distinct", "suitability-shape-distinct-is", percent(found.distinct_courses)),
        row("suitability-shape-relations", "suitability-shape-relations-is", whole(found.relations)),
        row("suitability-shape-structure", "suitability-shape-structure-is", decimal(found.structure, 2)),
        row("suitability-shape-pentland", "suitability-shape-pentland-is", decimal(found.pentland_exponent, 1)),
        row("suitability-shape-affinity", "suitability-shape-affinity-is", percent(found.affinity)),
        row("suitability-shape-random", "suitability-shape-random-is", decimal(found.deviation_from_random, 2)),
        row("suitability-shape-phrases", "suitability-shape-phrases-is", whole(found.lempel_ziv_phrases)),
        row(
            "suitability-shape-courses",
            "suitability-shape-courses-is",
            decimal(found.prefixes.variant_entropy_normalised, 2),
        ),
        row(
            "suitability-shape-disorder",
            "suitability-shape-disorder-is",
            decimal(found.prefixes.sequence_entropy_normalised, 2),
        ),
    ]);
    if let Some(seconds) = found.time_granularity_seconds {
        let value = crate::present::durations::medium(seconds * 1_000.0, words);
        rows.push(row("suitability-shape-granularity", "suitability-shape-granularity-is", value));
    }
    rows.extend([
        row("suitability-cover-activities", "suitability-cover-activities-is", percent(of.activities_covered)),
        row("suitability-cover-relations", "suitability-cover-relations-is", percent(of.relations_covered)),
        row("suitability-cover-variants", "suitability-cover-variants-is", percent(of.variants_covered)),
    ]);
    let heads = ["suitability-shape-measure", "overview-value", "suitability-shape-means"];
    text_table(heads.map(|key| words.text(key)).to_vec(), rows.into_iter().map(|row| row.to_vec()))
}

/// How many transitions so many cases are expected to show: whether the curve has become flat.
pub fn growth_table(of: &ShapeFigures, words: &Words) -> Table {
    let row = |(cases, kinds): &(u32, f64)| {
        vec![
            numbers::whole(u64::from(*cases), words.language()),
            numbers::whole(kinds.round() as u64, words.language()),
        ]
    };
    let heads = vec![words.text("overview-cases"), words.text("suitability-relations")];
    text_table(heads, of.relations_by_cases.iter().map(row))
}

/// The last tenth of the cases brought so many new transitions.
pub fn growth_said(of: &ShapeFigures, words: &Words) -> Option<String> {
    let [.., (_, before), (_, all)] = of.relations_by_cases[..] else { return None };
    let share = (all - before) / all.max(1.0);
    let key = if share < 0.01 { "suitability-growth-flat" } else { "suitability-growth-rising" };
    let facts: [(&str, Fact); 2] = [
        ("n", numbers::decimal(all - before, 0, words.language()).into()),
        ("all", numbers::whole(all.round() as u64, words.language()).into()),
    ];
    Some(words.with(key, &facts))
}

/// How exactly each column tells times.
pub fn precision_table(of: &ShapeFigures, with_names: bool, words: &Words) -> Table {
    let language = words.language();
    let share = |part: u32, of: u32| match of {
        0 => "–".to_owned(),
        of => numbers::percent(f64::from(part) / f64::from(of), 1, language),
    };
    let name = |of: &TimesOf| match of {
        TimesOf::Completions => words.text("suitability-times-completions"),
        TimesOf::Starts => words.text("suitability-times-starts"),
        TimesOf::Column(name) if with_names => name.clone(),
        TimesOf::Column(_) => words.text("suitability-times-column"),
    };
    let rows = of.precision.iter().map(|row| {
        let TimePrecision { events, day_only, at_full_minute, at_full_quarter, .. } = row.precision;
        let timed = events - day_only;
        vec![
            name(&row.of),
            numbers::whole(u64::from(events), language),
            share(day_only, events),
            share(at_full_minute, timed),
            share(at_full_quarter, timed),
        ]
    });
    let heads = [
        "suitability-times-of",
        "suitability-times-count",
        "suitability-times-days",
        "suitability-times-minutes",
        "suitability-times-quarters",
    ];
    text_table(heads.map(|key| words.text(key)).to_vec(), rows)
}

/// What the values of each column look like, by which free text is told from a category.
pub fn columns_table(of: &ShapeFigures, words: &Words) -> Table {
    let language = words.language();
    let share = |part: Shown<u32>, of: Shown<u32>| match (part.number(), of.number()) {
        (_, Some(0)) => "–".to_owned(),
        (Some(part), Some(of)) => numbers::percent(f64::from(part) / f64::from(of), 1, language),
        _ => words.text("units-hidden"),
    };
    let hidden = || words.text("units-hidden");
    let rows = of.columns.iter().map(|column| {
        let texts = |of: fn(&crate::protocol::ColumnTexts) -> (f64, usize)| {
            column.texts.as_ref().map_or_else(hidden, |texts| {
                let (value, digits) = of(texts);
                numbers::decimal(value, digits, language)
            })
        };
        vec![
            column.name.clone(),
            words.text(column_kind_key(column.kind)),
            words.text(if column.of_cases { "suitability-columns-cases" } else { "suitability-columns-events" }),
            numbers::shown(column.filled, words),
            numbers::whole(u64::from(column.distinct), language),
            share(Shown::Number(column.distinct), column.filled),
            share(column.used_once, column.filled),
            texts(|of| (of.mean_words, 1)),
            share(column.punctuated, column.filled),
            texts(|of| (of.entropy_bits, 1)),
            texts(|of| (of.entropy_normalised, 2)),
        ]
    });
    let heads = [
        "suitability-columns-name",
        "suitability-columns-kind",
        "suitability-columns-of",
        "suitability-columns-filled",
        "suitability-columns-values",
        "suitability-columns-distinct",
        "suitability-columns-once",
        "suitability-columns-words",
        "suitability-columns-sentences",
        "suitability-columns-entropy",
        "suitability-columns-spread",
    ];
    let is_figure = |place: usize| place > 2;
    let heads =
        heads.into_iter().enumerate().map(|(place, key)| Column { name: words.text(key), numeric: is_figure(place) });
    Table {
        columns: heads.collect(),
        rows: rows.map(|row| row.into_iter().map(Cell::Text).collect()).collect(),
        notes: Vec::new(),
    }
}

fn text_table(heads: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> Table {
    let last = heads.len() - 1;
    // Names to the left, figures to the right, and what they mean to the left again.
    let is_figure = |place: usize| place > 0 && (last != 2 || place == 1);
    let column = |(place, name): (usize, String)| Column { name, numeric: is_figure(place) };
    Table {
        columns: heads.into_iter().enumerate().map(column).collect(),
        rows: rows.map(|row| row.into_iter().map(Cell::Text).collect()).collect(),
        notes: Vec::new(),
    }
}
