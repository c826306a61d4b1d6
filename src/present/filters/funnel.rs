//! The funnel: cases and events left after each filter, in the order in which they act.

use super::chip;
use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, numbers};
use crate::protocol::{Filter, FunnelStep, LogSummary, Shown};

/// One level of the funnel: what was left there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunnelLevel {
    pub number: Option<usize>,
    pub name: String,
    pub cases: Shown<u32>,
    pub events: Shown<u32>,
    /// What went between the level above and this one.
    pub went: Option<String>,
}

/// All cases, then what each filter that is on left.
pub fn funnel_levels(
    summary: &LogSummary,
    filters: &[Filter],
    funnel: &[FunnelStep],
    words: &Words,
) -> Vec<FunnelLevel> {
    let mut levels = vec![FunnelLevel {
        number: None,
        name: words.text("filter-all"),
        cases: Shown::Number(summary.cases),
        events: Shown::Number(summary.events),
        went: None,
    }];
    for step in funnel {
        let place = step.filter as usize;
        let Some(filter) = filters.get(place) else { continue };
        let went = levels.last().and_then(|before| went(before.cases, step.cases, words));
        let name = chip(filter, summary.zone, words);
        levels.push(FunnelLevel { number: Some(place + 1), name, cases: step.cases, events: step.events, went });
    }
    levels
}

fn went(before: Shown<u32>, after: Shown<u32>, words: &Words) -> Option<String> {
    let (Some(before), Some(after)) = (before.number(), after.number()) else {
        return Some(words.text("filter-less-hidden"));
    };
    let count = |n: u32| ("n", n.into());
    Some(match before.checked_sub(after) {
        Some(0) => words.text("filter-same"),
        Some(less) => {
            let share = numbers::percent(f64::from(less) / f64::from(before.max(1)), 1, words.language());
            words.with("filter-less", &[count(less), ("share", share.into())])
        }
        None => words.with("filter-more", &[count(after - before)]),
    })
}

/// The funnel as a table that leaves.
pub fn funnel_table(levels: Vec<FunnelLevel>, words: &Words) -> Table {
    let columns = [("filter-column-number", true), ("filter-column-name", false), ("filter-column-cases", true)];
    let columns = columns.into_iter().chain([("filter-column-events", true), ("filter-column-went", false)]);
    let row = |of: FunnelLevel| {
        let number = of.number.map_or(Cell::Empty, |number| Cell::Whole(number as i64));
        let [cases, events] = [of.cases, of.events].map(|count| numbers::cell(count, words));
        vec![number, Cell::Text(of.name), cases, events, of.went.map_or(Cell::Empty, Cell::Text)]
    };
    Table {
        columns: columns.map(|(key, numeric)| Column { name: words.text(key), numeric }).collect(),
        rows: levels.into_iter().map(row).collect(),
        notes: Vec::new(),
    }
}
