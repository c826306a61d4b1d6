//! Reading a whole file: it is fed in pieces of any size, unpacked where needed, and becomes a log.

use super::account::RejectedValues;
use super::collect::ReadPart;
use super::csv::CsvReader;
use super::gzip::{Gunzip, GzipStop};
use super::mend::{Repairs, RowsBesides};
use super::packed::Archive;
use super::personal::{Chosen, Key};
use super::problem::ImportProblem;
use super::report::ImportReport;
use super::rows_reader::RowsReader;
use super::settings::{FileFormat, ImportSettings, Part};
use super::xes::XesReader;
use crate::engine::log::{EventLog, RawEvents};
use crate::engine::privacy::{PseudonymKey, Subjects};

/// A log, and everything that was learned while reading it.
pub struct Imported {
    pub log: EventLog,
    pub report: ImportReport,
    pub rejected: RejectedValues,
    /// Whom the log is about: as declared, unless a CPR number was found.
    pub subjects: Subjects,
}

/// What a file said: its events in the order of the file, and the account of every row.
pub(crate) struct ReadEvents {
    pub events: RawEvents,
    /// The rows that the events do not tell of, until the repairs have been counted.
    pub besides: RowsBesides,
    pub report: ImportReport,
    pub rejected: RejectedValues,
    /// What the columns of the file are called, by number.
    pub columns: Vec<String>,
    /// First row of each source after the first: see [`EventLog::source_of`].
    pub source_starts: Vec<u32>,
    /// What is done with them once everything has been read.
    pub chosen: Chosen,
}

impl ReadEvents {
    /// Says in every line number that it is one of file number `file` of several.
    pub(super) fn stand_in_file(&mut self, file: u32) {
        self.report.stand_in_file(file);
        self.rejected.stand_in_file(file);
    }

    /// Treats the columns as chosen, and sorts the events into a log.
    pub(super) fn into_log(mut self, key: Key<'_>) -> Result<Imported, ImportProblem> {
        let subjects = self.chosen.treat(&mut self.events, &mut self.report, key);
        let log = EventLog::from_events(self.events)?.of_sources(self.source_starts);
        Ok(Imported { log, report: self.report, rejected: self.rejected, subjects })
    }
}

/// Reads one file that is fed in slices of any size.
pub struct Importer {
    unpack: Option<Gunzip>,
    reader: Reader,
    packed: Packed,
    repairs: Repairs,
    archive: Option<PackedEntry>,
    /// The settings without what only a reader needs: what is done with the columns.
    settings: ImportSettings,
    key: Option<PseudonymKey>,
}

/// A file of an archive, which can be unpacked when the whole archive is there.
struct PackedEntry {
    name: String,
    bytes: Vec<u8>,
    /// The file, unpacked, and how much of it the reader has.
    unpacked: Option<(Vec<u8>, usize)>,
}

/// Unpacked bytes that are handed on in one step.
const UNPACKED_PIECE: usize = 1 << 20;

impl PackedEntry {
    fn step(&mut self, reader: &mut Reader) -> Result<bool, ImportProblem> {
        let Some((unpacked, taken)) = &mut self.unpacked else {
            let archive = Archive::open(std::mem::take(&mut self.bytes))?;
            let entry = archive.entries().iter().position(|entry| entry.name == self.name);
            self.unpacked = Some((archive.read(entry.ok_or(ImportProblem::ZipDamaged)?)?, 0));
            return Ok(true);
        };
        let end = (*taken + UNPACKED_PIECE).min(unpacked.len());
        reader.feed(&unpacked[*taken..end])?;
        *taken = end;
        Ok(end < unpacked.len())
    }
}

/// How far a packed file has come: its share tells how long it will be unpacked.
#[derive(Default)]
struct Packed {
    total: Option<u64>,
    fed: u64,
    unpacked: u64,
}

/// Packed bytes that are unpacked before the length of the whole is estimated anew.
const PACKED_PIECE: usize = 16 << 10;

/// The reader of each format. Every one has `new`, `feed`, `rows` and `finish`.
enum Reader {
    Csv(Box<CsvReader>),
    Xes(Box<XesReader>),
    Rows(Box<RowsReader>),
}

impl Importer {
    /// Ready for the first byte. `total_bytes` (of the file, packed where it is packed) lets memory be set aside once.
    pub fn new(settings: ImportSettings, total_bytes: Option<u64>) -> Result<Importer, ImportProblem> {
        let unpack = settings.gzip.then(Gunzip::default);
        let packed = Packed { total: total_bytes.filter(|_| settings.gzip), ..Packed::default() };
        let total_bytes = total_bytes.filter(|_| !settings.gzip);
        let repairs = settings.repairs.clone();
        let archive = settings.zip_entry.clone().map(|name| PackedEntry { name, bytes: Vec::new(), unpacked: None });
        let kept = settings.clone();
        let reader = match &settings.format {
            FileFormat::Csv(dialect) => {
                let dialect = dialect.clone();
                Reader::Csv(Box::new(CsvReader::new(settings, dialect, total_bytes)?))
            }
            FileFormat::Xes { columns } => {
                let columns = *columns;
                Reader::Xes(Box::new(XesReader::new(settings, columns, total_bytes)?))
            }
            FileFormat::Workbook { .. } | FileFormat::Page { .. } | FileFormat::Objects { .. } => {
                Reader::Rows(Box::new(RowsReader::new(settings, total_bytes)?))
            }
        };
        Ok(Importer { unpack, reader, packed, repairs, archive, settings: kept, key: None })
    }

