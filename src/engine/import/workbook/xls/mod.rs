//! Old workbooks (`.xls` of Excel 5 to 2003): records in a compound file ([MS-XLS]).
//!
//! Read by hand, because the reader at hand in a library keeps each sheet as a rectangle with a place for every cell
//! that could be there, does not say whether a date shows a clock, and breaks off the program where a damaged file
//! states a wrong length. A workbook of this kind has at most 65,536 rows a sheet, and is loaded whole.

mod compound;
mod globals;
mod record;
mod sheet;
mod text;

use super::SheetInfo;
use super::row_maker::RowMaker;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::RowBatch;
pub(super) use compound::{Compound, CompoundFault, SIGNATURE};
use globals::Globals;
pub(super) use record::rk_value;
use sheet::{SheetIndex, write_cell};
use std::sync::Arc;

/// Bytes of records that are surveyed at a time.
const PIECE_BYTES: usize = 256 << 10;
/// Cells that are read at a time.
const PIECE_CELLS: usize = 4096;

/// A workbook whose shared part has been read.
pub(super) struct Xls {
    content: Arc<Content>,
}

struct Content {
    stream: Vec<u8>,
    globals: Globals,
}

impl Xls {
    /// Reads the list of sheets and the texts they share.
    pub fn open(file: &Compound<'_>) -> Result<Xls, ImportProblem> {
        let stream = match file.stream("Workbook") {
            Err(CompoundFault::NoSuchStream) => file.stream("Book"),
            stream => stream,
        };
        let stream = stream.map_err(|fault| match fault {
            CompoundFault::Truncated => ImportProblem::WorkbookTruncated,
            CompoundFault::Damaged => ImportProblem::WorkbookDamaged,
            CompoundFault::NoSuchStream => ImportProblem::WorkbookWithoutSheets,
        })?;
        let globals = Globals::read(&stream)?;
        Ok(Xls { content: Arc::new(Content { stream, globals }) })
    }

    pub fn sheets(&self) -> &[SheetInfo] {
        &self.content.globals.sheets
    }

    /// Ready to read the sheet with this number.
    pub fn read(&self, sheet: usize) -> Result<XlsRows, ImportProblem> {
        let begin = *self.content.globals.begins.get(sheet).ok_or(ImportProblem::WorkbookDamaged)?;
        if begin as usize >= self.content.stream.len() {
            return Err(ImportProblem::WorkbookTruncated);
        }
        let content = Arc::clone(&self.content);
        Ok(XlsRows { content, index: SheetIndex::new(begin), maker: None, next: 0 })
    }
}

/// The rows of one sheet, which come after its cells have been surveyed.
pub(super) struct XlsRows {
    content: Arc<Content>,
    index: SheetIndex,
    /// None during the survey.
    maker: Option<RowMaker>,
    /// Cells read so far.
    next: usize,
}

impl XlsRows {
    /// Does a little, and appends the rows that came of it to `batch`. False when the sheet has ended.
    pub fn advance(&mut self, batch: &mut RowBatch) -> Result<bool, ImportProblem> {
        let Content { stream, globals } = &*self.content;
        let Some(maker) = &mut self.maker else {
            let goes_on = self.index.go_on(stream, PIECE_BYTES);
            if self.index.is_damaged {
                return Err(ImportProblem::WorkbookDamaged);
            }
            if !goes_on {
                self.maker = Some(RowMaker::new(self.index.width, std::mem::take(&mut self.index.areas)));
            }
            return Ok(true);
        };
        let end = (self.next + PIECE_CELLS).min(self.index.cells.len());
        while let Some(&cell) = self.index.cells.get(self.next) {
            let (row, column, at) = ((cell >> 48) as u32, (cell >> 32) as u16, cell as u32);
            maker.cell(u32::from(column), |text| write_cell(stream, globals, at as usize, column, text));
            self.next += 1;
            let is_last = self.index.cells.get(self.next).is_none_or(|&next| (next >> 48) as u32 != row);
            if is_last {
                maker.end_row(row, batch)?;
                if self.next >= end {
                    break;
                }
            }
        }
        Ok(self.next < self.index.cells.len())
    }

    /// Back to before the first row.
    pub fn rewind(&mut self) {
        self.next = 0;
        self.maker.iter_mut().for_each(RowMaker::rewind);
    }

    /// How much has been read and how much there is, in units that are only good for their share.
    pub fn progress(&self) -> (u64, u64) {
        match self.maker {
            None => (self.index.place() as u64, self.content.stream.len() as u64 * 2),
            Some(_) => {
                let all = self.index.cells.len() as u64;
                (all + self.next as u64, all * 2)
            }
        }
    }
}
