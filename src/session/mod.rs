//! The engine's side of the protocol: open logs by number, their selections and caches.
//!
//! A session knows no browser. The worker gives it commands and the bytes of files; a native test does
//! the same. Long work comes back as [`Work`], whose pieces the shell feeds while it listens for Stop.

mod open_log;
mod sample;
mod save_log;
mod selections;
mod show_map;
mod summary;
mod waiting_line;
mod work;

pub use save_log::Writing;
pub use waiting_line::WaitingLine;
pub use work::{Beginning, Reading, Work};

use crate::engine::import::{self, ImportSettings};
use crate::engine::layout;
use crate::engine::map::MapView;
use crate::engine::privacy::{PseudonymKey, SmallCells};
use crate::protocol::{
    Answer, Command, DefineSelection, LogId, OpenSample, Opened, Probed, Problem, ReadFiles, RejectedList,
    SelectionDefined, ShowMap, ShowPreview,
};
use open_log::OpenLog;
use std::collections::BTreeMap;

/// How much of a file is looked at before the user confirms how it is read; headers of real XES logs reach 7 MB.
const BEGINNING_BYTES: u64 = 8 * 1024 * 1024;

/// How much of it is rehearsed: enough for every part that works row by row to be noticed.
const REHEARSED_BYTES: usize = 2 * 1024 * 1024;

/// The open logs of one worker, and the beginning of the file being looked at.
#[derive(Default)]
pub struct Session {
    beginning: Option<HeldBeginning>,
    logs: BTreeMap<LogId, OpenLog>,
    last_log: LogId,
    pub small_cells: SmallCells,
    /// The secret behind the pseudonyms of this session.
    key: Option<PseudonymKey>,
    /// Pieces of a file that was written and not taken yet.
    written: Vec<Vec<u8>>,
}

struct HeldBeginning {
    bytes: Vec<u8>,
    whole_file: bool,
    /// How it was guessed to be read, until that has been rehearsed.
    to_rehearse: Option<ImportSettings>,
}

impl Session {
    /// A session with nothing open.
    pub fn new() -> Self {
        Self::default()
    }

    /// The secret behind pseudonyms: 32 bytes of a random source fit for secrets.
    pub fn set_key(&mut self, bytes: [u8; 32]) {
        self.key = Some(PseudonymKey::new(bytes));
    }

    /// Answers a command, or says which bytes of the file it needs first.
    // Like the other doors of a session a function of its own, for the sake of browsers: see `Reading::feed`.
    #[inline(never)]
    pub fn begin(&mut self, command: Command) -> Result<Work, Problem> {
        Ok(Work::Done(match command {
            Command::ProbeFile(ask) => {
                return Ok(Work::Beginning(Beginning {
                    name: ask.name,
                    size_bytes: ask.size_bytes,
                    limit_bytes: BEGINNING_BYTES,
                    written_millis: None,
                }));
            }
            Command::ReadFiles(ask) => return Ok(Work::Whole(Box::new(read_files(ask)?))),
            Command::ShowPreview(ask) => self.show_preview(&ask)?,
            Command::DefineSelection(ask) => Answer::SelectionDefined(self.define_selection(ask)?),
            Command::ShowMap(ask) => Answer::Map(Box::new(self.show_map(&ask)?)),
            Command::LayOutMap(ask) => Answer::Layout(Box::new(layout::lay_out(&ask.request))),
            Command::OpenSample(ask) => self.open_sample(&ask)?,
            Command::MakeSampleFile(ask) => Answer::SampleFiles(sample::sample_file(&ask)),
            Command::ListRejected(ask) => Answer::RejectedList(self.list_rejected(ask.log)?),
            Command::ListLeaving(ask) => Answer::LeavingList(self.list_leaving(ask.log)?),
            Command::SaveLog(ask) => return Ok(Work::Writing(Box::new(self.begin_saving(*ask)?))),
            Command::TakeSavedPiece(ask) => Answer::SavedPiece(self.take_piece(ask.piece)?),
        }))
    }

    /// Guesses how a file is read from its beginning, and keeps the beginning for previews.
    #[inline(never)]
    pub fn probed(&mut self, file: &Beginning, bytes: Vec<u8>) -> Result<Answer, Problem> {
        let whole_file = bytes.len() as u64 >= file.size_bytes;
        let mut preview = import::probe(&bytes, whole_file, &file.name)?;
        if let Some(written_millis) = file.written_millis {
            preview = import::propose_period(&bytes, whole_file, preview, written_millis);
        }
        let to_rehearse = Some(preview.settings.clone());
        self.beginning = Some(HeldBeginning { bytes, whole_file, to_rehearse });
        Ok(Answer::Probed(Box::new(Probed { preview })))
    }

