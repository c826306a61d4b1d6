//! How the overview reads: key figures, sentences over the charts, and the charts as tables.

mod figures;
mod hours;
mod throughput;
mod weeks;

pub use figures::{Figure, figures, note};
pub use hours::{HourGrid, hour_grid, hours_said, hours_table, without_hour};
pub use throughput::{ThroughputAxis, bin_width, longer_said, throughput_axis, throughput_said, throughput_table};
pub use weeks::{earlier_weeks, week_marks, week_name, weeks_said, weeks_table};

use crate::engine::export::Cell;
use crate::present::Words;
use crate::protocol::Shown;

/// A count in a table; «skjult» where it is hidden, so that nobody takes it for nought.
fn cell(count: Shown<u32>, words: &Words) -> Cell {
    match count {
        Shown::Number(count) => Cell::Whole(i64::from(count)),
        Shown::Hidden => Cell::Text(words.text("units-hidden-short")),
    }
}
