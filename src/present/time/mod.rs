//! How times read: what is measured, the key figures, where the time lies, groups side by side, and the working calendar.

mod calendar;
mod figures;
mod groups;
mod measure;
mod places;

pub use calendar::{calendar_closed, calendar_name, closing_name};
pub use figures::{bins_lines, bins_table, bins_told, bins_unit, figures, notes};
pub use groups::{GroupAxis, group_axis, group_rule, groups_said, groups_table};
pub use measure::{duration_rule, measure_name, measured_said, measuring, of_measure, time_said};
pub use places::{PlaceColumn, place_name, place_rule, places_said, places_table, sorted};

use crate::engine::export::Cell;
use crate::present::Words;
use crate::protocol::TimeClock;

/// Hours, in which every time of a table stands: the same unit in all rows can be reckoned with.
fn hours(millis: Option<f64>) -> Cell {
    millis.map_or(Cell::Empty, |millis| Cell::Decimal(millis / 3_600_000.0, 2))
}

/// «i arbejdstid», «i kalendertid».
pub(in crate::present) fn in_clock(clock: TimeClock) -> &'static str {
    match clock {
        TimeClock::Working => "time-in-working",
        TimeClock::Calendar => "time-in-calendar",
    }
}

/// A value or, where it is missing, what is said of that.
fn value_or_missing(value: &str, words: &Words) -> String {
    if value.is_empty() { words.text("time-no-value") } else { value.to_owned() }
}
