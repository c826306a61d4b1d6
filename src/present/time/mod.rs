//! How times read: what is measured, the key figures, where the time lies, groups side by side, and the working calendar.

mod calendar;
mod deadline;
mod figures;
mod groups;
mod measure;
mod places;

pub use calendar::{calendar_closed, calendar_name, closing_name};
pub use deadline::{DeadlineRow, counted, deadline_rows, deadline_said, deadline_table, over_of};
pub use figures::{bins_lines, bins_table, bins_told, bins_unit, figures, notes};
pub use groups::{GroupAxis, group_axis, group_rule, groups_said, groups_table};
pub use measure::{duration_rule, measure_name, measured_said, measuring, of_measure, time_said};
pub use places::{PlaceColumn, place_name, places_said, places_table, sorted};

use crate::engine::export::Column;
use crate::present::Words;
use crate::protocol::TimeClock;

/// «i arbejdstid», «i kalendertid».
pub fn in_clock(clock: TimeClock) -> &'static str {
    match clock {
        TimeClock::Working => "time-in-working",
        TimeClock::Calendar => "time-in-calendar",
    }
}

/// A value or, where it is missing, what is said of that.
pub fn value_or_missing(value: &str, words: &Words) -> String {
    if value.is_empty() { words.text("time-no-value") } else { value.to_owned() }
}

/// A column of a table that is saved, whose times are hours by a clock: its name says so.
pub(in crate::present) fn in_hours(key: &str, clock: TimeClock, words: &Words) -> Column {
    let facts = [("name", words.text(key).into()), ("clock", words.text(in_clock(clock)).into())];
    Column { name: words.with("time-in-hours", &facts), numeric: true }
}
