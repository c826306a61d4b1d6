//! Why a file cannot be read at all: each situation with its facts.

use crate::engine::log::TooManyActivities;
use serde::{Deserialize, Serialize};

/// A file that cannot become a log. The reader's sentence, with the next step, is in the catalogues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum ImportProblem {
    #[error("the file is empty")]
    Empty,
    #[error("not text: {looks_like:?}")]
    NotText { looks_like: BinaryKind },
    #[error("a header and no rows ({columns} columns)")]
    HeaderOnly { columns: u32 },
    #[error("no column is chosen for: case {case}, activity {activity}, time {time}")]
    RoleMissing { case: bool, activity: bool, time: bool },
    #[error("the file has no column number {column}")]
    NoSuchColumn { column: u32 },
    #[error("{pattern:?} is not a date pattern")]
    BadPattern { pattern: String },
    #[error("none of {rows} rows can be used")]
    NothingUsable { rows: u64, report: Box<super::report::ImportReport> },
    #[error("the packed file ends too early, after {rows} rows")]
    GzipTruncated { rows: u64 },
    #[error("the packed file is damaged, after {rows} rows")]
    GzipDamaged { rows: u64 },
    #[error("line {line} is longer than {limit_bytes} bytes")]
    RowTooLong { line: u64, limit_bytes: u64 },
    #[error("more than {limit} columns on line {line}")]
    TooManyColumns { line: u64, limit: u32 },
    #[error("not well-formed XML on line {line}")]
    XmlBroken { line: u64 },
    #[error("XML nested deeper than {limit} on line {line}")]
    XmlTooDeep { line: u64, limit: u32 },
    #[error("the XML defines entities of its own on line {line}")]
    XmlEntities { line: u64 },
    #[error("XML in {label:?}, a character set that is not read")]
    UnknownEncoding { label: String },
    #[error("XML, and no XES log")]
    NotXes { root: String },
    #[error("{found} distinct activities")]
    TooManyActivities { found: u64 },
    #[error("more rows than fit: {limit}")]
    TooManyRows { limit: u64 },
    #[error("the workbook is encrypted with a password")]
    WorkbookProtected,
    #[error("not the workbook, but the note that it is open in a program")]
    WorkbookIsLockFile,
    #[error("the workbook ends too early")]
    WorkbookTruncated,
    #[error("the workbook is damaged")]
    WorkbookDamaged,
    #[error("the workbook is written by a program older than Excel 5")]
    WorkbookTooOld,
    #[error("the workbook has no sheet with cells")]
    WorkbookWithoutSheets,
    #[error("the workbook unpacks to more than {limit_bytes} bytes")]
    WorkbookTooLarge { limit_bytes: u64 },
    #[error("a web page without a table")]
    HtmlWithoutTable,
    #[error("the zip archive ends too early")]
    ZipTruncated,
    #[error("the zip archive is damaged")]
    ZipDamaged,
    #[error("no file in the zip archive")]
    ZipEmpty,
    #[error("{name:?} in the zip archive is encrypted")]
    ZipEncrypted { name: String },
    #[error("{name:?} is packed by a method that is not read")]
    ZipMethod { name: String },
    #[error("{name:?} unpacks to more than {limit_bytes} bytes")]
    ZipTooLarge { name: String, limit_bytes: u64 },
    #[error("the object log is broken on line {line}")]
    OcelBroken { line: u64 },
    #[error("an object log without events of objects")]
    OcelEmpty,
    /// The problem is one of the file of this name, of several that were read together.
    #[error("{name:?}: {problem}")]
    InFile { name: String, problem: Box<ImportProblem> },
}

impl From<TooManyActivities> for ImportProblem {
    fn from(too_many: TooManyActivities) -> Self {
        ImportProblem::TooManyActivities { found: too_many.found as u64 }
    }
}

/// What a file that is not text looks like from its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BinaryKind {
    Workbook,
    OldWorkbook,
    Zip,
    Pdf,
    Image,
    Parquet,
    /// A web page with its pictures in one file: `.mht`.
    WebArchive,
    Unknown,
}
