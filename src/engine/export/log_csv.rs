//! An event log as CSV: for Danish Excel, or the way Power Automate's process mining takes it in.
//!
//! Both layouts are read back by Spor as the same log. A log in which every clock shows midnight comes back with
//! times that say the day only: that is how a CSV file of such times is read.

use super::LogExport;
use super::log_columns::{Column, columns_of, value};
use super::log_options::ColumnTitles;
use super::log_times::{TimeStyle, WallReading};
use crate::engine::log::{EventLog, NO_TIME};
use crate::engine::table::guarded;
use std::borrow::Cow;

/// How the columns and values of a CSV file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvLayout {
    /// What Danish Excel opens by a double click: `;`, byte order mark, CRLF, `dd-mm-yyyy HH:mm:ss`, a comma before
    /// milliseconds. What a spreadsheet would run as a formula is guarded by an apostrophe, as in every table, and
    /// reading takes it away again.
    ///
    /// Times are readings of the wall clock, which Excel counts with. Only where an event lies in the second of the two
    /// hours that the clock shows twice in autumn, all times have their offset behind them: Excel then takes them for
    /// text, and no time is an hour off.
    DanishExcel,
    /// What Microsoft's documentation of Power Automate Process Mining asks for: comma, UTF-8, one header row, ISO 8601
    /// times with milliseconds (`2024-05-01T12:00:00.000`), and the columns Case ID, Activity Name, Start Timestamp,
    /// End Timestamp, Resource, attributes of events and cases behind them («Prepare processes and data», «Data
    /// requirements», and «Bring your own Azure Data Lake Storage Gen2», 2024).
    ///
    /// An event log that has one time has it as Start Timestamp, which is the one that is necessary. Texts are written
    /// as they are, without the guard: a program reads them, and would take an apostrophe for part of an id. (Reading such a
    /// file takes away an apostrophe that a text of its own has before `=`, `+`, `-` or `@`: it looks like a guard.)
    PowerAutomate,
}

/// The rows of one file, as far as they are written.
pub(super) struct CsvRows {
    layout: CsvLayout,
    columns: Vec<(Column, String)>,
    times: TimeStyle,
}

impl CsvRows {
    pub fn new(log: &EventLog, layout: CsvLayout, options: &LogExport) -> CsvRows {
        let titles = match layout {
            CsvLayout::DanishExcel => Cow::Borrowed(&options.titles),
            CsvLayout::PowerAutomate => Cow::Owned(power_automate_titles(log)),
        };
        let times = TimeStyle::of(log, options.zone);
        CsvRows { layout, columns: columns_of(log, options, &titles), times }
    }

    pub fn has_offsets(&self) -> bool {
        self.times.offset
    }

    /// The byte order mark and the names of the columns.
    pub fn write_head(&self, out: &mut Vec<u8>) {
        if self.layout == CsvLayout::DanishExcel {
            out.extend_from_slice("\u{FEFF}".as_bytes());
        }
        for (at, (_, title)) in self.columns.iter().enumerate() {
            self.part(out, at);
            self.write_text(out, title);
        }
        out.extend_from_slice(b"\r\n");
    }

    /// One event.
    pub fn write_event(&self, log: &EventLog, case: u32, event: usize, out: &mut Vec<u8>) {
        for (at, (column, _)) in self.columns.iter().enumerate() {
            self.part(out, at);
            match *column {
                Column::Case => self.write_text(out, log.case_id(case)),
                Column::Activity => self.write_text(out, log.activity_name(log.activity()[event])),
                Column::Time => self.write_time(out, log.time_millis()[event], log.is_day_only(event)),
                Column::Start => match log.start_millis().map_or(NO_TIME, |starts| starts[event]) {
                    NO_TIME => {}
                    // Of a start the log does not keep whether it had a clock; beside a day, midnight is a day.
                    start => self.write_time(out, start, log.is_day_only(event)),
                },
                Column::Attribute(position) => {
                    self.write_text(out, value(log, &log.attributes()[position], case, event));
                }
            }
        }
        out.extend_from_slice(b"\r\n");
    }

    fn part(&self, out: &mut Vec<u8>, at: usize) {
        if at > 0 {
            out.push(self.delimiter());
        }
    }

    fn delimiter(&self) -> u8 {
        if self.layout == CsvLayout::DanishExcel { b';' } else { b',' }
    }

    fn write_time(&self, out: &mut Vec<u8>, millis: i64, day_only: bool) {
        let reading = WallReading::of(millis, self.times.zone, self.times.offset);
        match self.layout {
            CsvLayout::DanishExcel => reading.push_danish_date(out),
            CsvLayout::PowerAutomate => reading.push_iso_date(out),
        }
        // A day that does not begin at midnight on this wall was read by another clock, and cannot be written as a day.
        if day_only && reading.is_midnight() {
            return;
        }
        match self.layout {
            CsvLayout::DanishExcel => {
                out.push(b' ');
                reading.push_clock(out, self.times.fraction.then_some(b','));
                if self.times.offset {
                    out.push(b' ');
                }
            }
            CsvLayout::PowerAutomate => {
                out.push(b'T');
                reading.push_clock(out, Some(b'.'));
            }
        }
        if self.times.offset {
            reading.push_offset(out);
        }
    }

    fn write_text(&self, out: &mut Vec<u8>, text: &str) {
        let text = match self.layout {
            CsvLayout::DanishExcel => guarded(text),
            CsvLayout::PowerAutomate => Cow::Borrowed(text),
        };
        let delimiter = self.delimiter();
        let must_be_quoted = |&byte: &u8| byte == delimiter || matches!(byte, b'"' | b'\n' | b'\r' | b'\t');
        let blank_at_end = text.starts_with([' ', '\u{FEFF}']) || text.ends_with(' ');
        if !blank_at_end && !text.as_bytes().iter().any(must_be_quoted) {
            out.extend_from_slice(text.as_bytes());
            return;
        }
        out.push(b'"');
        for (at, piece) in text.split('"').enumerate() {
            if at > 0 {
                out.extend_from_slice(b"\"\"");
            }
            out.extend_from_slice(piece.as_bytes());
        }
        out.push(b'"');
    }
}

/// The names of the columns as Microsoft's documentation spells them when data are mapped, which no language changes.
fn power_automate_titles(log: &EventLog) -> ColumnTitles {
    let time = if log.start_millis().is_some() { "EndTimestamp" } else { "StartTimestamp" };
    ColumnTitles {
        case: "CaseId".to_owned(),
        activity: "ActivityName".to_owned(),
        time: time.to_owned(),
        start: "StartTimestamp".to_owned(),
        resource: "Resource".to_owned(),
    }
}
