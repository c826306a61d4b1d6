//! Danish midnights in UTC: dates that a system wrote as 22:00 or 23:00 the day before.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::prepare::danish_day::DanishDays;
use crate::engine::prepare::step::{MidnightReading, Step};

/// So few times may come about by chance.
const EVENTS_AT_LEAST: u64 = 10;
/// One time of the wrong half of the year among so many of the right one.
const AGAINST_ONE_IN: u64 = 20;
const HOUR_MILLIS: i64 = 3_600_000;

/// Repairing such times, for each way in which they may have been read.
///
/// A time is for it when it is 22:00 on a day of summer time or 23:00 on another, on the very millisecond, and against
/// it when it is the other way round: clocks set by people do not know the difference. At least ten must be for it,
/// and no more than one in twenty against. Times that say the day only are not looked at.
pub(super) fn suggest(log: &EventLog) -> Vec<Suggestion> {
    let mut days = DanishDays::new();
    let (mut as_utc, mut as_clock) = (Count::default(), Count::default());
    for (event, &millis) in log.time_millis().iter().enumerate() {
        // Full hours between 20:00 and 23:00 UTC are all that can be either.
        let hour = millis.rem_euclid(24 * HOUR_MILLIS);
        if hour % HOUR_MILLIS != 0 || hour < 20 * HOUR_MILLIS || log.is_day_only(event) {
            continue;
        }
        if hour >= 22 * HOUR_MILLIS {
            as_utc.add(days.is_midnight(millis));
        }
        let on_the_wall = days.wall_millis(millis).rem_euclid(24 * HOUR_MILLIS);
        if on_the_wall >= 22 * HOUR_MILLIS {
            as_clock.add(days.midnight_behind(millis).is_some());
        }
    }
    [(as_utc, MidnightReading::Utc), (as_clock, MidnightReading::DanishClock)]
        .into_iter()
        .filter(|(count, _)| count.speaks_for_it())
        .map(|(Count { events, against }, read_as)| Suggestion {
            step: Step::RepairMidnight { activities: Vec::new(), read_as },
            evidence: Evidence::MidnightInUtc { events, against },
        })
        .collect()
}

#[derive(Default)]
struct Count {
    events: u64,
    against: u64,
}

impl Count {
    fn add(&mut self, speaks_for_it: bool) {
        if speaks_for_it {
            self.events += 1;
        } else {
            self.against += 1;
        }
    }

    fn speaks_for_it(&self) -> bool {
        self.events >= EVENTS_AT_LEAST && self.against * AGAINST_ONE_IN <= self.events
    }
}
