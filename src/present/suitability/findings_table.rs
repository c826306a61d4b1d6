//! The findings as a table that leaves.

use super::counted::counted_table;
use super::findings::{GROUPS, found_name, found_said, state_word};
use crate::engine::export::{Cell, Column, Table};
use crate::present::Words;
use crate::protocol::DataFindings;

/// All findings with their sentences, found or not; of a log whose small numbers are hidden they are counted by kind, since
/// sentences tell of few rows.
pub fn findings_table(found: &DataFindings, words: &Words) -> Table {
    if found.least_shown.is_some() {
        return counted_table(&found.findings, found.least_shown, words);
    }
    let heads = ["suitability-group", "suitability-finding", "suitability-finding-state", "suitability-finding-said"];
    let rows = GROUPS.iter().flat_map(|(group, key)| {
        let of_group = found.findings.iter().filter(move |of| of.group == *group);
        of_group.map(move |of| {
            let said = found_said(&of.found, of.state, words);
            [words.text(key), found_name(&of.found, words), state_word(of, words), said]
        })
    });
    Table {
        rows: rows.map(|row| row.map(Cell::Text).to_vec()).collect(),
        columns: heads.map(|key| Column { name: words.text(key), numeric: false }).to_vec(),
        notes: Vec::new(),
    }
}
