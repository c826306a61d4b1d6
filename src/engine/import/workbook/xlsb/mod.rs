//! Binary workbooks (`.xlsb`): the parts of an `.xlsx`, written as records instead of XML ([MS-XLSB]).
//!
//! They are rare. A sheet and its texts are unpacked whole when it is read, up to a limit, and handed out in steps.

mod record;

use super::SheetInfo;
use super::cell_text::{DateSystem, write_number};
use super::merged::{AREAS_AT_MOST, Area};
use super::number_format::NumberFormat;
use super::row_maker::RowMaker;
use super::xls::rk_value;
use super::xlsx::{RelationsTaker, SharedStrings, part_name, read_small, unpacking};
use crate::engine::import::packed::Container;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::{COLUMNS_AT_MOST, RowBatch};
use record::{Record, kind};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A part unpacks to at most so many bytes.
const PART_BYTES: u64 = 1 << 30;
/// Records read in one piece of work.
const PIECE_RECORDS: usize = 4096;

/// A binary workbook whose list of sheets has been read.
pub(super) struct Xlsb {
    container: Container,
    pub sheets: Vec<SheetInfo>,
    parts: Vec<String>,
    strings: Option<String>,
    formats: Arc<Vec<NumberFormat>>,
    system: DateSystem,
}

impl Xlsb {
    pub fn open(container: Container) -> Result<Xlsb, ImportProblem> {
        let whole = |name: &str| part(&container, name);
        let book = whole("xl/workbook.bin")?.ok_or(ImportProblem::WorkbookDamaged)?;
        let relations =
            read_small(&container, "xl/_rels/workbook.bin.rels", RelationsTaker::default())?.unwrap_or_default();
        let target = |wanted: &dyn Fn(&str, &str) -> bool| {
            let relation = relations.relations.iter().find(|one| wanted(&one.id, &one.kind))?;
            Some(part_name("xl", &relation.target))
        };
        let (mut sheets, mut parts, mut system) = (Vec::new(), Vec::new(), DateSystem::Since1900);
        each(&book, |record| match record.kind {
            kind::BOOK_PROPERTIES if record.u32(0).is_some_and(|flags| flags & 1 == 1) => {
                system = DateSystem::Since1904;
            }
            kind::SHEET => {
                let Some((relation, end)) = record.text(8) else { return };
                let name = record.text(end).map(|(name, _)| name).unwrap_or_default();
                let found = target(&|id, kind| id == relation && kind == "worksheet");
                if let Some(part) = found {
                    sheets.push(SheetInfo { name, visible: record.u32(0) == Some(0), rows: None, columns: None });
                    parts.push(part);
                }
            }
            _ => {}
        });
        let styles = target(&|_, kind| kind == "styles").unwrap_or_default();
        let formats = formats(&whole(&styles)?.unwrap_or_default());
        let strings = target(&|_, kind| kind == "sharedStrings");
        Ok(Xlsb { container, sheets, parts, strings, formats: Arc::new(formats), system })
    }

    /// Unpacks the sheet with this number and its texts.
    pub fn read(&self, sheet: usize) -> Result<XlsbRows, ImportProblem> {
        let name = self.parts.get(sheet).ok_or(ImportProblem::WorkbookDamaged)?;
        let cells = part(&self.container, name)?.ok_or(ImportProblem::WorkbookDamaged)?;
        let mut strings = SharedStrings::default();
        if let Some(name) = &self.strings {
            let mut result = Ok(());
            each(&part(&self.container, name)?.unwrap_or_default(), |record| {
                if record.kind == kind::SHARED_ITEM && result.is_ok() {
                    result = strings.push_piece(&record.text(1).map(|(text, _)| text).unwrap_or_default());
                    strings.end_text();
                }
            });
            result?;
        }
        let (mut width, mut areas, mut has_ended) = (0, Vec::new(), false);
        each(&cells, |record| match record.kind {
            kind::RK..=kind::FORMULA_BOOL | kind::RICH_TEXT if !has_ended => {
                width = width.max(record.u32(0).unwrap_or(0).saturating_add(1));
            }
            kind::END_CELLS => has_ended = true,
            kind::MERGED if areas.len() < AREAS_AT_MOST => areas.extend(area(record)),
            _ => {}
        });
        if !has_ended {
            return Err(ImportProblem::WorkbookDamaged);
        }
        if width > COLUMNS_AT_MOST {
            return Err(ImportProblem::TooManyColumns { line: 1, limit: COLUMNS_AT_MOST });
        }
        let (formats, system) = (Arc::clone(&self.formats), self.system);
        Ok(XlsbRows { cells, strings, formats, system, maker: RowMaker::new(width, areas), at: 0, row: None })
    }
}

