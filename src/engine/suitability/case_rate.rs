//! How many cases begin in a year, as the log itself tells it.

use crate::engine::calendar::DAY_MILLIS;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;

/// What is counted as a year.
pub const YEAR_DAYS: u32 = 365;
/// Shorter logs say nothing of a year.
const DAYS_AT_LEAST: u32 = 28;
/// Where so many in a hundred cases began within one year, the log is no longer than the days they lie in.
const ALL_BUT_SOME_PERCENT: usize = 95;

/// Cases that began within so many days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseRate {
    pub cases: u32,
    /// [`YEAR_DAYS`], or the days from the first of these cases to the last where the log has hardly any other.
    pub days: u32,
    /// When the first of these cases began.
    pub from_millis: i64,
}

/// The 365 days in which most cases of the selection began; of several the first.
///
/// Not the mean of the whole period: an extract often has few of the cases that began before it or towards its end, and
/// both ends would make the year too small. A log of less than a year is told with its own days, wrong dates of a
/// few cases aside; one of less than four weeks is not told. `O(C log C)`.
pub fn case_rate(log: &EventLog, selection: &Selection) -> Option<CaseRate> {
    let times = log.order_millis();
    let first_of = |case: u32| times[log.events_of(case)].first().copied();
    let mut begun: Vec<i64> = selection.cases().filter_map(first_of).collect();
    begun.sort_unstable();
    let mut best: Option<(usize, usize)> = None;
    let mut end = 0;
    for (start, &from_millis) in begun.iter().enumerate() {
        while begun.get(end).is_some_and(|begun| begun - from_millis < i64::from(YEAR_DAYS) * DAY_MILLIS) {
            end += 1;
        }
        if best.is_none_or(|(start_of_best, end_of_best)| end - start > end_of_best - start_of_best) {
            best = Some((start, end));
        }
    }
    let (start, end) = best?;
    let in_year = &begun[start..end];
    let (&from_millis, &last) = in_year.first().zip(in_year.last())?;
    // A wrong date far away does not make a year of a few months: then all but some cases lie in these days.
    let is_longer = in_year.len() * 100 < begun.len() * ALL_BUT_SOME_PERCENT;
    let days = if is_longer { YEAR_DAYS } else { ((last - from_millis) / DAY_MILLIS) as u32 + 1 };
    (days >= DAYS_AT_LEAST).then_some(CaseRate { cases: in_year.len() as u32, days, from_millis })
}
