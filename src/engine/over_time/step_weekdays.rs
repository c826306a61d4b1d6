//! Weekdays of steps: on which day of the week a step mostly happens, and whether in even or odd weeks.

use crate::engine::calendar::{CalendarDay, ZoneOffsets, weekday};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;

/// The weekday that most events of a step happen on; of equal ones the first of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepWeekday {
    pub activity: u16,
    pub events: u32,
    /// From 0, Monday.
    pub weekday: u8,
    /// Events on that weekday, and the cases with one; cases with an event on another day.
    pub on_weekday: u32,
    pub cases_on: u32,
    pub cases_off: u32,
    /// Of those on that weekday: events in weeks with an even number (ISO 8601), the cases with one, and the cases with one in
    /// a week with an odd number.
    pub in_even_weeks: u32,
    pub cases_even: u32,
    pub cases_odd: u32,
}

/// The commonest weekday of every step that the selection has, by the days of `zone` on which its events complete; in order of
/// the activities' codes. An event that says the day only has its weekday like any other.
///
/// After a week 53 comes week 1, so that what happens every second week changes from even to odd weeks there. Linear in the
/// number of events. PM4Py counterpart: none (`get_events_distribution` is of all steps together).
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::step_weekdays};
/// let week = 7 * 86_400_000; // The first of January 1970 was a Thursday of week 1.
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", week), ("2", "B", week)]).unwrap();
/// let found = step_weekdays(&log, &Selection::all(2), Zone::Utc);
/// assert_eq!((found[0].weekday, found[0].on_weekday, found[0].in_even_weeks), (3, 2, 1));
/// ```
pub fn step_weekdays(log: &EventLog, selection: &Selection, zone: Zone) -> Vec<StepWeekday> {
    let days = Days::of(log, zone);
    let mut events = vec![[[0_u32; 2]; 7]; log.activity_codes()];
    // The calendar is looked into once for each event: weekday, and whether its week is even.
    let mut day_of = vec![(0_u8, false); log.event_count()];
    selection.cases().for_each(|case| {
        for event in log.events_of(case) {
            let (weekday, is_even) = days.of_event(event);
            day_of[event] = (weekday, is_even);
            events[usize::from(log.activity()[event])][usize::from(weekday)][usize::from(is_even)] += 1;
        }
    });
    let on = |[odd, even]: [u32; 2]| odd + even;
    let commonest = |events: &[[u32; 2]; 7]| (0..7).rev().max_by_key(|&weekday| on(events[weekday])).unwrap_or(0);
    let weekdays: Vec<u8> = events.iter().map(|events| commonest(events) as u8).collect();
    let mut cases = vec![CasesMet::default(); log.activity_codes()];
    selection.cases().for_each(|case| {
        // No case has the number of none.
        let number = case + 1;
        for event in log.events_of(case) {
            let (activity, (weekday, is_even)) = (usize::from(log.activity()[event]), day_of[event]);
            let met = &mut cases[activity];
            match weekday == weekdays[activity] {
                true => {
                    met.on.meet(number);
                    if is_even { met.even.meet(number) } else { met.odd.meet(number) }
                }
                false => met.off.meet(number),
            }
        }
    });
    let told = |activity: usize| {
        let (events, weekday, cases) = (&events[activity], weekdays[activity], &cases[activity]);
        StepWeekday {
            activity: activity as u16,
            events: events.iter().copied().map(on).sum(),
            weekday,
            on_weekday: on(events[usize::from(weekday)]),
            cases_on: cases.on.count,
            cases_off: cases.off.count,
            in_even_weeks: events[usize::from(weekday)][1],
            cases_even: cases.even.count,
            cases_odd: cases.odd.count,
        }
    };
    (0..events.len()).map(told).filter(|found| found.events > 0).collect()
}

/// The weekday of every event, and whether the number of its week is even.
struct Days<'a> {
    times: &'a [i64],
    offsets: ZoneOffsets,
    first_monday: i64,
    is_even: Vec<bool>,
}

impl Days<'_> {
    fn of(log: &EventLog, zone: Zone) -> Days<'_> {
        let times = log.time_millis();
        let (first, last) = log.completed_millis().unwrap_or_default();
        let offsets = ZoneOffsets::of_log(zone, log);
        let monday = |millis: i64| offsets.day(millis) - weekday(offsets.day(millis)) as i64;
        let (first_monday, weeks) = (monday(first), (monday(last) - monday(first)) / 7 + 1);
        let is_even = |week: i64| CalendarDay::from_number(first_monday + 7 * week).iso_week().week.is_multiple_of(2);
        Days { times, first_monday, is_even: (0..weeks).map(is_even).collect(), offsets }
    }

    fn of_event(&self, event: usize) -> (u8, bool) {
        let day = self.offsets.day(self.times[event]);
        (weekday(day) as u8, self.is_even[((day - self.first_monday) / 7) as usize])
    }
}

/// Cases that have something, each once.
#[derive(Clone, Copy, Default)]
struct Once {
    count: u32,
    last: u32,
}

impl Once {
    fn meet(&mut self, case: u32) {
        self.count += u32::from(std::mem::replace(&mut self.last, case) != case);
    }
}

/// Cases of a step: with it on its weekday and on others, and on its weekday in even and odd weeks.
#[derive(Clone, Copy, Default)]
struct CasesMet {
    on: Once,
    off: Once,
    even: Once,
    odd: Once,
}
