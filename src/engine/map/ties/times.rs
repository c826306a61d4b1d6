//! When the events of a log happened, as far as an order can be told from it: their instants, and those that say a day only.

use crate::engine::calendar::{ZoneOffsets, says_day_only};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use std::borrow::Cow;

/// The times of a log, and its days where there are events that say no more than the day.
pub(super) struct Times<'a> {
    pub instants: Cow<'a, [i64]>,
    pub days: Option<Days>,
}

/// Which events say the day only, by the clock of the log's zone.
pub(super) struct Days {
    day_only: Vec<bool>,
    offsets: ZoneOffsets,
}

impl Times<'_> {
    pub fn of(log: &EventLog, zone: Zone) -> Times<'_> {
        Times { instants: log.order_millis(), days: Days::of(log, zone) }
    }

    /// Whether an event says the day only.
    pub fn is_day_only(&self, event: usize) -> bool {
        self.days.as_ref().is_some_and(|days| days.day_only[event])
    }

    /// Whether two neighbours fall on the same day; only of a log with days.
    pub fn are_of_one_day(&self, one: usize, other: usize) -> bool {
        let day = |event: usize| self.days.as_ref().map(|days| days.offsets.day(self.instants[event]));
        day(one) == day(other)
    }
}

impl Days {
    /// None where every event has a clock time: then nothing more is looked at.
    fn of(log: &EventLog, zone: Zone) -> Option<Days> {
        let times = log.time_millis();
        let has_flags = (0..times.len()).any(|event| log.is_day_only(event));
        if !has_flags && !times.iter().any(|&millis| may_be_midnight(millis)) {
            return None;
        }
        let offsets = ZoneOffsets::of_log(zone, log);
        let day_only: Vec<bool> = (0..times.len())
            .map(|event| (has_flags || may_be_midnight(times[event])) && says_day_only(log, &offsets, event))
            .collect();
        day_only.contains(&true).then_some(Days { day_only, offsets })
    }
}

/// Every midnight is a whole twenty seconds in UTC, since every offset is, the oldest of 50 minutes and 20 seconds too; the
/// first test spares most instants the division.
fn may_be_midnight(millis: i64) -> bool {
    millis & 31 == 0 && millis % 20_000 == 0
}
