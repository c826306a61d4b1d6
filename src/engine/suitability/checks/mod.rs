//! Checks of single faults: what the R package daqapo looks for, where Spor has no other place that finds it already.
//!
//! Elsewhere: missing values and kinds of columns ([`super::column_figures`]), spellings ([`super::labels`]), incomplete cases
//! ([`super::truncation`]), values out of range and rules between steps (filters).

mod durations;
mod id_gaps;
mod inactive;
mod near_duplicates;
mod overlaps;
mod time_travel;

pub use durations::{OddDurations, cases_longer_than, events_without_duration, odd_durations};
pub use id_gaps::{IdGaps, cases_after_gaps, id_gaps};
pub use inactive::{InactivePeriod, Silence, events_after_silence, inactive_periods};
pub use near_duplicates::{NearDuplicates, near_duplicate_events, near_duplicates};
pub use overlaps::{Overlaps, overlaps};
pub use time_travel::{BrokenOrder, broken_order_events, broken_orders};