/// The rows of one sheet.
pub(super) struct XlsbRows {
    cells: Vec<u8>,
    strings: SharedStrings,
    formats: Arc<Vec<NumberFormat>>,
    system: DateSystem,
    maker: RowMaker,
    at: usize,
    /// The row whose cells come; none before the first.
    row: Option<u32>,
}

impl XlsbRows {
    /// Does a little, and appends the rows that came of it to `batch`. False when the sheet has ended.
    pub fn advance(&mut self, batch: &mut RowBatch) -> Result<bool, ImportProblem> {
        for _ in 0..PIECE_RECORDS {
            let record = Record::at(&self.cells, self.at).filter(|record| record.kind != kind::END_CELLS);
            let is_row = record.is_none_or(|record| record.kind == kind::ROW);
            if let (true, Some(row)) = (is_row, self.row) {
                self.maker.end_row(row, batch)?;
            }
            let Some(record) = record else {
                self.row = None;
                self.at = self.cells.len();
                return Ok(false);
            };
            self.at = record.end;
            if record.kind == kind::ROW {
                self.row = record.u32(0).map(|row| row.min(1 << 20));
            } else if self.row.is_some() {
                let (strings, format) = (&self.strings, style(&self.formats, &record));
                let system = self.system;
                self.maker.cell(record.u32(0).unwrap_or(0), |text| write_cell(&record, strings, format, system, text));
            }
        }
        Ok(true)
    }

    /// Back to before the first row.
    pub fn rewind(&mut self) {
        (self.at, self.row) = (0, None);
        self.maker.rewind();
    }

    /// Bytes read so far, and all.
    pub fn progress(&self) -> (u64, u64) {
        (self.at as u64, self.cells.len() as u64)
    }
}

fn write_cell(
    record: &Record<'_>,
    strings: &SharedStrings,
    format: NumberFormat,
    system: DateSystem,
    text: &mut String,
) {
    let value = match record.kind {
        kind::RK => record.u32(8).map(rk_value),
        kind::REAL | kind::FORMULA_REAL => record.f64(8),
        kind::BOOL | kind::FORMULA_BOOL => {
            text.push_str(if record.data.get(8) == Some(&0) { "false" } else { "true" });
            None
        }
        kind::TEXT | kind::FORMULA_TEXT => {
            text.push_str(&record.text(8).map(|(written, _)| written).unwrap_or_default());
            None
        }
        kind::RICH_TEXT => {
            text.push_str(&record.text(9).map(|(written, _)| written).unwrap_or_default());
            None
        }
        kind::SHARED_TEXT => {
            text.push_str(record.u32(8).map_or("", |number| strings.get(number as usize)));
            None
        }
        _ => None,
    };
    if let Some(value) = value {
        write_number(value, format, system, text);
    }
}

/// The format of a cell: its style stands in three bytes.
fn style(formats: &[NumberFormat], record: &Record<'_>) -> NumberFormat {
    let style = record.u32(4).map(|style| (style & 0xff_ffff) as usize);
    style.and_then(|style| formats.get(style)).copied().unwrap_or_default()
}

fn area(record: &Record<'_>) -> Option<Area> {
    let area = Area {
        first_row: record.u32(0)?,
        last_row: record.u32(4)?,
        first_column: record.u32(8)?,
        last_column: record.u32(12)?,
    };
    (area.first_row <= area.last_row && area.first_column <= area.last_column).then_some(area)
}

/// What the numbers of each style mean.
fn formats(styles: &[u8]) -> Vec<NumberFormat> {
    let (mut codes, mut numbers, mut is_cell_style) = (BTreeMap::new(), Vec::new(), false);
    each(styles, |record| match record.kind {
        kind::FORMAT => {
            if let (Some(number), Some((code, _))) = (record.u16(0), record.text(2)) {
                codes.insert(number, NumberFormat::of_code(&code));
            }
        }
        kind::BEGIN_CELL_STYLES => is_cell_style = true,
        kind::END_CELL_STYLES => is_cell_style = false,
        kind::STYLE if is_cell_style => numbers.push(record.u16(2).unwrap_or(0)),
        _ => {}
    });
    let meaning = |number: u16| codes.get(&number).copied().unwrap_or_else(|| NumberFormat::built_in(number.into()));
    numbers.into_iter().map(meaning).collect()
}

/// Goes through the records of a part.
fn each(part: &[u8], mut take: impl FnMut(&Record<'_>)) {
    let mut at = 0;
    while let Some(record) = Record::at(part, at) {
        take(&record);
        at = record.end;
    }
}

fn part(container: &Container, name: &str) -> Result<Option<Vec<u8>>, ImportProblem> {
    let Some(part) = container.part(name) else { return Ok(None) };
    part.read_all(PART_BYTES).map(Some).map_err(unpacking)
}
