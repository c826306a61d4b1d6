//! Coarsening: days, weeks or months instead of times, and bands of ages instead of dates of birth.
//!
//! All of it goes by the clock on the wall in Copenhagen: what a citizen or case worker calls that day.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone};
use chrono_tz::Europe::Copenhagen;
use serde::{Deserialize, Serialize};

/// How exact a time stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeStep {
    Day,
    /// From Monday to Sunday (ISO 8601).
    Week,
    Month,
}

/// A time that says no more than its step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CoarseTime {
    Day {
        year: i32,
        month: u8,
        day: u8,
    },
    /// The year is that of the week's Thursday (ISO 8601): 30 December may be of week 1.
    Week {
        year: i32,
        week: u8,
    },
    Month {
        year: i32,
        month: u8,
    },
}

/// The day, week or month of an instant.
///
/// ```
/// use spor::engine::privacy::{CoarseTime, TimeStep, coarse_time};
/// // 2023-12-31T23:30Z is 2024-01-01 00:30 in Copenhagen, the Monday of week 1.
/// let millis = 1_704_065_400_000;
/// assert_eq!(coarse_time(millis, TimeStep::Day), CoarseTime::Day { year: 2024, month: 1, day: 1 });
/// assert_eq!(coarse_time(millis, TimeStep::Week), CoarseTime::Week { year: 2024, week: 1 });
/// ```
pub fn coarse_time(millis: i64, step: TimeStep) -> CoarseTime {
    let day = wall_day(millis);
    match step {
        TimeStep::Day => CoarseTime::Day { year: day.year(), month: day.month() as u8, day: day.day() as u8 },
        TimeStep::Week => CoarseTime::Week { year: day.iso_week().year(), week: day.iso_week().week() as u8 },
        TimeStep::Month => CoarseTime::Month { year: day.year(), month: day.month() as u8 },
    }
}

/// The first instant (milliseconds UTC) of the day, week or month in which `millis` lies: a time that a coarsened log
/// can hold. Events of one step get one time, so that their order rests on the source rows alone.
pub fn step_start_millis(millis: i64, step: TimeStep) -> i64 {
    let day = wall_day(millis);
    let first = match step {
        TimeStep::Day => Some(day),
        TimeStep::Week => day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))),
        TimeStep::Month => day.with_day(1),
    };
    let midnight = first.unwrap_or(day).and_time(chrono::NaiveTime::MIN);
    // Summer time once began at midnight, in 1940: that day begins an hour later.
    let begin = Copenhagen
        .from_local_datetime(&midnight)
        .earliest()
        .or_else(|| Copenhagen.from_local_datetime(&(midnight + TimeDelta::hours(1))).earliest());
    begin.map_or(millis, |begin| begin.timestamp_millis())
}

/// Calendar days from the day the case began to the day of `millis`; negative before it.
///
/// Half past eleven in the evening and half past midnight are one day apart, as on paper.
pub fn relative_days(millis: i64, case_start_millis: i64) -> i64 {
    wall_day(millis).signed_duration_since(wall_day(case_start_millis)).num_days()
}

/// Ages from `from` to `to` years, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AgeBand {
    pub from: u16,
    pub to: u16,
}

/// The band of `years` years that holds the age on the day of `millis` of someone born on the given day.
///
/// None for a day that does not exist or lies later than `millis`. A band of nought years is one of one year.
/// Born on 29 February, one is a year older on 1 March.
pub fn age_band(birth_year: i32, birth_month: u8, birth_day: u8, millis: i64, years: u8) -> Option<AgeBand> {
    let birth = NaiveDate::from_ymd_opt(birth_year, u32::from(birth_month), u32::from(birth_day))?;
    let day = wall_day(millis);
    let years_between = day.year() - birth.year();
    let had_birthday = (day.month(), day.day()) >= (birth.month(), birth.day());
    let age = u16::try_from(years_between - i32::from(!had_birthday)).ok()?;
    let years = u16::from(years.max(1));
    let from = age / years * years;
    Some(AgeBand { from, to: from + years - 1 })
}

/// The day on the wall in Copenhagen.
fn wall_day(millis: i64) -> NaiveDate {
    let utc = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    Copenhagen.from_utc_datetime(&utc.naive_utc()).date_naive()
}
