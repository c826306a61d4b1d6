//! Excel 2003's XML: `<Row><Cell><Data ss:Type="DateTime">…`, all sheets in one file, often called `.xls`.

use super::SheetInfo;
use super::cell_text::{DateSystem, write_iso_time, write_written_number};
use super::merged::Area;
use super::number_format::NumberFormat;
use super::tables::{Chosen, Lister, TableTaker};
use super::xlsx::damaged;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::{COLUMNS_AT_MOST, RowBatch};
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::{XmlReader, XmlTaker};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Bytes read at a time.
const PIECE_BYTES: usize = 64 << 10;
/// The first element stands within so many bytes.
const HEAD_BYTES: usize = 4096;
/// Styles beyond this many are read as plain numbers.
const STYLES_AT_MOST: usize = 100_000;
/// The day that a clock without a day is given.
const NO_DAY: &str = "1899-12-31T";

/// A file whose sheets have been listed.
pub(super) struct SpreadsheetXml {
    bytes: Arc<Vec<u8>>,
    pub sheets: Vec<SheetInfo>,
    tables: Vec<usize>,
}

impl SpreadsheetXml {
    /// Whether the beginning names the kind.
    pub fn is_one(bytes: &[u8]) -> bool {
        let head = &bytes[..bytes.len().min(HEAD_BYTES)];
        memchr::memmem::find(head, b"urn:schemas-microsoft-com:office:spreadsheet").is_some()
            && memchr::memmem::find(head, b"Workbook").is_some()
    }

    pub fn open(bytes: Vec<u8>) -> Result<SpreadsheetXml, ImportProblem> {
        let mut reader = XmlReader::new(Sheets::with(Lister::default()));
        reader.feed(&bytes).map_err(damaged)?;
        let listed = reader.finish().map_err(|problem| match problem {
            ImportProblem::XmlBroken { .. } => ImportProblem::WorkbookTruncated,
            other => damaged(other),
        })?;
        let (sheets, tables) = listed.taker.sheets();
        Ok(SpreadsheetXml { bytes: Arc::new(bytes), sheets, tables })
    }

    /// Ready to read the sheet with this number.
    pub fn read(&self, sheet: usize) -> Result<SpreadsheetXmlRows, ImportProblem> {
        let (Some(info), Some(&table)) = (self.sheets.get(sheet), self.tables.get(sheet)) else {
            return Err(ImportProblem::WorkbookDamaged);
        };
        let columns = info.columns.unwrap_or(0);
        if columns > COLUMNS_AT_MOST {
            return Err(ImportProblem::TooManyColumns { line: 1, limit: COLUMNS_AT_MOST });
        }
        let reader = Box::new(reader(table, columns));
        Ok(SpreadsheetXmlRows { bytes: Arc::clone(&self.bytes), at: 0, reader, table, columns })
    }
}

/// The rows of one sheet.
pub(super) struct SpreadsheetXmlRows {
    bytes: Arc<Vec<u8>>,
    at: usize,
    reader: Box<XmlReader<Sheets<Chosen>>>,
    table: usize,
    columns: u32,
}

impl SpreadsheetXmlRows {
    /// Does a little, and appends the rows that came of it to `batch`. False when the sheet has ended.
    pub fn advance(&mut self, batch: &mut RowBatch) -> Result<bool, ImportProblem> {
        let end = (self.at + PIECE_BYTES).min(self.bytes.len());
        std::mem::swap(&mut self.reader.taker().taker.batch, batch);
        let fed = self.reader.feed(&self.bytes[self.at..end]);
        std::mem::swap(&mut self.reader.taker().taker.batch, batch);
        fed.map_err(damaged)?;
        // The sheets behind the one chosen are of no interest.
        let is_over = self.reader.taker().taker.tables_begun > self.table + 1;
        self.at = if is_over { self.bytes.len() } else { end };
        Ok(self.at < self.bytes.len())
    }

    /// Back to before the first row.
    pub fn rewind(&mut self) {
        self.at = 0;
        *self.reader = reader(self.table, self.columns);
    }

    /// Bytes read so far, and all.
    pub fn progress(&self) -> (u64, u64) {
        (self.at as u64, self.bytes.len() as u64)
    }
}

fn reader(table: usize, columns: u32) -> XmlReader<Sheets<Chosen>> {
    XmlReader::new(Sheets::with(Chosen::new(table, columns)))
}

