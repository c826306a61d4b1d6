//! The cells of a sheet of an old workbook, put in the order of rows and columns.

use super::globals::Globals;
use super::record::{Record, kind, rk_value};
use super::text::Texts;
use crate::engine::import::workbook::cell_text::write_number;
use crate::engine::import::workbook::merged::{AREAS_AT_MOST, Area};

/// Columns of a sheet of this age.
const COLUMNS: u16 = 256;

/// Where the cells of a sheet stand.
#[derive(Default)]
pub(super) struct SheetIndex {
    /// Row, column and place of each cell, in 16, 16 and 32 bits; in rising order.
    pub cells: Vec<u64>,
    pub areas: Vec<Area>,
    pub width: u32,
    /// Where the next record begins.
    at: usize,
    /// Charts in a sheet are parts in the part, with cells of their own that are none.
    depth: u32,
    is_sorted: bool,
    /// A cell stands where no old workbook has one.
    pub is_damaged: bool,
}

impl SheetIndex {
    /// Before the first record of a sheet.
    pub fn new(begin: u32) -> SheetIndex {
        SheetIndex { at: begin as usize, is_sorted: true, ..SheetIndex::default() }
    }

    /// Goes through so many bytes of records. False when the sheet has ended; then its cells are in order.
    pub fn go_on(&mut self, stream: &[u8], bytes: usize) -> bool {
        let until = self.at.saturating_add(bytes);
        while self.at < until {
            let Some(record) = Record::at(stream, self.at) else { return self.end() };
            match record.kind {
                kind::BOF => self.depth += 1,
                kind::EOF => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return self.end();
                    }
                }
                _ if self.depth != 1 => {}
                kind::MUL_RK => {
                    let cells = record.data.len().saturating_sub(6) / 6;
                    let (row, first) = (record.u16(0), record.u16(2).unwrap_or(0));
                    for cell in 0..cells as u16 {
                        self.add(row, first.checked_add(cell));
                    }
                }
                kind::FORMULA
                | kind::R_STRING
                | kind::LABEL_SST
                | kind::NUMBER
                | kind::LABEL
                | kind::BOOL_ERR
                | kind::RK => self.add(record.u16(0), record.u16(2)),
                kind::MERGED_CELLS => self.merge(&record),
                _ => {}
            }
            self.at = record.end;
        }
        true
    }

    /// Bytes of the stream gone through since `begin`.
    pub fn place(&self) -> usize {
        self.at
    }

    fn add(&mut self, row: Option<u16>, column: Option<u16>) {
        let (Some(row), Some(column), Ok(at)) = (row, column, u32::try_from(self.at)) else { return };
        if column >= COLUMNS {
            self.is_damaged = true;
            return;
        }
        let cell = u64::from(row) << 48 | u64::from(column) << 32 | u64::from(at);
        self.is_sorted &= self.cells.last().is_none_or(|&last| last <= cell);
        self.cells.push(cell);
        self.width = self.width.max(u32::from(column) + 1);
    }

    fn merge(&mut self, record: &Record<'_>) {
        for number in 0..usize::from(record.u16(0).unwrap_or(0)) {
            let at = |place: usize| record.u16(2 + number * 8 + place * 2).map(u32::from);
            let (Some(first_row), Some(last_row), Some(first_column), Some(last_column)) = (at(0), at(1), at(2), at(3))
            else {
                return;
            };
            if self.areas.len() < AREAS_AT_MOST && first_row <= last_row && first_column <= last_column {
                self.areas.push(Area { first_row, last_row, first_column, last_column });
            }
        }
    }

    fn end(&mut self) -> bool {
        if !self.is_sorted {
            self.cells.sort_unstable();
        }
        false
    }
}

/// Writes what the cell in `column` says, whose record begins at `at`.
pub(super) fn write_cell(stream: &[u8], globals: &Globals, at: usize, column: u16, text: &mut String) {
    let Some(record) = Record::at(stream, at) else { return };
    let format = |style: Option<u16>| {
        style.and_then(|style| globals.formats.get(usize::from(style))).copied().unwrap_or_default()
    };
    let mut number = |value: Option<f64>, style: Option<u16>| {
        if let Some(value) = value {
            write_number(value, format(style), globals.system, text);
        }
    };
    match record.kind {
        kind::NUMBER => number(record.f64(6), record.u16(4)),
        kind::RK => number(record.u32(6).map(rk_value), record.u16(4)),
        kind::MUL_RK => {
            let place = 4 + usize::from(column.saturating_sub(record.u16(2).unwrap_or(0))) * 6;
            number(record.u32(place + 2).map(rk_value), record.u16(place));
        }
        kind::LABEL_SST => {
            text.push_str(record.u32(6).map_or("", |number| globals.strings.get(number as usize)));
        }
        kind::LABEL | kind::R_STRING => {
            let written = Texts::new(record.pieces(stream), 6, globals.writing).long_text();
            text.push_str(&written.unwrap_or_default());
        }
        kind::BOOL_ERR => write_truth(record.data.get(6), record.data.get(7) != Some(&0), text),
        kind::FORMULA => match record.data.get(6..14) {
            Some(&[0, .., 0xff, 0xff]) => text.push_str(&formula_text(stream, globals, record.end).unwrap_or_default()),
            Some(&[1, _, ref truth, .., 0xff, 0xff]) => write_truth(Some(truth), false, text),
            Some(&[.., 0xff, 0xff]) | None => {}
            Some(_) => number(record.f64(6), record.u16(4)),
        },
        _ => {}
    }
}

fn write_truth(truth: Option<&u8>, is_fault: bool, text: &mut String) {
    match truth {
        Some(_) if is_fault => {}
        Some(0) => text.push_str("false"),
        Some(_) => text.push_str("true"),
        None => {}
    }
}

/// The text that a formula gave, in one of the records behind it.
fn formula_text(stream: &[u8], globals: &Globals, mut at: usize) -> Option<String> {
    // Between them may stand a formula shared by several cells.
    for _ in 0..4 {
        let record = Record::at(stream, at)?;
        match record.kind {
            kind::STRING => return Texts::new(record.pieces(stream), 0, globals.writing).long_text(),
            kind::FORMULA | kind::EOF => return None,
            _ => at = record.end,
        }
    }
    None
}
