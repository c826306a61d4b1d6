//! How the overview reads: key figures, sentences over the charts, and the charts as tables.

mod figures;
mod hours;
mod sizes;
mod throughput;
mod weeks;

pub use figures::{Figure, figures, figures_table, note};
pub use hours::{HourGrid, hour_grid, hour_rows, hour_rule, hours_said, hours_table, without_hour};
pub use sizes::{sizes_bars, sizes_lines, sizes_rule, sizes_table, sizes_unit};
pub use throughput::{throughput_bins, throughput_lines, throughput_said, throughput_table, throughput_unit};
pub use weeks::{
    WeekCases, cases_of_week, earlier_weeks, week_marks, week_name, week_rule, week_sets, weeks_end, weeks_markers,
    weeks_said, weeks_table,
};
