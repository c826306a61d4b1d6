//! What happens when: cases by week, events by weekday and hour, and by day.

mod days;
mod weekday_hours;
mod weeks;

pub use days::{DayCounts, days};
pub use weekday_hours::{WeekdayHours, weekday_hours};
pub use weeks::{Observed, WeekCounts, Weeks, weeks};
