//! The report: chosen views with what is said of them, where the data came from, and how it was made.
//!
//! What a view showed comes as [`Piece`]s, read from the view itself; here they become one article that is shown, printed
//! and saved alike.

mod article;
mod made;
mod page;
mod paper;
mod quality;
mod table;

pub use article::article;
pub use made::{FileMade, Made, files_told, made, recipe_lines};
pub use page::{page, print_rules};
pub use paper::{Paper, PaperHead, PaperSection, paper};
pub use quality::quality;
pub use table::LINE_END;

use super::Words;
use super::export::{Cell, Table};
use super::numbers;
use crate::protocol::{LogSummary, ReportHead, ResultKind, Shown, WallTime};

/// All of a report, with every word chosen but those of its frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub head: ReportHead,
    /// What the log is called; none where its name stays.
    pub log: Option<String>,
    /// The data are invented.
    pub invented: bool,
    /// The day it was written.
    pub day: WallTime,
    /// Spor's version.
    pub version: String,
    pub sections: Vec<Section>,
    pub quality: Vec<Told>,
    pub made: Vec<Told>,
}

/// A view in the report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    pub title: String,
    pub note: String,
    pub kind: Option<ResultKind>,
    /// What the view is called.
    pub view: String,
    /// Which cases and events of how many.
    pub counts: String,
    /// The filters as sentences, in their order.
    pub filters: Vec<String>,
    pub pieces: Vec<Piece>,
}

/// Something that is told under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub name: String,
    pub lines: Vec<String>,
}

impl Told {
    pub fn one(name: String, line: String) -> Self {
        Told { name, lines: vec![line] }
    }
}

/// One thing that a view shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Heading(String),
    Sentence {
        text: String,
        /// It explains what stands beside it.
        quiet: bool,
    },
    /// What is chosen in the view: names and values.
    Choices(Vec<(String, String)>),
    /// Key figures: name, value, and what stands beside.
    Figures(Vec<[String; 3]>),
    List(Vec<String>),
    Table(PaperTable),
    Picture(Drawn),
    /// What is told under names, one under the other.
    Told(Vec<Told>),
    /// What the lines of a picture are: a sample of each, as SVG, and its name.
    Key(Vec<(String, String)>),
}

/// A picture of a view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// A whole `svg` element whose colours stand in it.
    pub svg: String,
    /// Its figures, where the picture has a table twin.
    pub figures: Option<PaperTable>,
}

/// A table as it is read: no sorting, no buttons.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperTable {
    pub caption: String,
    pub heads: Vec<Vec<PaperCell>>,
    pub rows: Vec<Vec<PaperCell>>,
    /// Sums and the like, under the rows.
    pub feet: Vec<Vec<PaperCell>>,
    pub notes: Vec<String>,
    /// All rows are written, however many there are.
    pub is_whole: bool,
}

/// A cell of such a table.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperCell {
    pub text: String,
    /// It names its row or column.
    pub is_head: bool,
    pub is_number: bool,
    pub columns: u32,
    pub rows: u32,
    /// Share of the longest bar of its column, 0..1.
    pub bar: Option<f64>,
    /// Step of the blue that follows its number.
    pub heat: Option<u8>,
    /// A small picture in it, as SVG.
    pub svg: Option<String>,
}

impl Default for PaperCell {
    fn default() -> Self {
        PaperCell {
            text: String::new(),
            is_head: false,
            is_number: false,
            columns: 1,
            rows: 1,
            bar: None,
            heat: None,
            svg: None,
        }
    }
}

impl PaperTable {
    /// A table that is saved, as it is read.
    pub fn of(table: &Table, caption: String, words: &Words) -> PaperTable {
        let head = table.columns.iter().map(|column| PaperCell {
            text: column.name.clone(),
            is_head: true,
            is_number: column.numeric,
            ..PaperCell::default()
        });
        let cell = |(place, cell): (usize, &Cell)| PaperCell {
            text: numbers::written(cell, words.language()),
            is_head: place == 0,
            is_number: table.columns.get(place).is_some_and(|column| column.numeric),
            ..PaperCell::default()
        };
        PaperTable {
            caption,
            heads: vec![head.collect()],
            rows: table.rows.iter().map(|row| row.iter().enumerate().map(cell).collect()).collect(),
            feet: Vec::new(),
            notes: table.notes.clone(),
            is_whole: false,
        }
    }
}

/// «8.208 af 9.000 sager · 60.819 af 65.021 hændelser».
pub fn counts(cases: Shown<u32>, events: Shown<u32>, summary: &LogSummary, words: &Words) -> String {
    let whole = |count: u32| numbers::whole(u64::from(count), words.language());
    let facts = [
        ("cases", numbers::shown(cases, words).into()),
        ("all", whole(summary.cases).into()),
        ("events", numbers::shown(events, words).into()),
        ("allevents", whole(summary.events).into()),
    ];
    words.with("report-counts-are", &facts)
}

/// The key of what a kind of result is called.
pub fn kind_key(kind: ResultKind) -> &'static str {
    match kind {
        ResultKind::Improvement => "report-kind-improvement",
        ResultKind::Confirmation => "report-kind-confirmation",
        ResultKind::DataQuality => "report-kind-quality",
    }
}

/// The key of what a kind of result means.
pub fn kind_is_key(kind: ResultKind) -> &'static str {
    match kind {
        ResultKind::Improvement => "report-kind-improvement-is",
        ResultKind::Confirmation => "report-kind-confirmation-is",
        ResultKind::DataQuality => "report-kind-quality-is",
    }
}
