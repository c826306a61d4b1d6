//! Compound files: the small file system in one file that old Office documents are ([MS-CFB]).

use std::ops::Range;

/// The first bytes of a compound file.
pub(in crate::engine::import::workbook) const SIGNATURE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const HEADER_BYTES: usize = 512;
const ENTRY_BYTES: usize = 128;
const MINI_SECTOR_BYTES: usize = 64;
/// Streams shorter than this stand in small sectors of their own.
const MINI_STREAM_BELOW: u64 = 4096;
/// Sector numbers from here on mean something else than a sector.
const LAST_SECTOR: u32 = 0xffff_fffa;
const STREAM: u8 = 2;
const ROOT: u8 = 5;

/// Why a stream cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine::import::workbook) enum CompoundFault {
    /// A sector that should be there stands behind the end of the file.
    Truncated,
    Damaged,
    /// The file is whole and has no such stream.
    NoSuchStream,
}

/// A compound file whose list of streams has been read.
pub(in crate::engine::import::workbook) struct Compound<'f> {
    file: &'f [u8],
    sector_bytes: usize,
    /// For each sector, the one that follows it.
    next: Vec<u32>,
    mini_next: Vec<u32>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    kind: u8,
    start: u32,
    size: u64,
}

impl<'f> Compound<'f> {
    pub fn open(file: &'f [u8]) -> Result<Compound<'f>, CompoundFault> {
        let header = file.get(..HEADER_BYTES).ok_or(CompoundFault::Truncated)?;
        let sector_bytes = match u16_at(header, 30) {
            9 => 512,
            12 => 4096,
            _ => return Err(CompoundFault::Damaged),
        };
        if !header.starts_with(SIGNATURE) {
            return Err(CompoundFault::Damaged);
        }
        let mut compound =
            Compound { file, sector_bytes, next: Vec::new(), mini_next: Vec::new(), entries: Vec::new() };
        for sector in compound.table_sectors(header)? {
            let table = compound.sector(sector)?;
            compound.next.extend(table.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number)));
        }
        let directory = compound.chain(u32_at(header, 48), u64::MAX)?;
        compound.entries = directory.as_chunks::<ENTRY_BYTES>().0.iter().map(Entry::of).collect();
        let mini_table = compound.chain(u32_at(header, 60), u64::MAX)?;
        compound.mini_next = mini_table.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number)).collect();
        Ok(compound)
    }

    /// Whether there is a stream called `name`.
    pub fn holds(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.is_stream(name))
    }

    /// The bytes of the stream called `name`, never more than the file has.
    pub fn stream(&self, name: &str) -> Result<Vec<u8>, CompoundFault> {
        let entry = self.entries.iter().find(|entry| entry.is_stream(name)).ok_or(CompoundFault::NoSuchStream)?;
        if entry.size >= MINI_STREAM_BELOW {
            return self.chain(entry.start, entry.size);
        }
        let root = self.entries.iter().find(|entry| entry.kind == ROOT).ok_or(CompoundFault::Damaged)?;
        let minis = self.chain(root.start, root.size)?;
        let mut bytes = Vec::new();
        let mut sector = entry.start;
        while sector < LAST_SECTOR && (bytes.len() as u64) < entry.size {
            let begin = (sector as usize).saturating_mul(MINI_SECTOR_BYTES);
            bytes.extend_from_slice(
                minis.get(begin..begin.saturating_add(MINI_SECTOR_BYTES)).ok_or(CompoundFault::Damaged)?,
            );
            sector = *self.mini_next.get(sector as usize).ok_or(CompoundFault::Damaged)?;
        }
        bytes.truncate(entry.size as usize);
        Ok(bytes)
    }

    /// The sectors that hold the table of following sectors: 109 are listed in the header, the others in a chain.
    fn table_sectors(&self, header: &[u8]) -> Result<Vec<u32>, CompoundFault> {
        let numbers = |bytes: &[u8]| -> Vec<u32> {
            bytes.as_chunks::<4>().0.iter().map(|number| u32::from_le_bytes(*number)).collect()
        };
        let mut sectors = numbers(&header[76..HEADER_BYTES]);
        let mut list = u32_at(header, 68);
        let mut steps = 0;
        while list < LAST_SECTOR {
            let mut more = numbers(self.sector(list)?);
            list = more.pop().unwrap_or(u32::MAX);
            sectors.append(&mut more);
            steps += 1;
            if steps > self.file.len() / self.sector_bytes {
                return Err(CompoundFault::Damaged);
            }
        }
        sectors.retain(|&sector| sector < LAST_SECTOR);
        Ok(sectors)
    }

    fn place(&self, sector: u32) -> Range<usize> {
        let begin = (sector as usize).saturating_add(1).saturating_mul(self.sector_bytes);
        begin..begin.saturating_add(self.sector_bytes)
    }

    fn sector(&self, sector: u32) -> Result<&'f [u8], CompoundFault> {
        self.file.get(self.place(sector)).ok_or(CompoundFault::Truncated)
    }

    /// The bytes of the sectors that follow each other from `start` on, at most `size`.
    fn chain(&self, start: u32, size: u64) -> Result<Vec<u8>, CompoundFault> {
        let mut bytes = Vec::new();
        let mut sector = start;
        while sector < LAST_SECTOR && (bytes.len() as u64) < size {
            let place = self.place(sector);
            // The last sector of a file may be short.
            let end = place.end.min(self.file.len());
            let piece = self.file.get(place.start..end).filter(|piece| !piece.is_empty());
            bytes.extend_from_slice(piece.ok_or(CompoundFault::Truncated)?);
            if bytes.len() > self.file.len() {
                return Err(CompoundFault::Damaged);
            }
            sector = *self.next.get(sector as usize).ok_or(CompoundFault::Damaged)?;
        }
        if size != u64::MAX {
            if (bytes.len() as u64) < size {
                return Err(CompoundFault::Truncated);
            }
            bytes.truncate(size as usize);
        }
        Ok(bytes)
    }
}

impl Entry {
    fn of(entry: &[u8; ENTRY_BYTES]) -> Entry {
        let units = entry[..64].as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
        let name = char::decode_utf16(units.take_while(|&unit| unit != 0)).map(|one| one.unwrap_or('\u{fffd}'));
        // Only the lower half of the size counts in files of 512-byte sectors; no larger file is read anyway.
        Entry { name: name.collect(), kind: entry[66], start: u32_at(entry, 116), size: u64::from(u32_at(entry, 120)) }
    }

    fn is_stream(&self, name: &str) -> bool {
        self.kind == STREAM && self.name.eq_ignore_ascii_case(name)
    }
}

/// The number at a place that is known to lie inside.
fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |two| u16::from_le_bytes([two[0], two[1]]))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).map_or(u32::MAX, |four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}