/// Follows the elements of the file.
struct Sheets<T> {
    taker: T,
    formats: BTreeMap<String, NumberFormat>,
    style: String,
    sheet: String,
    row: u32,
    column: u32,
    /// Rows and columns that the present cell spans beyond its own.
    across: u32,
    down: u32,
    format: NumberFormat,
    kind: String,
    written: String,
    inside: Inside,
    in_comment: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Nothing,
    Data,
    /// The element that says whether a sheet is shown.
    Visible,
}

impl<T> Sheets<T> {
    fn with(taker: T) -> Sheets<T> {
        Sheets {
            taker,
            formats: BTreeMap::new(),
            style: String::new(),
            sheet: String::new(),
            row: 0,
            column: 0,
            across: 0,
            down: 0,
            format: NumberFormat::Number,
            kind: String::new(),
            written: String::new(),
            inside: Inside::Nothing,
            in_comment: false,
        }
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) {
        let [index, across, down, style] = tag.attributes(["Index", "MergeAcross", "MergeDown", "StyleID"]);
        let number = |value: &str| value.trim().parse::<u32>().ok();
        self.column = index.and_then(|index| number(&index)?.checked_sub(1)).unwrap_or(self.column);
        self.across = across.and_then(|across| number(&across)).unwrap_or(0);
        self.down = down.and_then(|down| number(&down)).unwrap_or(0);
        self.format = style.and_then(|style| self.formats.get(&*style)).copied().unwrap_or_default();
        self.kind.clear();
        self.written.clear();
    }

    fn cell_text(&self) -> String {
        let (mut text, written) = (String::new(), self.written.as_str());
        match self.kind.as_str() {
            "Number" => write_written_number(written, self.format, DateSystem::default(), &mut text),
            "Boolean" => text.push_str(if written.trim() == "0" { "false" } else { "true" }),
            "DateTime" => {
                let written = written.trim();
                match written.strip_prefix(NO_DAY) {
                    Some(clock) => text.push_str(clock.split('.').next().unwrap_or(clock)),
                    None => write_iso_time(written, &mut text),
                }
                if self.format == NumberFormat::Day && text.ends_with(" 00:00:00") {
                    text.truncate(text.len() - " 00:00:00".len());
                }
            }
            "Error" => {}
            _ => text.push_str(written),
        }
        text
    }
}

impl<T: TableTaker> XmlTaker for Sheets<T> {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        let value = |name| tag.attribute(name).map(|value| value.into_owned());
        match tag.local_name() {
            "Style" => self.style = value("ID").unwrap_or_default(),
            "NumberFormat" if self.formats.len() < STYLES_AT_MOST => {
                let format = named_format(&value("Format").unwrap_or_default());
                self.formats.insert(self.style.clone(), format);
            }
            "Worksheet" => self.sheet = value("Name").unwrap_or_default(),
            "Table" => {
                self.taker.table(&self.sheet, &self.sheet);
                self.row = 0;
            }
            "Row" => {
                let index = value("Index").and_then(|index| index.trim().parse::<u32>().ok()?.checked_sub(1));
                self.row = index.unwrap_or(self.row);
                self.column = 0;
            }
            "Cell" => self.begin_cell(tag),
            "Comment" => self.in_comment = true,
            "Data" if !self.in_comment => {
                self.kind = value("Type").unwrap_or_default();
                self.inside = Inside::Data;
            }
            "Visible" => {
                self.written.clear();
                self.inside = Inside::Visible;
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match name {
            "Data" => self.inside = Inside::Nothing,
            "Comment" => self.in_comment = false,
            "Visible" => {
                self.inside = Inside::Nothing;
                if self.written.trim() != "SheetVisible" {
                    self.taker.hiding_style(&self.sheet);
                }
            }
            "Cell" => {
                let text = self.cell_text();
                let area = (self.across > 0 || self.down > 0).then(|| Area {
                    first_row: self.row,
                    last_row: self.row.saturating_add(self.down),
                    first_column: self.column,
                    last_column: self.column.saturating_add(self.across),
                });
                if !text.is_empty() {
                    self.taker.cells(&text, self.row, self.column, 1, area);
                }
                self.column = self.column.saturating_add(1).saturating_add(self.across);
            }
            "Row" => {
                self.taker.row(self.row, 1)?;
                self.row = self.row.saturating_add(1);
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.written.push_str(text);
    }

    fn wants_text(&self) -> bool {
        self.inside != Inside::Nothing
    }
}

/// Formats have names of their own here.
fn named_format(code: &str) -> NumberFormat {
    match code {
        "Short Date" | "Medium Date" | "Long Date" => NumberFormat::Day,
        "General Date" => NumberFormat::DayAndClock,
        "Short Time" | "Medium Time" | "Long Time" => NumberFormat::Clock,
        code => NumberFormat::of_code(code),
    }
}
