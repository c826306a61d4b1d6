//! How long a case takes.

use super::super::rule::DurationMeasure;
use crate::engine::log::EventLog;

/// That time of each case, in milliseconds.
pub fn of_case(log: &EventLog, measure: DurationMeasure) -> impl Fn(u32) -> i64 + '_ {
    move |case| match measure {
        DurationMeasure::Throughput => log.ends_at(case) - log.starts_at(case),
    }
}
