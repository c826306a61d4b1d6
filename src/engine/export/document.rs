//! A document: headings, sentences, tables and pictures, with every word already chosen.

use super::Picture;
use serde::{Deserialize, Serialize};

/// What is saved or printed together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(String),
    Sentence(String),
    Table(Table),
    Picture(Picture),
}

/// A table whose cells keep their kind, so that a spreadsheet can count with them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Sentences under the table, such as what is hidden of it.
    pub notes: Vec<String>,
}

/// A column's head; numbers stand right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    pub numeric: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    Empty,
    Text(String),
    Whole(i64),
    /// A number with so many decimals.
    Decimal(f64, u8),
}

impl Table {
    /// The rows of one list among several, each of which is named in its first cell; without that name, and without
    /// columns in which the list has nothing.
    pub fn part(mut self, name: &str) -> Table {
        let is_of_part = |row: &Vec<Cell>| row.first() == Some(&Cell::Text(name.to_owned()));
        self.rows.retain(is_of_part);
        let says = |cell: &Cell| *cell != Cell::Empty && *cell != Cell::Text(String::new());
        let is_used = |place: usize| place > 0 && self.rows.iter().any(|row| row.get(place).is_some_and(says));
        let used: Vec<bool> = (0..self.columns.len()).map(is_used).collect();
        keep(&mut self.columns, &used);
        self.rows.iter_mut().for_each(|row| keep(row, &used));
        self
    }
}

fn keep<T>(row: &mut Vec<T>, used: &[bool]) {
    let mut used = used.iter();
    row.retain(|_| used.next().copied().unwrap_or(true));
}
