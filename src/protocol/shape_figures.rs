//! Figures of a log that are no faults: its complexity, whether enough was seen, how exactly times are told, and what its columns hold.

use super::{ColumnKind, Shown, TopShare};
use serde::{Deserialize, Serialize};

pub use crate::engine::suitability::{Complexity, TimePrecision};

/// How complex the courses are, whether enough was seen, and how exactly each column tells times: figures, and no faults.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShapeFigures {
    /// Without the shortest and the longest case where they are hidden.
    pub complexity: Complexity,
    pub lengths: Option<(u32, u32)>,
    /// The five commonest variants; none where few cases could be worked out from them.
    pub five: Option<TopShare>,
    /// The chance that what the next case has is known: activities, relations, the whole course.
    pub activities_covered: f64,
    pub relations_covered: f64,
    pub variants_covered: f64,
    /// Relations that are expected among so many cases; whole where small numbers are hidden.
    pub relations_by_cases: Vec<(u32, f64)>,
    /// Of the completions, the starts where there are any, and the columns of times.
    pub precision: Vec<PrecisionFigures>,
    /// Every column, in the order of the log.
    pub columns: Vec<ColumnShape>,
}

/// What the values of a column look like, by which free text is told from a category.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnShape {
    pub name: String,
    /// Of cases, and not of events: that is what is counted.
    pub of_cases: bool,
    pub kind: ColumnKind,
    /// Events or cases with a value.
    pub filled: Shown<u32>,
    pub distinct: u32,
    /// With a value that no other has.
    pub used_once: Shown<u32>,
    /// With the punctuation of a sentence.
    pub punctuated: Shown<u32>,
    /// None where a small number could be worked out from it.
    pub texts: Option<ColumnTexts>,
}

/// Averages over the values of a column.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnTexts {
    pub mean_words: f64,
    pub entropy_bits: f64,
    /// 0 where all have one value, 1 where each has its own.
    pub entropy_normalised: f64,
}

/// How exactly a column tells times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrecisionFigures {
    pub of: TimesOf,
    pub precision: TimePrecision,
}

/// Which times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimesOf {
    Completions,
    Starts,
    Column(String),
}
