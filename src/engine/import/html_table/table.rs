//! Tables as their tags come: which cell stands in which row and column, and over how many.

use super::references::push_resolved;
use super::tags::OpenTag;
use crate::engine::import::workbook::Area;
use std::ops::Range;

/// Columns and rows that one cell is believed to span.
const SPAN_AT_MOST: usize = 20_000;

/// The tables of a page.
#[derive(Default)]
pub(super) struct Tables {
    /// Those that are open, one in a cell of the other.
    open: Vec<Table>,
    largest: Option<Table>,
}

/// A table: its texts in one piece, and where they stand.
#[derive(Default)]
pub(super) struct Table {
    pub text: String,
    /// Row, column and text of each cell that says something, in the order of rows.
    pub cells: Vec<(u32, u32, Range<usize>)>,
    /// Cells that span several rows or columns.
    pub areas: Vec<Area>,
    /// Rows, and columns of the widest one.
    pub rows: u32,
    pub width: u32,
    /// For each column, how many more rows are taken by a cell from above.
    taken: Vec<u32>,
    is_in_row: bool,
    column: u32,
    cell: Option<OpenCell>,
}

struct OpenCell {
    columns: u32,
    rows: u32,
    begin: usize,
    /// Blanks or a line end between two words, not yet written.
    gap: Option<char>,
}

impl Tables {
    pub fn open(&mut self, tag: &OpenTag<'_>) {
        if tag.name == "table" {
            self.open.push(Table::default());
        } else if let Some(table) = self.open.last_mut() {
            match &*tag.name {
                "tr" => table.begin_row(),
                "td" | "th" => table.begin_cell(tag.number("colspan"), tag.number("rowspan")),
                "br" | "p" | "div" | "li" => table.break_line(),
                _ => {}
            }
        }
    }

    pub fn close(&mut self, name: &str) {
        match (name, self.open.last_mut()) {
            ("table", Some(_)) => {
                if let Some(table) = self.open.pop() {
                    self.end_table(table);
                }
            }
            ("tr", Some(table)) => table.end_row(),
            ("td" | "th", Some(table)) => table.end_cell(),
            _ => {}
        }
    }

    pub fn text(&mut self, text: &str) {
        if let Some(table) = self.open.last_mut() {
            table.push_text(text);
        }
    }

    /// The table with most cells, the first of equals; those that the page does not close count, too.
    pub fn largest(mut self) -> Option<Table> {
        while let Some(table) = self.open.pop() {
            self.end_table(table);
        }
        self.largest.filter(|table| !table.cells.is_empty())
    }

    fn end_table(&mut self, mut table: Table) {
        table.end_row();
        if self.largest.as_ref().is_none_or(|largest| table.cells.len() > largest.cells.len()) {
            self.largest = Some(table);
        }
    }
}

impl Table {
    fn begin_row(&mut self) {
        self.end_row();
        self.is_in_row = true;
        self.column = 0;
    }

    fn end_row(&mut self) {
        self.end_cell();
        if self.is_in_row {
            self.is_in_row = false;
            self.rows = self.rows.saturating_add(1);
            self.taken.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        }
    }

    fn begin_cell(&mut self, columns: usize, rows: usize) {
        self.end_cell();
        if !self.is_in_row {
            self.begin_row();
        }
        while self.taken.get(self.column as usize).is_some_and(|&rows| rows > 0) {
            self.column += 1;
        }
        let (columns, rows) = (columns.min(SPAN_AT_MOST) as u32, rows.min(SPAN_AT_MOST) as u32);
        self.cell = Some(OpenCell { columns, rows, begin: self.text.len(), gap: None });
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let end = self.column.saturating_add(cell.columns);
        if self.text.len() > cell.begin {
            self.cells.push((self.rows, self.column, cell.begin..self.text.len()));
            self.width = self.width.max(self.column + 1);
        }
        if cell.rows > 1 || cell.columns > 1 {
            self.areas.push(Area {
                first_row: self.rows,
                last_row: self.rows.saturating_add(cell.rows - 1),
                first_column: self.column,
                last_column: end - 1,
            });
        }
        if cell.rows > 1 {
            if self.taken.len() < end as usize {
                self.taken.resize(end as usize, 0);
            }
            self.taken[self.column as usize..end as usize].fill(cell.rows);
        }
        self.column = end;
    }

    fn break_line(&mut self) {
        let has_text = self.cell.as_ref().is_some_and(|cell| self.text.len() > cell.begin);
        if let Some(cell) = self.cell.as_mut().filter(|_| has_text) {
            cell.gap = Some('\n');
        }
    }

    /// Blanks and line ends of the page are one blank, and none at the ends of a cell.
    fn push_text(&mut self, text: &str) {
        let Some(cell) = &mut self.cell else { return };
        let mut resolved = String::new();
        push_resolved(text, &mut resolved);
        for character in resolved.chars() {
            if matches!(character, ' ' | '\t' | '\r' | '\n' | '\u{a0}') {
                if self.text.len() > cell.begin {
                    cell.gap.get_or_insert(' ');
                }
            } else {
                self.text.extend(cell.gap.take());
                self.text.push(character);
            }
        }
    }
}
