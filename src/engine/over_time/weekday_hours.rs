//! Events by weekday and hour: when the work is registered.

use crate::engine::calendar::{DAY_MILLIS, ZoneOffsets, weekday};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// Events by weekday and hour of the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekdayHours {
    /// From Monday to Sunday, each from 0 to 23.
    pub events: [[u32; 24]; 7],
    /// Cases with an event then.
    pub cases: [[u32; 24]; 7],
    /// Events whose time says the day only: they have no hour and are in none.
    pub events_without_hour: u32,
    /// Cases with such an event.
    pub cases_without_hour: u32,
}

/// The events of a selection by weekday and hour of their completion on the wall in `zone`.
///
/// An hour that occurs twice holds the events of both. PM4Py counterpart: `get_events_distribution`, by weekday or
/// by hour.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::weekday_hours};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1)]).unwrap(); // Thursday 1970-01-01, 1:00 in Copenhagen
/// let found = weekday_hours(&log, &Selection::all(1), Zone::Copenhagen);
/// assert_eq!((found.events[3][1], found.cases[3][1]), (2, 1));
/// ```
pub fn weekday_hours(log: &EventLog, selection: &Selection, zone: Zone) -> WeekdayHours {
    let mut found = WeekdayHours::default();
    let Some((first, last)) = log.span_millis() else { return found };
    let offsets = ZoneOffsets::covering(zone, first, last);
    let first_day = offsets.day(first);
    // A week before the first: a clock that is put back cannot lead before it.
    let first_monday_millis = (first_day - weekday(first_day) as i64 - 7) * DAY_MILLIS;

    let times = log.time_millis();
    // By which of the selected cases, from 1, each hour of the week was met last.
    let mut met_by = [0; HOURS_A_WEEK];
    let mut stretch = offsets.stretch_at(first);
    for (number, case) in (1_u32..).zip(selection.cases()) {
        let mut met_without = false;
        for event in log.events_of(case) {
            if log.is_day_only(event) {
                found.events_without_hour += 1;
                found.cases_without_hour += u32::from(!std::mem::replace(&mut met_without, true));
                continue;
            }
            let millis = times[event];
            if !stretch.holds_at(millis) {
                stretch = offsets.stretch_at(millis);
            }
            let hour = hour_of_week((millis + stretch.offset_millis - first_monday_millis) as u64);
            let (day, of_day) = (hour / 24, hour % 24);
            found.events[day][of_day] += 1;
            found.cases[day][of_day] += u32::from(std::mem::replace(&mut met_by[hour], number) != number);
        }
    }
    found
}

const HOURS_A_WEEK: usize = 7 * 24;

/// The hour of the week, from Monday 0 o'clock, so long after the beginning of a Monday.
///
/// Where it fits, the division is one of 32 bits: WebAssembly has no quick one of 64, and this one is made for every event.
fn hour_of_week(since_monday_millis: u64) -> usize {
    const HOUR_MILLIS: u64 = 3_600_000;
    // An hour is 28,125 times 128 milliseconds.
    let hours = match u32::try_from(since_monday_millis >> 7) {
        Ok(since) => u64::from(since / 28_125),
        Err(_) => since_monday_millis / HOUR_MILLIS,
    };
    match u32::try_from(hours) {
        Ok(hours) => (hours % HOURS_A_WEEK as u32) as usize,
        Err(_) => (hours % HOURS_A_WEEK as u64) as usize,
    }
}

#[cfg(test)]
mod tests {
    use super::hour_of_week;

    #[test]
    fn the_short_way_of_dividing_is_the_long_one() {
        const HOUR: u64 = 3_600_000;
        let edges =
            [0, 1, HOUR - 1, HOUR, 168 * HOUR - 1, 168 * HOUR, (1 << 39) - 1, 1 << 39, 1 << 45, i64::MAX as u64];
        for millis in edges.into_iter().chain((0..10_000).map(|n| n * 1_234_567_891)) {
            assert_eq!(hour_of_week(millis) as u64, millis / HOUR % 168, "{millis}");
        }
    }
}
