//! Workbooks of today (`.xlsx`, `.xlsm`): parts in XML, packed in a zip archive (ECMA-376).
//!
//! Read by hand and not by a library, because the rows of a sheet must come piece by piece and without a loan on the
//! workbook: a person can stop, and the worker can show how far it has come. A library's reader also keeps every
//! shared text as an allocation of its own, does not say whether a date's format shows a clock, and trusts sizes that a
//! damaged file states.

mod parts;
mod plain_cell;
mod shared_strings;
mod sheet;
mod styles;
mod survey;

use super::cell_text::DateSystem;
use super::merged::place_of;
use super::number_format::NumberFormat;
use super::row_maker::RowMaker;
use super::{SheetInfo, UNPACKED_AT_MOST};
use crate::engine::import::packed::{Container, Part, PartFault};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::RowBatch;
use crate::engine::import::xml::{XmlReader, XmlTaker};
use parts::BookTaker;
pub(super) use parts::{RelationsTaker, part_name};
pub(super) use shared_strings::SharedStrings;
use shared_strings::StringsTaker;
use sheet::{CellsTaker, Shared};
use std::sync::Arc;
use styles::StylesTaker;
use survey::Survey;

/// A part other than sheets and texts is read whole, up to this size.
const SMALL_PART_BYTES: u64 = 64 << 20;
/// The size of a sheet stands near its beginning.
const DIMENSION_BYTES: usize = 64 << 10;

/// A workbook whose list of sheets has been read.
pub(super) struct Xlsx {
    container: Container,
    pub sheets: Vec<SheetInfo>,
    /// The part of each sheet.
    parts: Vec<String>,
    strings: Option<String>,
    formats: Arc<Vec<NumberFormat>>,
    system: DateSystem,
}

impl Xlsx {
    pub fn open(container: Container) -> Result<Xlsx, ImportProblem> {
        let root = read_small(&container, "_rels/.rels", RelationsTaker::default())?;
        let book = root.and_then(|root| root.relations.into_iter().find(|one| one.kind == "officeDocument"));
        let book = book.map_or_else(|| "xl/workbook.xml".into(), |relation| part_name("", &relation.target));
        let (folder, file) = book.rsplit_once('/').unwrap_or(("", &book));
        let taken = read_small(&container, &book, BookTaker::default())?.ok_or(ImportProblem::WorkbookDamaged)?;
        let relations = read_small(&container, &format!("{folder}/_rels/{file}.rels"), RelationsTaker::default())?
            .unwrap_or_default()
            .relations;
        let target = |kind: &str| {
            let relation = relations.iter().find(|relation| relation.kind == kind);
            relation.map(|relation| part_name(folder, &relation.target))
        };
        let styles = target("styles").unwrap_or_else(|| part_name(folder, "styles.xml"));
        let styles = read_small(&container, &styles, StylesTaker::default())?.unwrap_or_default();
        let strings = target("sharedStrings").unwrap_or_else(|| part_name(folder, "sharedStrings.xml"));
        let strings = container.holds(&strings).then_some(strings);
        let (mut sheets, mut parts) = (Vec::new(), Vec::new());
        for sheet in taken.sheets {
            let relation = relations.iter().find(|relation| relation.id == sheet.relation);
            // Charts and macros on sheets of their own have no cells.
            let Some(relation) = relation.filter(|relation| relation.kind == "worksheet") else { continue };
            let part = part_name(folder, &relation.target);
            let (rows, columns) = dimension(&container, &part);
            sheets.push(SheetInfo { name: sheet.name, visible: sheet.visible, rows, columns });
            parts.push(part);
        }
        let formats = Arc::new(styles.formats);
        Ok(Xlsx { container, sheets, parts, strings, formats, system: taken.system })
    }

    /// Ready to read the sheet with this number.
    pub fn read(&self, sheet: usize) -> Result<XlsxRows, ImportProblem> {
        let part = self.parts.get(sheet).and_then(|name| self.container.part(name));
        let part = part.ok_or(ImportProblem::WorkbookDamaged)?;
        let shared =
            Shared { strings: SharedStrings::default(), formats: Arc::clone(&self.formats), system: self.system };
        let phase = match self.strings.as_ref().and_then(|name| self.container.part(name)) {
            Some(strings) => {
                let reader = XmlReader::new(StringsTaker::default());
                Phase::Strings { part: Box::new(strings), reader: Box::new(reader), shared }
            }
            None => Phase::Survey { reader: Box::new(XmlReader::new(Survey::default())), shared },
        };
        Ok(XlsxRows { phase, sheet: part, packed_strings: 0 })
    }
}

/// The rows of one sheet, which come after its texts have been read and its cells surveyed.
pub(super) struct XlsxRows {
    phase: Phase,
    sheet: Part,
    /// Packed bytes of the texts, once they are read.
    packed_strings: u64,
}

enum Phase {
    Strings {
        part: Box<Part>,
        reader: Box<XmlReader<StringsTaker>>,
        shared: Shared,
    },
    Survey {
        reader: Box<XmlReader<Survey>>,
        shared: Shared,
    },
    Cells {
        reader: Box<XmlReader<CellsTaker>>,
    },
    Done {
        taker: Box<CellsTaker>,
    },
    /// Between two phases, or after a problem.
    Over,
}

