//! Reading a whole file: it is fed in pieces of any size, unpacked where needed, and becomes a log.

use super::account::RejectedValues;
use super::csv::CsvReader;
use super::gzip::{Gunzip, GzipStop};
use super::problem::ImportProblem;
use super::report::ImportReport;
use super::settings::{FileFormat, ImportSettings};
use crate::engine::log::EventLog;

/// A log, and everything that was learned while reading it.
pub struct Imported {
    pub log: EventLog,
    pub report: ImportReport,
    pub rejected: RejectedValues,
}

/// Reads one file that is fed in slices of any size.
pub struct Importer {
    unpack: Option<Gunzip>,
    reader: Reader,
}

/// The reader of each format. Every one has `new`, `feed`, `rows` and `finish`.
enum Reader {
    Csv(Box<CsvReader>),
}

impl Importer {
    /// Ready for the first byte. `total_bytes` (of the file, packed where it is packed) lets memory be set aside once.
    pub fn new(settings: ImportSettings, total_bytes: Option<u64>) -> Result<Importer, ImportProblem> {
        let unpack = settings.gzip.then(Gunzip::default);
        let reader = match &settings.format {
            FileFormat::Csv(dialect) => {
                let dialect = dialect.clone();
                Reader::Csv(Box::new(CsvReader::new(settings, dialect, total_bytes)?))
            }
            FileFormat::Xes { .. } => return Err(ImportProblem::NotXes { root: String::new() }),
        };
        Ok(Importer { unpack, reader })
    }

    /// Takes the next bytes of the file.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        let Importer { unpack, reader } = self;
        match unpack {
            None => reader.feed(bytes),
            Some(unpack) => {
                let fed = unpack.feed(bytes, |unpacked| reader.feed(unpacked));
                fed.map_err(|stop| gzip_problem(stop, reader.rows()))
            }
        }
    }

    /// Rows of data read so far.
    pub fn rows(&self) -> u64 {
        self.reader.rows()
    }

    /// The file has ended: sorts the events into a log and closes the account.
    pub fn finish(self) -> Result<Imported, ImportProblem> {
        if let Some(unpack) = &self.unpack {
            unpack.finish().map_err(|stop| gzip_problem(stop, self.reader.rows()))?;
        }
        match self.reader {
            Reader::Csv(reader) => reader.finish(),
        }
    }
}

impl Reader {
    fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        match self {
            Reader::Csv(reader) => reader.feed(bytes),
        }
    }

    fn rows(&self) -> u64 {
        match self {
            Reader::Csv(reader) => reader.rows(),
        }
    }
}

fn gzip_problem(stop: GzipStop<ImportProblem>, rows: u64) -> ImportProblem {
    match stop {
        GzipStop::Truncated => ImportProblem::GzipTruncated { rows },
        GzipStop::Damaged => ImportProblem::GzipDamaged { rows },
        GzipStop::Taker(problem) => problem,
    }
}
