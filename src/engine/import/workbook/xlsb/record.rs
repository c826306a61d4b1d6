//! The records of a binary workbook: a kind, a length, and bytes ([MS-XLSB] §2.1.4).

/// What a record is, as far as it is read.
pub(super) mod kind {
    pub const ROW: u32 = 0;
    pub const RK: u32 = 2;
    pub const BOOL: u32 = 4;
    pub const REAL: u32 = 5;
    pub const TEXT: u32 = 6;
    pub const SHARED_TEXT: u32 = 7;
    pub const FORMULA_TEXT: u32 = 8;
    pub const FORMULA_REAL: u32 = 9;
    pub const FORMULA_BOOL: u32 = 10;
    pub const SHARED_ITEM: u32 = 19;
    pub const FORMAT: u32 = 44;
    pub const STYLE: u32 = 47;
    pub const RICH_TEXT: u32 = 62;
    pub const END_CELLS: u32 = 146;
    pub const BOOK_PROPERTIES: u32 = 153;
    pub const SHEET: u32 = 156;
    pub const MERGED: u32 = 176;
    pub const BEGIN_CELL_STYLES: u32 = 617;
    pub const END_CELL_STYLES: u32 = 618;
}

/// A record in a part.
#[derive(Clone, Copy)]
pub(super) struct Record<'p> {
    pub kind: u32,
    pub data: &'p [u8],
    /// Where the next one begins.
    pub end: usize,
}

impl<'p> Record<'p> {
    /// The record that begins at `at`; none where the part ends or is cut off.
    pub fn at(part: &'p [u8], at: usize) -> Option<Record<'p>> {
        let mut end = at;
        let kind = number(part, &mut end, 2)?;
        let length = number(part, &mut end, 4)? as usize;
        let data = part.get(end..end.checked_add(length)?)?;
        Some(Record { kind, data, end: end + length })
    }

    pub fn u16(&self, at: usize) -> Option<u16> {
        self.data.get(at..at + 2).map(|two| u16::from_le_bytes([two[0], two[1]]))
    }

    pub fn u32(&self, at: usize) -> Option<u32> {
        self.data.get(at..at + 4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
    }

    pub fn f64(&self, at: usize) -> Option<f64> {
        let bytes: [u8; 8] = self.data.get(at..at + 8)?.try_into().ok()?;
        Some(f64::from_le_bytes(bytes))
    }

    /// The text behind its length in characters at `at`, and where it ends; a text that is none is empty.
    pub fn text(&self, at: usize) -> Option<(String, usize)> {
        let length = self.u32(at).map(|length| if length == u32::MAX { 0 } else { length as usize })?;
        let end = length.checked_mul(2)?.checked_add(at + 4)?;
        let units = self.data.get(at + 4..end)?.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
        Some((char::decode_utf16(units).map(|one| one.unwrap_or('\u{fffd}')).collect(), end))
    }
}

/// Seven bits in each byte, the lowest first; the highest bit says that another byte follows.
fn number(part: &[u8], at: &mut usize, bytes_at_most: u32) -> Option<u32> {
    let mut number = 0;
    for place in 0..bytes_at_most {
        let byte = *part.get(*at)?;
        *at += 1;
        number |= u32::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            break;
        }
    }
    Some(number)
}
