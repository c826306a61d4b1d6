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
    let times = log.time_millis();
    let (first, last) = (times.iter().min().copied().unwrap_or(0), times.iter().max().copied().unwrap_or(0));
    let offsets = ZoneOffsets::covering(zone, first, last);
    for case in selection.cases() {
        let (mut met, mut met_without) = ([[false; 24]; 7], false);
        for event in log.events_of(case) {
            if log.is_day_only(event) {
                found.events_without_hour += 1;
                found.cases_without_hour += u32::from(!std::mem::replace(&mut met_without, true));
                continue;
            }
            let wall = offsets.wall_millis(times[event]);
            let (day, hour) = (weekday(wall.div_euclid(DAY_MILLIS)), wall.rem_euclid(DAY_MILLIS) / (DAY_MILLIS / 24));
            found.events[day][hour as usize] += 1;
            found.cases[day][hour as usize] += u32::from(!std::mem::replace(&mut met[day][hour as usize], true));
        }
    }
    found
}
