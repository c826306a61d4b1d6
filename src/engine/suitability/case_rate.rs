//! How many cases begin in a year, as the log itself tells it.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;

/// A day of the calendar, clocks aside.
const DAY_MILLIS: i64 = 86_400_000;
/// What is counted as a year.
pub const YEAR_DAYS: u32 = 365;
/// Shorter logs say nothing of a year.
const DAYS_AT_LEAST: u32 = 28;

/// Cases that began within so many days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseRate {
    pub cases: u32,
    /// [`YEAR_DAYS`], or all days from the first begun case to the last where they are fewer.
    pub days: u32,
    /// When the first of these cases began.
    pub from_millis: i64,
}

/// The 365 days in which most cases of the selection began; of several the first.
///
/// Not the mean of the whole period: an extract often has few of the cases that began before it or towards its end, and
/// both ends would make the year too small. A log of less than a year is told with its own days; one of less than four
/// weeks is not told. `O(C log C)`.
pub fn case_rate(log: &EventLog, selection: &Selection) -> Option<CaseRate> {
    let times = log.order_millis();
    let first_of = |case: u32| times[log.events_of(case)].first().copied();
    let mut begun: Vec<i64> = selection.cases().filter_map(first_of).collect();
    begun.sort_unstable();
    let (first, last) = begun.first().copied().zip(begun.last().copied())?;
    let days = ((last - first) / DAY_MILLIS) as u32 + 1;
    if days < DAYS_AT_LEAST {
        return None;
    }
    let (mut best, mut end) = (CaseRate { cases: 0, days: days.min(YEAR_DAYS), from_millis: first }, 0);
    for (start, &from_millis) in begun.iter().enumerate() {
        while begun.get(end).is_some_and(|begun| begun - from_millis < i64::from(YEAR_DAYS) * DAY_MILLIS) {
            end += 1;
        }
        let cases = (end - start) as u32;
        if cases > best.cases {
            best = CaseRate { cases, from_millis, ..best };
        }
    }
    Some(best)
}
