//! Figures of a log that are no faults: its complexity, whether enough was seen, and how exactly times are told.

use super::TopShare;
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
