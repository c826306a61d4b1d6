//! Saving the log step by step: the copy that may leave, the writer of the format, and the pieces of the file.

use super::Session;
use super::open_log::OpenLog;
use crate::engine::export::{
    CsvLayout, LogExport, LogFormat, LogWorkbook, LogWriter, SHEET_ROWS, SheetSettings, SheetsWritten, XesLifecycle,
};
use crate::engine::import::{Zone, coarsen_columns};
use crate::engine::log::EventLog;
use crate::engine::privacy::{Leaves, Subjects, coarsened};
use crate::protocol::{
    Answer, Bytes, LeavingAttribute, LeavingList, LogId, LogSaved, Problem, SaveFormat, SaveLog, SavedPiece,
};
use std::collections::VecDeque;

/// Events that are written between two moments at which Stop is heard.
const EVENTS_AT_ONCE: usize = 2_000;
/// Bytes of a piece of a file, about: what page and worker hold twice while it crosses.
const PIECE_BYTES: usize = 16 << 20;

/// A log on its way into a file. Between two steps it can be dropped.
pub struct Writing {
    log: LogId,
    /// The copy that leaves, where it is not the log itself.
    copy: Option<EventLog>,
    writer: Writer,
    pieces: VecDeque<Vec<u8>>,
    pub events: u64,
    pub events_written: u64,
    is_pseudonymised: bool,
}

enum Writer {
    Pieces { writer: LogWriter, piece: Vec<u8> },
    Workbook(Box<LogWorkbook>),
}

impl Session {
    /// What of a log may leave.
    pub(super) fn list_leaving(&mut self, log: LogId) -> Result<LeavingList, Problem> {
        let open = self.log(log)?;
        let leaving = open.leaving().clone();
        let subjects = open.known_subjects();
        let names = open.log.attributes().iter().map(|attribute| attribute.name.clone());
        let attributes = names.zip(leaving.attributes).map(|(name, leaves)| LeavingAttribute { name, leaves });
        Ok(LeavingList { attributes: attributes.collect(), subjects, certain_cpr_values: leaving.certain_cpr_values })
    }

    /// Makes ready to write a log.
    pub(super) fn begin_saving(&mut self, ask: SaveLog) -> Result<Writing, Problem> {
        self.written.clear();
        let key = self.key.clone();
        let open = self.log(ask.log)?;
        let mut copy = open.for_export(ask.subjects, key.as_ref(), &ask.words.rare)?;
        let is_pseudonymised = copy.is_some();
        let mut zone = open.zone;
        if let Some(step) = ask.time_step {
            let times = open.leaving().attributes.iter().map(|leaves| *leaves == Leaves::AsTheTimes);
            let times: Vec<usize> = times.enumerate().filter(|(_, is_time)| *is_time).map(|(at, _)| at).collect();
            let mut coarse = coarsened(copy.as_ref().unwrap_or(&open.log), step);
            coarsen_columns(&mut coarse, times, step, zone);
            copy = Some(coarse);
            // Days, weeks and months begin at midnight there.
            zone = Zone::Copenhagen;
        }
        let may_leave = |position: usize| {
            !is_pseudonymised
                || open.leaving.as_ref().is_some_and(|it| it.attributes.get(position) != Some(&Leaves::Never))
        };
        let attributes = ask.attributes.iter().map(|&at| at as usize).filter(|&at| may_leave(at)).collect();
        let options = LogExport { attributes, zone, titles: ask.words.titles };
        let log = copy.as_ref().unwrap_or(&open.log);
        let pieces = |format| Writer::Pieces { writer: LogWriter::new(log, format, &options), piece: Vec::new() };
        let writer = match ask.format {
            SaveFormat::DanishExcel => pieces(LogFormat::Csv(CsvLayout::DanishExcel)),
            SaveFormat::PowerAutomate => pieces(LogFormat::Csv(CsvLayout::PowerAutomate)),
            SaveFormat::Xes => pieces(LogFormat::Xes(XesLifecycle::AsInLog)),
            SaveFormat::Workbook => {
                let settings = SheetSettings {
                    name: ask.words.sheet,
                    created_millis: ask.created_millis,
                    rows_at_most: SHEET_ROWS,
                };
                Writer::Workbook(Box::new(LogWorkbook::new(log, &options, settings)))
            }
        };
        let events = log.event_count() as u64;
        Ok(Writing { log: ask.log, copy, writer, pieces: VecDeque::new(), events, events_written: 0, is_pseudonymised })
    }

