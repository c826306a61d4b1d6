//! CSV: rows of fields, as spreadsheets and case systems export them.

mod cut;
mod structural;

use super::characters::TextDecoder;
use super::collect::{ReadPart, RowTaker};
use super::problem::ImportProblem;
use super::report::{Finding, ImportReport};
use super::rows::{COLUMNS_AT_MOST, Cut};
use super::settings::{CsvDialect, HeaderRow, ImportSettings, TextEncoding};
pub(crate) use cut::{Cutter, TooWide};

/// A row of more bytes is not a row: a quote stands open, or this is no table.
pub(crate) const ROW_BYTES_AT_MOST: usize = 8 << 20;
/// Text is cut into rows when this much has come.
const PIECE_BYTES: usize = 128 << 10;

/// Reads one CSV file that is fed in slices of any size.
pub(crate) struct CsvReader {
    /// UTF-8 is not looked at here: only what is kept has to be text, and dictionaries see to that.
    decoder: TextDecoder,
    cutter: Cutter,
    cut: Cut,
    taker: RowTaker,
    /// Text not yet cut; its first `carried` bytes are a row that was not whole when last looked at.
    text: Vec<u8>,
    carried: usize,
    piece_bytes: usize,
    fed_bytes: u64,
    total_bytes: Option<u64>,
}

impl CsvReader {
    pub fn new(
        settings: ImportSettings,
        dialect: CsvDialect,
        total_bytes: Option<u64>,
    ) -> Result<CsvReader, ImportProblem> {
        Ok(CsvReader {
            decoder: TextDecoder::trusting_utf8(dialect.encoding),
            cutter: Cutter::new(safe_delimiter(dialect.delimiter)),
            cut: Cut::default(),
            taker: RowTaker::new(settings, dialect.header)?,
            text: Vec::new(),
            carried: 0,
            piece_bytes: PIECE_BYTES,
            fed_bytes: 0,
            total_bytes,
        })
    }

    /// Looks for rows after every so many bytes; the result is the same for any number.
    pub fn with_piece_bytes(mut self, bytes: usize) -> CsvReader {
        self.piece_bytes = bytes.max(1);
        self
    }

    /// How many bytes the whole file is now expected to have.
    pub fn expect_total(&mut self, bytes: u64) {
        self.total_bytes = Some(bytes);
    }

    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), ImportProblem> {
        for piece in bytes.chunks(self.piece_bytes) {
            self.fed_bytes += piece.len() as u64;
            self.decoder.push(piece, false, &mut self.text);
            // A long row is looked at again only when it has doubled.
            if self.text.len() - self.carried >= self.carried.max(self.piece_bytes) {
                self.take_rows(false)?;
            }
        }
        Ok(())
    }

    pub fn rows(&self) -> u64 {
        self.taker.rows()
    }

    /// Takes the rows that have come whole, without waiting for more.
    pub fn take_whole_rows(&mut self) -> Result<(), ImportProblem> {
        self.take_rows(false)
    }

    pub fn finish(mut self) -> Result<ReadPart, ImportProblem> {
        self.decoder.push(&[], true, &mut self.text);
        self.take_rows(true)?;
        if let Some(line) = self.cutter.unclosed_quote {
            self.taker.found(Finding::UnclosedQuote { line });
        }
        (self.text, self.cut) = (Vec::new(), Cut::default());
        self.taker.finish()
    }

    fn take_rows(&mut self, last: bool) -> Result<(), ImportProblem> {
        let used = self.cutter.cut(&mut self.text, last, &mut self.cut);
        let used = used.map_err(|wide| ImportProblem::TooManyColumns { line: wide.line, limit: COLUMNS_AT_MOST })?;
        if let Some(total) = self.total_bytes {
            self.taker.foresee(
                total as f64 / self.fed_bytes.max(1) as f64,
                self.text.len() as f64 / used.max(1) as f64,
                self.cut.rows.len(),
            );
        }
        self.taker.take(&self.text, &self.cut)?;
        self.text.drain(..used);
        self.carried = self.text.len();
        let limit = ROW_BYTES_AT_MOST;
        if self.carried > limit {
            return Err(ImportProblem::RowTooLong { line: self.cutter.line, limit_bytes: limit as u64 });
        }
        Ok(())
    }
}

/// The fields of every row of a CSV text, which comes in pieces of `piece_bytes`: what the `csv` crate reads, on every input.
///
/// None when a row has more than 10,000 fields.
///
/// ```
/// use spor::engine::import::csv_records;
/// let records = csv_records(b"a;\"b;\"\"c\"\r\n", b';', 3).unwrap();
/// assert_eq!(records, [[b"a".to_vec(), b"b;\"c".to_vec()]]);
/// ```
pub fn csv_records(bytes: &[u8], delimiter: u8, piece_bytes: usize) -> Option<Vec<Vec<Vec<u8>>>> {
    let mut decoder = TextDecoder::new(TextEncoding::Utf8);
    let mut cutter = Cutter::new(safe_delimiter(delimiter));
    let (mut cut, mut text, mut records) = (Cut::default(), Vec::new(), Vec::new());
    let mut pieces = bytes.chunks(piece_bytes.max(1));
    loop {
        let piece = pieces.next();
        decoder.push(piece.unwrap_or_default(), piece.is_none(), &mut text);
        let used = cutter.cut(&mut text, piece.is_none(), &mut cut).ok()?;
        records.extend(cut.rows.iter().map(|row| {
            let fields = &cut.fields[row.first_field as usize..][..row.fields as usize];
            fields.iter().map(|field| text[field.begin as usize..field.end as usize].to_vec()).collect()
        }));
        text.drain(..used);
        if piece.is_none() {
            return Some(records);
        }
    }
}

/// The account over rows that have been cut already, and how many cases and activities they hold.
pub(crate) fn preview_report(
    text: &[u8],
    cut: &Cut,
    settings: ImportSettings,
    header: HeaderRow,
) -> Result<(ImportReport, u64, u64), ImportProblem> {
    let mut taker = RowTaker::for_preview(settings, header)?;
    taker.take(text, cut)?;
    taker.close_preview()
}

/// A quote, a line end or half a character cannot part fields; a comma stands in for them.
pub(crate) fn safe_delimiter(delimiter: u8) -> u8 {
    if !delimiter.is_ascii() || matches!(delimiter, b'"' | b'\r' | b'\n') { b',' } else { delimiter }
}
