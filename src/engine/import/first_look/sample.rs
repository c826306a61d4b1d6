//! The beginning of a CSV file as a table: at most 10,000 rows, cut once and looked at from many sides.

use crate::engine::import::characters::TextDecoder;
use crate::engine::import::collect::{names_of_header, numbered, unique_names};
use crate::engine::import::csv::{Cutter, TooWide, safe_delimiter};
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::rows::{Cut, RowBatch};
use crate::engine::import::settings::{CsvDialect, HeaderRow, TextEncoding};
use crate::engine::import::shape::{Shape, Shaper};

/// Rows of data that are looked at.
pub(crate) const ROWS_AT_MOST: usize = 10_000;

/// The beginning of a file, decoded and cut.
pub(crate) struct Sample {
    pub text: Vec<u8>,
    pub cut: Cut,
    /// Index of the first row of data.
    pub first_row: usize,
    pub names: Vec<String>,
    /// Whether the file has no other rows than these.
    pub whole_file: bool,
    pub unclosed_quote: Option<u64>,
}

impl Sample {
    /// Cuts the beginning of a file as `dialect` says. A row that the beginning cuts in two is left out.
    pub fn of(beginning: &[u8], whole_file: bool, dialect: &CsvDialect) -> Result<Sample, TooWide> {
        Sample::of_text(decoded(beginning, whole_file, dialect.encoding), whole_file, dialect.delimiter, dialect.header)
    }

    /// The same from text that is decoded already.
    pub fn of_text(mut text: Vec<u8>, whole_file: bool, delimiter: u8, header: HeaderRow) -> Result<Sample, TooWide> {
        let mut cut = Cut::default();
        let mut cutter = Cutter::new(safe_delimiter(delimiter));
        cutter.cut(&mut text, whole_file, &mut cut)?;
        if cut.rows.is_empty() && !whole_file {
            // Not one whole row: what there is of it is better than nothing.
            cutter = Cutter::new(safe_delimiter(delimiter));
            cutter.cut(&mut text, true, &mut cut)?;
        }
        Ok(Sample::of_cut(text, cut, whole_file, header, cutter.unclosed_quote))
    }

    /// The same from rows that were cut by another reader.
    pub fn of_rows(rows: RowBatch, whole_file: bool, header: HeaderRow) -> Sample {
        Sample::of_cut(rows.text, rows.cut, whole_file, header, None)
    }

    fn of_cut(text: Vec<u8>, mut cut: Cut, whole_file: bool, header: HeaderRow, unclosed_quote: Option<u64>) -> Sample {
        let (first_row, names) = match header {
            HeaderRow::None => (0, numbered(cut.rows.first().map_or(0, |row| row.fields as usize))),
            HeaderRow::Record(number) => {
                let number = number as usize;
                let fields = cut.rows.get(number).map_or(0, |row| row.fields);
                let written: Vec<String> =
                    (0..fields).map(|column| cell(&text, &cut, number, column as usize).to_string()).collect();
                ((number + 1).min(cut.rows.len()), names_of_header(written).0)
            }
        };
        let whole_file = whole_file && cut.rows.len() - first_row <= ROWS_AT_MOST;
        cut.rows.truncate(first_row + ROWS_AT_MOST);
        Sample { text, cut, first_row, names, whole_file, unclosed_quote }
    }

    /// The same rows in another shape; none where a row is an event already.
    pub fn shaped(&self, shape: &Shape, header: HeaderRow) -> Result<Option<Sample>, ImportProblem> {
        let Some(mut shaper) = Shaper::new(shape, header)? else { return Ok(None) };
        let mut batch = RowBatch::default();
        batch.append(&shaper.shape(&self.text, &self.cut)?.rows);
        batch.append(&shaper.finish().rows);
        let RowBatch { text, mut cut, .. } = batch;
        let names = cut.rows.first().map_or(0, |row| row.fields);
        let names: Vec<String> = (0..names as usize).map(|column| cell(&text, &cut, 0, column).to_string()).collect();
        let whole_file = self.whole_file && cut.rows.len() <= ROWS_AT_MOST;
        cut.rows.truncate(1 + ROWS_AT_MOST);
        let first_row = cut.rows.len().min(1);
        let names = unique_names(&names).0;
        Ok(Some(Sample { text, cut, first_row, names, whole_file, unclosed_quote: self.unclosed_quote }))
    }

    /// Rows of data looked at.
    pub fn row_count(&self) -> usize {
        self.cut.rows.len() - self.first_row
    }

    /// The text of a cell; the empty text where a row is too short.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        cell(&self.text, &self.cut, self.first_row + row, column)
    }

    /// The line on which a row of data begins.
    pub fn line(&self, row: usize) -> u64 {
        self.cut.rows[self.first_row + row].line
    }

    /// The cells of a column, top to bottom.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        (0..self.row_count()).map(move |row| self.cell(row, column))
    }
}

/// The text of the beginning of a file.
pub(crate) fn decoded(beginning: &[u8], whole_file: bool, encoding: TextEncoding) -> Vec<u8> {
    let mut text = Vec::with_capacity(beginning.len() + 16);
    TextDecoder::new(encoding).push(beginning, whole_file, &mut text);
    text
}

/// The text of a cell of `cut`, by row among all rows.
pub(crate) fn cell<'a>(text: &'a [u8], cut: &Cut, row: usize, column: usize) -> &'a str {
    let Some(row) = cut.rows.get(row).filter(|row| (column as u32) < row.fields) else { return "" };
    let field = cut.fields[row.first_field as usize + column];
    std::str::from_utf8(&text[field.begin as usize..field.end as usize]).unwrap_or("")
}
