//! Which reader a file needs, from its first bytes and its name: finer than what CSV and XES need to know.

use super::characters::{TextDecoder, byte_order_mark};
use super::first_look::{Kind, kind};
use super::ocel::{OcelKind, looks_like_ocel};
use super::problem::BinaryKind;
use super::settings::TextEncoding;
use memchr::memmem::find;

/// Bytes in which the kind of a file shows.
const LOOKED_AT: usize = 64 << 10;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Rows of text, parted by some sign.
    Text,
    /// One file, packed.
    Gzip,
    /// An XES log, or XML that nobody here reads.
    Xes,
    Workbook(WorkbookKind),
    /// A workbook's note that it is open (`~$name.xlsx`), chosen in its stead.
    LockFile,
    /// A web page, whatever it is called.
    Html,
    /// Several files, packed.
    Zip,
    Ocel(OcelKind),
    /// Nothing that is read here.
    Other(BinaryKind),
}

/// The kinds of workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkbookKind {
    /// Excel 2007 and later: `.xlsx`, `.xlsm`.
    Xlsx,
    /// The same in binary: `.xlsb`.
    Xlsb,
    /// LibreOffice.
    Ods,
    /// The same as one XML document that is not packed: `.fods`.
    FlatOds,
    /// Excel 5 to 2003, or a workbook of today under a password.
    Xls,
    /// Excel 2003's XML in one file, often called `.xls`.
    SpreadsheetXml,
}

/// What a file is that begins so. The name decides only where the bytes leave it open.
pub fn recognise(beginning: &[u8], file_name: &str) -> FileKind {
    let beginning = &beginning[..beginning.len().min(LOOKED_AT)];
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name).to_ascii_lowercase();
    if name.starts_with("~$") || name.starts_with(".~lock.") {
        return FileKind::LockFile;
    }
    match kind(beginning, &name) {
        Kind::Gzip => FileKind::Gzip,
        Kind::Binary(BinaryKind::OldWorkbook) => FileKind::Workbook(WorkbookKind::Xls),
        Kind::Binary(BinaryKind::Workbook | BinaryKind::Zip) => zip_kind(beginning, &name),
        Kind::Binary(other) => FileKind::Other(other),
        Kind::Xml => markup_kind(beginning).unwrap_or(FileKind::Xes),
        Kind::Text => match looks_like_ocel(beginning) {
            Some(kind) => FileKind::Ocel(kind),
            // A page may begin with a word or two before its first tag.
            None => markup_kind(beginning).filter(|_| name.ends_with(".xls")).unwrap_or(FileKind::Text),
        },
    }
}

/// Parts of a workbook are listed in any order, so the name helps where none of the telling ones comes early.
fn zip_kind(beginning: &[u8], name: &str) -> FileKind {
    let has = |word: &str| find(beginning, word.as_bytes()).is_some();
    let ends = |ending: &str| name.ends_with(ending);
    if has("opendocument.spreadsheet") || ends(".ods") {
        FileKind::Workbook(WorkbookKind::Ods)
    } else if has("xl/workbook.bin") || ends(".xlsb") {
        FileKind::Workbook(WorkbookKind::Xlsb)
    } else if ends(".xlsx") || ends(".xlsm") || has("[Content_Types].xml") || has("xl/workbook.xml") {
        FileKind::Workbook(WorkbookKind::Xlsx)
    } else {
        FileKind::Zip
    }
}

/// What is made of tags and no XES log.
fn markup_kind(beginning: &[u8]) -> Option<FileKind> {
    if let Some(kind) = looks_like_ocel(beginning) {
        return Some(FileKind::Ocel(kind));
    }
    let mut text = Vec::new();
    let encoding = match byte_order_mark(beginning) {
        Some((encoding, _)) => encoding,
        None if beginning.starts_with(b"<\0") => TextEncoding::Utf16Le,
        None => TextEncoding::Utf8,
    };
    TextDecoder::new(encoding).push(beginning, false, &mut text);
    text.make_ascii_lowercase();
    let has = |word: &str| find(&text, word.as_bytes()).is_some();
    if has("<workbook") && has("urn:schemas-microsoft-com:office:spreadsheet") {
        return Some(FileKind::Workbook(WorkbookKind::SpreadsheetXml));
    }
    if has("<office:document") && has("opendocument.spreadsheet") {
        return Some(FileKind::Workbook(WorkbookKind::FlatOds));
    }
    let is_page = ["<html", "<!doctype html", "<table", "<body"].iter().any(|word| has(word));
    (is_page && !has("<log")).then_some(FileKind::Html)
}
