//! The cell that fills every sheet, `<c r="B2" s="3" t="s"><v>17</v></c>`, found and read in one step.
//!
//! Nearly all of a sheet is made of it, and reading it tag by tag takes three times as long. Anything unusual, a
//! prefix, a formula, a reference to resolve, a cell cut by the end of a piece, is left to the general way, and a
//! property test holds both equal.

use memchr::memchr;

/// A cell without anything to decode.
pub(super) struct PlainCell<'t> {
    /// Column and row, from 0.
    pub place: (u32, u32),
    /// Number of the style.
    pub style: usize,
    /// What `t` says; empty where there is none.
    pub kind: &'t str,
    /// What stands in `<v>`; none in a cell without a value.
    pub value: Option<&'t str>,
    /// Bytes of the whole.
    pub length: usize,
}

impl<'t> PlainCell<'t> {
    /// The cell that `bytes` begin with, if it is a plain one.
    #[inline]
    pub fn at(bytes: &'t [u8]) -> Option<PlainCell<'t>> {
        let (reference, mut rest) = quoted(bytes.strip_prefix(b"<c r=\"")?)?;
        let mut style = 0;
        if let Some(behind) = rest.strip_prefix(b" s=\"") {
            let (digits, behind) = quoted(behind)?;
            style = number(digits)?;
            rest = behind;
        }
        let mut kind = "";
        if let Some(behind) = rest.strip_prefix(b" t=\"") {
            let (letters, behind) = quoted(behind)?;
            kind = std::str::from_utf8(letters).ok()?;
            rest = behind;
        }
        let mut value = None;
        if let Some(behind) = rest.strip_prefix(b"><v>") {
            let end = memchr(b'<', behind)?;
            let text = std::str::from_utf8(&behind[..end]).ok()?;
            if memchr(b'&', text.as_bytes()).is_some() {
                return None;
            }
            value = Some(text);
            rest = behind[end..].strip_prefix(b"</v></c>")?;
        } else {
            rest = rest.strip_prefix(b"/>")?;
        }
        Some(PlainCell { place: place(reference)?, style, kind, value, length: bytes.len() - rest.len() })
    }
}

/// The text up to the closing quote, at most 16 bytes, and what follows the quote.
#[inline]
fn quoted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().take(17).position(|&byte| matches!(byte, b'"' | b'&' | b'<'))?;
    (bytes[end] == b'"').then(|| (&bytes[..end], &bytes[end + 1..]))
}

#[inline]
fn number(digits: &[u8]) -> Option<usize> {
    let is_number = (1..7).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    is_number.then(|| digits.iter().fold(0, |number, digit| number * 10 + usize::from(digit - b'0')))
}

/// Column and row of a cell named in capitals and digits.
#[inline]
fn place(reference: &[u8]) -> Option<(u32, u32)> {
    let letters = reference.iter().position(|byte| !byte.is_ascii_uppercase())?;
    let row = number(&reference[letters..]).or_else(|| {
        // A row of seven digits is rare.
        std::str::from_utf8(&reference[letters..]).ok()?.parse().ok().filter(|&row: &usize| row < 1 << 30)
    })?;
    if !(1..4).contains(&letters) {
        return None;
    }
    let column = reference[..letters].iter().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    Some((column - 1, (row as u32).checked_sub(1)?))
}