    /// Writes some events; whether there is more to write.
    #[inline(never)]
    pub fn write_some(&mut self, writing: &mut Writing) -> Result<bool, Problem> {
        let open = self.logs.get(&writing.log).ok_or(Problem::NotOpen)?;
        let log = writing.copy.as_ref().unwrap_or(&open.log);
        let more = match &mut writing.writer {
            Writer::Pieces { writer, piece } => {
                let more = writer.write_some(log, piece, EVENTS_AT_ONCE);
                writing.events_written = writer.events_written() as u64;
                if piece.len() >= PIECE_BYTES {
                    writing.pieces.push_back(std::mem::take(piece));
                }
                more
            }
            Writer::Workbook(workbook) => {
                let more = workbook.write_some(log, EVENTS_AT_ONCE).map_err(|_| Problem::WorkbookNotWritten)?;
                writing.events_written = workbook.events_written() as u64;
                more
            }
        };
        Ok(more)
    }

    /// Keeps the file that was written to its end, until it is taken.
    #[inline(never)]
    pub fn written(&mut self, writing: Writing) -> Result<Answer, Problem> {
        let mut pieces = writing.pieces;
        let mut saved = SheetsWritten { rows: writing.events_written, ..Default::default() };
        let mut times_have_offsets = false;
        match writing.writer {
            Writer::Pieces { writer, piece } => {
                times_have_offsets = writer.times_have_offsets();
                pieces.push_back(piece);
            }
            Writer::Workbook(workbook) => {
                let file;
                (file, saved) = workbook.finish().map_err(|_| Problem::WorkbookNotWritten)?;
                pieces.extend(file.chunks(PIECE_BYTES).map(<[u8]>::to_vec));
            }
        }
        let answer = LogSaved {
            bytes: pieces.iter().map(|piece| piece.len() as u64).sum(),
            pieces: pieces.len() as u32,
            events: saved.rows,
            sheets: saved.sheets,
            texts_cut: saved.texts_cut,
            times_as_text: saved.times_as_text,
            times_have_offsets,
            pseudonymised: writing.is_pseudonymised,
        };
        self.written = pieces.into();
        Ok(Answer::LogSaved(answer))
    }

    /// A piece of the file that was written; it is let go of.
    pub(super) fn take_piece(&mut self, piece: u32) -> Result<SavedPiece, Problem> {
        let piece = self.written.get_mut(piece as usize).ok_or(Problem::NotOpen)?;
        Ok(SavedPiece { bytes: Bytes(std::mem::take(piece)) })
    }
}

impl OpenLog {
    /// Whom the log is about, where that is known: invented data are about nobody, what was declared when the file was
    /// read counts, and a CPR number is a citizen's.
    fn known_subjects(&mut self) -> Option<Subjects> {
        if self.is_invented {
            return Some(Subjects::NotPersonal);
        }
        if self.subjects != Subjects::NotPersonal {
            return Some(self.subjects);
        }
        (self.leaving().certain_cpr_values > 0).then_some(Subjects::Citizens)
    }

    /// The copy of the log that may leave; none where the log may leave as it is.
    ///
    /// A log about persons, declared or found, leaves with pseudonyms, and never without the session's key.
    fn for_export(
        &mut self,
        declared: Subjects,
        key: Option<&crate::engine::privacy::PseudonymKey>,
        rare_name: &str,
    ) -> Result<Option<EventLog>, Problem> {
        if self.known_subjects().unwrap_or(declared) == Subjects::NotPersonal {
            return Ok(None);
        }
        let key = key.ok_or(Problem::NoKey)?;
        let leaving = self.leaving().clone();
        Ok(Some(crate::engine::privacy::pseudonymised(&self.log, &leaving, key, rare_name)))
    }
}
