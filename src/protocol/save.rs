//! Saving the log: what of it may leave, the file written step by step, and the file piece by piece.

use super::{Bytes, ColumnTitles, Leaves, LogId, Subjects, TimeStep};
use serde::{Deserialize, Serialize};

/// What of the log may leave, should it be about persons.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListLeaving {
    pub log: LogId,
}

/// Every attribute, and how it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeavingList {
    /// In the log's order, which is how [`SaveLog`] names them.
    pub attributes: Vec<LeavingAttribute>,
    /// Whom the log is about, where that is known; else the user says so.
    pub subjects: Option<Subjects>,
    /// Values with a certain CPR number.
    pub certain_cpr_values: u64,
}

/// An attribute by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeavingAttribute {
    pub name: String,
    /// In a log about persons; in others every attribute leaves as it is.
    pub leaves: Leaves,
}

/// The kinds of file a log is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SaveFormat {
    /// CSV that Danish Excel opens by a double click.
    DanishExcel,
    /// CSV as Power Automate's process mining takes it in.
    PowerAutomate,
    Xes,
    /// An Excel workbook; what does not fit on a sheet stands on the next.
    Workbook,
}

/// Write the log as it is now. A log about persons leaves with pseudonyms only.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SaveLog {
    pub log: LogId,
    /// Whom the log is about, as declared; a certain CPR number overrules it.
    pub subjects: Subjects,
    pub format: SaveFormat,
    /// Which attributes, by their place in [`LeavingList::attributes`].
    pub attributes: Vec<u32>,
    /// How exact times stay; none keeps them as they are.
    pub time_step: Option<TimeStep>,
    pub words: SaveWords,
    /// When the file is made, milliseconds UTC.
    pub created_millis: i64,
}

/// The words of the reader's language that stand in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveWords {
    pub titles: ColumnTitles,
    /// The name of a workbook's sheet.
    pub sheet: String,
    /// What rare values of a log about persons are called together.
    pub rare: String,
}

/// The file is written, and waits in the worker to be taken in pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogSaved {
    pub bytes: u64,
    pub pieces: u32,
    pub events: u64,
    /// Sheets of a workbook; nought for other files.
    pub sheets: u32,
    /// Cells of a workbook whose text was longer than a cell holds.
    pub texts_cut: u64,
    /// Times of a workbook that no date of Excel can say.
    pub times_as_text: u64,
    /// Times of a CSV file have their offset behind them, because the clock alone would not tell two hours apart.
    pub times_have_offsets: bool,
    /// Ids left as pseudonyms.
    pub pseudonymised: bool,
}

/// Take a piece of the file that was written, from 0, each once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TakeSavedPiece {
    pub piece: u32,
}

/// A piece of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedPiece {
    pub bytes: Bytes,
}
