//! How long a case takes.

use super::super::rule::DurationMeasure;
use crate::engine::log::EventLog;

/// When a case begins: the earliest start of its events, or completion of those without; milliseconds UTC.
pub fn starts_at(log: &EventLog, case: u32) -> i64 {
    log.events_of(case).map(|event| log.start_of(event)).min().unwrap_or(0)
}

/// When a case ends: the latest completion of its events, milliseconds UTC.
pub fn ends_at(log: &EventLog, case: u32) -> i64 {
    log.time_millis()[log.events_of(case)].iter().copied().max().unwrap_or(0)
}

/// That time of each case, in milliseconds.
pub fn of_case(log: &EventLog, measure: DurationMeasure) -> impl Fn(u32) -> i64 + '_ {
    move |case| match measure {
        DurationMeasure::Throughput => ends_at(log, case) - starts_at(log, case),
    }
}
