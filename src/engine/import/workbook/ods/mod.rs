//! Workbooks of LibreOffice: one XML document (OpenDocument 1.3, part 3), packed in a zip archive (`.ods`) or as it is
//! (`.fods`, the document's parts in one).
//!
//! All sheets stand in one part, one behind the other, so that opening one has to walk through it. The widths of the
//! sheets are learned on that walk; the rows come on a second one.

mod table;

use super::SheetInfo;
use super::tables::{Chosen, Lister};
use super::xlsx::{damaged, feed_piece, unpacking};
use crate::engine::import::packed::{Container, Part};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::{COLUMNS_AT_MOST, RowBatch};
use crate::engine::import::xml::XmlReader;
use std::sync::Arc;
use table::Tables;

const CONTENT: &str = "content.xml";
/// A document says within so many bytes what it is.
const HEAD_BYTES: usize = 64 << 10;
/// The list of an encrypted document's keys is small.
const MANIFEST_BYTES: u64 = 16 << 20;

/// A document whose sheets have been listed.
pub(super) struct Ods {
    document: Document,
    pub sheets: Vec<SheetInfo>,
    /// For each sheet, which of the document's tables it is.
    tables: Vec<usize>,
}

/// Where the XML stands.
enum Document {
    Packed(Container),
    Flat(Arc<Vec<u8>>),
}

impl Document {
    fn content(&self) -> Result<Part, ImportProblem> {
        match self {
            Document::Packed(container) => container.part(CONTENT).ok_or(ImportProblem::WorkbookDamaged),
            Document::Flat(bytes) => Ok(Part::plain(bytes.clone())),
        }
    }
}

impl Ods {
    pub fn open(container: Container) -> Result<Ods, ImportProblem> {
        if let Some(manifest) = container.part("META-INF/manifest.xml") {
            let manifest = manifest.read_all(MANIFEST_BYTES).map_err(unpacking)?;
            if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
                return Err(ImportProblem::WorkbookProtected);
            }
        }
        Ods::of_document(Document::Packed(container))
    }

    /// Whether it is a workbook in one XML document.
    pub fn is_flat(bytes: &[u8]) -> bool {
        let head = &bytes[..bytes.len().min(HEAD_BYTES)];
        let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
        has(b"<office:document") && has(b"opendocument.spreadsheet")
    }

    pub fn open_flat(bytes: Vec<u8>) -> Result<Ods, ImportProblem> {
        Ods::of_document(Document::Flat(Arc::new(bytes)))
    }

    fn of_document(document: Document) -> Result<Ods, ImportProblem> {
        let mut part = document.content()?;
        let mut reader = XmlReader::new(Tables::with(Lister::default()));
        while feed_piece(&mut part, &mut reader)? {}
        let listed = reader.finish().map_err(|problem| match (&document, problem) {
            // Nothing else tells that a document which is not packed was cut off on its way.
            (Document::Flat(_), ImportProblem::XmlBroken { .. }) => ImportProblem::WorkbookTruncated,
            (_, problem) => damaged(problem),
        })?;
        let (sheets, tables) = listed.taker.sheets();
        Ok(Ods { document, sheets, tables })
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
        let part = self.document.content()?;
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
    XmlReader::new(Tables::with(Chosen::new(table, columns)))
}
