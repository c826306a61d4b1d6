//! Durations that cannot be right, or hardly: events that take no time or less, and cases far from all others.

use super::super::registered::Registered;
use crate::engine::log::NO_TIME;
use crate::engine::performance::case_span;
use crate::engine::stats::quantile_type_7;
use serde::{Deserialize, Serialize};

/// What is odd about the durations of a selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OddDurations {
    /// Events with a start of their own.
    pub events_with_start: u32,
    /// Events that end when they start.
    pub zero: u32,
    /// Events that end before they start.
    pub negative: u32,
    pub cases: u32,
    /// Cases that take longer than the third quartile of all cases and three times the distance between the quartiles.
    pub far_longer_cases: u32,
    /// That bound, milliseconds; none without cases.
    pub longer_than_millis: Option<i64>,
}

/// The odd durations of what is registered (daqapo's `detect_time_anomalies` and `detect_duration_outliers`).
///
/// Cases have a long tail, so that a bound of mean and standard deviations would move with what it is to find; Tukey's outer
/// fence (1977) does not. `O(n log n)`.
pub fn odd_durations(registered: &Registered) -> OddDurations {
    let log = registered.log;
    let (mut with_start, mut zero, mut negative) = (0, 0, 0);
    if let Some(starts) = log.start_millis() {
        for event in registered.events().filter(|&event| starts[event] != NO_TIME) {
            let millis = log.time_millis()[event] - starts[event];
            with_start += 1;
            zero += u32::from(millis == 0);
            negative += u32::from(millis < 0);
        }
    }
    let mut spans: Vec<i64> = registered.courses().filter_map(|(case, _)| throughput(registered, case)).collect();
    spans.sort_unstable();
    let quartile = |share: f64| quantile_type_7(spans.len(), share, |at| spans[at]);
    let fence = quartile(0.25).zip(quartile(0.75)).map(|(low, high)| (high + 3.0 * (high - low)) as i64);
    OddDurations {
        events_with_start: with_start,
        zero,
        negative,
        cases: registered.case_count(),
        far_longer_cases: fence.map_or(0, |fence| spans.len() - spans.partition_point(|&span| span <= fence)) as u32,
        longer_than_millis: fence,
    }
}

/// The events that take no time or less, in the order of the log.
pub fn events_without_duration(registered: &Registered) -> Vec<u32> {
    let Some(starts) = registered.log.start_millis() else { return Vec::new() };
    let times = registered.log.time_millis();
    let is_meant = |&event: &usize| starts[event] != NO_TIME && times[event] <= starts[event];
    registered.events().filter(is_meant).map(|event| event as u32).collect()
}

/// The cases that take longer than so many milliseconds, rising.
pub fn cases_longer_than(registered: &Registered, millis: i64) -> Vec<u32> {
    let cases = registered.courses().map(|(case, _)| case);
    cases.filter(|&case| throughput(registered, case).is_some_and(|span| span > millis)).collect()
}

fn throughput(registered: &Registered, case: u32) -> Option<i64> {
    case_span(registered.log, case).map(|span| span.end_millis - span.begin_millis)
}