    /// Goes the whole way from file to map with the beginning of the file, once, and throws everything away.
    ///
    /// A browser compiles WebAssembly anew, and better, once it has seen what runs often. That this happens while
    /// the user looks at the preview takes a fifth off the time that reading the file then takes.
    #[inline(never)]
    pub fn rehearse(&mut self) {
        let Some(held) = &mut self.beginning else { return };
        let Some(settings) = held.to_rehearse.take() else { return };
        let zone = settings.zone;
        let beginning = &held.bytes[..held.bytes.len().min(REHEARSED_BYTES)];
        let imported = import::Importer::new(settings, None).and_then(|mut importer| {
            importer.feed(beginning)?;
            importer.finish()
        });
        // A file that cannot be read is told about when it is read.
        if let Ok(imported) = imported {
            OpenLog::new(imported.log, zone, imported.rejected).map(selections::EVERYTHING, &MapView::default());
        }
    }

    /// Makes the log of a file that was fed to its end.
    #[inline(never)]
    pub fn opened(&mut self, reading: Reading) -> Result<Answer, Problem> {
        let zone = reading.zone;
        let import::Combined { imported, joins } = reading.importer.finish()?;
        let log = OpenLog::new(imported.log, zone, imported.rejected);
        Ok(self.keep(log, imported.report, joins))
    }

    fn show_preview(&mut self, ask: &ShowPreview) -> Result<Answer, Problem> {
        let held = self.beginning.as_ref().ok_or(Problem::NotOpen)?;
        let mut preview = import::preview(&held.bytes, held.whole_file, &ask.settings, ask.guess)?;
        // A guess anew is about columns; the period was asked for, or proposed, for the file.
        if preview.settings.period != ask.settings.period {
            let settings = ImportSettings { period: ask.settings.period, ..preview.settings.clone() };
            preview = import::preview(&held.bytes, held.whole_file, &settings, false)?;
        }
        Ok(Answer::Preview(Box::new(preview)))
    }

    fn open_sample(&mut self, ask: &OpenSample) -> Result<Answer, Problem> {
        let sample::Made { log, report } = sample::open(ask.sample)?;
        Ok(self.keep(log, report, Vec::new()))
    }

    fn keep(&mut self, log: OpenLog, report: import::ImportReport, joins: Vec<(u32, import::JoinAccount)>) -> Answer {
        // What was needed to look at the file is not needed any more.
        self.beginning = None;
        self.last_log += 1;
        let summary = summary::summarise(&log);
        self.logs.insert(self.last_log, log);
        Answer::Opened(Box::new(Opened { log: self.last_log, summary, report, joins }))
    }

    fn define_selection(&mut self, ask: DefineSelection) -> Result<SelectionDefined, Problem> {
        let small_cells = self.small_cells;
        let log = self.log(ask.log)?;
        let (selection, cases, events) = log.define_selection(&ask.stack);
        Ok(SelectionDefined { selection, cases: small_cells.show(cases), events: small_cells.show(events) })
    }

    fn show_map(&mut self, ask: &ShowMap) -> Result<crate::protocol::MapAnswer, Problem> {
        let small_cells = self.small_cells;
        show_map::show_map(self.log(ask.log)?, ask.selection, ask.view, small_cells)
    }

    fn list_rejected(&mut self, log: LogId) -> Result<RejectedList, Problem> {
        Ok(self.log(log)?.rejected_list())
    }

    fn log(&mut self, log: LogId) -> Result<&mut OpenLog, Problem> {
        self.logs.get_mut(&log).ok_or(Problem::NotOpen)
    }
}

fn read_files(ask: ReadFiles) -> Result<Reading, Problem> {
    let zone = ask.files.first().map(|file| file.settings.zone).unwrap_or_default();
    let total_bytes = ask.files.iter().map(|file| file.size_bytes).sum();
    let sources = ask
        .files
        .into_iter()
        .map(|file| import::SourceSettings { settings: file.settings, total_bytes: Some(file.size_bytes) });
    Ok(Reading { importer: import::SeveralImporter::new(sources.collect())?, zone, total_bytes, done_bytes: 0 })
}
