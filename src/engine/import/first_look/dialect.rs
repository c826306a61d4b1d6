//! Which byte parts the fields of a CSV file, and which row holds the names.

use super::sample::cell;
use crate::engine::import::csv::Cutter;
use crate::engine::import::dates::fitting_patterns;
use crate::engine::import::rows::Cut;
use crate::engine::import::settings::HeaderRow;

/// Bytes of text that the delimiter is guessed from.
const TEXT_LOOKED_AT: usize = 64 << 10;
/// Rows that the delimiter is guessed from.
const ROWS_LOOKED_AT: usize = 300;
/// Titles and dates of a report stand above the names, at most so many rows.
const ROWS_ABOVE_HEADER: usize = 20;
/// What parts fields where nothing else is seen.
const DANISH_DELIMITER: u8 = b';';

/// Delimiters by how common they are: those of one group are weighed against each other, and a later group
/// is asked only when an earlier one gives no table. Dates and clocks are full of the last group.
const GROUPS: [&[u8]; 3] = [b";,\t|", b"\x1f\x1e\x01^~#&!=*@$%_+", b": /"];

/// The delimiter that cuts the text into rows of equal length; `sep=;` on the first line decides at once.
pub(crate) fn guess_delimiter(text: &[u8], whole_file: bool) -> u8 {
    if let Some(told) = told_delimiter(text) {
        return told;
    }
    let (mut part, whole) = (text, whole_file);
    if text.len() > TEXT_LOOKED_AT {
        part = &text[..TEXT_LOOKED_AT];
    }
    let whole = whole && part.len() == text.len();
    for group in GROUPS {
        let weighed = group.iter().filter(|byte| part.contains(byte)).map(|&byte| (evenness(part, whole, byte), byte));
        // Of equal ones the first of the group.
        let best = weighed.fold(None, |best: Option<(f64, u8)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        });
        if let Some((score, byte)) = best
            && score > 0.0
        {
            return byte;
        }
    }
    DANISH_DELIMITER
}

/// Excel's own note: `sep=;` alone on the first line.
fn told_delimiter(text: &[u8]) -> Option<u8> {
    let line = text.split(|b| matches!(b, b'\r' | b'\n')).next()?;
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] if delimiter.is_ascii() => Some(*delimiter),
        _ => None,
    }
}

/// How well `delimiter` cuts the text into rows of equal length: 0 when it does not.
fn evenness(text: &[u8], whole: bool, delimiter: u8) -> f64 {
    let mut text = text.to_vec();
    let mut cut = Cut::default();
    if Cutter::new(delimiter).cut(&mut text, whole, &mut cut).is_err() {
        return 0.0;
    }
    if cut.rows.is_empty() && Cutter::new(delimiter).cut(&mut text, true, &mut cut).is_err() {
        return 0.0;
    }
    cut.rows.truncate(ROWS_LOOKED_AT);
    let (fields, alike) = common_width(&cut);
    let share = alike as f64 / cut.rows.len().max(1) as f64;
    if fields < 2 || share < 0.5 {
        return 0.0;
    }
    // The names have as many fields as the rows: one of the first rows must be of that length.
    let has_header = cut.rows.iter().take(2).any(|row| row.fields == fields);
    share * share * f64::from(fields - 1).sqrt() * if has_header { 1.5 } else { 1.0 }
}

/// The most common number of fields (the larger of two equally common), and how many rows have it.
fn common_width(cut: &Cut) -> (u32, usize) {
    let mut counts = std::collections::BTreeMap::new();
    for row in &cut.rows {
        *counts.entry(row.fields).or_insert(0usize) += 1;
    }
    counts.into_iter().max_by_key(|&(fields, count)| (count, fields)).unwrap_or((0, 0))
}

/// Which row holds the names: the first that is as long as the rows of data, filled, and without a date.
pub(crate) fn guess_header(text: &[u8], cut: &Cut) -> HeaderRow {
    let looked_at = Cut { rows: cut.rows.iter().take(ROWS_LOOKED_AT).copied().collect(), fields: Vec::new() };
    let (width, _) = common_width(&looked_at);
    for number in 0..cut.rows.len().min(ROWS_ABOVE_HEADER + 1) {
        let row = &cut.rows[number];
        let cells: Vec<&str> = (0..row.fields as usize).map(|column| cell(text, cut, number, column)).collect();
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let is_note = number == 0 && told_delimiter(text).is_some();
        let is_long = row.fields == width || (number + 1 == cut.rows.len() && row.fields > 1);
        if is_note || !is_long || filled < 2.min(width as usize) || filled * 2 < cells.len() {
            continue;
        }
        if cells.iter().any(|cell| is_date(cell)) {
            // A title may hold a date too; only a row like those below it is data.
            return if number == 0 || filled * 10 >= cells.len() * 7 { HeaderRow::None } else { continue };
        }
        return HeaderRow::Record(number as u32);
    }
    HeaderRow::Record(0)
}

fn is_date(cell: &str) -> bool {
    let has_separators = cell.contains(['-', '.', '/', ':']);
    has_separators && fitting_patterns(std::iter::once(cell)).first().is_some_and(|best| best.fits == 1)
}
