//! One row of an invented file before it becomes bytes.

/// Stands between the cells of a record; no cell holds it.
const BETWEEN: char = '\u{1f}';

/// A row as texts, and its place in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Rows are sorted by this; equal ones keep their order.
    pub place: i64,
    /// Every cell, each followed by [`BETWEEN`]: one piece of memory instead of a dozen.
    cells: String,
}

impl Record {
    /// A row without cells.
    pub fn new(place: i64) -> Self {
        Self { place, cells: String::with_capacity(128) }
    }

    /// Adds a cell.
    pub fn push(&mut self, cell: &str) {
        self.push_with(|out| out.push_str(cell));
    }

    /// Adds a cell that `write` writes.
    pub fn push_with(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.cells);
        self.cells.push(BETWEEN);
    }

    /// The cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.split_terminator(BETWEEN)
    }

    /// The cell of a column; empty beyond the last.
    pub fn cell(&self, column: usize) -> &str {
        self.cells().nth(column).unwrap_or("")
    }

    /// Puts `text` into the cell of a column.
    pub fn set(&mut self, column: usize, text: &str) {
        let start: usize = self.cells().take(column).map(|cell| cell.len() + 1).sum();
        let end = start + self.cell(column).len();
        self.cells.replace_range(start..end, text);
    }
}
