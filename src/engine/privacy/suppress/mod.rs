//! Small cells in what leaves the machine: hidden, with so many others that none can be worked out again.
//!
//! All tables that leave together are settled together. Their counts are cells, and what adds up is said as sums, so
//! that a cell shown in one table cannot give away one that is hidden in another.

mod complement;
mod counts;
mod extremes;
mod linear_program;
mod network;
mod protect;
mod release;
mod threshold;

pub use counts::{Cell, Counts, DoesNotAddUp, TableCells};
pub use extremes::{Extremes, extremes};
pub use release::{Interval, Release, Settled, WholeGroup};
pub use threshold::Threshold;
