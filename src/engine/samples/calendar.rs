//! Days and clocks of the samples: dates, weekdays, Danish holidays, and Copenhagen's clock in UTC.
//!
//! A day is a number of days since 2023-01-01; a wall clock is seconds since that midnight in Copenhagen, as an
//! export would print them. Both are negative before 2023, and right from 2021 to 2028.

use crate::engine::calendar::{
    ClosingDays, WorkCalendar, civil_from_days, days_from_civil, days_in_month, weekday as weekday_of_day,
};

/// Seconds of a day on the wall clock.
pub const DAY: i64 = 86_400;
/// Days from 1970-01-01 to 2023-01-01.
pub const FIRST_DAY: i64 = 19_358;

/// 0 is Monday.
pub fn weekday(day: i64) -> i64 {
    weekday_of_day(day + FIRST_DAY) as i64
}

/// True when summer time counts at this wall clock.
fn is_summer(wall: i64) -> bool {
    let (year, _, _) = calendar_date(wall.div_euclid(DAY));
    let changes = |month| last_sunday(year, month) * DAY;
    (changes(3) + 2 * 3600..changes(10) + 3 * 3600).contains(&wall)
}

/// Seconds since 2023-01-01 00:00 UTC of a wall clock in Copenhagen.
///
/// No event of a clean sample lies in the hour that a change of clocks skips or repeats.
pub fn utc_seconds(wall: i64) -> i64 {
    wall - if is_summer(wall) { 7200 } else { 3600 }
}

/// Milliseconds UTC since 1970 of a wall clock in Copenhagen.
pub fn copenhagen_millis(wall: i64) -> i64 {
    (FIRST_DAY * DAY + utc_seconds(wall)) * 1000
}

/// Year, month and day of a day number.
pub fn calendar_date(day: i64) -> (i64, i64, i64) {
    civil_from_days(day + FIRST_DAY)
}

/// Days on which a Danish municipality is closed: public holidays, and three more.
pub fn closing_days(year: i64) -> Vec<i64> {
    let closed = vec![ClosingDays::CONSTITUTION_DAY, ClosingDays::CHRISTMAS_EVE, ClosingDays::NEW_YEARS_EVE];
    let calendar = WorkCalendar { closed, ..WorkCalendar::danish_office() };
    let year = year as i32;
    calendar.closed_days(year..=year).into_iter().map(|day| day.number() - FIRST_DAY).collect()
}

/// The day number of a date.
pub fn day_number(year: i64, month: i64, day: i64) -> i64 {
    days_from_civil(year as i32, month as u8, day as u8) - FIRST_DAY
}

fn last_sunday(year: i64, month: i64) -> i64 {
    let last = day_number(year, month, days_in_month(year as i32, month as u8).into());
    last - (weekday(last) + 1) % 7
}
