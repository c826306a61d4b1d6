//! Rows of fields: what the reader of every kind of file hands on, whether it cut text or opened a workbook.

/// Columns beyond this many mean that the file is not a table.
pub(crate) const COLUMNS_AT_MOST: u32 = 10_000;

/// A field: its text, without quotes, from one byte to another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub begin: u32,
    pub end: u32,
}

/// A row: its fields, its bytes, and the line of the file it begins on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub first_field: u32,
    pub fields: u32,
    pub begin: u32,
    pub end: u32,
    pub line: u64,
}

/// Where the rows and fields of a text stand in it.
#[derive(Default)]
pub(crate) struct Cut {
    pub rows: Vec<Row>,
    pub fields: Vec<Field>,
}

/// Rows with their text, filled cell by cell. A batch holds less than 4 GiB.
#[derive(Default)]
pub struct RowBatch {
    pub(crate) text: Vec<u8>,
    pub(crate) cut: Cut,
    /// First field of the row being filled.
    open: usize,
}

impl RowBatch {
    /// The next cell of the row being filled.
    pub fn push_cell(&mut self, text: &str) {
        let begin = self.text.len() as u32;
        self.text.extend_from_slice(text.as_bytes());
        self.cut.fields.push(Field { begin, end: self.text.len() as u32 });
    }

    /// The row is whole; it began on `line` (from 1).
    pub fn end_row(&mut self, line: u64) {
        let fields = &self.cut.fields[self.open..];
        let end = self.text.len() as u32;
        let begin = fields.first().map_or(end, |field| field.begin);
        let (first_field, fields) = (self.open as u32, fields.len() as u32);
        self.cut.rows.push(Row { first_field, fields, begin, end, line });
        self.open = self.cut.fields.len();
    }

    /// Adds the rows of another batch.
    pub fn append(&mut self, other: &RowBatch) {
        let (text, field) = (self.text.len() as u32, self.cut.fields.len() as u32);
        self.text.extend_from_slice(&other.text);
        let moved = other.cut.fields.iter().map(|held| Field { begin: held.begin + text, end: held.end + text });
        self.cut.fields.extend(moved);
        self.cut.rows.extend(other.cut.rows.iter().map(|row| Row {
            first_field: row.first_field + field,
            begin: row.begin + text,
            end: row.end + text,
            ..*row
        }));
        self.open = self.cut.fields.len();
    }

    /// Forgets all rows and keeps the memory for the next ones.
    pub fn clear(&mut self) {
        self.text.clear();
        self.cut.rows.clear();
        self.cut.fields.clear();
        self.open = 0;
    }

    /// Rows that are whole.
    pub fn len(&self) -> usize {
        self.cut.rows.len()
    }

    /// Whether no row is whole.
    pub fn is_empty(&self) -> bool {
        self.cut.rows.is_empty()
    }

    /// The rows: each with the line it begins on (from 1) and its cells.
    pub fn rows(&self) -> impl Iterator<Item = (u64, Vec<&str>)> {
        self.cut.rows.iter().map(|row| {
            let fields = &self.cut.fields[row.first_field as usize..][..row.fields as usize];
            let text = |field: &Field| &self.text[field.begin as usize..field.end as usize];
            (row.line, fields.iter().map(|field| std::str::from_utf8(text(field)).unwrap_or_default()).collect())
        })
    }
}
