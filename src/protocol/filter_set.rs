//! A filter set as a file. Like a recipe it is read and written by the worker, so that the page need not know JSON.

use super::{Bytes, FilterStack, SavedListProblem};
use serde::{Deserialize, Serialize};

/// Read a file that filters were saved in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadFilterSet {
    pub file: Bytes,
}

/// The filters, or why the file holds none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FilterSetRead {
    pub read: Result<FilterStack, SavedListProblem>,
}

/// Write these filters.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteFilterSet {
    pub name: String,
    pub made_with: String,
    pub stack: FilterStack,
}

/// The file, and its name without what looks like personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterSetWritten {
    pub name: String,
    pub file: Bytes,
    /// Filters that are not in it: lists of case ids, and texts with personal data.
    pub left_out: u32,
}
