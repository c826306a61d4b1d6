//! What of a saved reading does not fit a file.

use crate::engine::prepare::ProfileRole;
use serde::{Deserialize, Serialize};

/// Something of a saved reading that does not fit. What fits was done all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceMisfit {
    /// Most of what the recipe knows is not in the file: it is read as guessed.
    NotKnown,
    /// The file cannot be cut in the way that was saved: it is cut as guessed.
    FormatUnfit,
    /// No sheet of the workbook is called so, and none has the number that was saved: the first is read.
    SheetGone { name: String },
    /// The columns that the shape needs are not there: a row is read as an event.
    ShapeGone,
    /// A column is not in the file; the part it played, where that was not the shape's.
    ColumnGone { name: String, role: Option<ProfileRole> },
    /// Columns that the recipe does not know, in the order of the file: they are read as guessed.
    NewColumns { names: Vec<String> },
    /// The pattern leaves more than half of these columns' times unread, and the guess reads more.
    PatternUnfit { columns: Vec<String>, pattern: String, unread: u64, rows: u64 },
    /// No file is the one that this part of the recipe knows; the columns of its cases. Said by who has all files.
    SourceUnused { columns: Vec<String> },
    /// Something personal is in a column now, and is treated as proposed.
    NowPersonal { name: String },
}
