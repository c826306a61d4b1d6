//! The first rows of a file as they will be read, so that the user can check a guess.

use super::mend::RepairsNeeded;
use super::personal::ColumnPrivacy;
use super::report::{Finding, ImportReport};
use super::rows_source::Contents;
use super::settings::ImportSettings;
use super::shape::ShapeHint;
use crate::engine::prepare::ProfileMatch;
use serde::{Deserialize, Serialize};

/// A clock reading in the zone chosen, ready to be written by `present`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WallTime {
    pub year: i32,
    pub month: u8,
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    pub milli: u16,
    /// True when the source gave the day only.
    pub day_only: bool,
}

/// How one cell is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CellReading {
    Text,
    Missing,
    Time(WallTime),
    /// Chosen as a time, and does not fit the pattern.
    NotATime,
    /// Looks like a CPR number: `text` is masked.
    Cpr,
    /// Holds other personal data: `text` is masked.
    Personal,
}

/// A cell of the preview. `text` is what the file says, masked where personal data was found, at most 200 characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewCell {
    pub text: String,
    pub reading: CellReading,
}

/// A row of the preview with the line it begins on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewRow {
    pub line: u64,
    pub cells: Vec<PreviewCell>,
}

/// The beginning of a file, read with `settings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    pub settings: ImportSettings,
    /// Names by column number, made unique.
    pub columns: Vec<String>,
    /// At most 60 rows.
    pub rows: Vec<PreviewRow>,
    /// Rows looked at (at most 10,000), and whether that is the whole file.
    pub rows_read: u64,
    pub whole_file: bool,
    /// The account over the rows looked at.
    pub report: ImportReport,
    /// Distinct cases and activities among the rows looked at.
    pub cases: u64,
    pub activities: u64,
    /// Patterns that also fit the time column, best first; the first is the guess.
    pub time_patterns: Vec<String>,
    pub start_patterns: Vec<String>,
    /// Roles that could not be guessed: the user must choose.
    pub missing_case: bool,
    pub missing_activity: bool,
    pub missing_time: bool,
    /// Sheets, or types of objects, where the file has such.
    pub contents: Contents,
    /// The files of the archive that this one came out of; empty where it was none.
    pub archive: Vec<String>,
    /// Names of the file's own columns, where the shape makes others of them; empty where a row is an event.
    pub file_columns: Vec<String>,
    /// Shapes that the table seems to have, the likeliest first.
    pub shapes: Vec<ShapeHint>,
    /// Source profiles that the columns fit, the best first.
    pub profiles: Vec<ProfileMatch>,
    /// Repairs that the beginning of the file needs; the settings say which are made.
    pub repairs_needed: RepairsNeeded,
    /// What was found in each column, and what is proposed for it; by column number.
    pub privacy: Vec<ColumnPrivacy>,
    /// CPR look-alikes come first in here.
    pub findings: Vec<Finding>,
}
