//! Saving what is given: pictures as SVG, tables as CSV for Danish Excel, the log as CSV, XES or a workbook. Knows no
//! language.

pub mod csv;
mod document;
mod log_columns;
mod log_csv;
mod log_options;
mod log_times;
mod log_writer;
mod log_xes;
mod log_xlsx;
pub mod picture;
pub mod svg;
mod table_xlsx;
mod tone;
mod workbook_parts;
mod workbook_rows;
mod workbook_texts;
mod xes_keys;
mod xml_text;

pub use document::{Block, Cell, Column, Document, Table};
pub use log_csv::CsvLayout;
pub use log_options::{ColumnTitles, LogExport};
pub use log_writer::{LogFormat, LogWriter};
pub use log_xes::XesLifecycle;
pub use log_xlsx::{LogWorkbook, SHEET_ROWS, SheetSettings, SheetsWritten, WorkbookNotWritten};
pub use picture::{Anchor, Group, Mark, Paint, Picture, Role, Run, Stroke};
pub use table_xlsx::table_workbook;
pub use tone::Tone;
