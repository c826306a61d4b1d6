//! The verdict as a table that leaves: figures and sentences, and no value of the log.

use super::criterion::{before_and_after, criterion_rows};
use super::limits::{AMBERS_KEY, LIMITS, LimitRow, numbers_of_all};
use super::names::number_of;
use super::verdict::{verdict_said, verdict_word};
use super::worth::PremiseSaid;
use crate::engine::export::{Cell, Column, Table};
use crate::present::Words;
use crate::protocol::{SuitabilityPage, Thresholds, ToldFigure, VerdictTold};

/// The twelve criteria with level, figure and reason, before the recipe too where there is one; under it the verdict and the
/// limits. On a log about persons the few rows that the screen counts are called few.
pub fn saved_table(page: &SuitabilityPage, words: &Words) -> Table {
    let page = as_it_leaves(page);
    let heads =
        ["suitability-no-of", "suitability-criterion", "suitability-level", "suitability-figure", "suitability-why"];
    let before = page.as_read.as_ref().map(|_| "suitability-level-before");
    let heads = heads.into_iter().chain(before);
    let mut before_each = before_and_after(&page, words).into_iter();
    let rows = criterion_rows(&page, words).into_iter().map(|row| {
        let before = before_each.next().map(|(before, _)| format!("{} ({})", before.word, before.figure));
        let cells = [row.number, row.name, row.word, row.figure, row.reason];
        cells.into_iter().chain(before).map(Cell::Text).collect()
    });
    let said = verdict_said(&page.now, words);
    let before = page
        .as_read
        .as_ref()
        .map(|before| words.with("suitability-before-was", &[("verdict", verdict_word(before.verdict, words).into())]));
    let limits = LIMITS.iter().map(|row| {
        let [green, amber, stop] = row.all_written(&page.thresholds, words);
        let all = [("suitability-green", green), ("suitability-amber", amber), ("suitability-stop", stop)];
        let said = all.into_iter().filter_map(|(key, limit)| Some(format!("{} {}", words.text(key), limit?)));
        let said: Vec<String> = said.collect();
        format!("{} {}: {}", number_of(row.criterion), words.text(row.key), said.join(", "))
    });
    let ambers = page.thresholds.ambers_for_reservations;
    let ambers = format!("{} {}: {ambers}", numbers_of_all(), words.text(AMBERS_KEY));
    Table {
        columns: heads.map(|key| Column { name: words.text(key), numeric: false }).collect(),
        rows: rows.collect(),
        notes: [format!("{}. {}", said.word, said.why)]
            .into_iter()
            .chain(before)
            .chain(limits)
            .chain([ambers])
            .collect(),
    }
}

/// The limits that a verdict was judged by; «–» where a figure has none.
pub fn limits_table(thresholds: &Thresholds, words: &Words) -> Table {
    let heads =
        ["suitability-no-of", "suitability-limit-what", "suitability-green", "suitability-amber", "suitability-stop"];
    let row = |row: &LimitRow| {
        let side = words.text(if row.at_least { "suitability-limit-least" } else { "suitability-limit-most" });
        let name = format!("{} ({side})", words.text(row.key));
        let limits = row.all_written(thresholds, words).map(|limit| limit.unwrap_or("–".to_owned()));
        [number_of(row.criterion).to_string(), name].into_iter().chain(limits).map(Cell::Text).collect()
    };
    let ambers = format!("{}: {}", words.text("suitability-limits-ambers"), thresholds.ambers_for_reservations);
    Table {
        columns: heads.map(|key| Column { name: words.text(key), numeric: false }).to_vec(),
        rows: LIMITS.iter().map(row).collect(),
        notes: vec![ambers],
    }
}

/// Premises two and three: the word, why, and the figures of each.
pub fn premises_table(premises: [(&str, PremiseSaid); 2], words: &Words) -> Table {
    let heads = ["suitability-premise", "overview-figure", "overview-value", "overview-beside"];
    let rows = premises.into_iter().flat_map(|(key, said)| {
        let name = words.text(key);
        let first = [name.clone(), words.text("suitability-level"), said.word, said.why];
        let figures = said.figures.into_iter().map(move |of| [name.clone(), of.name, of.value, of.beside]);
        [first].into_iter().chain(figures).map(|row| row.map(Cell::Text).to_vec())
    });
    Table {
        rows: rows.collect(),
        columns: heads.map(|key| Column { name: words.text(key), numeric: false }).to_vec(),
        notes: Vec::new(),
    }
}

/// What is told of rows on the screen alone is not told outside it.
fn as_it_leaves(page: &SuitabilityPage) -> SuitabilityPage {
    let Some(least) = page.least_shown else { return page.clone() };
    let is_few = |count: u64| count > 0 && count < u64::from(least);
    let leaves = |told: &VerdictTold| {
        let mut told = told.clone();
        for measured in told.criteria.iter_mut().flat_map(|of| &mut of.measured) {
            if let ToldFigure::Rows { part, of } = measured.figure
                && (is_few(part) || is_few(of - part))
            {
                measured.figure = ToldFigure::Few;
            }
        }
        told
    };
    SuitabilityPage { now: leaves(&page.now), as_read: page.as_read.as_ref().map(leaves), ..page.clone() }
}
