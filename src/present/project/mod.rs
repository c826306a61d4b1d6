//! A project in words: what its file holds, and what changed since it was saved.

mod holds;
mod since;

pub use holds::{Holds, holds, problem, saved};
pub use since::{SinceView, key_table, part_rule, parts_table, rule, since_said, whole_table};
