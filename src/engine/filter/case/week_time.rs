//! On which weekdays and at which hours a case begins, or something happens in it.

use super::super::rule::{HoursOfDay, WeekTimeOf};
use crate::engine::calendar::{DAY_MILLIS, ZoneOffsets, weekday};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::performance::case_span;

const HOUR_MILLIS: i64 = 3_600_000;

/// Weekdays and hours on the wall of a zone.
pub struct WeekTime {
    weekdays: [bool; 7],
    hours: Option<HoursOfDay>,
    offsets: ZoneOffsets,
}

impl WeekTime {
    pub fn of(log: &EventLog, weekdays: &[u8], hours: Option<HoursOfDay>, zone: Zone) -> WeekTime {
        let (first, last) = log.span_millis().unwrap_or_default();
        WeekTime {
            weekdays: std::array::from_fn(|day| weekdays.contains(&(day as u8))),
            hours,
            offsets: ZoneOffsets::covering(zone, first, last),
        }
    }

    /// True when the case begins then, or some event of it completes then.
    pub fn holds(&self, log: &EventLog, case: u32, of: WeekTimeOf) -> bool {
        let mut events = log.events_of(case);
        match of {
            WeekTimeOf::Begin => case_span(log, case).is_some_and(|span| {
                let has_hour = events.next().is_some_and(|first| !log.is_day_only(first));
                self.contains(span.begin_millis, has_hour)
            }),
            WeekTimeOf::SomeEvent => {
                events.any(|event| self.contains(log.time_millis()[event], !log.is_day_only(event)))
            }
        }
    }

    /// A time without an hour is at no hour, but on a day.
    fn contains(&self, millis: i64, has_hour: bool) -> bool {
        let wall = self.offsets.wall_millis(millis);
        let hour = wall.rem_euclid(DAY_MILLIS) / HOUR_MILLIS;
        self.weekdays[weekday(wall.div_euclid(DAY_MILLIS))]
            && self
                .hours
                .is_none_or(|hours| has_hour && (i64::from(hours.from)..i64::from(hours.before)).contains(&hour))
    }
}
