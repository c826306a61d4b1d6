//! What happens when: cases by week, events by weekday and hour, by day, and by period and kind; arrivals, and what happens at once.

mod arrivals;
mod batches;
mod days;
mod periods;
mod same_time;
mod sieve;
mod step_weekdays;
mod weekday_hours;
mod weeks;

pub use arrivals::{Arrivals, arrivals};
pub use batches::{Batches, batches, cases_in_batches};
pub use days::{DayCounts, days};
pub use periods::{PeriodCount, PeriodLength, Periods, periods};
pub use same_time::same_time;
pub use step_weekdays::{StepWeekday, step_weekdays};
pub use weekday_hours::{EventHours, WeekdayHours};
pub use weeks::{CaseWeeks, Observed, WeekCounts, Weeks};