impl XlsxRows {
    /// Does a little, and appends the rows that came of it to `batch`. False when the sheet has ended.
    pub fn advance(&mut self, batch: &mut RowBatch) -> Result<bool, ImportProblem> {
        match std::mem::replace(&mut self.phase, Phase::Over) {
            Phase::Strings { mut part, mut reader, mut shared } => {
                self.phase = if feed_piece(&mut part, &mut reader)? {
                    Phase::Strings { part, reader, shared }
                } else {
                    self.packed_strings = part.packed_bytes().0;
                    shared.strings = reader.finish().map_err(damaged)?.strings;
                    Phase::Survey { reader: Box::new(XmlReader::new(Survey::default())), shared }
                };
            }
            Phase::Survey { mut reader, shared } => {
                self.phase = if feed_piece(&mut self.sheet, &mut reader)? {
                    Phase::Survey { reader, shared }
                } else {
                    let survey = reader.finish().map_err(damaged)?;
                    self.sheet.rewind();
                    let maker = RowMaker::new(survey.width, survey.areas);
                    Phase::Cells { reader: Box::new(XmlReader::new(CellsTaker::new(shared, maker))) }
                };
            }
            Phase::Cells { mut reader } => {
                std::mem::swap(&mut reader.taker().batch, batch);
                let fed = feed_piece(&mut self.sheet, &mut reader);
                std::mem::swap(&mut reader.taker().batch, batch);
                self.phase = if fed? {
                    Phase::Cells { reader }
                } else {
                    Phase::Done { taker: Box::new(reader.finish().map_err(damaged)?) }
                };
            }
            over => {
                self.phase = over;
                return Ok(false);
            }
        }
        Ok(!matches!(self.phase, Phase::Done { .. }))
    }

    /// Back to before the first row; texts and survey are kept.
    pub fn rewind(&mut self) {
        let mut taker = match std::mem::replace(&mut self.phase, Phase::Over) {
            Phase::Cells { reader } => reader.into_taker(),
            Phase::Done { taker } => *taker,
            earlier => {
                self.phase = earlier;
                return;
            }
        };
        taker.maker.rewind();
        let taker = CellsTaker::new(taker.shared, taker.maker);
        self.phase = Phase::Cells { reader: Box::new(XmlReader::new(taker)) };
        self.sheet.rewind();
    }

    /// Packed bytes read so far, and all that will be read: the texts once, the sheet twice.
    pub fn progress(&self) -> (u64, u64) {
        let (sheet, sheet_done) = self.sheet.packed_bytes();
        let (strings, done) = match &self.phase {
            Phase::Strings { part, .. } => part.packed_bytes(),
            Phase::Survey { .. } => (self.packed_strings, self.packed_strings + sheet_done),
            _ => (self.packed_strings, self.packed_strings + sheet + sheet_done),
        };
        (done, strings + 2 * sheet)
    }
}

/// Feeds the next unpacked bytes. False when there are no more.
pub(super) fn feed_piece<T: XmlTaker>(part: &mut Part, reader: &mut XmlReader<T>) -> Result<bool, ImportProblem> {
    let Some(piece) = part.next_piece().map_err(unpacking)? else { return Ok(false) };
    reader.feed(piece).map_err(damaged)?;
    if part.unpacked_bytes() > UNPACKED_AT_MOST {
        return Err(ImportProblem::WorkbookTooLarge { limit_bytes: UNPACKED_AT_MOST });
    }
    Ok(true)
}

/// Reads a small part whole; none where there is no such part.
pub(super) fn read_small<T: XmlTaker>(container: &Container, name: &str, taker: T) -> Result<Option<T>, ImportProblem> {
    let Some(part) = container.part(name) else { return Ok(None) };
    let bytes = part.read_all(SMALL_PART_BYTES).map_err(unpacking)?;
    let mut reader = XmlReader::new(taker);
    reader.feed(&bytes).map_err(damaged)?;
    reader.finish().map_err(damaged).map(Some)
}

/// Rows and columns as the sheet says itself, for the chooser of sheets; none where it does not say.
fn dimension(container: &Container, part: &str) -> (Option<u64>, Option<u32>) {
    let mut part = container.part(part);
    let piece = part.as_mut().and_then(|part| part.next_piece().ok().flatten()).unwrap_or_default();
    let beginning = &piece[..piece.len().min(DIMENSION_BYTES)];
    let Some(at) = memchr::memmem::find(beginning, b"dimension ref=\"") else { return (None, None) };
    let reference = beginning[at..].split(|&byte| byte == b'"').nth(1).unwrap_or_default();
    let last = reference.split(|&byte| byte == b':').next_back().unwrap_or_default();
    match std::str::from_utf8(last).ok().and_then(place_of) {
        Some((column, row)) => (Some(u64::from(row) + 1), Some(column + 1)),
        None => (None, None),
    }
}

pub(super) fn unpacking(fault: PartFault) -> ImportProblem {
    match fault {
        PartFault::Damaged => ImportProblem::WorkbookDamaged,
        PartFault::TooLarge => ImportProblem::WorkbookTooLarge { limit_bytes: SMALL_PART_BYTES },
    }
}

/// What is wrong with the XML of a part says nothing to a person: the workbook is damaged.
pub(super) fn damaged(problem: ImportProblem) -> ImportProblem {
    match problem {
        ImportProblem::XmlBroken { .. }
        | ImportProblem::XmlTooDeep { .. }
        | ImportProblem::XmlEntities { .. }
        | ImportProblem::UnknownEncoding { .. }
        | ImportProblem::RowTooLong { .. } => ImportProblem::WorkbookDamaged,
        other => other,
    }
}
