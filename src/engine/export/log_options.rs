//! What of an event log is written, and what its columns are called.

use crate::engine::import::Zone;
use serde::{Deserialize, Serialize};

/// Which attributes of a log are written, and in whose clock and words.
///
/// The log is written as it is: what must not leave has been taken out of it before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogExport {
    /// Positions in `EventLog::attributes`, in the order in which they are written; positions that the log does not
    /// have are passed over.
    pub attributes: Vec<usize>,
    /// The clock that times are written by: the one that the log was read by, or its days do not begin at midnight.
    pub zone: Zone,
    pub titles: ColumnTitles,
}

/// Titles of the columns that every log has, in the reader's language; other columns have the names of the attributes.
///
/// Files whose format fixes these names (XES, Power Automate) do not ask for them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnTitles {
    pub case: String,
    pub activity: String,
    /// Complete time of an event.
    pub time: String,
    pub start: String,
    pub resource: String,
}
