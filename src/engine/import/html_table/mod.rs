//! Tables in web pages: what many systems call `.xls` is a page with one table.
//!
//! Pages are rarely well-formed, so this is no XML: tags are followed as far as they mean something, as a browser
//! would. Of several tables the one with most cells counts.

mod references;
mod table;
mod tags;

use super::characters::{TextDecoder, byte_order_mark, encoding_of_label};
use super::first_look::guess_encoding;
use super::problem::ImportProblem;
use super::rows::{COLUMNS_AT_MOST, RowBatch};
use super::settings::TextEncoding;
use super::workbook::RowMaker;
use table::{Table, Tables};
use tags::Piece;

/// A page names its characters within so many bytes.
const HEAD_BYTES: usize = 4096;
/// The largest table of a page, handed out in steps.
pub struct HtmlTable {
    table: Table,
    maker: RowMaker,
    /// Cells handed out so far.
    next: usize,
}

impl HtmlTable {
    /// Reads a page whole. Its characters are those of its byte order mark, of `<meta charset>`, or those that fit.
    ///
    /// # Errors
    /// `HtmlWithoutTable`; `UnknownEncoding` where the page names a character set that Spor does not read;
    /// `TooManyColumns`.
    pub fn open(bytes: &[u8]) -> Result<HtmlTable, ImportProblem> {
        if bytes.is_empty() {
            return Err(ImportProblem::Empty);
        }
        let mut text = Vec::with_capacity(bytes.len());
        TextDecoder::new(encoding(bytes)?).push(bytes, true, &mut text);
        let text = String::from_utf8_lossy(&text);
        let mut tables = Tables::default();
        for piece in tags::pieces(&text) {
            match piece {
                Piece::Text(text) => tables.text(text),
                Piece::Open(tag) => tables.open(&tag),
                Piece::Close(name) => tables.close(&name),
            }
        }
        let mut table = tables.largest().ok_or(ImportProblem::HtmlWithoutTable)?;
        if table.width > COLUMNS_AT_MOST {
            return Err(ImportProblem::TooManyColumns { line: 1, limit: COLUMNS_AT_MOST });
        }
        let maker = RowMaker::new(table.width, std::mem::take(&mut table.areas));
        Ok(HtmlTable { table, maker, next: 0 })
    }

    /// Rows of the table, empty ones included.
    pub fn row_count(&self) -> u64 {
        u64::from(self.table.rows)
    }

    /// Appends about `at_most_rows` more rows to `batch`, as a workbook's rows are: of equal length, merged cells
    /// filled, numbered as rows of the table from 1, empty ones left out. False when the table has ended.
    pub fn next_rows(&mut self, batch: &mut RowBatch, at_most_rows: usize) -> Result<bool, ImportProblem> {
        let until = batch.len() + at_most_rows.max(1);
        while let Some((row, column, place)) = self.table.cells.get(self.next) {
            self.maker.cell(*column, |text| text.push_str(&self.table.text[place.clone()]));
            self.next += 1;
            if self.table.cells.get(self.next).is_none_or(|(next, ..)| next != row) {
                self.maker.end_row(*row, batch)?;
                if batch.len() >= until {
                    break;
                }
            }
        }
        Ok(self.next < self.table.cells.len())
    }

    /// Back to before the first row.
    pub fn rewind(&mut self) {
        self.next = 0;
        self.maker.rewind();
    }
}

/// The characters of a page.
fn encoding(bytes: &[u8]) -> Result<TextEncoding, ImportProblem> {
    if let Some((encoding, _)) = byte_order_mark(bytes) {
        return Ok(encoding);
    }
    let head = bytes[..bytes.len().min(HEAD_BYTES)].to_ascii_lowercase();
    if let Some(at) = memchr::memmem::find(&head, b"charset=") {
        let label = &head[at + b"charset=".len()..];
        let label = label.strip_prefix(b"\"").or_else(|| label.strip_prefix(b"'")).unwrap_or(label);
        let end = label.iter().position(|byte| matches!(byte, b'"' | b'\'' | b' ' | b';' | b'>' | b'/'));
        let label = &label[..end.unwrap_or(label.len())];
        return match encoding_of_label(label) {
            // A page whose head can be read byte by byte is not in UTF-16, whatever it says.
            Some(TextEncoding::Utf16Le | TextEncoding::Utf16Be) => Ok(TextEncoding::Utf8),
            Some(encoding) => Ok(encoding),
            None => {
                Err(ImportProblem::UnknownEncoding { label: String::from_utf8_lossy(label).chars().take(60).collect() })
            }
        };
    }
    Ok(guess_encoding(bytes).unwrap_or(TextEncoding::Windows1252))
}
