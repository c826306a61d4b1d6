//! The rows that a finding is about: single cases, for the screen alone.

use super::{AmberAnswers, Closing, DataFound, LogId, WallTime};
use serde::{Deserialize, Serialize};

/// The rows that a finding is about; single cases, so that a log about persons asks why first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowFindingRows {
    pub log: LogId,
    pub closing: Option<Closing>,
    /// As it was told.
    pub found: DataFound,
    /// What a value is called that few cases have.
    pub rare: String,
    pub answers: Option<AmberAnswers>,
}

/// Rows of a finding that are shown at most.
pub const FINDING_ROWS: usize = 50;

/// The first rows of a finding in the order of the file, for the screen alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingRows {
    pub rows: Vec<FindingRow>,
    /// Rows of the file that became no events, where the finding is about these.
    pub rejected: Vec<RejectedRow>,
    /// Rows that it is about, or cases.
    pub all: u32,
    /// It is about cases: each with its first row.
    pub are_cases: bool,
    /// The column it is about, where it is about one.
    pub column: Option<String>,
    /// That column is not told of single cases.
    pub is_withheld: bool,
    pub are_pseudonyms: bool,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingRow {
    /// From 1, among the rows of the file that became events.
    pub row: u32,
    pub case: String,
    pub activity: String,
    pub start: Option<WallTime>,
    pub time: WallTime,
    /// What stands in the column; empty where there is none, or where it is missing.
    pub value: String,
}

/// A row of the file that became no event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RejectedRow {
    /// Its line, and of several files which one.
    pub line: u64,
    /// What stands in the field that was turned away, masked.
    pub value: String,
}
