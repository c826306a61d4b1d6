//! The tables of an OpenDocument spreadsheet: `<table:table-row><table:table-cell office:value-type="date" …>`.

use super::super::cell_text::{DateSystem, hours_minutes, write_clock, write_iso_time, write_written_number};
use super::super::merged::Area;
use super::super::number_format::NumberFormat;
use super::super::tables::TableTaker;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::XmlTaker;

/// Rows of a sheet, as many as LibreOffice has; what is said to repeat beyond them is not a row.
const ROWS_AT_MOST: u32 = 1 << 20;

/// Follows the elements of `content.xml`.
pub(super) struct Tables<T> {
    pub taker: T,
    /// Tables inside each other: a cell can hold one, which is no sheet.
    tables: u32,
    style: String,
    row: u32,
    rows: u32,
    column: u32,
    cell: Option<Cell>,
    /// Notes in a cell are none of its text.
    notes: u32,
    in_paragraph: bool,
}

/// The cell being read.
#[derive(Default)]
struct Cell {
    kind: String,
    value: String,
    count: u32,
    columns: u32,
    rows: u32,
    paragraphs: u32,
    text: String,
}

impl<T: TableTaker> Tables<T> {
    /// Ready for the beginning of a document.
    pub fn with(taker: T) -> Tables<T> {
        Tables {
            taker,
            tables: 0,
            style: String::new(),
            row: 0,
            rows: 1,
            column: 0,
            cell: None,
            notes: 0,
            in_paragraph: false,
        }
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) {
        let value = |name: &str| tag.attribute(name).map(|value| value.into_owned());
        let number = |name: &str| value(name).and_then(|value| value.trim().parse::<u32>().ok()).unwrap_or(1).max(1);
        let mut cell = Cell {
            kind: value("value-type").unwrap_or_default(),
            count: number("number-columns-repeated"),
            columns: number("number-columns-spanned"),
            rows: number("number-rows-spanned"),
            ..Cell::default()
        };
        let written = match cell.kind.as_str() {
            "float" | "percentage" | "currency" => value("value"),
            "date" => value("date-value"),
            "time" => value("time-value"),
            "boolean" => value("boolean-value"),
            _ => value("string-value"),
        };
        cell.value = written.unwrap_or_default();
        // A formula's fault is kept as a text, and only an extension says that it is none.
        if value("calcext:value-type").is_some_and(|kind| kind == "error") {
            cell.kind = "error".into();
        }
        self.cell = Some(cell);
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let mut text = String::new();
        cell.write(&mut text);
        let area = (cell.columns > 1 || cell.rows > 1).then(|| Area {
            first_row: self.row,
            last_row: self.row.saturating_add(cell.rows - 1),
            first_column: self.column,
            last_column: self.column.saturating_add(cell.columns - 1),
        });
        if !text.is_empty() {
            self.taker.cells(&text, self.row, self.column, cell.count, area);
        }
        self.column = self.column.saturating_add(cell.count);
    }
}

impl Cell {
    fn write(&self, text: &mut String) {
        let shown = self.text.trim_matches(' ');
        match self.kind.as_str() {
            "error" => {}
            // An id that is shown with leading zeros is one with leading zeros.
            "float" if shown.len() > 1 && is_padded(shown, &self.value) => text.push_str(shown),
            "float" | "percentage" | "currency" => {
                write_written_number(&self.value, NumberFormat::Number, DateSystem::default(), text);
            }
            "date" => write_iso_time(&self.value, text),
            "time" => match seconds_of(&self.value) {
                Some(millis) if millis < 86_400_000 => write_clock(millis as i64, text),
                Some(millis) => text.push_str(&hours_minutes(millis / 1000)),
                None => text.push_str(shown),
            },
            "boolean" => text.push_str(&self.value),
            _ if self.text.is_empty() => text.push_str(&self.value),
            _ => text.push_str(&self.text),
        }
    }
}

/// Whether `shown` is the number `value` with zeros before it.
fn is_padded(shown: &str, value: &str) -> bool {
    let digits = shown.trim_start_matches('0');
    shown.starts_with('0') && shown.bytes().all(|byte| byte.is_ascii_digit()) && (digits == value || value == "0")
}

/// Milliseconds of `PT26H30M05.5S`.
fn seconds_of(duration: &str) -> Option<u64> {
    let rest = duration.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H').unwrap_or(("0", rest));
    let (minutes, rest) = rest.split_once('M').unwrap_or(("0", rest));
    let seconds = rest.strip_suffix('S').unwrap_or("0").replace(',', ".");
    let (hours, minutes) = (hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?);
    let seconds = seconds.parse::<f64>().ok().filter(|seconds| (0.0..1e9).contains(seconds))?;
    Some((u64::from(hours) * 3600 + u64::from(minutes) * 60) * 1000 + libm::round(seconds * 1000.0) as u64)
}

impl<T: TableTaker> XmlTaker for Tables<T> {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        let value = |name: &str| tag.attribute(name).unwrap_or_default();
        let inner = self.tables > 1;
        match tag.local_name() {
            "style" => self.style = value("name").into_owned(),
            "table-properties" if value("display") == "false" => self.taker.hiding_style(&self.style),
            "table" => {
                self.tables += 1;
                if self.tables == 1 {
                    self.taker.table(&value("name"), &value("style-name"));
                    self.row = 0;
                }
            }
            "annotation" | "shapes" => self.notes += 1,
            _ if inner || self.tables == 0 || self.notes > 0 => {}
            "table-row" => {
                self.rows = value("number-rows-repeated").trim().parse().unwrap_or(1).max(1);
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" => self.begin_cell(tag),
            name => {
                let Some(cell) = &mut self.cell else { return Ok(()) };
                match name {
                    "p" | "h" => {
                        if cell.paragraphs > 0 {
                            cell.text.push('\n');
                        }
                        cell.paragraphs += 1;
                        self.in_paragraph = true;
                    }
                    "s" => {
                        let blanks = tag.attribute("c").and_then(|blanks| blanks.parse().ok());
                        cell.text.extend(std::iter::repeat_n(' ', blanks.unwrap_or(1_usize).min(1000)));
                    }
                    "tab" => cell.text.push('\t'),
                    "line-break" => cell.text.push('\n'),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        match name {
            "table" => self.tables = self.tables.saturating_sub(1),
            "annotation" | "shapes" => self.notes = self.notes.saturating_sub(1),
            _ if self.tables != 1 || self.notes > 0 => {}
            "p" | "h" => self.in_paragraph = false,
            "table-cell" | "covered-table-cell" => self.end_cell(),
            "table-row" => {
                let rows = self.rows.min(ROWS_AT_MOST.saturating_sub(self.row));
                if rows > 0 {
                    self.taker.row(self.row, rows)?;
                }
                self.row += rows;
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let Some(cell) = &mut self.cell else { return };
        // Blanks and line ends of the file are one blank; more than one is written as `<text:s/>`.
        for character in text.chars() {
            if !matches!(character, ' ' | '\t' | '\r' | '\n') {
                cell.text.push(character);
            } else if !cell.text.ends_with([' ', '\n']) || cell.text.is_empty() {
                cell.text.push(' ');
            }
        }
    }

    fn wants_text(&self) -> bool {
        self.cell.is_some() && self.in_paragraph && self.notes == 0 && self.tables == 1
    }
}
