//! Cohorts: cases by the month they began in, each followed for equally long.

use super::super::registered::Registered;
use super::super::relations::Incidence;
use crate::engine::calendar::{CalendarDay, ZoneOffsets};
use crate::engine::import::Zone;
use crate::engine::stats::quantile_type_7;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Month {
    pub year: i32,
    /// From 1.
    pub month: u8,
}

impl Month {
    pub(super) fn of_day(day: i64) -> Month {
        let CalendarDay { year, month, .. } = CalendarDay::from_number(day);
        Month { year, month }
    }

    /// Months since the year 0.
    fn number(self) -> i64 {
        i64::from(self.year) * 12 + i64::from(self.month) - 1
    }

    /// The month `months` later.
    pub fn plus(self, months: i64) -> Month {
        let number = self.number() + months;
        Month { year: number.div_euclid(12) as i32, month: number.rem_euclid(12) as u8 + 1 }
    }

    /// Its first day, counted from 1970-01-01.
    pub fn first_day(self) -> i64 {
        CalendarDay { year: self.year, month: self.month, day: 1 }.number()
    }
}

/// Why it cannot be told whether registration changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DriftUnknown {
    /// Cases that are followed for long enough began in so few months.
    TooFewMonths { months: u32 },
    /// Most cases are too young to be followed for as long as nine in ten cases last.
    TooFewFollowed { followed: u32, cases: u32 },
}

/// Fewer months say nothing of a change.
const MONTHS_AT_LEAST: usize = 6;

/// Cases by the month they began in, those that are followed for equally long.
pub struct Followed {
    pub(super) first_month: Month,
    pub(super) months: usize,
    /// Month of the case in each place of the courses; none for those that are not followed for long enough.
    pub(super) month_of: Vec<Option<u32>>,
    pub follow_up_millis: i64,
    observed_to_millis: i64,
    /// So few cases began before the first month that they are not the beginning of the log, and are left out.
    few_before: bool,
}

/// A month is thin where fewer cases than one in so many of those of a usual month began in it.
const USUAL_ONE_IN: usize = 10;
/// Thin months before the others hold at most one in so many of all cases: a handful left over from before the log began.
const CASES_ONE_IN: usize = 20;

impl Followed {
    /// The cases of what is registered, on the clock of `zone`, up to the end of what is observed.
    ///
    /// Every case is followed for as long as nine in ten cases last, from its first event; cases that began too late for it
    /// are left out. Without equal follow-up the newest months would lack late steps, and their cases look short.
    ///
    /// So are the first months where they are thin and hold a handful of cases together. An extract of the cases that were
    /// closed in a year has the old ones among them, which took long and are not like the others: where the many begin is where
    /// the extract begins, and no change of practice. A month is thin if fewer began in it than a tenth of a usual month, which
    /// is the one that the middle case by size of month began in; a handful is at most one case in twenty.
    /// `O(E + C log C)`.
    pub fn of(registered: &Registered, zone: Zone, observed_to_millis: i64) -> Result<Followed, DriftUnknown> {
        let mut spans: Vec<i64> = ends(registered).flatten().map(|(first, last)| last - first).collect();
        spans.sort_unstable();
        let follow_up_millis = quantile_type_7(spans.len(), 0.9, |at| spans[at]).unwrap_or(0.0) as i64;
        let is_followed = |first: i64| first.saturating_add(follow_up_millis) <= observed_to_millis;
        let offsets = ZoneOffsets::of_log(zone, registered.log);
        let begun: Vec<Option<i64>> = ends(registered)
            .map(|ends| ends.map(|(first, _)| first).filter(|&first| is_followed(first)))
            .map(|first| first.map(|first| Month::of_day(offsets.day(first)).number()))
            .collect();
        let followed = begun.iter().flatten().count();
        let cases = registered.case_count();
        let earliest = begun.iter().flatten().copied().min().unwrap_or(0);
        let first = begins_in(begun.iter().flatten().copied()).unwrap_or(0);
        let months = begun.iter().flatten().copied().max().map_or(0, |last| (last - first + 1) as usize);
        if followed * 2 < cases as usize {
            return Err(DriftUnknown::TooFewFollowed { followed: followed as u32, cases });
        }
        if months < MONTHS_AT_LEAST {
            return Err(DriftUnknown::TooFewMonths { months: months as u32 });
        }
        Ok(Followed {
            first_month: Month { year: 0, month: 1 }.plus(first),
            months,
            month_of: begun.into_iter().map(|month| u32::try_from(month? - first).ok()).collect(),
            follow_up_millis,
            observed_to_millis,
            few_before: first > earliest,
        })
    }

    /// The first month, where the few cases that began before it are left out.
    pub fn left_out_before(&self) -> Option<Month> {
        self.few_before.then_some(self.first_month)
    }

    /// How many events of a course lie within the follow-up; none of a case that is not followed.
    pub(super) fn within(&self, registered: &Registered, course: &[u32]) -> usize {
        let times = registered.log.order_millis();
        let Some(&first) = course.first() else { return 0 };
        let until = times[first as usize].saturating_add(self.follow_up_millis);
        if until > self.observed_to_millis {
            return 0;
        }
        course.partition_point(|&event| times[event as usize] <= until)
    }
}

/// The first month that is not one of a handful of cases before the others; none without cases.
fn begins_in(begun: impl Iterator<Item = i64>) -> Option<i64> {
    let mut of_month: BTreeMap<i64, usize> = BTreeMap::new();
    begun.for_each(|month| *of_month.entry(month).or_default() += 1);
    let cases: usize = of_month.values().sum();
    let mut by_size: Vec<usize> = of_month.values().copied().collect();
    by_size.sort_unstable();
    let mut so_far = 0;
    let usual = by_size.into_iter().find(|of| {
        so_far += of;
        so_far * 2 >= cases
    })?;
    let first = *of_month.iter().find(|(_, of)| **of * USUAL_ONE_IN >= usual)?.0;
    let before: usize = of_month.range(..first).map(|(_, of)| of).sum();
    if before * CASES_ONE_IN <= cases { Some(first) } else { of_month.keys().next().copied() }
}

/// First and last time of each course; none of one without events.
fn ends<'a>(registered: &'a Registered) -> impl Iterator<Item = Option<(i64, i64)>> + 'a {
    let times = registered.log.order_millis();
    registered.courses().map(move |(_, course)| {
        let first = course.first().map(|&event| times[event as usize]);
        first.zip(course.last().map(|&event| times[event as usize]))
    })
}

/// Cases by month, with the activities and relations that each has within its follow-up.
pub struct Cohorts {
    pub(super) followed: Followed,
    pub(super) kinds: [Incidence; 2],
}

impl Cohorts {
    /// Which cases they are, and since when.
    pub fn followed(&self) -> &Followed {
        &self.followed
    }

    /// The cohorts of what is registered, on the clock of `zone`, up to the end of what is observed; events later than the
    /// follow-up do not count. `O(E log E)`.
    pub fn of(registered: &Registered, zone: Zone, observed_to_millis: i64) -> Result<Cohorts, DriftUnknown> {
        let followed = Followed::of(registered, zone, observed_to_millis)?;
        let until = |_: u32, course: &[u32]| followed.within(registered, course);
        let kinds = [Incidence::of_activities(registered, until), Incidence::of_relations(registered, until)];
        Ok(Cohorts { kinds, followed })
    }
}
