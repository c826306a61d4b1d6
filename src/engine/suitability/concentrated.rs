//! Activities that are registered in one hour, or on the last working day of a month: by a routine or in a hurry, it seems.
//!
//! Then the time says when it was registered and not when it happened (methods 1.4).

use super::registered::Registered;
use crate::engine::calendar::{CalendarDay, DAY_MILLIS, WorkCalendar, weekday};
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// More than so many in a hundred of an activity's events.
const MORE_THAN_PERCENT: u64 = 40;
/// Activities with fewer events say nothing: a few are in one hour by chance.
const EVENTS_AT_LEAST: u32 = 20;
/// They have to be of so many days, or months: what happened once is no habit.
const TIMES_AT_LEAST: usize = 3;
const HOUR_MILLIS: i64 = 3_600_000;

/// An hour on the wall, of every day or of one weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HourOfDay {
    /// From Monday, 0; none where it is the hour of any day.
    pub weekday: Option<u8>,
    pub hour: u8,
}

/// An activity of which many events are in one hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InOneHour {
    pub activity: u16,
    pub at: HourOfDay,
    /// Events in that hour, of those whose time has a clock.
    pub events: u32,
    pub of: u32,
}

/// An activity of which many events are on the last working day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnLastWorkday {
    pub activity: u16,
    pub events: u32,
    /// All its events.
    pub of: u32,
}

/// Activities of which more than two in five events are in one hour of the day, most such events first, then by name.
///
/// Of at least twenty events with a clock time, on three days or more. Where one weekday's hour alone has more than two in
/// five it is that hour; of two hours it is the fuller one, then the earlier. An hour that occurs twice holds the events of
/// both. Linear in the events.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog};
/// use spor::engine::suitability::{HourOfDay, Registered, in_one_hour};
/// // Twenty days in a row at 3:00:01, from Thursday 1970-01-01.
/// let rows = (0..20).map(|day| ("1", "A", day * 86_400_000 + 10_801_000));
/// let log = EventLog::from_rows(rows).unwrap();
/// let found = in_one_hour(&Registered::of(&log, &Selection::all(1), Zone::Utc));
/// assert_eq!((found[0].at, found[0].events, found[0].of), (HourOfDay { weekday: None, hour: 3 }, 20, 20));
/// ```
pub fn in_one_hour(registered: &Registered) -> Vec<InOneHour> {
    let log = registered.log;
    let mut hours = vec![[0_u32; 24]; log.activity_codes()];
    each_hour(registered, |_, code, at| hours[code][usize::from(at.hour)] += 1);
    // The fullest hour of each activity that has too much of it.
    let fullest = |hours: &[u32; 24]| {
        let of: u32 = hours.iter().sum();
        let (hour, &events) = hours.iter().enumerate().rev().max_by_key(|(_, events)| **events)?;
        (of >= EVENTS_AT_LEAST && is_most(events, of)).then_some((hour as u8, of))
    };
    let candidates: Vec<Option<(u8, u32)>> = hours.iter().map(fullest).collect();
    let mut weekdays = vec![[0_u32; 7]; log.activity_codes()];
    let mut days = vec![Distinct::default(); log.activity_codes()];
    each_hour(registered, |event, code, at| {
        if candidates[code].is_some_and(|(hour, _)| hour == at.hour) {
            weekdays[code][usize::from(at.weekday.unwrap_or(0))] += 1;
            days[code].add(registered.day(event));
        }
    });
    let told = |(code, candidate): (usize, &Option<(u8, u32)>)| {
        let (hour, of) = (*candidate)?;
        let (weekday, &on_it) = weekdays[code].iter().enumerate().rev().max_by_key(|(_, events)| **events)?;
        let is_one = is_most(on_it, of);
        let events = if is_one { on_it } else { hours[code][usize::from(hour)] };
        let at = HourOfDay { weekday: is_one.then_some(weekday as u8), hour };
        days[code].are_several().then_some(InOneHour { activity: code as u16, at, events, of })
    };
    let mut found: Vec<InOneHour> = candidates.iter().enumerate().filter_map(told).collect();
    let name = |of: &InOneHour| log.activity_name(of.activity);
    sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| name(a).cmp(name(b))));
    found
}

/// The events of an activity in an hour, in the order of the log.
pub fn events_in_hour(registered: &Registered, activity: u16, hour: HourOfDay) -> Vec<u32> {
    let mut found = Vec::new();
    each_hour(registered, |event, code, at| {
        let is_day = hour.weekday.is_none() || hour.weekday == at.weekday;
        if code == usize::from(activity) && at.hour == hour.hour && is_day {
            found.push(event);
        }
    });
    found
}

