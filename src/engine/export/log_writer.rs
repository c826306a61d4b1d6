//! Writing an event log piece by piece, so that whoever writes it can pause and stop between the pieces.

use super::LogExport;
use super::log_csv::{CsvLayout, CsvRows};
use super::log_xes::{XesLifecycle, XesTraces};
use crate::engine::log::EventLog;

/// The kinds of file that are written event by event. (A workbook is packed as a whole: see `LogWorkbook`.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Csv(CsvLayout),
    Xes(XesLifecycle),
}

/// Writes one log, in pieces of any size: the file is the same.
///
/// ```
/// use spor::engine::export::{ColumnTitles, CsvLayout, LogExport, LogFormat, LogWriter};
/// use spor::engine::import::Zone;
/// let log = spor::engine::log::EventLog::from_rows([("7", "Ring", 0)]).unwrap();
/// let titles = ColumnTitles {
///     case: "Sag".into(),
///     activity: "Aktivitet".into(),
///     time: "Tidspunkt".into(),
///     ..ColumnTitles::default()
/// };
/// let options = LogExport { attributes: Vec::new(), zone: Zone::Copenhagen, titles };
/// let mut writer = LogWriter::new(&log, LogFormat::Csv(CsvLayout::DanishExcel), &options);
/// let mut file = Vec::new();
/// while writer.write_some(&log, &mut file, 10_000) {}
/// let text = String::from_utf8(file).unwrap();
/// assert_eq!(text, "\u{feff}Sag;Aktivitet;Tidspunkt\r\n7;Ring;01-01-1970 01:00:00\r\n");
/// ```
pub struct LogWriter {
    kind: Kind,
    /// The case of the next event.
    case: u32,
    /// The next event.
    event: usize,
    is_begun: bool,
    is_ended: bool,
}

enum Kind {
    Csv(CsvRows),
    Xes(XesTraces),
}

impl LogWriter {
    /// Ready for the first event. Looks at every time once, to write all of them in one way.
    pub fn new(log: &EventLog, format: LogFormat, options: &LogExport) -> LogWriter {
        let kind = match format {
            LogFormat::Csv(layout) => Kind::Csv(CsvRows::new(log, layout, options)),
            LogFormat::Xes(lifecycle) => Kind::Xes(XesTraces::new(log, lifecycle, options)),
        };
        LogWriter { kind, case: 0, event: 0, is_begun: false, is_ended: false }
    }

    /// Appends the next `events_at_most` events (at least one) to `out`; whether there is more to write.
    ///
    /// `log` is the log the writer was made for. What was appended before may be taken out of `out` between calls.
    pub fn write_some(&mut self, log: &EventLog, out: &mut Vec<u8>, events_at_most: usize) -> bool {
        if !std::mem::replace(&mut self.is_begun, true) {
            match &self.kind {
                Kind::Csv(rows) => rows.write_head(out),
                Kind::Xes(traces) => traces.write_head(out),
            }
        }
        let end = self.event.saturating_add(events_at_most.max(1)).min(log.event_count());
        while self.event < end {
            self.write_event(log, out);
        }
        let more = self.event < log.event_count();
        if !more && !std::mem::replace(&mut self.is_ended, true) {
            match &self.kind {
                Kind::Csv(_) => {}
                Kind::Xes(traces) => traces.write_tail(out),
            }
        }
        more
    }

    /// Events written so far.
    pub fn events_written(&self) -> usize {
        self.event
    }

    /// Whether the times of a CSV file have their offset behind them, because the clock alone would not tell two hours
    /// in autumn apart. Excel takes such times for text.
    pub fn times_have_offsets(&self) -> bool {
        matches!(&self.kind, Kind::Csv(rows) if rows.has_offsets())
    }

    fn write_event(&mut self, log: &EventLog, out: &mut Vec<u8>) {
        let cases = log.events_of(self.case);
        match &self.kind {
            Kind::Csv(rows) => rows.write_event(log, self.case, self.event, out),
            Kind::Xes(traces) => {
                if self.event == cases.start {
                    traces.begin_case(log, self.case, out);
                }
                traces.write_event(log, self.case, self.event, out);
                if self.event + 1 == cases.end {
                    traces.end_case(out);
                }
            }
        }
        self.event += 1;
        // Every case has an event.
        self.case += u32::from(self.event == cases.end);
    }
}
