//! Gaps: a few cases that lie still far longer than any other are two cases under one id.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::ordering;
use crate::engine::prepare::danish_day::DAY_MILLIS;
use crate::engine::prepare::step::Step;

/// A shorter gap is a waiting time.
const GAP_DAYS_AT_LEAST: i64 = 180;
/// Cases with such a gap are the exception: at most one in so many.
const CASES_ONE_IN: u64 = 20;

/// Splitting cases at a gap of half a year that is also three times as long as the longest gap of 99 % of the cases.
///
/// The longest gap of each case is taken; the days proposed are the larger of 180 and three times the longest gap of all
/// cases but the hundredth with the longest ones (at least one case), in days begun. Nothing is proposed when no case, or
/// more than 5 % of the cases, have a longer gap.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let gaps_of =
        |case: u32| log.time_millis()[log.events_of(case)].windows(2).map(|pair| pair[1].saturating_sub(pair[0]));
    let mut longest: Vec<i64> = (0..log.case_count() as u32).map(|case| gaps_of(case).max().unwrap_or(0)).collect();
    ordering::sort(&mut longest);
    let exceptions = (longest.len() / 100).max(1);
    let usual = *longest.get(longest.len().checked_sub(exceptions + 1)?)?;
    let days_begun = |millis: i64| (millis.saturating_add(DAY_MILLIS - 1)) / DAY_MILLIS;
    let gap_days = GAP_DAYS_AT_LEAST.max(days_begun(usual).saturating_mul(3));
    let is_gap = |millis: i64| millis > gap_days.saturating_mul(DAY_MILLIS);
    let cases = longest.iter().filter(|&&millis| is_gap(millis)).count() as u64;
    if cases == 0 || cases * CASES_ONE_IN > longest.len() as u64 {
        return None;
    }
    let gaps = (0..log.case_count() as u32).flat_map(gaps_of).filter(|&millis| is_gap(millis)).count() as u64;
    let longest_other = longest.iter().rev().find(|&&millis| !is_gap(millis)).copied().unwrap_or(0);
    Some(Suggestion {
        step: Step::SplitAtGap { gap_days: u32::try_from(gap_days).ok()?, at: Vec::new() },
        evidence: Evidence::Gaps { cases, gaps, longest_other_days: days_begun(longest_other) as u64 },
    })
}
