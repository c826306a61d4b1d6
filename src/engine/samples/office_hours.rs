//! When an invented office is open: Monday to Friday 8 to 16, closed on Danish holidays.

use super::calendar::{DAY, closing_days, day_number, weekday};
use std::ops::RangeInclusive;

const OPENS: i64 = 8 * 3600;
const OPEN_SECONDS: i64 = 8 * 3600;

/// The open days of some years.
pub struct OfficeHours {
    /// The first day of the first year.
    first_day: i64,
    /// Day numbers since 2023-01-01, rising.
    open_days: Vec<i64>,
    /// For each day: how many open days lie before it.
    open_before: Vec<usize>,
}

impl OfficeHours {
    /// The calendar of these years; it is the same every time.
    pub fn new(years: RangeInclusive<i64>) -> Self {
        let first_day = day_number(*years.start(), 1, 1);
        let end = day_number(*years.end() + 1, 1, 1);
        let closed: Vec<i64> = years.flat_map(closing_days).collect();
        let (mut open_days, mut open_before) = (Vec::new(), Vec::new());
        for day in first_day..end {
            open_before.push(open_days.len());
            if weekday(day) < 5 && !closed.contains(&day) {
                open_days.push(day);
            }
        }
        Self { first_day, open_days, open_before }
    }

    /// How many open days lie before `day`.
    fn before(&self, day: i64) -> usize {
        self.open_before[(day - self.first_day) as usize]
    }

    /// True when the office is open some time that day.
    pub fn is_open(&self, day: i64) -> bool {
        self.open_days.binary_search(&day).is_ok()
    }

    /// `day` itself if it is open, or else the next open one.
    pub fn on_or_after(&self, day: i64) -> i64 {
        self.open_days[self.before(day)]
    }

    /// `day` itself if it is open, or else the last open one before it.
    pub fn on_or_before(&self, day: i64) -> i64 {
        self.open_days[self.before(day + 1) - 1]
    }

    /// `day` itself if it is open, or else the open day nearest to it; of two the earlier.
    pub fn nearest(&self, day: i64) -> i64 {
        let (before, after) = (self.on_or_before(day), self.on_or_after(day));
        if day - before <= after - day { before } else { after }
    }

    /// The wall clock after `seconds` of opening time from `from`.
    pub fn after(&self, from: i64, seconds: i64) -> i64 {
        let day = from.div_euclid(DAY);
        let mut position = self.before(day);
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
        self.open_days[self.before(day + 1) + count - 1]
    }
}
