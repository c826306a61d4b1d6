//! Days in Denmark: from an instant to its day, and to the instant at which a day begins.

use crate::engine::import::{DatePattern, Reading, Zone, ZoneClock};

/// A day of 24 hours, in milliseconds.
pub(super) const DAY_MILLIS: i64 = 86_400_000;
const HOUR_MILLIS: i64 = 3_600_000;

/// Answers about days in Copenhagen; the zone's rules are asked once a day and remembered.
pub(super) struct DanishDays {
    clock: ZoneClock,
}

impl DanishDays {
    pub fn new() -> DanishDays {
        DanishDays { clock: ZoneClock::new(Zone::Copenhagen) }
    }

    /// The instant at which day `day` (days since 1970-01-01) begins in Denmark, milliseconds UTC.
    pub fn midnight_millis(&mut self, day: i64) -> i64 {
        self.clock.utc_seconds(day, 0).0 * 1000
    }

    /// The Danish day (days since 1970-01-01) on which an instant falls.
    pub fn day_of(&mut self, millis: i64) -> i64 {
        // Denmark is between nought and two hours ahead of UTC, so that the day is this one or the next.
        let day = millis.div_euclid(DAY_MILLIS);
        if millis >= self.midnight_millis(day + 1) { day + 1 } else { day }
    }

    /// Whether an instant is the beginning of a day in Denmark.
    pub fn is_midnight(&mut self, millis: i64) -> bool {
        // Only these clocks of UTC can be it; most times are told apart without asking the zone.
        let clock = millis.rem_euclid(DAY_MILLIS);
        (clock == 22 * HOUR_MILLIS || clock == 23 * HOUR_MILLIS) && {
            let day = self.day_of(millis);
            self.midnight_millis(day) == millis
        }
    }

    /// The reading of the Danish clock at an instant, as milliseconds since 1970-01-01 00:00 on that clock.
    pub fn wall_millis(&mut self, millis: i64) -> i64 {
        let wall = crate::engine::import::wall_time(millis, Zone::Copenhagen, false);
        let day = self.day_of(millis);
        let clock = (i64::from(wall.hour) * 60 + i64::from(wall.minute)) * 60 + i64::from(wall.second);
        day * DAY_MILLIS + clock * 1000 + i64::from(wall.milli)
    }

    /// The Danish midnight behind a clock reading that was UTC all along: 22:00 on a summer's evening becomes the
    /// midnight two hours later. None for other readings.
    pub fn midnight_behind(&mut self, millis: i64) -> Option<i64> {
        // 22:00 and 23:00 in Denmark are 20:00 to 22:00 in UTC.
        let clock = millis.rem_euclid(DAY_MILLIS);
        let may_be = (20..=22).any(|hour| clock == hour * HOUR_MILLIS);
        let as_utc = if may_be { self.wall_millis(millis) } else { return None };
        self.is_midnight(as_utc).then_some(as_utc)
    }
}

/// Days since 1970-01-01 of a day written `yyyy-MM-dd`.
pub(super) fn day_of_text(text: &str) -> Option<i64> {
    match DatePattern::new("yyyy-MM-dd")?.read(text, Zone::Utc) {
        Reading::Time { millis, .. } => Some(millis.div_euclid(DAY_MILLIS)),
        _ => None,
    }
}
