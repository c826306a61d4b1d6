//! The rows that could not be used, as a file to save: line, reason and masked value; of several files, which file too.

use super::{Words, findings};
use crate::engine::export::csv::danish_excel;
use crate::engine::export::{Cell, Column, Table};
use crate::engine::import::place_of_line;
use crate::protocol::RejectedList;

/// CSV as Danish Excel opens it; what no list could hold is said in the last row.
pub fn as_csv(list: &RejectedList, words: &Words) -> Vec<u8> {
    let are_several = list.rows.iter().any(|(line, _, _)| place_of_line(*line).0 > 0);
    let column = |key: &str, numeric: bool| Column { name: words.text(key), numeric };
    let file_column = are_several.then(|| column("data-rejected-in-file", true));
    let other_columns = [
        column("data-rejected-line", true),
        column("data-rejected-reason", false),
        column("data-rejected-value", false),
    ];
    let mut table = Table {
        columns: file_column.into_iter().chain(other_columns).collect(),
        rows: list
            .rows
            .iter()
            .map(|(line, reason, value)| {
                let (file, line) = place_of_line(*line);
                let file_cell = are_several.then(|| Cell::Whole(i64::from(file)));
                let other_cells = [
                    Cell::Whole(i64::try_from(line).unwrap_or(i64::MAX)),
                    Cell::Text(findings::reason(*reason, words)),
                    Cell::Text(value.clone()),
                ];
                file_cell.into_iter().chain(other_cells).collect()
            })
            .collect(),
        notes: Vec::new(),
    };
    if list.not_listed > 0 {
        let more = words.with("data-rejected-more", &[("n", list.not_listed.into())]);
        let file_cell = are_several.then_some(Cell::Empty);
        table.rows.push(file_cell.into_iter().chain([Cell::Empty, Cell::Text(more), Cell::Empty]).collect());
    }
    danish_excel(&table)
}
