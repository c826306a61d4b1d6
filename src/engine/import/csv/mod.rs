//! CSV: rows of fields, as spreadsheets and case systems export them.

use super::importer::Imported;
use super::problem::ImportProblem;
use super::settings::{CsvDialect, ImportSettings};

/// Reads one CSV file that is fed in slices of any size.
pub(crate) struct CsvReader {
    rows: u64,
}

impl CsvReader {
    pub fn new(_: ImportSettings, _: CsvDialect, _: Option<u64>) -> Result<CsvReader, ImportProblem> {
        Ok(CsvReader { rows: 0 })
    }

    pub fn feed(&mut self, _: &[u8]) -> Result<(), ImportProblem> {
        Ok(())
    }

    pub fn rows(&self) -> u64 {
        self.rows
    }

    pub fn finish(self) -> Result<Imported, ImportProblem> {
        Err(ImportProblem::Empty)
    }
}
