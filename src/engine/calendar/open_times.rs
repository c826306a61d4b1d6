//! Working time: how much of the time between two instants an office is open.
//!
//! The opening hours of a calendar are laid out once as instants in UTC, with the open time before each, so
//! that a question takes the same time for an hour and for ten years.

use super::civil::{days_from_civil, weekday};
use super::{DAY_MILLIS, OpeningHours, WorkCalendar, ZoneOffsets, whole_days};
use crate::engine::log::EventLog;

/// The open times of a calendar over a stretch of time.
pub struct OpenTimes {
    /// Rising; none touches the next.
    open: Vec<OpenTime>,
    /// Open time before each of `open`, and before the end of all.
    millis_before: Vec<i64>,
    /// The first UTC day covered, in days since 1970-01-01.
    first_day: i64,
    /// For each UTC day covered: the first of `open` that ends after the day begins.
    first_of_day: Vec<u32>,
}

/// Open from one instant to another, which is not part of it (milliseconds UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenTime {
    pub from_millis: i64,
    pub to_millis: i64,
}

/// Years outside which nothing is taken to be open: dates there are marks in the data, not days at work.
const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

impl OpenTimes {
    /// The open times of `calendar` that a log can ask for: from its first start to its last completion.
    pub fn of_log(calendar: &WorkCalendar, log: &EventLog) -> OpenTimes {
        let (first, last) = log.span_millis().unwrap_or_default();
        OpenTimes::covering(calendar, first, last)
    }

    /// The open times of `calendar` from one instant to another (milliseconds UTC).
    ///
    /// An instant is open when the clock on the wall, read in the calendar's zone, lies in the opening hours of
    /// that day. So an hour that summer time skips is never open, and one that occurs twice is open twice.
    /// Outside what is covered, and outside the years 1900 to 2199, nothing is open.
    pub fn covering(calendar: &WorkCalendar, first_millis: i64, last_millis: i64) -> OpenTimes {
        let year = |year| days_from_civil(year, 1, 1) * DAY_MILLIS;
        let known = (year(FIRST_YEAR), year(LAST_YEAR + 1));
        let first_day = first_millis.clamp(known.0, known.1).div_euclid(DAY_MILLIS);
        let end_day = last_millis.clamp(known.0, known.1).div_euclid(DAY_MILLIS) + 1;
        let open = laid_out(calendar, first_day * DAY_MILLIS, end_day * DAY_MILLIS);
        let mut millis_before = vec![0];
        let mut before = 0;
        for open in &open {
            before += open.to_millis - open.from_millis;
            millis_before.push(before);
        }
        let mut next = 0;
        let first_of_day = (first_day..end_day)
            .map(|day| {
                while open.get(next).is_some_and(|open| open.to_millis <= day * DAY_MILLIS) {
                    next += 1;
                }
                next as u32
            })
            .collect();
        OpenTimes { open, millis_before, first_day, first_of_day }
    }

    /// Open time from one instant to another, milliseconds; negative when `to` lies before `from`.
    ///
    /// Exact, and additive: the time from a to b and from b to c make the time from a to c. Constant time.
    /// PM4Py counterpart: `business_hours` (soj_time_for_business_hours), equal on the reference logs.
    ///
    /// ```
    /// use spor::engine::calendar::{OpenTimes, WorkCalendar};
    /// // Wednesday 27 March 2024 10:00 to Tuesday 2 April 10:00 in Copenhagen: Easter lies between.
    /// let (from, to) = (1_711_530_000_000, 1_712_044_800_000);
    /// let open = OpenTimes::covering(&WorkCalendar::danish_office(), from, to);
    /// assert_eq!(open.working_millis(from, to), 8 * 3_600_000);
    /// ```
    #[inline]
    pub fn working_millis(&self, from_millis: i64, to_millis: i64) -> i64 {
        self.millis_until(to_millis) - self.millis_until(from_millis)
    }

    /// The open times between two instants, cut to them, rising.
    pub fn between(&self, from_millis: i64, to_millis: i64) -> impl Iterator<Item = OpenTime> + '_ {
        let first = self.place(from_millis);
        self.open[first..].iter().take_while(move |open| open.from_millis < to_millis).map(move |open| OpenTime {
            from_millis: open.from_millis.max(from_millis),
            to_millis: open.to_millis.min(to_millis),
        })
    }

    /// All open time before an instant.
    #[inline]
    pub(super) fn millis_until(&self, millis: i64) -> i64 {
        let place = self.place(millis);
        let within = self.open.get(place).map_or(0, |open| (millis - open.from_millis).max(0));
        self.millis_before[place] + within
    }

    /// The first open time that ends after an instant; one past the last where none does.
    #[inline]
    fn place(&self, millis: i64) -> usize {
        let day = whole_days(millis) - self.first_day;
        if day < 0 {
            return 0;
        }
        let mut place = match self.first_of_day.get(day as usize) {
            Some(&place) => place as usize,
            None => return self.open.len(),
        };
        while self.open.get(place).is_some_and(|open| open.to_millis <= millis) {
            place += 1;
        }
        place
    }
}

/// The opening hours as instants, rising; what touches is one.
fn laid_out(calendar: &WorkCalendar, from_millis: i64, to_millis: i64) -> Vec<OpenTime> {
    let offsets = ZoneOffsets::covering(calendar.zone, from_millis, to_millis);
    let hours: [Vec<OpeningHours>; 7] = std::array::from_fn(|weekday| calendar.hours_of(weekday));
    let year = |millis: i64| super::CalendarDay::from_number(millis.div_euclid(DAY_MILLIS)).year;
    let closed: Vec<i64> =
        calendar.closed_days(year(from_millis) - 1..=year(to_millis) + 1).into_iter().map(|day| day.number()).collect();
    let mut open: Vec<OpenTime> = Vec::new();
    for stretch in offsets.stretches(from_millis, to_millis) {
        let (from_wall, to_wall) =
            (stretch.from_millis + stretch.offset_millis, stretch.to_millis + stretch.offset_millis);
        let (first_day, last_day) = (from_wall.div_euclid(DAY_MILLIS), (to_wall - 1).div_euclid(DAY_MILLIS));
        for day in first_day..=last_day {
            if closed.binary_search(&day).is_ok() {
                continue;
            }
            for hours in &hours[weekday(day)] {
                let wall = |minute: u16| (day * DAY_MILLIS + i64::from(minute) * 60_000).clamp(from_wall, to_wall);
                let (from_wall, to_wall) = (wall(hours.from_minute), wall(hours.to_minute));
                if from_wall < to_wall {
                    let from_millis = from_wall - stretch.offset_millis;
                    let to_millis = to_wall - stretch.offset_millis;
                    match open.last_mut() {
                        Some(last) if last.to_millis == from_millis => last.to_millis = to_millis,
                        _ => open.push(OpenTime { from_millis, to_millis }),
                    }
                }
            }
        }
    }
    open
}
