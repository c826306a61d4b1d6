//! The records an old workbook is made of: a kind, a length, and bytes ([MS-XLS] §2.1.4).

/// What a record is, as far as it is read.
pub(super) mod kind {
    pub const FORMULA: u16 = 0x0006;
    pub const EOF: u16 = 0x000a;
    pub const DATE_MODE: u16 = 0x0022;
    pub const FILE_PASS: u16 = 0x002f;
    pub const CONTINUE: u16 = 0x003c;
    pub const CODE_PAGE: u16 = 0x0042;
    pub const BOUND_SHEET: u16 = 0x0085;
    pub const MUL_RK: u16 = 0x00bd;
    pub const R_STRING: u16 = 0x00d6;
    pub const XF: u16 = 0x00e0;
    pub const MERGED_CELLS: u16 = 0x00e5;
    pub const SST: u16 = 0x00fc;
    pub const LABEL_SST: u16 = 0x00fd;
    pub const NUMBER: u16 = 0x0203;
    pub const LABEL: u16 = 0x0204;
    pub const BOOL_ERR: u16 = 0x0205;
    pub const STRING: u16 = 0x0207;
    pub const RK: u16 = 0x027e;
    pub const FORMAT: u16 = 0x041e;
    pub const BOF: u16 = 0x0809;
}

/// A record in the stream.
#[derive(Clone, Copy)]
pub(super) struct Record<'s> {
    pub kind: u16,
    pub data: &'s [u8],
    /// Where the next one begins.
    pub end: usize,
}

impl<'s> Record<'s> {
    /// The record that begins at `at`; none where the stream ends.
    pub fn at(stream: &'s [u8], at: usize) -> Option<Record<'s>> {
        let head = stream.get(at..at.checked_add(4)?)?;
        let (kind, length) = (u16::from_le_bytes([head[0], head[1]]), u16::from_le_bytes([head[2], head[3]]));
        let end = at + 4 + usize::from(length);
        Some(Record { kind, data: stream.get(at + 4..end)?, end })
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

    /// The record's bytes and those of the records that continue it.
    pub fn pieces(&self, stream: &'s [u8]) -> Vec<&'s [u8]> {
        let mut pieces = vec![self.data];
        let mut at = self.end;
        while let Some(more) = Record::at(stream, at).filter(|record| record.kind == kind::CONTINUE) {
            pieces.push(more.data);
            at = more.end;
        }
        pieces
    }
}

/// A number in 30 bits: a whole number or the upper half of a real one, perhaps in hundredths ([MS-XLS] §2.5.217).
pub(in crate::engine::import::workbook) fn rk_value(rk: u32) -> f64 {
    let value = if rk & 2 != 0 { f64::from(rk as i32 >> 2) } else { f64::from_bits(u64::from(rk & 0xffff_fffc) << 32) };
    if rk & 1 != 0 { value / 100.0 } else { value }
}
