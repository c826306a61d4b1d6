//! Groups side by side as a table that leaves: share and count of each group, and the difference of two.

use super::cells::{figure_name, medians_said, share, verdict};
use super::names::{group_name, pair_name, split_name};
use crate::engine::export::{Cell, Column, Table};
use crate::present::time::time_said;
use crate::present::{Words, numbers};
use crate::protocol::{ComparedCell, ComparedRow, Comparison, GroupDifference, MedianDifference, Split};

/// Every row: shares in percent beside their counts, times in hours.
pub fn saved_table(found: &Comparison, split: &Split, words: &Words) -> Table {
    let plain = |name: String| Column { name, numeric: false };
    let numeric = |name: String| Column { name, numeric: true };
    let mut columns = vec![plain(words.text("split-figure"))];
    let names = found.groups.iter().map(|(name, _)| group_name(name, split, words));
    let has_medians = found.rows.iter().any(|row| !row.medians.is_empty());
    for name in names.chain([words.text("split-all")]) {
        columns.push(numeric(words.with("split-column-figure", &[("group", name.clone().into())])));
        columns.push(numeric(words.with("split-column-cases", &[("group", name.clone().into())])));
        if has_medians {
            columns.push(numeric(words.with("split-column-median", &[("group", name.into())])));
        }
    }
    columns.extend(["split-difference-column", "split-low", "split-high"].map(|key| numeric(words.text(key))));
    columns.push(plain(words.text("split-verdict")));
    let percent = |share: f64| Cell::Decimal(share * 100.0, 2);
    let row = |row: &ComparedRow| {
        let mut cells = vec![Cell::Text(figure_name(&row.what, words))];
        for (group, cell) in row.cells.iter().enumerate() {
            cells.extend(in_file(cell, words));
            if has_medians {
                cells.push(numbers::hours(row.medians.get(group).copied().flatten()));
            }
        }
        match &row.difference {
            Some(found) => {
                cells.extend(match found {
                    GroupDifference::Share(found) => [found.difference, found.low, found.high].map(percent),
                    GroupDifference::Median(MedianDifference { difference_millis, low_millis, high_millis }) => {
                        [difference_millis, low_millis, high_millis].map(|millis| numbers::hours(Some(*millis)))
                    }
                });
                cells.push(Cell::Text(verdict(found, words)));
            }
            None => cells.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]),
        }
        cells
    };
    let mut notes = vec![words.with("split-note-by", &[("split", split_name(split, words).into())])];
    notes.extend(pair_name(found, split, words));
    let has_intervals = found.rows.iter().any(|row| row.difference.is_some());
    notes.extend(has_intervals.then(|| words.text("split-note-interval")));
    notes.extend(medians_said(found, words));
    notes.extend(found.time.as_ref().map(|time| time_said(time, words)));
    notes.extend(found.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    Table { columns, rows: found.rows.iter().map(row).collect(), notes }
}

fn in_file(cell: &ComparedCell, words: &Words) -> [Cell; 2] {
    match cell {
        ComparedCell::Part { part, of } => {
            let share = share(*part, *of).map_or(Cell::Empty, |share| Cell::Decimal(share * 100.0, 2));
            [share, numbers::cell(*part, words)]
        }
        ComparedCell::Millis(millis) => [numbers::hours(*millis), Cell::Empty],
        ComparedCell::Share(share) => [share.map_or(Cell::Empty, |share| Cell::Decimal(share * 100.0, 2)), Cell::Empty],
        ComparedCell::Mean(mean) => [mean.map_or(Cell::Empty, |mean| Cell::Decimal(mean, 2)), Cell::Empty],
    }
}
