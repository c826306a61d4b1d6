//! Dividing the cases of a selection into groups that stand side by side: by a column, by when they begin, by filters.
//!
//! Every group is made by filters of its own behind the stack in force, so that each view tells of it as of any selection.

mod candidates;
mod groups;

pub use candidates::cases_with_several_values;
pub use groups::{CaseGroup, GroupRule, case_groups};

use crate::engine::filter::Filter;
use serde::{Deserialize, Serialize};

/// What cases are divided by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Split {
    /// The value of the case, or of its first event before any filter where the column is one of events.
    Column(String),
    /// When the case begins, on the log's clock.
    Start(StartPeriod),
    /// Whether one filter keeps the case, and whether another one does.
    Filters { first: Box<Filter>, second: Option<Box<Filter>> },
}

/// How long the periods are in which cases begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartPeriod {
    Year,
    Quarter,
    Month,
}

/// What a group is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupName {
    /// A value of the column.
    Value(String),
    /// The column has none.
    NoValue,
    Year(i32),
    /// Quarter 1..=4 of a year.
    Quarter(i32, u8),
    /// Month 1..=12 of a year.
    Month(i32, u8),
    /// The first filter keeps them, and the second one, where there is one, does not.
    First,
    /// The second filter keeps them, and the first does not.
    Second,
    /// Both filters keep them.
    Both,
    /// No filter keeps them.
    Neither,
    /// So many groups that are not told one by one.
    Others(u32),
}
