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
