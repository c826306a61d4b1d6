//! How figures, problems and findings read in Danish and English.
//!
//! Sentences stand in the catalogues under `words/`; numbers, dates and durations are written here,
//! because browsers disagree about Danish.

pub mod axis;
pub mod cases;
pub mod closing;
pub mod dates;
pub mod dots;
pub mod durations;
pub mod filters;
pub mod findings;
pub mod flows;
pub mod handovers;
pub mod heat;
pub mod histogram;
pub mod leaving;
pub mod lines;
pub mod map;
pub mod markers;
pub mod numbers;
pub mod overview;
mod packed_problems;
pub mod personal;
pub mod prepare;
pub mod problems;
pub mod project;
pub mod rejected_rows;
pub mod report;
pub mod rework;
pub mod split;
pub mod statistics;
pub mod suitability;
pub mod time;
pub mod validation;
pub mod variant_pair;
pub mod variants;

mod language;
mod listed;
mod words;

pub use crate::engine::export;
pub use language::Language;
pub use listed::listed;
pub use words::{CATALOGUES, Fact, Words};
