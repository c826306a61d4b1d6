//! A day as people write it: year, month and day, with its weekday and its ISO week.

use super::civil::{civil_from_days, days_from_civil, exists, weekday};
use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar; months and days count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CalendarDay {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

/// A week from Monday to Sunday; it belongs to the year that its Thursday lies in (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct IsoWeek {
    pub year: i32,
    pub week: u8,
}

impl CalendarDay {
    /// The day, if it exists.
    pub fn new(year: i32, month: u8, day: u8) -> Option<CalendarDay> {
        exists(year, month, day).then_some(CalendarDay { year, month, day })
    }

    /// The day that is `number` days after 1970-01-01.
    pub fn from_number(number: i64) -> CalendarDay {
        let (year, month, day) = civil_from_days(number);
        CalendarDay { year: year as i32, month: month as u8, day: day as u8 }
    }

    /// Days since 1970-01-01.
    pub fn number(self) -> i64 {
        days_from_civil(self.year, self.month, self.day)
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> usize {
        weekday(self.number())
    }

    /// The ISO week the day lies in.
    ///
    /// ```
    /// use spor::engine::calendar::{CalendarDay, IsoWeek};
    /// let new_year = CalendarDay::new(2027, 1, 1).unwrap();
    /// assert_eq!(new_year.iso_week(), IsoWeek { year: 2026, week: 53 });
    /// ```
    pub fn iso_week(self) -> IsoWeek {
        let number = self.number();
        let thursday = number - weekday(number) as i64 + 3;
        let year = CalendarDay::from_number(thursday).year;
        IsoWeek { year, week: ((thursday - days_from_civil(year, 1, 1)) / 7 + 1) as u8 }
    }
}
