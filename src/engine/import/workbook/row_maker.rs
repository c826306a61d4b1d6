//! From the cells of a sheet to rows of equal length.

use super::merged::{Area, Merged};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::RowBatch;
use std::ops::Range;

/// Text of the rows of one step. Only a sheet made to do harm, in which one long text is repeated over and over, has
/// more.
const STEP_BYTES_AT_MOST: usize = 256 << 20;

/// Puts the cells of one row after the other together.
#[derive(Default)]
pub(in crate::engine::import) struct RowMaker {
    width: usize,
    merged: Merged,
    text: String,
    cells: Vec<(u32, Range<usize>)>,
}

impl RowMaker {
    /// Rows of `width` cells each.
    pub fn new(width: u32, areas: Vec<Area>) -> RowMaker {
        RowMaker { width: width as usize, merged: Merged::new(areas), ..RowMaker::default() }
    }

    /// Before the first row again.
    pub fn rewind(&mut self) {
        self.merged.rewind();
        self.text.clear();
        self.cells.clear();
    }

    /// A cell of the row being put together, from 0; a later one in the same column replaces it.
    pub fn cell(&mut self, column: u32, write: impl FnOnce(&mut String)) {
        self.cells(column, 1, write);
    }

    /// `count` cells that say the same, from `column` on.
    pub fn cells(&mut self, column: u32, count: u32, write: impl FnOnce(&mut String)) {
        let begin = self.text.len();
        write(&mut self.text);
        let end = self.text.len();
        if end > begin {
            let columns = column..column.saturating_add(count).min(self.width as u32);
            self.cells.extend(columns.map(|column| (column, begin..end)));
        }
    }

    /// An area whose first cell stands in the row being put together.
    pub fn merge(&mut self, area: Option<Area>) {
        area.into_iter().for_each(|area| self.merged.add(area));
    }

    /// The row, from 0, is whole. One that is wholly empty is left out, and the numbers of the others stay.
    pub fn end_row(&mut self, row: u32, batch: &mut RowBatch) -> Result<(), ImportProblem> {
        self.end_rows(row, 1, batch)
    }

    /// The same for `count` equal rows, of which `row` is the first.
    pub fn end_rows(&mut self, row: u32, count: u32, batch: &mut RowBatch) -> Result<(), ImportProblem> {
        if self.cells.is_empty() {
            return Ok(());
        }
        for row in row..row.saturating_add(count) {
            let mut cells = vec![""; self.width];
            for (column, place) in &self.cells {
                cells[*column as usize] = &self.text[place.clone()];
            }
            if self.merged.fill(row, &mut cells) {
                let bytes: usize = cells.iter().map(|text| text.len()).sum();
                if batch.text.len() + bytes > STEP_BYTES_AT_MOST {
                    return Err(ImportProblem::WorkbookTooLarge { limit_bytes: STEP_BYTES_AT_MOST as u64 });
                }
                cells.iter().for_each(|text| batch.push_cell(text));
                batch.end_row(u64::from(row) + 1);
            }
        }
        self.text.clear();
        self.cells.clear();
        Ok(())
    }
}
