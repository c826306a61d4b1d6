//! Checks of single faults: what the R package daqapo looks for, where Spor has no other place that finds it already.
//!
//! Elsewhere: missing values and kinds of columns ([`super::column_figures`]), spellings ([`super::labels`]), incomplete cases
//! ([`super::truncation`]), rows that were turned away (the account of the import), rules that a user has (filters).

mod activity_durations;
mod companions;
mod dependencies;
mod durations;
mod id_gaps;
mod inactive;
mod multi_registration;
mod near_duplicates;
mod number_range;
mod overlaps;
mod time_travel;
mod usually_once;

pub use activity_durations::{OddActivityDurations, events_of_odd_duration, odd_activity_durations};
pub use companions::{Companion, Given, cases_without_companion, companions};
pub use dependencies::{Dependency, Determinant, dependencies, dependency_exceptions};
pub use durations::{OddDurations, cases_longer_than, events_without_duration, odd_durations};
pub use id_gaps::{IdGaps, cases_after_gaps, id_gaps};
pub use inactive::{InactivePeriod, SILENT_DAYS, Silence, events_after_silence, inactive_periods};
pub use multi_registration::{AT_ONCE_MILLIS, MultiRegistration, multi_registration};
pub use near_duplicates::{NEAR_MILLIS, NearDuplicates, near_duplicate_events, near_duplicates};
pub use number_range::{FarNumbers, far_numbers};
pub use overlaps::{Overlaps, case_overlaps, overlaps};
pub use time_travel::{BrokenOrder, broken_order_events, broken_orders};
pub use usually_once::{UsuallyOnce, cases_that_repeat, usually_once};
