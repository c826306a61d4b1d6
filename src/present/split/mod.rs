//! Groups side by side: what they are called, what their figures say, and whether two of them differ.

mod bins;
mod cells;
mod names;
mod table;
mod weeks;

pub use bins::{GroupBars, bar_rule, bars_of_group, bars_rows, bins_table, group_bars};
pub use cells::{Said, difference, figure_name, median, medians_said, share, verdict, written};
pub use names::{group_name, overlap_said, pair_name, split_name, split_said};
pub use table::saved_table;
pub use weeks::{week_rule, weeks_table};
