//! Workbooks of LibreOffice (`.ods`): one XML document, packed in a zip archive (OpenDocument 1.3, part 3).
//!
//! All sheets stand in one part, one behind the other, so that opening one has to walk through it. The widths of the
//! sheets are learned on that walk; the rows come on a second one.

mod table;

use super::SheetInfo;
use super::merged::Area;
use super::row_maker::RowMaker;
use super::xlsx::{damaged, feed_piece, unpacking};
use crate::engine::import::packed::{Container, Part};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::{COLUMNS_AT_MOST, RowBatch};
use crate::engine::import::xml::XmlReader;
use table::{TableTaker, Tables};

const CONTENT: &str = "content.xml";
/// The list of an encrypted document's keys is small.
const MANIFEST_BYTES: u64 = 16 << 20;

/// A document whose sheets have been listed.
pub(super) struct Ods {
    container: Container,
    pub sheets: Vec<SheetInfo>,
    /// For each sheet, which of the document's tables it is.
    tables: Vec<usize>,
}

impl Ods {
    pub fn open(container: Container) -> Result<Ods, ImportProblem> {
        if let Some(manifest) = container.part("META-INF/manifest.xml") {
            let manifest = manifest.read_all(MANIFEST_BYTES).map_err(unpacking)?;
            if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
                return Err(ImportProblem::WorkbookProtected);
            }
        }
        let mut part = container.part(CONTENT).ok_or(ImportProblem::WorkbookDamaged)?;
        let mut reader = XmlReader::new(Tables::with(Lister::default()));
        while feed_piece(&mut part, &mut reader)? {}
        let listed = reader.finish().map_err(damaged)?.taker;
        let (mut sheets, mut tables) = (Vec::new(), Vec::new());
        for (number, table) in listed.tables.into_iter().enumerate() {
            // What other files say is kept in tables of their own.
            if !table.name.starts_with("'file:") {
                let visible = !listed.hiding.contains(&table.style);
                let (rows, columns) = (Some(u64::from(table.rows)), Some(table.columns));
                sheets.push(SheetInfo { name: table.name, visible, rows, columns });
                tables.push(number);
            }
        }
        Ok(Ods { container, sheets, tables })
    }

    /// Ready to read the sheet with this number.
    pub fn read(&self, sheet: usize) -> Result<OdsRows, ImportProblem> {
        let (Some(info), Some(&table)) = (self.sheets.get(sheet), self.tables.get(sheet)) else {
            return Err(ImportProblem::WorkbookDamaged);
        };
        let columns = info.columns.unwrap_or(0);
        if columns > COLUMNS_AT_MOST {
            return Err(ImportProblem::TooManyColumns { line: 1, limit: COLUMNS_AT_MOST });
        }
        let part = self.container.part(CONTENT).ok_or(ImportProblem::WorkbookDamaged)?;
        Ok(OdsRows { part, reader: Some(Box::new(reader(table, columns))), table, columns })
    }
}

/// The rows of one sheet.
pub(super) struct OdsRows {
    part: Part,
    /// None once the document has ended.
    reader: Option<Box<XmlReader<Tables<Chosen>>>>,
    table: usize,
    columns: u32,
}

impl OdsRows {
    /// Does a little, and appends the rows that came of it to `batch`. False when the sheet has ended.
    pub fn advance(&mut self, batch: &mut RowBatch) -> Result<bool, ImportProblem> {
        let Some(mut reader) = self.reader.take() else { return Ok(false) };
        std::mem::swap(&mut reader.taker().taker.batch, batch);
        let fed = feed_piece(&mut self.part, &mut reader);
        std::mem::swap(&mut reader.taker().taker.batch, batch);
        if !fed? {
            reader.finish().map_err(damaged)?;
            return Ok(false);
        }
        // The sheets behind the one chosen are of no interest.
        if reader.taker().taker.tables_begun <= self.table + 1 {
            self.reader = Some(reader);
        }
        Ok(self.reader.is_some())
    }

    /// Back to before the first row.
    pub fn rewind(&mut self) {
        self.part.rewind();
        self.reader = Some(Box::new(reader(self.table, self.columns)));
    }

    /// Packed bytes read so far, and all of the part.
    pub fn progress(&self) -> (u64, u64) {
        let (all, done) = self.part.packed_bytes();
        (if self.reader.is_none() { all } else { done }, all)
    }
}

fn reader(table: usize, columns: u32) -> XmlReader<Tables<Chosen>> {
    let maker = RowMaker::new(columns, Vec::new());
    let chosen = Chosen { table, tables_begun: 0, maker, batch: RowBatch::default() };
    XmlReader::new(Tables::with(chosen))
}

/// Lists the tables of a document.
#[derive(Default)]
struct Lister {
    tables: Vec<Listed>,
    hiding: Vec<String>,
}

#[derive(Default)]
struct Listed {
    name: String,
    style: String,
    rows: u32,
    columns: u32,
}

impl TableTaker for Lister {
    fn table(&mut self, name: &str, style: &str) {
        self.tables.push(Listed { name: name.to_owned(), style: style.to_owned(), ..Listed::default() });
    }

    fn cells(&mut self, _: &str, row: u32, column: u32, count: u32, _: Option<Area>) {
        if let Some(table) = self.tables.last_mut() {
            table.rows = table.rows.max(row + 1);
            table.columns = table.columns.max(column.saturating_add(count));
        }
    }

    fn row(&mut self, row: u32, count: u32) -> Result<(), ImportProblem> {
        if let Some(table) = self.tables.last_mut().filter(|table| table.rows == row + 1) {
            table.rows = row + count;
        }
        Ok(())
    }

    fn hiding_style(&mut self, name: &str) {
        self.hiding.push(name.to_owned());
    }
}

/// Makes rows of the cells of one table.
struct Chosen {
    table: usize,
    tables_begun: usize,
    maker: RowMaker,
    batch: RowBatch,
}

impl Chosen {
    fn is_in_table(&self) -> bool {
        self.tables_begun == self.table + 1
    }
}

impl TableTaker for Chosen {
    fn table(&mut self, _: &str, _: &str) {
        self.tables_begun += 1;
    }

    fn cells(&mut self, text: &str, _: u32, column: u32, count: u32, area: Option<Area>) {
        if self.is_in_table() {
            self.maker.cells(column, count, |into| into.push_str(text));
            self.maker.merge(area);
        }
    }

    fn row(&mut self, row: u32, count: u32) -> Result<(), ImportProblem> {
        if self.is_in_table() { self.maker.end_rows(row, count, &mut self.batch) } else { Ok(()) }
    }

    fn hiding_style(&mut self, _: &str) {}
}
