//! An event log as a workbook: ids as text, times as dates that Excel counts with.
//!
//! The sheets are written row by row straight into the packed file, so that a million events take no more memory than
//! the file itself and can be paused and stopped; a library that keeps every cell took 1.5 GB for them.

use super::LogExport;
use super::log_columns::{Column, columns_of};
use super::log_times::TimeStyle;
use super::workbook_parts::{SheetTold, parts, sheet_name};
use super::workbook_rows::SheetRows;
use super::workbook_texts::WorkbookTexts;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Rows of a sheet, the row of names among them: what Excel holds.
pub const SHEET_ROWS: u32 = 1_048_576;
/// How hard the packing tries, of 9: at 3 a million events take a third of the time of 6, and a tenth more room.
const PACKING_LEVEL: i64 = 3;
/// Bytes that are packed at a time.
const PACKED_AT_ONCE: usize = 1 << 16;
/// A packed part of more bytes needs the longer form of the format.
const LONG_PART_BYTES: u64 = 3 << 30;
/// Bytes of a cell, at most, that is not counted exactly before it is written.
const CELL_BYTES: u64 = 64;

/// How a workbook is called inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetSettings {
    /// The name of the sheet, of which 20 characters are taken; of several sheets, the second is called `name 2`.
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
    /// Cells whose text was longer than a cell holds and was cut, to 32,767 characters.
    pub texts_cut: u64,
    /// Times that no date of Excel can say, written as text (`2024-10-27T02:30:00.000+01:00`): those in the second of
    /// the two hours in autumn that the clock shows twice, and those before March 1900.
    pub times_as_text: u64,
}

/// A workbook that could not be packed; the crate's own words, for developers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the workbook could not be written: {reason}")]
pub struct WorkbookNotWritten {
    pub reason: String,
}

/// Writes one log as a workbook, in pieces of any size: the file is the same.
///
/// The names of the columns stand bold in a first row that stays in sight and filters. An empty log has one sheet with
/// names alone. The same log gives the same bytes.
///
/// ```
/// use spor::engine::export::{LogExport, LogWorkbook, SHEET_ROWS, SheetSettings};
/// let log = spor::engine::log::EventLog::from_rows([("7", "Ring", 0), ("7", "Luk", 1)]).unwrap();
/// let settings = SheetSettings { name: "Log".into(), created_millis: 0, rows_at_most: SHEET_ROWS };
/// let mut workbook = LogWorkbook::new(&log, &LogExport::default(), settings);
/// while workbook.write_some(&log, 10_000).unwrap() {}
/// let (file, written) = workbook.finish().unwrap();
/// assert!(file.starts_with(b"PK"));
/// assert_eq!((written.sheets, written.rows), (1, 2));
/// ```
pub struct LogWorkbook {
    settings: SheetSettings,
    zip: ZipWriter<Cursor<Vec<u8>>>,
    columns: Vec<(Column, String)>,
    times: TimeStyle,
    rows: SheetRows,
    texts: WorkbookTexts,
    sheets: Vec<SheetTold>,
    /// The next event, its case, and the event after the last of the open sheet.
    event: usize,
    case: u32,
    sheet_end: usize,
    /// Rows not packed yet.
    unpacked: Vec<u8>,
}

impl LogWorkbook {
    /// Ready for the first event. Looks at every time once, to write all of them in one way.
    pub fn new(log: &EventLog, options: &LogExport, settings: SheetSettings) -> LogWorkbook {
        let columns = columns_of(log, options, &options.titles);
        LogWorkbook {
            settings,
            zip: ZipWriter::new(Cursor::new(Vec::new())),
            times: TimeStyle::of(log, options.zone),
            rows: SheetRows::new(options.zone, columns.len()),
            columns,
            texts: WorkbookTexts::default(),
            sheets: Vec::new(),
            event: 0,
            case: 0,
            sheet_end: 0,
            unpacked: Vec::new(),
        }
    }

    /// Writes the next `events_at_most` events (at least one); whether there is more to write.
    pub fn write_some(&mut self, log: &EventLog, events_at_most: usize) -> Result<bool, WorkbookNotWritten> {
        let end = self.event.saturating_add(events_at_most.max(1)).min(log.event_count());
        if self.sheets.is_empty() {
            self.begin_sheet(log)?;
        }
        while self.event < end {
            if self.event == self.sheet_end {
                self.end_sheet()?;
                self.begin_sheet(log)?;
            }
            self.write_event(log);
            if self.unpacked.len() >= PACKED_AT_ONCE {
                self.pack()?;
            }
        }
        Ok(self.event < log.event_count())
    }

    /// Events written so far.
    pub fn events_written(&self) -> usize {
        self.event
    }

    /// The whole file, once nothing more is to write.
    pub fn finish(mut self) -> Result<(Vec<u8>, SheetsWritten), WorkbookNotWritten> {
        if !self.sheets.is_empty() {
            self.end_sheet()?;
        }
        for (name, part) in parts(&self.sheets, &self.settings, self.times.fraction) {
            self.zip.start_file(name, packing(0)).map_err(problem)?;
            self.zip.write_all(part.as_bytes()).map_err(problem)?;
        }
        let pieces = self.texts.part();
        let bytes: usize = pieces.iter().map(|piece| piece.len()).sum();
        self.zip.start_file("xl/sharedStrings.xml", packing(bytes as u64)).map_err(problem)?;
        for piece in pieces {
            self.zip.write_all(&piece).map_err(problem)?;
        }
        let file = self.zip.finish().map_err(problem)?.into_inner();
        let written = SheetsWritten {
            sheets: self.sheets.len() as u32,
            rows: self.event as u64,
            texts_cut: self.texts.named_cut,
            times_as_text: self.rows.times_as_text,
        };
        Ok((file, written))
    }

    fn begin_sheet(&mut self, log: &EventLog) -> Result<(), WorkbookNotWritten> {
        let events = self.settings.rows_at_most.clamp(2, SHEET_ROWS) as usize - 1;
        self.sheet_end = (self.event + events).min(log.event_count());
        let rows = (self.sheet_end - self.event) as u32 + 1;
        let number = self.sheets.len() as u32 + 1;
        let bytes = u64::from(rows) * self.columns.len() as u64 * CELL_BYTES;
        self.zip.start_file(format!("xl/worksheets/sheet{number}.xml"), packing(bytes)).map_err(problem)?;
        let filtered = self.rows.begin(&mut self.unpacked, &self.columns, rows, number == 1, &mut self.texts);
        self.sheets.push(SheetTold { name: sheet_name(&self.settings, number), filtered });
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), WorkbookNotWritten> {
        self.rows.end(&mut self.unpacked);
        self.pack()
    }

    fn write_event(&mut self, log: &EventLog) {
        self.rows.write_event(&mut self.unpacked, log, &self.columns, (self.case, self.event), &mut self.texts);
        self.event += 1;
        // Every case has an event.
        self.case += u32::from(self.event == log.events_of(self.case).end);
    }

    fn pack(&mut self) -> Result<(), WorkbookNotWritten> {
        self.zip.write_all(&self.unpacked).map_err(problem)?;
        self.unpacked.clear();
        Ok(())
    }
}

/// How a part of at most so many bytes is packed: with a fixed date, so that the same log gives the same bytes.
pub(super) fn packing(bytes: u64) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(PACKING_LEVEL))
        .last_modified_time(DateTime::DEFAULT)
        .large_file(bytes > LONG_PART_BYTES)
}

pub(super) fn problem(error: impl std::fmt::Display) -> WorkbookNotWritten {
    WorkbookNotWritten { reason: error.to_string() }
}
