//! Checks of single faults: what the R package daqapo looks for, where Spor has no other place that finds it already.
//!
//! Elsewhere: missing values and kinds of columns ([`super::column_figures`]), spellings ([`super::labels`]), incomplete cases
//! ([`super::truncation`]), overlaps ([`crate::engine::people::multitasking`]), values out of range and rules between steps
//! (filters).

mod durations;
mod id_gaps;
mod inactive;
mod near_duplicates;
mod time_travel;

pub use durations::{OddDurations, odd_durations};
pub use id_gaps::{IdGaps, id_gaps};
pub use inactive::{InactivePeriod, Silence, inactive_periods};
pub use near_duplicates::{NearDuplicates, near_duplicates};
pub use time_travel::{BrokenOrder, broken_orders};
