//! Dates of which none is after the 12th: day and month may have been exchanged before the file was made.

use super::super::registered::Registered;
use crate::engine::calendar::CalendarDay;
use serde::{Deserialize, Serialize};

/// Days with events, all of them from the 1st to the 12th of a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirstDays {
    pub days: u32,
    /// Days from the 1st to the 12th of all days of the calendar from the first of them to the last.
    pub expected: f64,
}

/// Chance puts no events after the 12th less often than this.
const BY_CHANCE_BELOW: f64 = 0.001;
/// The last day of a month that is a month's number, too.
const MONTHS: u8 = 12;

/// The days with events where none of them is after the 12th and chance would hardly have it so (pattern 3).
///
/// Events of one day have one date, so it is different days that are counted and not rows. Of a year 144 days in 365.25 are so
/// early, 39 %: the methods' figure. A log of few weeks has more or fewer, so the share expected is that of the calendar from its
/// first day to its last; a log of the first twelve days of one month is as it must be. The chance that all `n` days are so early
/// is the binomial tail `shareⁿ`, below one in a thousand from eight days of a whole year on. `O(n log n)` where it is found, and
/// otherwise up to the first later day.
pub(super) fn first_days(registered: &Registered) -> Option<FirstDays> {
    let is_early = |day: i64| CalendarDay::from_number(day).day <= MONTHS;
    let mut days: Vec<i64> = Vec::new();
    for event in registered.events() {
        let day = registered.day(event as u32);
        if days.last() != Some(&day) {
            if !is_early(day) {
                return None;
            }
            days.push(day);
        }
    }
    days.sort_unstable();
    days.dedup();
    let (first, last) = (*days.first()?, *days.last()?);
    let early = (first..=last).filter(|&day| is_early(day)).count();
    let expected = early as f64 / (last - first + 1) as f64;
    let by_chance = libm::pow(expected, days.len() as f64);
    (by_chance < BY_CHANCE_BELOW).then_some(FirstDays { days: days.len() as u32, expected })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::filter::Selection;
    use crate::engine::import::Zone;
    use crate::engine::log::EventLog;

    /// The days of a log with ten events on each of these dates of 2023.
    fn of(dates: impl Iterator<Item = (u8, u8)>) -> Option<FirstDays> {
        const DAY: i64 = 86_400_000;
        let at = |(month, day): (u8, u8)| CalendarDay { year: 2023, month, day }.number() * DAY + 36_000_000;
        let rows = dates.flat_map(|date| (0..10).map(move |event| ("1", "A", at(date) + event)));
        let Ok(log) = EventLog::from_rows(rows) else { panic!("no log") };
        first_days(&Registered::of(&log, &Selection::all(1), Zone::Utc))
    }

    #[test]
    fn days_are_held_against_the_calendar_of_the_log() {
        // The 3rd of every month from January on. To 3 August: ten days of January, twelve of six months and three of August are
        // 85 of 213, and (85/213)⁸ = 0.00064. To 3 July it is (73/182)⁷ = 0.0017.
        let each_month = |months: u8| of((1..=months).map(|month| (month, 3)));
        assert_eq!(each_month(8), Some(FirstDays { days: 8, expected: 85.0 / 213.0 }));
        assert_eq!(each_month(7), None);
        // Twelve days in a row are early because the log is short.
        assert_eq!(of((1..=12).map(|day| (3, day))), None);
        // One day after the 12th is enough.
        assert_eq!(of((1..=12).map(|month| (month, if month == 9 { 13 } else { 3 }))), None);
        assert!(of((1..=12).map(|month| (month, 12))).is_some());
    }

    #[test]
    fn a_month_and_its_beginning_are_no_chance_where_nothing_lies_between() {
        // Eight days of January from the 5th and ten of February: 18 of the 37 days to 10 February, all of them early.
        let days = (5..=12).map(|day| (1, day)).chain((1..=10).map(|day| (2, day)));
        assert_eq!(of(days), Some(FirstDays { days: 18, expected: 18.0 / 37.0 }));
    }
}
