//! Known totals as they read beside the log's own counts.

use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, dates, numbers};
use crate::protocol::{Counted, KnownTotal, TotalFigures, TotalsPage};

/// What a known total counts: «Lukkede sager», «Hændelser: Afgørelse truffet».
pub fn total_said(counted: &Counted, words: &Words) -> String {
    match counted {
        Counted::CasesBegun => words.text("validation-total-begun"),
        Counted::CasesClosed => words.text("validation-total-closed"),
        Counted::Events { activity } => words.with("validation-total-events", &[("step", activity.as_str().into())]),
    }
}

/// «1. mar. 2024 – 31. mar. 2024».
pub fn period_said(of: &KnownTotal, words: &Words) -> String {
    dates::period(dates::of_day(of.from), dates::of_day(of.to), words)
}

/// All known totals with what the log counts.
pub fn totals_table(page: &TotalsPage, words: &Words) -> Table {
    const HEADS: [&str; 5] = [
        "validation-total-what",
        "validation-total-period",
        "validation-total-known",
        "validation-in-log",
        "validation-difference",
    ];
    let row = |found: &TotalFigures| {
        let of = &found.of;
        vec![
            Cell::Text(total_said(&of.counted, words)),
            Cell::Text(period_said(of, words)),
            Cell::Whole(i64::from(of.total)),
            numbers::cell(found.in_log, words),
            found.difference.map_or(Cell::Empty, Cell::Whole),
        ]
    };
    Table {
        columns: HEADS
            .into_iter()
            .enumerate()
            .map(|(at, key)| Column { name: words.text(key), numeric: at > 1 })
            .collect(),
        rows: page.rows.iter().map(row).collect(),
        notes: Vec::new(),
    }
}
