//! From the bytes of a file to an event log, with an account of everything that was found.
//!
//! Reading goes by pieces of any size: `probe` looks at the beginning and guesses, an `Importer` is fed
//! the whole file and finished. Nothing is dropped silently: see [`ImportReport`].

mod account;
mod characters;
mod cpr;
mod csv;
mod csv_preview;
mod dates;
mod first_look;
mod gzip;
mod html_table;
mod importer;
mod mask;
mod ocel;
mod packed;
mod preview;
mod probe;
mod problem;
mod recognise;
mod report;
mod room;
mod rows;
mod settings;
mod workbook;
mod xes;
mod xml;
mod zone;

pub use account::RejectedValues;
pub use characters::{TextDecoder, encoding_of_label};
pub use cpr::{find_cpr, is_cpr, without_cpr};
pub use csv::csv_records;
pub use dates::{DatePattern, Reading};
pub use gzip::{Gunzip, GzipStop};
pub use html_table::HtmlTable;
pub use importer::{Imported, Importer};
pub use mask::masked;
pub use ocel::{FlatRows, FlattenAccount, ObjectLog, ObjectType, OcelKind, looks_like_ocel};
pub use packed::{Archive, ArchiveEntry};
pub use preview::{CellReading, Preview, PreviewCell, PreviewRow, WallTime};
pub use probe::{preview, probe};
pub use problem::{BinaryKind, ImportProblem};
pub use recognise::{FileKind, WorkbookKind, recognise};
pub use report::{Finding, ImportReport, RejectReason, RejectedRows};
pub use rows::RowBatch;
pub use settings::{
    ColumnNumber, CsvDialect, FileFormat, HeaderRow, ImportSettings, LifecycleRows, Roles, TextEncoding, Zone,
};
pub use workbook::{SheetInfo, SheetRows, Workbook};
pub use zone::{WallClock, wall_time};
