//! How two variants read side by side: what they share, what only one has, and the time between what they share.

use crate::engine::export::{Cell, Column, Table};
use crate::present::time::time_said;
use crate::present::{Words, histogram, numbers};
use crate::protocol::{ComparedStep, ComparedVariant, TimeClock, VariantComparison};

/// A step of the two, as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairRow {
    pub name: String,
    pub in_first: bool,
    pub in_second: bool,
    /// «=», «1» or «2»: the sign that says so without a colour.
    pub sign: &'static str,
    /// «begge», «kun variant 3».
    pub has: String,
    /// Since the step before that both have.
    pub times: [String; 2],
}

/// What both are, and how much they share; one sentence where they cannot be compared.
pub fn said(comparison: &VariantComparison, words: &Words) -> Vec<String> {
    let Some(variants) = &comparison.variants else { return vec![words.text("variants-pair-gone")] };
    let count = |is_ours: fn(&ComparedStep) -> bool| comparison.steps.iter().filter(|step| is_ours(step)).count();
    let one = |of: &ComparedVariant| {
        let facts = [
            ("n", of.rank.into()),
            ("cases", numbers::shown(of.cases, words).into()),
            ("share", numbers::percent(of.share, 1, words.language()).into()),
            ("steps", of.steps.into()),
        ];
        let said = words.with("variants-pair-one", &facts);
        match of.median_millis {
            Some(median) => {
                let time = histogram::time(median, comparison.time.clock, words);
                format!("{said} {}", words.with("variants-pair-median", &[("time", time.into())]))
            }
            None => said,
        }
    };
    let shared = words.with(
        "variants-pair-shared",
        &[
            ("shared", count(|step| step.in_first && step.in_second).into()),
            ("first", count(|step| !step.in_second).into()),
            ("second", count(|step| !step.in_first).into()),
            ("a", variants[0].rank.into()),
            ("b", variants[1].rank.into()),
        ],
    );
    let mut said: Vec<String> = variants.iter().map(one).chain([shared]).collect();
    said.push(time_said(&comparison.time, words));
    let clock = match comparison.time.clock {
        TimeClock::Calendar => "calendar",
        TimeClock::Working => "working",
    };
    said.push(words.with("variants-pair-gaps", &[("clock", clock.into())]));
    said.extend(comparison.is_cut.then(|| words.text("variants-pair-cut")));
    said
}

/// The steps in order.
pub fn rows(comparison: &VariantComparison, words: &Words) -> Vec<PairRow> {
    let Some(variants) = &comparison.variants else { return Vec::new() };
    let only = |side: usize| words.with("variants-pair-only", &[("n", variants[side].rank.into())]);
    let clock = comparison.time.clock;
    let time = |millis: Option<f64>| millis.map_or("–".to_owned(), |millis| histogram::time(millis, clock, words));
    comparison
        .steps
        .iter()
        .map(|step| {
            let (sign, has) = match (step.in_first, step.in_second) {
                (true, true) => ("=", words.text("variants-pair-both")),
                (true, false) => ("1", only(0)),
                _ => ("2", only(1)),
            };
            PairRow {
                name: step.name.clone(),
                in_first: step.in_first,
                in_second: step.in_second,
                sign,
                has,
                times: step.since_shared_millis.map(time),
            }
        })
        .collect()
}

/// The heads of the columns of the two.
pub fn heads(comparison: &VariantComparison, words: &Words) -> Option<[String; 2]> {
    let variants = comparison.variants.as_ref()?;
    Some([0, 1].map(|side: usize| words.with("variants-pair-variant", &[("n", variants[side].rank.into())])))
}

/// The same for a file or the clipboard.
pub fn saved_table(comparison: &VariantComparison, words: &Words) -> Option<Table> {
    let heads = heads(comparison, words)?;
    let in_hours = |head: &String| words.with("variants-pair-hours", &[("variant", head.as_str().into())]);
    let text = |name: String| Column { name, numeric: false };
    let number = |name: String| Column { name, numeric: true };
    let rows = rows(comparison, words).into_iter().zip(&comparison.steps).map(|(row, step)| {
        let [first, second] = step.since_shared_millis.map(numbers::hours);
        vec![Cell::Text(row.name), Cell::Text(row.has), first, second]
    });
    Some(Table {
        columns: vec![
            text(words.text("variants-pair-step")),
            text(words.text("variants-pair-has")),
            number(in_hours(&heads[0])),
            number(in_hours(&heads[1])),
        ],
        rows: rows.collect(),
        notes: said(comparison, words),
    })
}
