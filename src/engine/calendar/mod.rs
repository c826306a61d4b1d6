//! The calendar: Danish holidays, opening hours, and the working time between two instants.

mod civil;
mod clock;
mod day;
mod day_only;
mod divide;
mod holidays;
mod on_wall;
mod open_times;
mod work_calendar;
mod zone_offsets;

pub use clock::Clock;
pub use day::{CalendarDay, IsoWeek};
pub use holidays::{Holiday, danish_holidays, easter_sunday};
pub use open_times::{OpenTime, OpenTimes};
pub use work_calendar::{ClosingDays, OpeningHours, WorkCalendar};
pub use zone_offsets::ZoneOffsets;

use divide::whole_hours;

pub(in crate::engine) use day_only::says_day_only;
pub(in crate::engine) use divide::whole_days;
pub(in crate::engine) use on_wall::{HOURS_A_WEEK, OnWall};

pub(crate) use civil::{civil_from_days, days_from_civil, days_in_month, exists, weekday};

/// A day of 24 hours, milliseconds.
pub(crate) const DAY_MILLIS: i64 = 86_400_000;
