//! From the bytes of a file to an event log, with an account of everything that was found.
//!
//! Reading goes by pieces of any size: `probe` looks at the beginning and guesses, an `Importer` is fed
//! the whole file and finished. Nothing is dropped silently: see [`ImportReport`].

mod gzip;
mod preview;
mod problem;
mod report;
mod settings;

pub use gzip::{Gunzip, GzipStop};
pub use preview::{CellReading, Preview, PreviewCell, PreviewRow, WallTime};
pub use problem::{BinaryKind, ImportProblem};
pub use report::{Finding, ImportReport, RejectReason, RejectedRows};
pub use settings::{
    ColumnNumber, CsvDialect, FileFormat, HeaderRow, ImportSettings, LifecycleRows, Roles, TextEncoding, Zone,
};
