//! Cutting CSV text into rows and fields, equal to the `csv` crate on every input and faster.
//!
//! A row without quotes that has as many fields as the one before is recognised from the positions of its
//! delimiters alone; any other row is walked field by field.

use super::structural::find_structure;
use crate::engine::import::rows::{COLUMNS_AT_MOST, Cut, Field, Row};

/// A row has more than [`COLUMNS_AT_MOST`] fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooWide {
    pub line: u64,
}

/// Cuts a text that comes in pieces; a row that is not whole yet is left for the next piece.
pub(crate) struct Cutter {
    delimiter: u8,
    /// Line of the file on which the next row begins, from 1.
    pub line: u64,
    /// The byte before the piece was a CR: an LF now belongs to the same line end.
    after_return: bool,
    /// Fields of the row before: most rows have as many.
    expected: usize,
    /// Line of a quote that the file never closes.
    pub unclosed_quote: Option<u64>,
    positions: Vec<u32>,
    /// Quoted fields of the row at hand that hold more than plain text between two quotes.
    folded: Vec<usize>,
}

impl Cutter {
    pub fn new(delimiter: u8) -> Cutter {
        Cutter {
            delimiter,
            line: 1,
            after_return: false,
            expected: 0,
            unclosed_quote: None,
            positions: Vec::new(),
            folded: Vec::new(),
        }
    }

    /// Cuts the whole rows of `text` into `cut` and gives the bytes they take. Doubled quotes are
    /// resolved in place. With `last`, what stands after the last line end is a row too.
    pub fn cut(&mut self, text: &mut [u8], last: bool, cut: &mut Cut) -> Result<usize, TooWide> {
        cut.rows.clear();
        cut.fields.clear();
        let mut positions = std::mem::take(&mut self.positions);
        positions.clear();
        find_structure(text, self.delimiter, &mut positions);
        let result = self.walk(text, &positions, last, cut);
        self.positions = positions;
        result
    }

    fn walk(&mut self, text: &mut [u8], positions: &[u32], last: bool, cut: &mut Cut) -> Result<usize, TooWide> {
        // `at` is where the row begins, `next` the first position not used yet.
        let (mut at, mut next) = (0usize, 0usize);
        while at < text.len() {
            if positions.get(next).is_some_and(|&position| position as usize == at) && is_line_end(text[at]) {
                // An empty line, or the LF of a CR LF.
                self.line += u64::from(!(text[at] == b'\n' && self.after_return));
                self.after_return = text[at] == b'\r';
                (at, next) = (at + 1, next + 1);
                continue;
            }
            let row = match self.plain_row(text, positions, at, next, cut) {
                Some(used) => Some((positions[next + used - 1] as usize, next + used)),
                None => self.any_row(text, positions, at, next, last, cut)?,
            };
            let Some((end, after)) = row else { break };
            self.after_return = text.get(end) == Some(&b'\r');
            self.line += u64::from(end < text.len());
            (at, next) = (end + 1, after);
        }
        Ok(at.min(text.len()))
    }

    /// A row without quotes and with the expected number of fields; gives how many positions it used.
    #[inline]
    fn plain_row(&self, text: &[u8], positions: &[u32], at: usize, next: usize, cut: &mut Cut) -> Option<usize> {
        let expected = self.expected;
        let (&last, delimiters) = positions.get(next..next + expected)?.split_last()?;
        if !is_line_end(text[last as usize]) {
            return None;
        }
        let first_field = cut.fields.len();
        let (mut begin, mut only_delimiters) = (at as u32, true);
        cut.fields.extend(delimiters.iter().map(|&end| {
            only_delimiters &= text[end as usize] == self.delimiter;
            let field = Field { begin, end };
            begin = end + 1;
            field
        }));
        if !only_delimiters {
            cut.fields.truncate(first_field);
            return None;
        }
        cut.fields.push(Field { begin, end: last });
        cut.rows.push(Row {
            first_field: first_field as u32,
            fields: expected as u32,
            begin: at as u32,
            end: last,
            line: self.line,
        });
        Some(expected)
    }

