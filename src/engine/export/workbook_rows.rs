//! The rows of a sheet: a first row of names, and a row for every event (ECMA-376, 18.3, worksheets).

use super::log_columns::{Column, code};
use super::log_times::{WallReader, WallReading};
use super::workbook_parts::{BOLD, DATE, DATE_AND_CLOCK, MAIN};
use super::workbook_texts::WorkbookTexts;
use crate::engine::import::Zone;
use crate::engine::log::{EventLog, NO_TIME};
use crate::engine::table::EMPTY;
use std::io::Write;

/// The first day that Excel shows as it is meant, 1900-03-01: before it, Excel counts a 29 February 1900 that never was.
const FIRST_SERIAL: f64 = 61.0;
/// 1970-01-01 as Excel counts days.
const SERIAL_OF_1970: f64 = 25_569.0;
/// The last year that Excel has.
const LAST_YEAR: i32 = 9999;
/// Width of a column of times, in digits.
const TIME_WIDTH: u32 = 22;

/// Writes the rows of one sheet after the other.
pub(super) struct SheetRows {
    zone: Zone,
    wall: WallReader,
    /// The row that was written last, from 1.
    row: u32,
    /// Its number as text, and the letters of the columns: together they name a cell.
    row_digits: String,
    letters: Vec<String>,
    /// The cells that filter, `A1:H100`.
    filtered: String,
    pub times_as_text: u64,
}

impl SheetRows {
    pub fn new(zone: Zone, columns: usize) -> SheetRows {
        SheetRows {
            zone,
            wall: WallReader::new(zone),
            row: 0,
            row_digits: String::new(),
            letters: (0..columns).map(letters).collect(),
            filtered: String::new(),
            times_as_text: 0,
        }
    }

    /// Begins a sheet of `rows` rows with the row of names; gives the cells that filter, as `$A$1:$H$100`.
    pub fn begin(
        &mut self,
        out: &mut Vec<u8>,
        columns: &[(Column, String)],
        rows: u32,
        is_first: bool,
        texts: &mut WorkbookTexts,
    ) -> String {
        self.row = 1;
        let last = letters(columns.len().saturating_sub(1));
        self.filtered = format!("A1:{last}{rows}");
        let selected = if is_first { " tabSelected=\"1\"" } else { "" };
        let mut head = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <worksheet xmlns=\"{MAIN}\"><dimension ref=\"{}\"/><sheetViews><sheetView{selected} workbookViewId=\"0\">\
             <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
             <selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>",
            self.filtered
        );
        for (number, (column, _)) in (1..).zip(columns) {
            if matches!(column, Column::Time | Column::Start) {
                head += &format!("<col min=\"{number}\" max=\"{number}\" width=\"{TIME_WIDTH}\" customWidth=\"1\"/>");
            }
        }
        head += "</cols><sheetData><row r=\"1\">";
        out.extend_from_slice(head.as_bytes());
        for (at, (_, title)) in columns.iter().enumerate() {
            // The names are a column of their own among the texts, after those of the log.
            let text = texts.number(columns.len(), at, title);
            push(out, format_args!("<c r=\"{}1\" s=\"{BOLD}\" t=\"s\"><v>{text}</v></c>", self.letters[at]));
        }
        out.extend_from_slice(b"</row>");
        format!("$A$1:${last}${rows}")
    }

    /// Ends the sheet. Ids of digits are meant as text: Excel is told not to wonder.
    pub fn end(&self, out: &mut Vec<u8>) {
        let filtered = &self.filtered;
        push(
            out,
            format_args!(
                "</sheetData><autoFilter ref=\"{filtered}\"/><ignoredErrors>\
                 <ignoredError sqref=\"{filtered}\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>"
            ),
        );
    }

    /// The row of one event, of a case and a position in the log.
    pub fn write_event(
        &mut self,
        out: &mut Vec<u8>,
        log: &EventLog,
        columns: &[(Column, String)],
        (case, event): (u32, usize),
        texts: &mut WorkbookTexts,
    ) {
        self.row += 1;
        self.row_digits = self.row.to_string();
        write(out, &["<row r=\"", &self.row_digits, "\">"]);
        for (at, (column, _)) in columns.iter().enumerate() {
            let (code, text) = match *column {
                Column::Case => (case, log.case_id(case)),
                Column::Activity => (u32::from(log.activity()[event]), log.activity_name(log.activity()[event])),
                Column::Time => {
                    self.write_time(out, at, log.time_millis()[event], log.is_day_only(event));
                    continue;
                }
                Column::Start => {
                    let start = log.start_millis().map_or(NO_TIME, |starts| starts[event]);
                    if start != NO_TIME {
                        self.write_time(out, at, start, log.is_day_only(event));
                    }
                    continue;
                }
                Column::Attribute(position) => {
                    let attribute = &log.attributes()[position];
                    let code = code(log, attribute, case, event);
                    if code == EMPTY {
                        continue;
                    }
                    (code, attribute.dictionary.text(code))
                }
            };
            let text = texts.number(at, code as usize, text);
            write(out, &["<c r=\"", &self.letters[at], &self.row_digits, "\" t=\"s\"><v>"]);
            push_number(out, text);
            out.extend_from_slice(b"</v></c>");
        }
        out.extend_from_slice(b"</row>");
    }

    fn write_time(&mut self, out: &mut Vec<u8>, column: usize, millis: i64, day_only: bool) {
        let reading = WallReading::of(millis, self.zone, false);
        let serial = reading.days_since_1970() + SERIAL_OF_1970;
        write(out, &["<c r=\"", &self.letters[column], &self.row_digits]);
        if serial < FIRST_SERIAL || reading.year > LAST_YEAR || !self.wall.reads_back(millis) {
            self.times_as_text += 1;
            let mut text = Vec::new();
            WallReading::of(millis, self.zone, true).push_iso(&mut text);
            out.extend_from_slice(b"\" t=\"inlineStr\"><is><t>");
            out.append(&mut text);
            out.extend_from_slice(b"</t></is></c>");
            return;
        }
        let look = if day_only && reading.is_midnight() { DATE } else { DATE_AND_CLOCK };
        push(out, format_args!("\" s=\"{look}\"><v>{serial}</v></c>"));
    }
}

/// The letters of a column: A … Z, AA …
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The pieces one after the other: a cell is written millions of times.
fn write(out: &mut Vec<u8>, pieces: &[&str]) {
    pieces.iter().for_each(|piece| out.extend_from_slice(piece.as_bytes()));
}

fn push_number(out: &mut Vec<u8>, number: u32) {
    let (mut digits, mut first, mut rest) = ([b'0'; 10], 9, number);
    while rest > 9 {
        digits[first] += (rest % 10) as u8;
        (first, rest) = (first - 1, rest / 10);
    }
    digits[first] += rest as u8;
    out.extend_from_slice(&digits[first..]);
}

fn push(out: &mut Vec<u8>, text: std::fmt::Arguments) {
    // Writing to memory cannot fail.
    let _ = out.write_fmt(text);
}
