//! Whether the practice of registration changed over time, when, and how sure that is.

mod cohorts;
mod cut;
mod dating;
mod first_last;
mod search;

pub use cohorts::{Cohorts, DriftUnknown, Month};
pub use cut::{Cut, Difference, monthly_cuts};
pub use dating::{ChangeDay, ChangeHolds, change_day};
pub use first_last::{MonthsInUse, months_in_use};
pub use search::{Change, ChangeThresholds, Compared, DriftSearch, changes_without_null};
