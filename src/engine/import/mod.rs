//! From the bytes of a file to an event log, with an account of everything that was found.
//!
//! Reading goes by pieces of any size: `probe` looks at the beginning and guesses, an `Importer` is fed
//! the whole file and finished. Nothing is dropped silently: see [`ImportReport`].

mod account;
mod beginning;
mod characters;
mod collect;
mod combine;
mod csv;
mod csv_preview;
mod dates;
mod first_look;
mod gzip;
mod html_table;
mod importer;
mod levels;
mod mask;
mod mend;
mod number;
mod ocel;
mod packed;
mod period;
mod personal;
mod place;
mod preview;
mod probe;
mod problem;
mod profile_fit;
mod recognise;
mod report;
mod room;
mod rows;
mod rows_reader;
mod rows_source;
mod settings;
mod several;
mod shape;
mod workbook;
mod xes;
mod xml;
mod zone;

pub use crate::engine::privacy::{find_cpr, is_cpr, without_cpr};
pub use account::RejectedValues;
pub use beginning::{Beginning, needs_whole_file};
pub use characters::{TextDecoder, encoding_of_label};
pub(crate) use collect::unique_names;
pub use combine::JoinAccount;
pub use csv::csv_records;
pub use dates::{DatePattern, Reading};
pub(crate) use dates::{TimeReader, fitting_patterns, month_name};
pub(crate) use first_look::{folded_name, name_says};
pub use gzip::{Gunzip, GzipStop};
pub use html_table::HtmlTable;
pub use importer::{Imported, Importer};
pub use levels::propose_levels;
pub use mask::masked;
pub use mend::{Repairs, RepairsNeeded, with_mojibake, without_mojibake};
pub use number::number_of;
pub use ocel::{FlatRows, FlattenAccount, ObjectLog, ObjectType, OcelKind, looks_like_ocel};
pub use packed::{Archive, ArchiveEntry};
pub use period::{Period, propose_period};
pub use personal::{ColumnPrivacy, RARE, coarsen_columns};
pub use place::place_of_line;
pub use preview::{CellReading, Preview, PreviewCell, PreviewRow, WallTime};
pub use probe::{preview, probe};
pub use problem::{BinaryKind, ImportProblem};
pub use recognise::{FileKind, WorkbookKind, recognise};
pub use report::{Finding, ImportReport, RejectReason, RejectedRows};
pub use rows::RowBatch;
pub use rows_source::Contents;
pub use settings::{
    ColumnNumber, CsvDialect, FileFormat, HeaderRow, ImportSettings, LifecycleRows, Part, Roles, TextEncoding, Zone,
};
pub use several::{Combined, SeveralImporter, SourceSettings};
pub use shape::{Shape, ShapeHint, ShapeWords};
pub use workbook::{SheetInfo, SheetRows, Workbook};
pub(crate) use xes::{DAY_ONLY_KEY, key_of_name};
pub use zone::{WallClock, midnight_millis, wall_time};
pub(crate) use zone::{ZoneClock, offset_seconds};
