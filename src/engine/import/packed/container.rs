//! The list of a zip archive: which parts it holds, and where each stands.

use super::part::{Packing, Part};
use std::io::Cursor;
use std::sync::Arc;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

/// Parts beyond this many mean that the archive is made to do harm.
const PARTS_AT_MOST: usize = 100_000;

/// A zip archive in memory. Its parts are unpacked one by one, each on its own.
pub(in crate::engine::import) struct Container {
    bytes: Arc<Vec<u8>>,
    entries: Vec<Entry>,
}

/// What the list says of a part.
pub(super) struct Entry {
    /// As written, with `/` between folders; UTF-8, or code page 437 where the archive does not say.
    pub name: String,
    pub size: u64,
    pub is_encrypted: bool,
    begin: u64,
    packed: u64,
    check_sum: u32,
    method: CompressionMethod,
}

/// Why a zip archive cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine::import) enum ContainerFault {
    /// The list, which stands at the end, is missing.
    Truncated,
    Damaged,
}

impl Container {
    /// Reads the list of `bytes`, which are not copied.
    pub fn open(bytes: Vec<u8>) -> Result<Container, ContainerFault> {
        let bytes = Arc::new(bytes);
        let reader = Cursor::new(Shared(Arc::clone(&bytes)));
        let mut archive = ZipArchive::new(reader).map_err(|_| fault(&bytes))?;
        if archive.len() > PARTS_AT_MOST {
            return Err(ContainerFault::Damaged);
        }
        let mut entries = Vec::with_capacity(archive.len());
        for number in 0..archive.len() {
            let file = match archive.by_index_raw(number) {
                Ok(file) => file,
                // One part with a broken head does not take the others with it.
                Err(ZipError::InvalidArchive(_) | ZipError::Io(_)) => continue,
                Err(_) => return Err(ContainerFault::Damaged),
            };
            let Some(begin) = file.data_start() else { continue };
            let name = match file.name() {
                Ok(name) => name.replace('\\', "/"),
                Err(_) => String::from_utf8_lossy(file.name_raw()).into_owned(),
            };
            entries.push(Entry {
                name,
                size: file.size(),
                is_encrypted: file.encrypted(),
                begin,
                packed: file.compressed_size(),
                check_sum: file.crc32(),
                method: file.compression(),
            });
        }
        Ok(Container { bytes, entries })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The part called `name`, letters of any case as Excel has it; none where there is none or it cannot be unpacked.
    pub fn part(&self, name: &str) -> Option<Part> {
        let name = name.trim_start_matches('/');
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name)).and_then(|entry| self.unpack(entry))
    }

    /// Whether there is a part called `name`.
    pub fn holds(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// Ready to unpack `entry`; none where it is encrypted or packed by another method than deflate.
    pub(super) fn unpack(&self, entry: &Entry) -> Option<Part> {
        let packing = match entry.method {
            CompressionMethod::Stored => Packing::Stored,
            CompressionMethod::Deflated => Packing::Deflated,
            _ => return None,
        };
        let begin = usize::try_from(entry.begin).ok()?;
        let end = usize::try_from(entry.packed).ok().and_then(|packed| begin.checked_add(packed))?;
        if entry.is_encrypted || end > self.bytes.len() {
            return None;
        }
        Some(Part::new(Arc::clone(&self.bytes), begin..end, packing, entry.check_sum))
    }
}

/// A zip archive whose list is missing has been cut off; one with a list that makes no sense is damaged.
fn fault(bytes: &[u8]) -> ContainerFault {
    let tail = &bytes[bytes.len().saturating_sub((64 << 10) + 22)..];
    match memchr::memmem::find(tail, b"PK\x05\x06") {
        Some(_) => ContainerFault::Damaged,
        None => ContainerFault::Truncated,
    }
}

/// The bytes of the archive, held by everybody who unpacks a part of it.
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
