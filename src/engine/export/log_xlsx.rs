//! An event log as a workbook: ids as text, times as dates that Excel counts with.
//!
//! A workbook is written whole, as the crate that writes it works: this cannot be stepped, and stopping it means ending
//! the worker.

use super::LogExport;
use super::log_columns::{Column, columns_of, value};
use super::log_times::{TimeStyle, WallReader, WallReading};
use crate::engine::log::{EventLog, NO_TIME};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// Rows of a sheet, the row of names among them: what Excel holds.
pub const SHEET_ROWS: u32 = 1_048_576;
/// Characters of a cell, counted as Excel counts them.
const CELL_CHARACTERS: usize = 32_767;
/// The first instant that Excel shows as it is meant, 1900-03-01 00:00 on the wall, as a number of days: before it, Excel
/// counts a 29 February 1900 that never was.
const FIRST_SERIAL: f64 = 61.0;
/// 1970-01-01 as Excel counts days.
const SERIAL_OF_1970: f64 = 25_569.0;
/// Width of a column of times, in digits.
const TIME_WIDTH: f64 = 20.0;

/// How a workbook is called inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetSettings {
    /// The name of the sheet; of several, the second is called `name 2`. At most 25 characters, and none of `[]:*?/\`.
    pub name: String,
    /// When the workbook is made, milliseconds UTC: it stands in the properties of the file.
    pub created_millis: i64,
    /// Rows of a sheet, the row of names among them; [`SHEET_ROWS`] unless a test wants fewer.
    pub rows_at_most: u32,
}

/// What was written, so that the page can say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SheetsWritten {
    pub sheets: u32,
    /// Events.
    pub rows: u64,
    /// Texts that were longer than a cell holds and were cut.
    pub texts_cut: u64,
    /// Times that no date of Excel can say, written as text (`2024-10-27T02:30:00.000+01:00`): those in the second of
    /// the two hours in autumn that the clock shows twice, and those before March 1900.
    pub times_as_text: u64,
}

/// A workbook that could not be written; the crate's own words, for developers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the workbook could not be written: {reason}")]
pub struct WorkbookNotWritten {
    pub reason: String,
}

impl From<XlsxError> for WorkbookNotWritten {
    fn from(error: XlsxError) -> WorkbookNotWritten {
        WorkbookNotWritten { reason: error.to_string() }
    }
}

/// The whole workbook, over as many sheets as its rows need; an empty log has one sheet of names.
///
/// The names stand bold in a first row that stays in sight and filters. The same log gives the same bytes.
pub fn log_xlsx(
    log: &EventLog,
    options: &LogExport,
    settings: &SheetSettings,
) -> Result<(Vec<u8>, SheetsWritten), WorkbookNotWritten> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_timestamp(settings.created_millis.div_euclid(1000))?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut rows = Rows::new(log, options);
    let events_at_most = settings.rows_at_most.clamp(2, SHEET_ROWS) as usize - 1;
    let (mut case, mut event) = (0, 0);
    loop {
        rows.written.sheets += 1;
        let name = match rows.written.sheets {
            1 => settings.name.clone(),
            number => format!("{} {number}", settings.name),
        };
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        let end = (event + events_at_most).min(log.event_count());
        rows.write_head(sheet, (end - event) as u32)?;
        for row in 1..=(end - event) as u32 {
            while event == log.events_of(case).end {
                case += 1;
            }
            rows.write_event(sheet, row, case, event)?;
            event += 1;
        }
        if event == log.event_count() {
            break;
        }
    }
    rows.written.rows = event as u64;
    let written = rows.written;
    drop(rows);
    Ok((workbook.save_to_buffer()?, written))
}

/// The rows of one log.
struct Rows<'a> {
    log: &'a EventLog,
    columns: Vec<(Column, String)>,
    times: TimeStyle,
    wall: WallReader,
    bold: Format,
    date: Format,
    date_and_clock: Format,
    written: SheetsWritten,
}

