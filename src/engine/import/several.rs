//! A log made of one file or of several: each is read by its own settings, then they are put together.

use super::collect::{CaseTable, ReadPart};
use super::combine::{JoinAccount, join, put_together};
use super::importer::{Imported, Importer, ReadEvents};
use super::problem::ImportProblem;
use super::settings::ImportSettings;
use crate::engine::privacy::PseudonymKey;

/// How one of the files is read, and how long it is (packed where it is packed), where that is known.
#[derive(Clone, Debug)]
pub struct SourceSettings {
    /// What the file is called; a problem of one of several files names it.
    pub name: String,
    pub settings: ImportSettings,
    pub total_bytes: Option<u64>,
}

/// Reads files one after the other, each fed in slices of any size.
pub struct SeveralImporter {
    /// In reverse order: the next file is the last.
    waiting: Vec<SourceSettings>,
    current: Option<Importer>,
    /// The name of the current file, and its number from 1.
    name: String,
    number: u32,
    is_alone: bool,
    events: Vec<ReadEvents>,
    tables: Vec<(u32, CaseTable)>,
    rows_before: u64,
    key: Option<PseudonymKey>,
}

/// The log of all files, and how the tables about its cases were met.
pub struct Combined {
    pub imported: Imported,
    /// By number of the file, from 1.
    pub joins: Vec<(u32, JoinAccount)>,
}

impl SeveralImporter {
    /// Ready for the first byte of the first file.
    ///
    /// # Errors
    /// Where the settings of a file cannot be followed, and where there is no file of events.
    pub fn new(sources: Vec<SourceSettings>) -> Result<SeveralImporter, ImportProblem> {
        let is_alone = sources.len() == 1;
        let mut importer = SeveralImporter {
            waiting: sources.into_iter().rev().collect(),
            current: None,
            name: String::new(),
            number: 0,
            is_alone,
            events: Vec::new(),
            tables: Vec::new(),
            rows_before: 0,
            key: None,
        };
        importer.open_next()?;
        Ok(importer)
    }

    /// Makes pseudonyms with this key; without one they are numbers.
    pub fn with_key(self, key: PseudonymKey) -> SeveralImporter {
        SeveralImporter { key: Some(key), ..self }
    }

    /// Takes the next bytes of the current file.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        let fed = self.current.as_mut().map_or(Ok(()), |importer| importer.feed(bytes));
        fed.map_err(|problem| self.of_this_file(problem))
    }

    /// Rows read so far, of all files.
    pub fn rows(&self) -> u64 {
        self.rows_before + self.current.as_ref().map_or(0, Importer::rows)
    }

    /// Takes a step of what is left to do of the current file once its bytes have come; false when nothing is left.
    pub fn step(&mut self) -> Result<bool, ImportProblem> {
        let stepped = self.current.as_mut().map_or(Ok(false), Importer::step);
        stepped.map_err(|problem| self.of_this_file(problem))
    }

    /// How far those steps have come, in units that are only good for their share.
    pub fn step_progress(&self) -> Option<(u64, u64)> {
        self.current.as_ref().and_then(Importer::step_progress)
    }

    /// The current file has ended; the next one follows, if there is one.
    pub fn end_file(&mut self) -> Result<(), ImportProblem> {
        if let Some(importer) = self.current.take() {
            self.rows_before += importer.rows();
            match importer.finish_part().map_err(|problem| self.of_this_file(problem))? {
                ReadPart::Events(mut events) => {
                    if !self.is_alone {
                        events.stand_in_file(self.number);
                    }
                    self.events.push(*events);
                }
                ReadPart::Cases(table) => self.tables.push((self.number, *table)),
            }
        }
        self.open_next()
    }

    /// All files have ended: joins what they say and sorts the events into a log.
    pub fn finish(mut self) -> Result<Combined, ImportProblem> {
        if self.current.is_some() {
            self.end_file()?;
        }
        let Some(mut whole) = put_together(self.events) else {
            return Err(ImportProblem::RoleMissing { case: false, activity: true, time: true });
        };
        let joins = self.tables.into_iter().map(|(number, table)| (number, join(&mut whole, table))).collect();
        Ok(Combined { imported: whole.into_log(self.key.as_ref())?, joins })
    }

    fn open_next(&mut self) -> Result<(), ImportProblem> {
        if let Some(SourceSettings { name, settings, total_bytes }) = self.waiting.pop() {
            (self.name, self.number) = (name, self.number + 1);
            let opened = Importer::new(settings, total_bytes).map_err(|problem| self.of_this_file(problem))?;
            self.current = Some(opened);
        }
        Ok(())
    }

    /// The problem with the name of the file that it is one of, where there are several.
    fn of_this_file(&self, problem: ImportProblem) -> ImportProblem {
        match self.is_alone {
            true => problem,
            false => ImportProblem::InFile { name: self.name.clone(), problem: Box::new(problem) },
        }
    }
}
