//! Unpacking: the bytes inside a `.gz` file, piece by piece as the packed bytes arrive.
//!
//! Nothing is collected: each unpacked piece is handed on at once, so that a small file that
//! unpacks to an enormous one (a «bomb») costs no more memory than any other. Several members
//! one after the other count as one file, and zero bytes after the last are padding (RFC 1952).

use flate2::{Crc, Decompress, FlushDecompress, Status};

/// Why unpacking stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GzipStop<E> {
    /// The packed file ends in the middle.
    Truncated,
    /// The packed bytes are not gzip, or their check sum is wrong.
    Damaged,
    /// The taker of the unpacked bytes wanted no more.
    Taker(E),
}

/// Unpacks one `.gz` file that is fed in slices of any size.
pub struct Gunzip {
    at: Place,
    inflate: Decompress,
    check: Crc,
    unpacked: Box<[u8]>,
}

/// Where in the file the next packed byte stands.
enum Place {
    Header {
        seen: u64,
        flags: u8,
        part: HeaderPart,
    },
    Data,
    /// The check sum and the length, eight bytes.
    Trailer {
        bytes: [u8; 8],
        seen: usize,
    },
    /// Between members: another one, or padding.
    After,
    Padding,
}

/// The parts of a member's header, in the order they come.
#[derive(Clone, Copy, PartialEq)]
enum HeaderPart {
    Fixed,
    ExtraLength { low: u8, seen: u8 },
    Extra { left: u16 },
    Name,
    Comment,
    HeaderCheck { seen: u8 },
}

const UNPACKED_BYTES: usize = 64 * 1024;
const HAS_HEADER_CHECK: u8 = 1 << 1;
const HAS_EXTRA: u8 = 1 << 2;
const HAS_NAME: u8 = 1 << 3;
const HAS_COMMENT: u8 = 1 << 4;

impl Default for Gunzip {
    fn default() -> Self {
        Self {
            at: new_member(),
            inflate: Decompress::new(false),
            check: Crc::new(),
            unpacked: vec![0; UNPACKED_BYTES].into(),
        }
    }
}

impl Gunzip {
    /// Unpacks `packed` and hands every unpacked piece (at most 64 KiB) to `take`.
    pub fn feed<E>(
        &mut self,
        mut packed: &[u8],
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), GzipStop<E>> {
        while let Some(&first) = packed.first() {
            match &mut self.at {
                Place::Header { seen, flags, part } => {
                    if header_byte(first, seen, flags, part).ok_or(GzipStop::Damaged)? {
                        self.at = Place::Data;
                        self.inflate.reset(false);
                        self.check.reset();
                    }
                    packed = &packed[1..];
                }
                Place::Data => {
                    let before = self.inflate.total_in();
                    let made = self.inflate(packed, &mut take)?;
                    let used = (self.inflate.total_in() - before) as usize;
                    packed = &packed[used..];
                    if used == 0 && made == 0 && matches!(self.at, Place::Data) {
                        return Err(GzipStop::Damaged);
                    }
                }
                Place::Trailer { bytes, seen } => {
                    bytes[*seen] = first;
                    *seen += 1;
                    packed = &packed[1..];
                    if *seen == bytes.len() {
                        let [a, b, c, d, e, f, g, h] = *bytes;
                        let (sum, length) = (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
                        if sum != self.check.sum() || length != self.check.amount() {
                            return Err(GzipStop::Damaged);
                        }
                        self.at = Place::After;
                    }
                }
                Place::After => self.at = if first == 0 { Place::Padding } else { new_member() },
                Place::Padding => {
                    if packed.iter().any(|&byte| byte != 0) {
                        return Err(GzipStop::Damaged);
                    }
                    packed = &[];
                }
            }
        }
        // What the packed bytes so far still hold when the last piece filled the buffer.
        while matches!(self.at, Place::Data) && self.inflate(&[], &mut take)? > 0 {}
        Ok(())
    }

    /// True when the file may end here: after a whole member.
    pub fn is_complete(&self) -> bool {
        matches!(self.at, Place::After | Place::Padding)
    }

    /// The file has ended.
    pub fn finish<E>(&self) -> Result<(), GzipStop<E>> {
        if self.is_complete() { Ok(()) } else { Err(GzipStop::Truncated) }
    }

    /// Unpacks one buffer full, hands it on and says how many bytes it was; what comes before damage is handed on too.
    fn inflate<E>(
        &mut self,
        packed: &[u8],
        take: &mut impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<usize, GzipStop<E>> {
        let before = self.inflate.total_out();
        let status = self.inflate.decompress(packed, &mut self.unpacked, FlushDecompress::None);
        let made = (self.inflate.total_out() - before) as usize;
        if made > 0 {
            self.check.update(&self.unpacked[..made]);
            take(&self.unpacked[..made]).map_err(GzipStop::Taker)?;
        }
        if status.map_err(|_| GzipStop::Damaged)? == Status::StreamEnd {
            self.at = Place::Trailer { bytes: [0; 8], seen: 0 };
        }
        Ok(made)
    }
}

fn new_member() -> Place {
    Place::Header { seen: 0, flags: 0, part: HeaderPart::Fixed }
}

/// Reads one byte of a header: whether it was the last, or none when this is no gzip.
fn header_byte(byte: u8, seen: &mut u64, flags: &mut u8, part: &mut HeaderPart) -> Option<bool> {
    let number = *seen;
    *seen += 1;
    let over = match part {
        HeaderPart::Fixed => {
            match number {
                0 if byte != 0x1f => return None,
                1 if byte != 0x8b => return None,
                2 if byte != 8 => return None,
                3 if byte & 0xe0 != 0 => return None,
                3 => *flags = byte,
                _ => {}
            }
            number == 9
        }
        HeaderPart::ExtraLength { low, seen: 0 } => {
            *part = HeaderPart::ExtraLength {
                low: {
                    *low = byte;
                    byte
                },
                seen: 1,
            };
            false
        }
        HeaderPart::ExtraLength { low, .. } => {
            let left = u16::from_le_bytes([*low, byte]);
            *part = HeaderPart::Extra { left };
            left == 0
        }
        HeaderPart::Extra { left } => {
            *left -= 1;
            *left == 0
        }
        HeaderPart::Name | HeaderPart::Comment => byte == 0,
        HeaderPart::HeaderCheck { seen } => {
            *seen += 1;
            *seen == 2
        }
    };
    if over {
        match next_part(*part, *flags) {
            Some(next) => *part = next,
            None => return Some(true),
        }
    }
    Some(false)
}

/// The part that follows `part` in a header with these flags.
fn next_part(part: HeaderPart, flags: u8) -> Option<HeaderPart> {
    let order = |part: HeaderPart| match part {
        HeaderPart::Fixed => 0,
        HeaderPart::ExtraLength { .. } | HeaderPart::Extra { .. } => 1,
        HeaderPart::Name => 2,
        HeaderPart::Comment => 3,
        HeaderPart::HeaderCheck { .. } => 4,
    };
    [
        (HAS_EXTRA, HeaderPart::ExtraLength { low: 0, seen: 0 }),
        (HAS_NAME, HeaderPart::Name),
        (HAS_COMMENT, HeaderPart::Comment),
        (HAS_HEADER_CHECK, HeaderPart::HeaderCheck { seen: 0 }),
    ]
    .into_iter()
    .find(|&(flag, next)| flags & flag != 0 && order(next) > order(part))
    .map(|(_, next)| next)
}
