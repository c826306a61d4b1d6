//! Reading a file that must be there whole: its bytes are kept as they come, then its rows are taken in steps.

use super::collect::{ReadPart, RowTaker};
use super::problem::ImportProblem;
use super::rows::RowBatch;
use super::rows_source::RowsSource;
use super::settings::{CsvDialect, FileFormat, HeaderRow, ImportSettings};

/// Rows that are taken in one step.
const ROWS_IN_A_STEP: usize = 4096;

/// Reads one such file.
pub(crate) struct RowsReader {
    format: FileFormat,
    /// The file, until it is opened.
    bytes: Vec<u8>,
    source: Option<RowsSource>,
    taker: RowTaker,
    batch: RowBatch,
}

impl RowsReader {
    pub fn new(settings: ImportSettings, total_bytes: Option<u64>) -> Result<RowsReader, ImportProblem> {
        let (format, header) = (settings.format.clone(), settings.format.header());
        let mut bytes = Vec::new();
        // Where there is no room the worker ends and says so; a file is never larger than it said.
        bytes.reserve_exact(total_bytes.and_then(|total| usize::try_from(total).ok()).unwrap_or(0).min(1 << 30));
        Ok(RowsReader {
            format,
            bytes,
            source: None,
            taker: RowTaker::new(settings, header)?,
            batch: RowBatch::default(),
        })
    }

    pub fn feed(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub fn rows(&self) -> u64 {
        self.taker.rows()
    }

    /// Takes a step once all bytes have come; false when all rows are taken.
    pub fn step(&mut self) -> Result<bool, ImportProblem> {
        let Some(source) = &mut self.source else {
            self.source = RowsSource::open(&self.format, std::mem::take(&mut self.bytes))?;
            return Ok(self.source.is_some());
        };
        self.batch.clear();
        let goes_on = source.next_rows(&mut self.batch, ROWS_IN_A_STEP)?;
        self.taker.take(&self.batch.text, &self.batch.cut)?;
        Ok(goes_on)
    }

    /// The share of the rows that has been taken.
    pub fn progress(&self) -> Option<(u64, u64)> {
        self.source.as_ref()?.progress()
    }

    pub fn finish(mut self) -> Result<ReadPart, ImportProblem> {
        while self.step()? {}
        self.taker.finish()
    }
}

impl FileFormat {
    /// Says where the names of the columns stand, for the formats that leave it open.
    pub fn set_header(&mut self, wanted: HeaderRow) {
        match self {
            FileFormat::Csv(CsvDialect { header, .. })
            | FileFormat::Workbook { header, .. }
            | FileFormat::Page { header } => *header = wanted,
            FileFormat::Xes { .. } | FileFormat::Objects { .. } => {}
        }
    }

    /// Where the names of the columns stand.
    pub fn header(&self) -> HeaderRow {
        match self {
            FileFormat::Csv(dialect) => dialect.header,
            FileFormat::Workbook { header, .. } | FileFormat::Page { header } => *header,
            FileFormat::Xes { .. } | FileFormat::Objects { .. } => HeaderRow::Record(0),
        }
    }
}
