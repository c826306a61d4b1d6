//! The rows that could not be used, as a file to save: line, reason and masked value; of several files, which file too.
//!
//! It goes row by row through the reader's own file, so it is marked as internal: in its name, and in the name of its
//! last column, where the mark stands in nobody's way.

use super::lines::file_name;
use super::{Words, findings};
use crate::engine::export::csv::danish_excel;
use crate::engine::export::{Cell, Column, Table};
use crate::engine::import::place_of_line;
use crate::protocol::RejectedList;

/// CSV as Danish Excel opens it; what no list could hold is said in the last row. `files` are called so, by their number
/// from 1.
pub fn as_csv(list: &RejectedList, files: &[String], words: &Words) -> Vec<u8> {
    let are_several = list.rows.iter().any(|(line, _, _)| place_of_line(*line).0 > 0);
    let column = |key: &str, numeric: bool| Column { name: words.text(key), numeric };
    let file_column = are_several.then(|| column("data-rejected-in-file", false));
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
                let file_cell = are_several.then(|| Cell::Text(file_name(file, files, words)));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Language;
    use crate::protocol::RejectReason;

    #[test]
    fn a_row_of_several_files_names_its_file_and_the_list_is_marked() {
        let words = Words::new(Language::Danish);
        // Line 7 of file 2: the file stands in the bits from 40 on.
        let rows = vec![((2 << 40) + 7, RejectReason::MissingCase, "xx-99".to_string())];
        let files = ["maj.csv", "juni.csv"].map(String::from);
        let csv = as_csv(&RejectedList { rows, not_listed: 0 }, &files, &words);
        let csv = String::from_utf8_lossy(&csv);
        let lines: Vec<&str> = csv.lines().collect();
        assert!(lines[0].ends_with("(INTERN)") && words.text("data-rejected-file").starts_with("INTERN"));
        assert!(lines[1].starts_with("juni.csv;7;") && lines[1].ends_with(";xx-99"), "{}", lines[1]);
    }
}