/// Activities of which more than two in five events are on the last working day of a month, most such events first, then by
/// name.
///
/// Of at least twenty events, in three months or more. Working days are those of a Danish municipality
/// ([`WorkCalendar::municipal_office`]): about one in twenty is a last one. Linear in the events.
pub fn on_last_workdays(registered: &Registered) -> Vec<OnLastWorkday> {
    let log = registered.log;
    let last = LastWorkdays::of(registered);
    let mut counts = vec![0_u32; log.activity_codes()];
    let mut days = vec![Distinct::default(); log.activity_codes()];
    for event in registered.events().map(|event| event as u32) {
        let day = registered.day(event);
        if last.contains(day) {
            let code = usize::from(registered.activity(event));
            counts[code] += 1;
            days[code].add(day);
        }
    }
    let all = registered.events_by_activity();
    let is_meant =
        |code: &usize| all[*code] >= EVENTS_AT_LEAST && is_most(counts[*code], all[*code]) && days[*code].are_several();
    let told = |code: usize| OnLastWorkday { activity: code as u16, events: counts[code], of: all[code] };
    let mut found: Vec<OnLastWorkday> = (0..all.len()).filter(is_meant).map(told).collect();
    let name = |of: &OnLastWorkday| log.activity_name(of.activity);
    sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| name(a).cmp(name(b))));
    found
}

/// The events of an activity on the last working days of months, in the order of the log.
pub fn events_on_last_workdays(registered: &Registered, activity: u16) -> Vec<u32> {
    let last = LastWorkdays::of(registered);
    let events = registered.events().map(|event| event as u32);
    events.filter(|&event| registered.activity(event) == activity && last.contains(registered.day(event))).collect()
}

pub(super) fn is_most(events: u32, of: u32) -> bool {
    u64::from(events) * 100 > u64::from(of) * MORE_THAN_PERCENT
}

/// Gives every event that has a clock time with its activity and its hour on the wall.
fn each_hour(registered: &Registered, mut each: impl FnMut(u32, usize, HourOfDay)) {
    let log = registered.log;
    for event in registered.events().filter(|&event| !registered.is_day_only(event as u32)) {
        let wall = registered.offsets.wall_millis(log.time_millis()[event]);
        let hour = (wall.rem_euclid(DAY_MILLIS) / HOUR_MILLIS) as u8;
        let weekday = Some(weekday(wall.div_euclid(DAY_MILLIS)) as u8);
        each(event as u32, usize::from(log.activity()[event]), HourOfDay { weekday, hour });
    }
}

/// Some different days, as many as are needed.
#[derive(Clone, Copy, Default)]
struct Distinct([Option<i64>; TIMES_AT_LEAST]);

impl Distinct {
    fn add(&mut self, day: i64) {
        if !self.0.contains(&Some(day))
            && let Some(free) = self.0.iter_mut().find(|of| of.is_none())
        {
            *free = Some(day);
        }
    }

    fn are_several(&self) -> bool {
        self.0.iter().all(Option::is_some)
    }
}

/// The last working day of every month of a log, rising.
struct LastWorkdays(Vec<i64>);

impl LastWorkdays {
    fn of(registered: &Registered) -> LastWorkdays {
        let days = registered.log.span_millis().map(|ends| <[i64; 2]>::from(ends).map(|at| registered.offsets.day(at)));
        let Some([first, last]) = days.map(|of| of.map(CalendarDay::from_number)) else {
            return LastWorkdays(Vec::new());
        };
        let closed = WorkCalendar::municipal_office().closed_days(first.year..=last.year);
        let is_workday =
            |day: &i64| weekday(*day) < 5 && closed.binary_search(&CalendarDay::from_number(*day)).is_err();
        let month = |year: i32, month: u8| i64::from(year) * 12 + i64::from(month) - 1;
        let first_day = |number: i64| {
            let (year, month) = (number.div_euclid(12) as i32, number.rem_euclid(12) as u8 + 1);
            CalendarDay { year, month, day: 1 }.number()
        };
        let months = month(first.year, first.month)..=month(last.year, last.month);
        LastWorkdays(months.filter_map(|of| (first_day(of)..first_day(of + 1)).rev().find(is_workday)).collect())
    }

    fn contains(&self, day: i64) -> bool {
        self.0.binary_search(&day).is_ok()
    }
}
