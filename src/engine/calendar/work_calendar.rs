//! A working calendar: when an office is open on each weekday, and on which days it is closed.

use super::{CalendarDay, danish_holidays, easter_sunday};
use crate::engine::import::Zone;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// When an office is open, by the clock on its wall.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct WorkCalendar {
    pub zone: Zone,
    /// Opening hours from Monday to Sunday, several a day where the office closes at noon. Hours that
    /// overlap count once; hours that end before they begin count as none.
    pub week: [Vec<OpeningHours>; 7],
    /// Whether the office is closed on Danish public holidays.
    pub closed_on_holidays: bool,
    /// What else the office is closed on.
    pub closed: Vec<ClosingDays>,
}

/// Open from one minute of the day to another, which is not part of it; midnight at the end is 1,440.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OpeningHours {
    pub from_minute: u16,
    pub to_minute: u16,
}

/// Days on which an office is closed beside public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ClosingDays {
    /// The same date each year, as grundlovsdag on 5 June; 29 February in leap years alone.
    EachYear { month: u8, day: u8 },
    /// So many days after Easter Sunday each year: 40 is the Friday after Ascension Day.
    AfterEaster { days: i16 },
    /// From one day to another, both included.
    Once { first: CalendarDay, last: CalendarDay },
}

impl ClosingDays {
    /// Grundlovsdag, 5 June.
    pub const CONSTITUTION_DAY: ClosingDays = ClosingDays::EachYear { month: 6, day: 5 };
    /// Juleaften, 24 December.
    pub const CHRISTMAS_EVE: ClosingDays = ClosingDays::EachYear { month: 12, day: 24 };
    /// Nytårsaften, 31 December.
    pub const NEW_YEARS_EVE: ClosingDays = ClosingDays::EachYear { month: 12, day: 31 };
    /// The Friday after Kristi himmelfartsdag.
    pub const DAY_AFTER_ASCENSION: ClosingDays = ClosingDays::AfterEaster { days: 40 };
}

impl WorkCalendar {
    /// Monday to Friday 8 to 16 in Copenhagen, closed on public holidays.
    pub fn danish_office() -> WorkCalendar {
        let day = |weekday| if weekday < 5 { vec![OpeningHours { from_minute: 480, to_minute: 960 }] } else { vec![] };
        WorkCalendar {
            zone: Zone::Copenhagen,
            week: std::array::from_fn(day),
            closed_on_holidays: true,
            closed: Vec::new(),
        }
    }

    /// The same, closed as municipalities are on grundlovsdag, juleaften and nytårsaften, too.
    pub fn municipal_office() -> WorkCalendar {
        let closed = vec![ClosingDays::CONSTITUTION_DAY, ClosingDays::CHRISTMAS_EVE, ClosingDays::NEW_YEARS_EVE];
        WorkCalendar { closed, ..WorkCalendar::danish_office() }
    }

    /// Monday to Friday round the clock, closed on public holidays.
    pub fn weekdays_round_the_clock() -> WorkCalendar {
        let hours = OpeningHours { from_minute: 0, to_minute: MINUTES_OF_DAY };
        let day = |weekday| if weekday < 5 { vec![hours] } else { vec![] };
        WorkCalendar { week: std::array::from_fn(day), ..WorkCalendar::danish_office() }
    }

    /// The same hours on the wall of another zone.
    pub fn in_zone(&self, zone: Zone) -> WorkCalendar {
        WorkCalendar { zone, ..self.clone() }
    }

    /// The days of `years` on which the office is closed whatever the weekday, rising.
    ///
    /// ```
    /// use spor::engine::calendar::{ClosingDays, WorkCalendar};
    /// let mut calendar = WorkCalendar::danish_office();
    /// assert_eq!(calendar.closed_days(2024..=2024).len(), 10);
    /// calendar.closed.push(ClosingDays::CHRISTMAS_EVE);
    /// assert_eq!(calendar.closed_days(2024..=2025).len(), 22);
    /// ```
    pub fn closed_days(&self, years: RangeInclusive<i32>) -> Vec<CalendarDay> {
        let mut days = Vec::new();
        for year in years.clone() {
            if self.closed_on_holidays {
                days.extend(danish_holidays(year).into_iter().map(|(day, _)| day));
            }
            for closing in &self.closed {
                match *closing {
                    ClosingDays::EachYear { month, day } => days.extend(CalendarDay::new(year, month, day)),
                    ClosingDays::AfterEaster { days: after } => {
                        days.push(CalendarDay::from_number(easter_sunday(year).number() + i64::from(after)));
                    }
                    ClosingDays::Once { .. } => {}
                }
            }
        }
        let first_of = |year| CalendarDay { year, month: 1, day: 1 }.number();
        let covered = first_of(*years.start())..first_of(years.end() + 1);
        for closing in &self.closed {
            if let ClosingDays::Once { first, last } = closing {
                let span = first.number().max(covered.start)..(last.number() + 1).min(covered.end);
                days.extend(span.map(CalendarDay::from_number));
            }
        }
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The opening hours of a weekday, rising, none empty and none touching another.
    pub(super) fn hours_of(&self, weekday: usize) -> Vec<OpeningHours> {
        let mut hours = self.week[weekday].clone();
        hours.sort_unstable();
        let mut apart: Vec<OpeningHours> = Vec::with_capacity(hours.len());
        for OpeningHours { from_minute, to_minute } in hours {
            let to_minute = to_minute.min(MINUTES_OF_DAY);
            match apart.last_mut() {
                _ if to_minute <= from_minute => {}
                Some(last) if last.to_minute >= from_minute => last.to_minute = last.to_minute.max(to_minute),
                _ => apart.push(OpeningHours { from_minute, to_minute }),
            }
        }
        apart
    }
}

const MINUTES_OF_DAY: u16 = 1_440;
