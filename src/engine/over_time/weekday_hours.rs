//! Events by weekday and hour: when the work is registered.

use crate::engine::calendar::{HOURS_A_WEEK, OnWall};
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

/// The hour of the week of every event of a log, laid out once for every selection.
pub struct EventHours {
    /// By event, from Monday 0 o'clock; [`NO_HOUR`] where the time says the day only.
    hours: Vec<u8>,
}

impl EventHours {
    /// When the events complete on the wall in `zone`. An hour that occurs twice holds the events of both.
    pub fn of(log: &EventLog, zone: Zone) -> EventHours {
        let (mut on_wall, monday) = OnWall::of_log(zone, log);
        let hour = |(event, &millis): (usize, &i64)| match log.is_day_only(event) {
            true => NO_HOUR,
            false => on_wall.hour_of_week(monday, millis),
        };
        EventHours { hours: log.time_millis().iter().enumerate().map(hour).collect() }
    }

    /// The events of a selection of the same log by weekday and hour. PM4Py counterpart: `get_events_distribution`, by
    /// weekday or by hour.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, import::Zone, log::EventLog, over_time::EventHours};
    /// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1)]).unwrap(); // Thursday 1970-01-01, 1:00 in Copenhagen
    /// let found = EventHours::of(&log, Zone::Copenhagen).counts(&log, &Selection::all(1));
    /// assert_eq!((found.events[3][1], found.cases[3][1]), (2, 1));
    /// ```
    pub fn counts(&self, log: &EventLog, selection: &Selection) -> WeekdayHours {
        // By hour of the week, and last those without one: events, cases, and which selected case, from 1, met it last.
        let mut met = [(0_u32, 0_u32, 0_u32); NO_HOUR as usize + 1];
        for (number, case) in (1..).zip(selection.cases()) {
            for &hour in &self.hours[log.events_of(case)] {
                // No hour lies beyond; the bound is said so that none is looked for at every event.
                let (events, cases, met_by) = &mut met[usize::from(hour.min(NO_HOUR))];
                *events += 1;
                *cases += u32::from(std::mem::replace(met_by, number) != number);
            }
        }
        let at = |day: usize, hour: usize| met[day * 24 + hour];
        let (events_without_hour, cases_without_hour, _) = met[usize::from(NO_HOUR)];
        WeekdayHours {
            events: std::array::from_fn(|day| std::array::from_fn(|hour| at(day, hour).0)),
            cases: std::array::from_fn(|day| std::array::from_fn(|hour| at(day, hour).1)),
            events_without_hour,
            cases_without_hour,
        }
    }
}

/// Marks an event without an hour: the number behind those of the hours of a week.
const NO_HOUR: u8 = HOURS_A_WEEK as u8;

#[cfg(test)]
mod tests {
    use super::{EventHours, NO_HOUR};
    use crate::engine::filter::Selection;
    use crate::engine::log::EventLog;

    #[test]
    fn events_of_a_day_only_are_beside_the_hours() {
        let rows = [("1", "A", 0), ("1", "B", 1), ("2", "A", 2), ("2", "B", 3)];
        let Ok(log) = EventLog::from_rows(rows) else { panic!("no log") };
        let of = EventHours { hours: vec![NO_HOUR, NO_HOUR, 167, NO_HOUR] };
        let found = of.counts(&log, &Selection::all(2));
        assert_eq!((found.events_without_hour, found.cases_without_hour), (3, 2));
        assert_eq!((found.events[6][23], found.cases[6][23]), (1, 1));
        assert_eq!(found.events.as_flattened().iter().sum::<u32>(), 1);
    }
}
