//! Which kind of workbook it is, and why one cannot be opened: protected, locked, half written, damaged.

use super::ods::Ods;
use super::spreadsheet_xml::SpreadsheetXml;
use super::xls::{Compound, CompoundFault, SIGNATURE, Xls};
use super::xlsb::Xlsb;
use super::xlsx::Xlsx;
use super::{Book, Container, ImportProblem};
use crate::engine::import::packed::ContainerFault;

/// Length of the note that Excel puts beside a workbook while it is open, `~$name.xlsx`.
const LOCK_FILE_BYTES: usize = 165;
/// The longest name of a user in it.
const LOCK_NAME_BYTES: u8 = 54;

pub(super) fn open(bytes: Vec<u8>) -> Result<Book, ImportProblem> {
    if bytes.is_empty() {
        return Err(ImportProblem::Empty);
    }
    if is_lock_file(&bytes) {
        return Err(ImportProblem::WorkbookIsLockFile);
    }
    if bytes.starts_with(SIGNATURE) {
        return open_compound(&bytes);
    }
    // Before Excel 5 a workbook was a bare stream of records, and begins with the first one.
    if matches!(bytes.as_slice(), [0x09, 0x00 | 0x02 | 0x04, 0x04 | 0x06, 0x00, ..]) {
        return Err(ImportProblem::WorkbookTooOld);
    }
    if !bytes.starts_with(b"PK") && SpreadsheetXml::is_one(&bytes) {
        return SpreadsheetXml::open(bytes).map(Book::Xml);
    }
    if !bytes.starts_with(b"PK") && Ods::is_flat(&bytes) {
        return Ods::open_flat(bytes).map(Book::Ods);
    }
    let container = Container::open(bytes).map_err(|fault| match fault {
        ContainerFault::Truncated => ImportProblem::WorkbookTruncated,
        ContainerFault::Damaged => ImportProblem::WorkbookDamaged,
    })?;
    if container.holds("content.xml") {
        return Ods::open(container).map(Book::Ods);
    }
    if container.holds("xl/workbook.bin") {
        return Xlsb::open(container).map(Book::Xlsb);
    }
    Xlsx::open(container).map(Book::Xlsx)
}

/// The note that a workbook is open: the user's name twice, in bytes and in UTF-16, filled up with blanks.
fn is_lock_file(bytes: &[u8]) -> bool {
    let is_blank = |bytes: &[u8]| bytes.iter().all(|&byte| matches!(byte, 0 | b' '));
    let excel = bytes.len() == LOCK_FILE_BYTES
        && (1..=LOCK_NAME_BYTES).contains(&bytes[0])
        && is_blank(&bytes[1 + usize::from(bytes[0])..=usize::from(LOCK_NAME_BYTES)]);
    // LibreOffice writes `,user,host,date,path;` into `.~lock.name.xlsx#`.
    let libre_office = bytes.len() < 2000
        && bytes.starts_with(b",")
        && bytes.trim_ascii_end().ends_with(b";")
        && memchr::memchr_iter(b',', bytes).count() == 4
        && memchr::memmem::find(bytes, b"file:///").is_some();
    excel || libre_office
}

/// An old workbook; or one of today under a password, which is wrapped in a compound file ([MS-OFFCRYPTO] §2.3.4.4).
fn open_compound(bytes: &[u8]) -> Result<Book, ImportProblem> {
    let file = Compound::open(bytes).map_err(|fault| match fault {
        CompoundFault::Truncated => ImportProblem::WorkbookTruncated,
        CompoundFault::Damaged | CompoundFault::NoSuchStream => ImportProblem::WorkbookDamaged,
    })?;
    if file.holds("EncryptedPackage") {
        return Err(ImportProblem::WorkbookProtected);
    }
    Xls::open(&file).map(Book::Xls)
}