    /// Makes pseudonyms with this key; without one they are numbers.
    pub fn with_key(self, key: PseudonymKey) -> Importer {
        Importer { key: Some(key), ..self }
    }

    /// Looks for rows after every so many bytes of text, instead of a number that is fast: the result is the same.
    pub fn in_pieces_of(self, bytes: usize) -> Importer {
        let Importer { reader, .. } = self;
        let reader = match reader {
            Reader::Csv(reader) => Reader::Csv(Box::new(reader.with_piece_bytes(bytes))),
            // Every tag is taken when its last byte comes, and rows when all bytes have come.
            other => other,
        };
        Importer { reader, ..self }
    }

    /// Takes the next bytes of the file.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        if let Some(archive) = &mut self.archive {
            archive.bytes.extend_from_slice(bytes);
            return Ok(());
        }
        let Importer { unpack, reader, packed, .. } = self;
        let Some(unpack) = unpack else { return reader.feed(bytes) };
        for piece in bytes.chunks(PACKED_PIECE) {
            let fed = unpack.feed(piece, |unpacked| {
                packed.unpacked += unpacked.len() as u64;
                reader.feed(unpacked)
            });
            fed.map_err(|stop| gzip_problem(stop, reader))?;
            packed.fed += piece.len() as u64;
            if let Some(total) = packed.total {
                reader.expect_total((packed.unpacked as f64 / packed.fed as f64 * total as f64) as u64);
            }
        }
        Ok(())
    }

    /// Rows of data read so far.
    pub fn rows(&self) -> u64 {
        self.reader.rows()
    }

    /// Takes a step of what is left to do once all bytes have come; false when nothing is left.
    pub fn step(&mut self) -> Result<bool, ImportProblem> {
        if let Some(archive) = &mut self.archive {
            if archive.step(&mut self.reader)? {
                return Ok(true);
            }
            self.archive = None;
        }
        match &mut self.reader {
            Reader::Rows(reader) => reader.step(),
            Reader::Csv(_) | Reader::Xes(_) => Ok(false),
        }
    }

    /// How far those steps have come, in units that are only good for their share.
    pub fn step_progress(&self) -> Option<(u64, u64)> {
        match &self.reader {
            Reader::Rows(reader) => reader.progress(),
            Reader::Csv(_) | Reader::Xes(_) => None,
        }
    }

    /// The file has ended: sorts the events into a log and closes the account.
    pub fn finish(mut self) -> Result<Imported, ImportProblem> {
        let key = self.key.take();
        match self.finish_part()? {
            ReadPart::Events(read) => read.into_log(key.as_ref()),
            // A table about cases alone is no log.
            ReadPart::Cases(_) => Err(ImportProblem::RoleMissing { case: false, activity: true, time: true }),
        }
    }

    /// The file has ended: what it said, mended, in its own order.
    pub(super) fn finish_part(mut self) -> Result<ReadPart, ImportProblem> {
        while self.step()? {}
        if let Some(unpack) = &self.unpack {
            unpack.finish().map_err(|stop| gzip_problem(stop, &mut self.reader))?;
        }
        let mut read = match self.reader {
            Reader::Csv(reader) => reader.finish()?,
            Reader::Xes(reader) => ReadPart::Events(Box::new(reader.finish()?)),
            Reader::Rows(reader) => reader.finish()?,
        };
        match &mut read {
            ReadPart::Events(read) => {
                let made = self.repairs.mend(&mut read.events, std::mem::take(&mut read.besides));
                read.report.findings.extend(made);
                read.chosen = Chosen::of(&self.settings, &read.columns);
            }
            ReadPart::Cases(table) => {
                if let Part::CaseTable { columns, .. } = &self.settings.part {
                    let held = |column| self.settings.treatments.iter().find(|(treated, _)| treated == column);
                    table.treatments = columns.iter().map(|column| held(column).map(|(_, how)| *how)).collect();
                }
                table.subjects = Some(self.settings.subjects);
            }
        }
        Ok(read)
    }
}

impl Reader {
    fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        match self {
            Reader::Csv(reader) => reader.feed(bytes),
            Reader::Xes(reader) => reader.feed(bytes),
            Reader::Rows(reader) => {
                reader.feed(bytes);
                Ok(())
            }
        }
    }

    fn expect_total(&mut self, bytes: u64) {
        match self {
            Reader::Csv(reader) => reader.expect_total(bytes),
            Reader::Xes(reader) => reader.expect_total(bytes),
            Reader::Rows(_) => {}
        }
    }

    fn take_whole_rows(&mut self) -> Result<(), ImportProblem> {
        match self {
            Reader::Csv(reader) => reader.take_whole_rows(),
            // Every event is taken when its last byte comes.
            Reader::Xes(_) | Reader::Rows(_) => Ok(()),
        }
    }

    fn rows(&self) -> u64 {
        match self {
            Reader::Csv(reader) => reader.rows(),
            Reader::Xes(reader) => reader.rows(),
            Reader::Rows(reader) => reader.rows(),
        }
    }
}

/// What is wrong with the packed file, and how many rows came out of it before.
fn gzip_problem(stop: GzipStop<ImportProblem>, reader: &mut Reader) -> ImportProblem {
    let truncated = match stop {
        GzipStop::Taker(problem) => return problem,
        GzipStop::Truncated => true,
        GzipStop::Damaged => false,
    };
    if let Err(problem) = reader.take_whole_rows() {
        return problem;
    }
    let rows = reader.rows();
    if truncated { ImportProblem::GzipTruncated { rows } } else { ImportProblem::GzipDamaged { rows } }
}
