//! The rows that could not be used, as a file to save: line, reason and masked value.

use super::{Words, findings};
use crate::engine::export::csv::danish_excel;
use crate::engine::export::{Cell, Column, Table};
use crate::protocol::RejectedList;

/// CSV as Danish Excel opens it; what no list could hold is said in the last row.
pub fn as_csv(list: &RejectedList, words: &Words) -> Vec<u8> {
    let column = |key: &str, numeric: bool| Column { name: words.text(key), numeric };
    let mut table = Table {
        columns: vec![
            column("data-rejected-line", true),
            column("data-rejected-reason", false),
            column("data-rejected-value", false),
        ],
        rows: list
            .rows
            .iter()
            .map(|(line, reason, value)| {
                vec![
                    Cell::Whole(i64::try_from(*line).unwrap_or(i64::MAX)),
                    Cell::Text(findings::reason(*reason, words)),
                    Cell::Text(value.clone()),
                ]
            })
            .collect(),
        notes: Vec::new(),
    };
    if list.not_listed > 0 {
        let more = words.with("data-rejected-more", &[("n", list.not_listed.into())]);
        table.rows.push(vec![Cell::Empty, Cell::Text(more), Cell::Empty]);
    }
    danish_excel(&table)
}
