//! Dates and clocks: from the text of a cell to an instant.

mod compile;
mod fixed;
mod guess;
mod parse;
mod pattern;
mod reader;
mod write;

pub(crate) use guess::{FittingPattern, fitting_patterns, spellings};
pub(crate) use parse::month_name;
pub use pattern::DatePattern;
pub use reader::Reading;
pub(crate) use reader::TimeReader;