    /// Any row, field by field. Gives where it ends and the first position after it; none when it is not whole.
    fn any_row(
        &mut self,
        text: &mut [u8],
        positions: &[u32],
        at: usize,
        next: usize,
        last: bool,
        cut: &mut Cut,
    ) -> Result<Option<(usize, usize)>, TooWide> {
        let first_field = cut.fields.len();
        self.folded.clear();
        let (mut begin, mut next) = (at, next);
        let mut unclosed = false;
        let end = loop {
            let is_quote = |place: usize| positions.get(place).is_some_and(|&p| text[p as usize] == b'"');
            let mut field = Field { begin: begin as u32, end: 0 };
            if text.get(begin) == Some(&b'"') {
                next += 1;
                let mut simple = true;
                let closing = loop {
                    while next < positions.len() && !is_quote(next) {
                        next += 1;
                    }
                    let Some(&quote) = positions.get(next) else { break None };
                    next += 1;
                    let after = quote as usize + 1;
                    if text.get(after) == Some(&b'"') {
                        simple = false;
                        next += 1;
                    } else if after == text.len() && !last {
                        return Ok(given_up(cut, first_field));
                    } else {
                        break Some(quote);
                    }
                };
                while is_quote(next) {
                    next += 1;
                }
                let stop = positions.get(next).copied();
                match closing {
                    None if !last => return Ok(given_up(cut, first_field)),
                    None => {
                        unclosed = true;
                        field.end = text.len() as u32;
                        simple = false;
                    }
                    Some(quote) => {
                        let stop = stop.unwrap_or(text.len() as u32);
                        simple &= stop == quote + 1;
                        field = if simple {
                            Field { begin: field.begin + 1, end: quote }
                        } else {
                            Field { begin: field.begin, end: stop }
                        };
                    }
                }
                if !simple {
                    self.folded.push(cut.fields.len());
                }
            } else {
                while is_quote(next) {
                    next += 1;
                }
                field.end = positions.get(next).copied().unwrap_or(text.len() as u32);
            }
            if cut.fields.len() - first_field >= COLUMNS_AT_MOST as usize {
                return Err(TooWide { line: self.line });
            }
            cut.fields.push(field);
            match positions.get(next) {
                Some(&stop) if text[stop as usize] == self.delimiter => {
                    begin = stop as usize + 1;
                    next += 1;
                }
                Some(&stop) => {
                    next += 1;
                    break stop as usize;
                }
                None if last => break text.len(),
                None => return Ok(given_up(cut, first_field)),
            }
        };
        let fields = cut.fields.len() - first_field;
        let row = Row {
            first_field: first_field as u32,
            fields: fields as u32,
            begin: at as u32,
            end: end as u32,
            line: self.line,
        };
        if unclosed {
            let opened = cut.fields[cut.fields.len() - 1].begin as usize;
            self.unclosed_quote = Some(self.line + line_ends(&text[at..opened]));
        }
        self.line += line_ends(&text[at..end]);
        for &folded in &self.folded {
            unfold(text, &mut cut.fields[folded]);
        }
        cut.rows.push(row);
        self.expected = fields;
        Ok(Some((end, next)))
    }
}

/// The row is not whole: its fields are taken back.
fn given_up(cut: &mut Cut, first_field: usize) -> Option<(usize, usize)> {
    cut.fields.truncate(first_field);
    None
}

/// Resolves a field that begins with a quote, as the `csv` crate does: doubled quotes become one, the first
/// single one ends the quoting, and what follows is taken as it stands.
fn unfold(text: &mut [u8], field: &mut Field) {
    let (mut from, end) = (field.begin as usize + 1, field.end as usize);
    let begin = from;
    let mut to = from;
    let mut quoted = true;
    while from < end {
        let byte = text[from];
        from += 1;
        if quoted && byte == b'"' {
            if from < end && text[from] == b'"' {
                from += 1;
            } else {
                quoted = false;
                continue;
            }
        }
        text[to] = byte;
        to += 1;
    }
    *field = Field { begin: begin as u32, end: to as u32 };
}

#[inline]
fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Line ends in a text: CR LF counts once.
fn line_ends(text: &[u8]) -> u64 {
    let mut after_return = false;
    let mut count = 0;
    for &byte in text {
        count += u64::from(byte == b'\r' || (byte == b'\n' && !after_return));
        after_return = byte == b'\r';
    }
    count
}
