//! When the invented service desk is open: Monday to Friday 8 to 16, closed on Danish holidays.
//!
//! Times are seconds on the wall clock since 2023-01-01 00:00 in Copenhagen, as an export would print them.

/// Seconds of a day on the wall clock.
pub const DAY: i64 = 86_400;
const OPENS: i64 = 8 * 3600;
const OPEN_SECONDS: i64 = 8 * 3600;
/// Days from 1970-01-01 to 2023-01-01.
pub const FIRST_DAY: i64 = 19_358;
/// Two years: the last ticket of 2023 is closed well before.
const DAYS: i64 = 731;

/// The open days of 2023 and 2024.
pub struct OfficeHours {
    /// Day numbers since 2023-01-01, rising.
    open_days: Vec<i64>,
    /// For each day: how many open days lie before it.
    open_before: Vec<usize>,
}

impl OfficeHours {
    /// The calendar; it is the same every time.
    pub fn new() -> Self {
        let closed: Vec<i64> = [2023, 2024].into_iter().flat_map(closing_days).collect();
        let (mut open_days, mut open_before) = (Vec::new(), Vec::new());
        for day in 0..DAYS {
            open_before.push(open_days.len());
            if weekday(day) < 5 && !closed.contains(&day) {
                open_days.push(day);
            }
        }
        Self { open_days, open_before }
    }

    /// True when the desk is open some time that day.
    pub fn is_open(&self, day: i64) -> bool {
        self.open_days.binary_search(&day).is_ok()
    }

    /// The wall clock after `seconds` of opening time from `from`.
    pub fn after(&self, from: i64, seconds: i64) -> i64 {
        let day = from.div_euclid(DAY);
        let mut position = self.open_before[day as usize];
        let mut worked = 0;
        if self.open_days[position] == day {
            worked = (from.rem_euclid(DAY) - OPENS).clamp(0, OPEN_SECONDS);
        }
        worked += seconds;
        // The closing second itself still belongs to the day.
        let full_days = (worked - 1).max(0) / OPEN_SECONDS;
        position += full_days as usize;
        self.open_days[position] * DAY + OPENS + (worked - full_days * OPEN_SECONDS)
    }

    /// The `count`-th open day after `day`.
    pub fn open_day_after(&self, day: i64, count: usize) -> i64 {
        let from = self.open_before[day as usize + 1];
        self.open_days[from + count - 1]
    }
}

/// 0 is Monday.
pub fn weekday(day: i64) -> i64 {
    (day + 6).rem_euclid(7)
}

/// Milliseconds UTC of a wall clock in Copenhagen; no invented event lies in the hour that a change of clocks skips or repeats.
pub fn copenhagen_millis(wall: i64) -> i64 {
    let summer = [2023, 2024].into_iter().any(|year| {
        let changes = |month| last_sunday(year, month) * DAY;
        (changes(3) + 2 * 3600..changes(10) + 3 * 3600).contains(&wall)
    });
    (FIRST_DAY * DAY + wall - if summer { 7200 } else { 3600 }) * 1000
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
fn closing_days(year: i64) -> Vec<i64> {
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

fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let before: i64 = (1..month).map(|m| days_in_month(year, m)).sum();
    (year - 2023) * 365 + i64::from(year > 2024) + before + day - 1
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
