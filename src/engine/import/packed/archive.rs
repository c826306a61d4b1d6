//! Zip archives: which files stand in one, and the bytes of each.

use super::container::{Container, ContainerFault};
use super::part::PartFault;
use crate::engine::import::problem::ImportProblem;

/// A file of an archive is unpacked into memory up to this size.
const FILE_BYTES_AT_MOST: u64 = 1 << 30;

/// A zip archive in memory.
///
/// Folders, hidden files and what a Mac adds to every archive (`__MACOSX`) are left out of its entries.
pub struct Archive {
    container: Container,
    /// By number of entry, the place in the list of the archive.
    listed: Vec<usize>,
    entries: Vec<ArchiveEntry>,
}

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveEntry {
    /// With its folders, parted by `/`. UTF-8, or code page 437 where the archive does not say so.
    pub name: String,
    /// Unpacked bytes, as the archive says.
    pub size_bytes: u64,
    pub is_encrypted: bool,
}

impl Archive {
    /// Reads the list of an archive. Nothing is unpacked.
    ///
    /// # Errors
    /// `ZipTruncated` where the list at the end is missing, `ZipDamaged` where it makes no sense, `ZipEmpty` where
    /// no file stands in it.
    pub fn open(bytes: Vec<u8>) -> Result<Archive, ImportProblem> {
        let container = Container::open(bytes).map_err(|fault| match fault {
            ContainerFault::Truncated => ImportProblem::ZipTruncated,
            ContainerFault::Damaged => ImportProblem::ZipDamaged,
        })?;
        let mut archive = Archive { listed: Vec::new(), entries: Vec::new(), container };
        for (place, entry) in archive.container.entries().iter().enumerate() {
            if is_for_people(&entry.name) {
                archive.listed.push(place);
                archive.entries.push(ArchiveEntry {
                    name: entry.name.clone(),
                    size_bytes: entry.size,
                    is_encrypted: entry.is_encrypted,
                });
            }
        }
        if archive.entries.is_empty() { Err(ImportProblem::ZipEmpty) } else { Ok(archive) }
    }

    /// The files in the order of the archive.
    pub fn entries(&self) -> &[ArchiveEntry] {
        &self.entries
    }

    /// Unpacks the file with the number `entry`. At most 1 GiB comes out, whatever the archive says of its size.
    ///
    /// # Errors
    /// `ZipEncrypted`, `ZipMethod` (packed by another method than deflate), `ZipTooLarge`, and `ZipDamaged`, also
    /// where there is no such entry.
    pub fn read(&self, entry: usize) -> Result<Vec<u8>, ImportProblem> {
        self.read_at_most(entry, FILE_BYTES_AT_MOST)
    }

    /// The same with another limit.
    pub fn read_at_most(&self, entry: usize, limit_bytes: u64) -> Result<Vec<u8>, ImportProblem> {
        let place = self.listed.get(entry).and_then(|&place| self.container.entries().get(place));
        let Some(listed) = place else { return Err(ImportProblem::ZipDamaged) };
        let name = || listed.name.clone();
        if listed.is_encrypted {
            return Err(ImportProblem::ZipEncrypted { name: name() });
        }
        let Some(part) = self.container.unpack(listed) else { return Err(ImportProblem::ZipMethod { name: name() }) };
        part.read_all(limit_bytes).map_err(|fault| match fault {
            PartFault::Damaged => ImportProblem::ZipDamaged,
            PartFault::TooLarge => ImportProblem::ZipTooLarge { name: name(), limit_bytes },
        })
    }
}

/// False for folders, hidden files, and the twins that a Mac makes of files.
fn is_for_people(name: &str) -> bool {
    let mut pieces = name.split('/');
    let file = pieces.next_back().unwrap_or_default();
    !file.is_empty()
        && !file.starts_with('.')
        && !file.eq_ignore_ascii_case("thumbs.db")
        && !file.eq_ignore_ascii_case("desktop.ini")
        && pieces.all(|folder| folder != "__MACOSX")
}
