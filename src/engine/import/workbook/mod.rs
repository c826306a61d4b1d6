//! Workbooks: the sheets of Excel and LibreOffice as rows of cells, as a person sees them.
//!
//! All kinds hand on the same: dates as `2023-01-16 09:42:10`, numbers without the dust of the binary system, the
//! results of formulas, nothing for `#N/A`, and merged cells filled (see [`merged`]). Rows are as long as the sheet is
//! wide, carry the sheet's own row numbers, and are left out where they are wholly empty.

mod cell_text;
mod merged;
mod number_format;
mod ods;
mod opening;
mod row_maker;
mod spreadsheet_xml;
mod tables;
mod xls;
mod xlsb;
mod xlsx;

use super::packed::Container;
use super::problem::ImportProblem;
use super::rows::RowBatch;
pub(super) use merged::Area;
use ods::{Ods, OdsRows};
pub(super) use row_maker::RowMaker;
use serde::{Deserialize, Serialize};
use spreadsheet_xml::{SpreadsheetXml, SpreadsheetXmlRows};
use xls::{Xls, XlsRows};
use xlsb::{Xlsb, XlsbRows};
use xlsx::{Xlsx, XlsxRows};

/// One part of a workbook unpacks to at most so many bytes: a full sheet of fifty columns has about 2 GiB.
const UNPACKED_AT_MOST: u64 = 4 << 30;
/// Pieces that are read in one step where no rows come of them, 64 KiB each.
const PIECES_IN_A_STEP: usize = 16;

/// A workbook in memory, of which the list of sheets has been read.
pub struct Workbook {
    book: Book,
}

enum Book {
    Xlsx(Xlsx),
    Ods(Ods),
    Xls(Xls),
    Xlsb(Xlsb),
    Xml(SpreadsheetXml),
}

/// A sheet as the chooser shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetInfo {
    pub name: String,
    /// False for sheets that whoever made the workbook has hidden.
    pub visible: bool,
    /// Last row and last column, as the workbook says itself; none where it does not say. Often too many, since a
    /// coloured cell counts too.
    pub rows: Option<u64>,
    pub columns: Option<u32>,
}

impl Workbook {
    /// Reads the list of sheets; sheets themselves are not unpacked. The bytes are kept, and not copied.
    ///
    /// # Errors
    /// `WorkbookProtected` (needs a password), `WorkbookIsLockFile` (`~$name.xlsx`), `WorkbookTruncated`,
    /// `WorkbookDamaged`, `WorkbookTooOld` and `WorkbookWithoutSheets`.
    pub fn open(bytes: Vec<u8>) -> Result<Workbook, ImportProblem> {
        let book = opening::open(bytes)?;
        let workbook = Workbook { book };
        if workbook.sheets().is_empty() { Err(ImportProblem::WorkbookWithoutSheets) } else { Ok(workbook) }
    }

    /// The sheets that have cells, in the order of their tabs; never empty.
    pub fn sheets(&self) -> &[SheetInfo] {
        match &self.book {
            Book::Xlsx(book) => &book.sheets,
            Book::Ods(book) => &book.sheets,
            Book::Xls(book) => book.sheets(),
            Book::Xlsb(book) => &book.sheets,
            Book::Xml(book) => &book.sheets,
        }
    }

    /// Ready to read the sheet with this number, from 0. Sheets can be read several times and side by side.
    pub fn read(&self, sheet: usize) -> Result<SheetRows, ImportProblem> {
        let rows = match &self.book {
            Book::Xlsx(book) => Rows::Xlsx(Box::new(book.read(sheet)?)),
            Book::Ods(book) => Rows::Ods(Box::new(book.read(sheet)?)),
            Book::Xls(book) => Rows::Xls(Box::new(book.read(sheet)?)),
            Book::Xlsb(book) => Rows::Xlsb(Box::new(book.read(sheet)?)),
            Book::Xml(book) => Rows::Xml(Box::new(book.read(sheet)?)),
        };
        Ok(SheetRows { rows })
    }
}

/// The rows of one sheet, step by step. It owns what it needs, so it may outlive its workbook.
pub struct SheetRows {
    rows: Rows,
}

enum Rows {
    Xlsx(Box<XlsxRows>),
    Ods(Box<OdsRows>),
    Xls(Box<XlsRows>),
    Xlsb(Box<XlsbRows>),
    Xml(Box<SpreadsheetXmlRows>),
}

impl SheetRows {
    /// Reads a step further and appends the rows that came of it to `batch`. False when the sheet has ended.
    ///
    /// A step ends when `batch` holds `at_most_rows` rows, give or take those of one piece of 64 KiB, or after a
    /// mebibyte without rows: texts are read and the sheet is surveyed before its first row comes, so the first steps
    /// bring none.
    pub fn next_rows(&mut self, batch: &mut RowBatch, at_most_rows: usize) -> Result<bool, ImportProblem> {
        for _ in 0..PIECES_IN_A_STEP {
            let goes_on = match &mut self.rows {
                Rows::Xlsx(rows) => rows.advance(batch)?,
                Rows::Ods(rows) => rows.advance(batch)?,
                Rows::Xls(rows) => rows.advance(batch)?,
                Rows::Xlsb(rows) => rows.advance(batch)?,
                Rows::Xml(rows) => rows.advance(batch)?,
            };
            if !goes_on || batch.len() >= at_most_rows {
                return Ok(goes_on);
            }
        }
        Ok(true)
    }

    /// Back to before the first row. What was learned of the sheet is kept, so rows come at once.
    pub fn rewind(&mut self) {
        match &mut self.rows {
            Rows::Xlsx(rows) => rows.rewind(),
            Rows::Ods(rows) => rows.rewind(),
            Rows::Xls(rows) => rows.rewind(),
            Rows::Xlsb(rows) => rows.rewind(),
            Rows::Xml(rows) => rows.rewind(),
        }
    }

    /// How much has been read and how much there is, in units that are only good for their share.
    pub fn progress(&self) -> (u64, u64) {
        match &self.rows {
            Rows::Xlsx(rows) => rows.progress(),
            Rows::Ods(rows) => rows.progress(),
            Rows::Xls(rows) => rows.progress(),
            Rows::Xlsb(rows) => rows.progress(),
            Rows::Xml(rows) => rows.progress(),
        }
    }
}
