//! A walk over a sheet before its rows are read: how wide it is, and which cells are merged.
//!
//! Merged cells are listed behind all rows, and what a sheet says of its own size is often wrong.

use super::plain_cell::PlainCell;
use super::sheet::column_of;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::COLUMNS_AT_MOST;
use crate::engine::import::workbook::merged::{AREAS_AT_MOST, Area};
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::XmlTaker;

/// Looks at every cell and reads none.
#[derive(Default)]
pub(super) struct Survey {
    /// Columns up to the last one with a value.
    pub width: u32,
    pub areas: Vec<Area>,
    column: u32,
    row: u64,
}

impl XmlTaker for Survey {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match tag.local_name() {
            "c" => self.column = column_of(tag).unwrap_or(self.column),
            "v" | "is" if self.column >= COLUMNS_AT_MOST => {
                return Err(ImportProblem::TooManyColumns { line: self.row, limit: COLUMNS_AT_MOST });
            }
            "v" | "is" => self.width = self.width.max(self.column + 1),
            "row" => {
                let row = tag.attribute("r").and_then(|row| row.trim().parse().ok());
                self.row = row.unwrap_or(self.row + 1);
                self.column = 0;
            }
            "mergeCell" if self.areas.len() < AREAS_AT_MOST => {
                let area = tag.attribute("ref").and_then(|area| Area::of(&area));
                self.areas.extend(area);
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        if name == "c" {
            self.column = self.column.saturating_add(1);
        }
        Ok(())
    }

    fn text(&mut self, _: &str) {}

    fn wants_text(&self) -> bool {
        false
    }

    #[inline]
    fn plain_piece(&mut self, bytes: &[u8]) -> Option<usize> {
        let cell = PlainCell::at(bytes).filter(|cell| cell.place.0 < COLUMNS_AT_MOST)?;
        if cell.value.is_some() {
            self.width = self.width.max(cell.place.0 + 1);
        }
        self.column = cell.place.0 + 1;
        Some(cell.length)
    }
}
