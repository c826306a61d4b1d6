//! Days and clocks of the samples: dates, weekdays, Danish holidays, and Copenhagen's clock in UTC.
//!
//! A day is a number of days since 2023-01-01; a wall clock is seconds since that midnight in Copenhagen, as an
//! export would print them. Both are negative before 2023, and right from 2021 to 2028.

/// Seconds of a day on the wall clock.
pub const DAY: i64 = 86_400;
/// Days from 1970-01-01 to 2023-01-01.
pub const FIRST_DAY: i64 = 19_358;

/// 0 is Monday.
pub fn weekday(day: i64) -> i64 {
    (day + 6).rem_euclid(7)
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

/// Year, month and day of a day number (Hinnant's algorithm for days after 1970).
pub fn calendar_date(day: i64) -> (i64, i64, i64) {
    let shifted = day + FIRST_DAY + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted_month + 2) / 5 + 1)
}

/// Public holidays and the days a Danish municipality keeps closed; store bededag was last kept in 2023.
pub fn closing_days(year: i64) -> Vec<i64> {
    let easter = easter_sunday(year);
    let mut days: Vec<i64> = [-3, -2, 0, 1, 39, 49, 50].into_iter().map(|offset| easter + offset).collect();
    if year <= 2023 {
        days.push(easter + 26);
    }
    days.extend(
        [(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)].map(|(month, day)| day_number(year, month, day)),
    );
    days
}

/// The day number of a date.
pub fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let before: i64 = (1..month).map(|m| days_in_month(year, m)).sum();
    (year - 2023) * 365 + i64::from(year > 2024) + before + day - 1
}

/// Easter Sunday in the Gregorian calendar (anonymous algorithm, Nature 1876).
fn easter_sunday(year: i64) -> i64 {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    day_number(year, sum / 31, sum % 31 + 1)
}

fn last_sunday(year: i64, month: i64) -> i64 {
    let last = day_number(year, month, days_in_month(year, month));
    last - (weekday(last) + 1) % 7
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(year % 4 == 0),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
