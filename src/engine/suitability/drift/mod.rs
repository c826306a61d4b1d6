//! Whether the practice of registration changed over time, when, and how sure that is.

mod case_shifts;
mod cohorts;
mod cut;
mod dating;
mod labels_in_use;
mod search;

pub use case_shifts::{CASE_MEASURES, CaseMeasure, CaseShift, MeasureCut, ShiftUnknown, case_shifts, measure_cuts};
pub use cohorts::{Cohorts, DriftUnknown, Followed, Month};
pub use cut::{Cut, Difference, WINDOW_MONTHS, monthly_cuts};
pub use dating::{ChangeDay, ChangeDays, ChangeHolds};
pub use labels_in_use::{LabelTurn, label_turns};
pub use search::{Change, ChangeThresholds, Compared, DriftSearch, changes_without_null};