impl<'a> Rows<'a> {
    fn new(log: &'a EventLog, options: &LogExport) -> Rows<'a> {
        let times = TimeStyle::of(log, options.zone);
        let clock = if times.fraction { "dd-mm-yyyy hh:mm:ss.000" } else { "dd-mm-yyyy hh:mm:ss" };
        Rows {
            log,
            columns: columns_of(log, options, &options.titles),
            times,
            wall: WallReader::new(options.zone),
            bold: Format::new().set_bold(),
            date: Format::new().set_num_format("dd-mm-yyyy"),
            date_and_clock: Format::new().set_num_format(clock),
            written: SheetsWritten::default(),
        }
    }

    fn write_head(&self, sheet: &mut Worksheet, events: u32) -> Result<(), WorkbookNotWritten> {
        for (number, (column, title)) in (0u16..).zip(&self.columns) {
            sheet.write_string_with_format(0, number, title, &self.bold)?;
            if matches!(column, Column::Time | Column::Start) {
                sheet.set_column_width(number, TIME_WIDTH)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofilter(0, 0, events, self.columns.len().saturating_sub(1) as u16)?;
        Ok(())
    }

    fn write_event(
        &mut self,
        sheet: &mut Worksheet,
        row: u32,
        case: u32,
        event: usize,
    ) -> Result<(), WorkbookNotWritten> {
        let log = self.log;
        for at in 0..self.columns.len() {
            let number = at as u16;
            match self.columns[at].0 {
                Column::Case => self.write_text(sheet, row, number, log.case_id(case))?,
                Column::Activity => {
                    self.write_text(sheet, row, number, log.activity_name(log.activity()[event]))?;
                }
                Column::Time => {
                    self.write_time(sheet, row, number, log.time_millis()[event], log.is_day_only(event))?;
                }
                Column::Start => match log.start_millis().map_or(NO_TIME, |starts| starts[event]) {
                    NO_TIME => {}
                    start => self.write_time(sheet, row, number, start, log.is_day_only(event))?,
                },
                Column::Attribute(position) => {
                    self.write_text(sheet, row, number, value(log, &log.attributes()[position], case, event))?;
                }
            }
        }
        Ok(())
    }

    fn write_text(
        &mut self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        text: &str,
    ) -> Result<(), WorkbookNotWritten> {
        if text.is_empty() {
            return Ok(());
        }
        let cut = first_characters(text);
        self.written.texts_cut += u64::from(cut.len() < text.len());
        sheet.write_string(row, column, cut)?;
        Ok(())
    }

    fn write_time(
        &mut self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        millis: i64,
        day_only: bool,
    ) -> Result<(), WorkbookNotWritten> {
        let zone = self.times.zone;
        let reading = WallReading::of(millis, zone, false);
        let serial = reading.days_since_1970() + SERIAL_OF_1970;
        if serial < FIRST_SERIAL || reading.year > 9999 || !self.wall.reads_back(millis) {
            self.written.times_as_text += 1;
            let mut text = Vec::new();
            WallReading::of(millis, zone, true).push_iso(&mut text);
            sheet.write_string(row, column, String::from_utf8_lossy(&text))?;
            return Ok(());
        }
        let format = if day_only && reading.is_midnight() { &self.date } else { &self.date_and_clock };
        sheet.write_number_with_format(row, column, serial, format)?;
        Ok(())
    }
}

/// As much of a text as a cell holds.
fn first_characters(text: &str) -> &str {
    // No text is shorter in bytes than in the units of UTF-16 that Excel counts.
    if text.len() <= CELL_CHARACTERS {
        return text;
    }
    let mut units = 0;
    let too_many = text.char_indices().find(|(_, character)| {
        units += character.len_utf16();
        units > CELL_CHARACTERS
    });
    too_many.map_or(text, |(at, _)| &text[..at])
}
