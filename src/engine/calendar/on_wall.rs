//! Days, hours and weeks on the wall of instants that stand near each other, for walks over all events of a log.

use super::zone_offsets::Stretch;
use super::{DAY_MILLIS, ZoneOffsets, weekday, whole_days, whole_hours};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;

/// The clock on the wall; it remembers the stretch of the last instant, since the next one mostly lies in the same.
pub(in crate::engine) struct OnWall {
    offsets: ZoneOffsets,
    stretch: Stretch,
}

impl OnWall {
    /// For instants from one to another (milliseconds UTC).
    pub fn of(zone: Zone, first_millis: i64, last_millis: i64) -> OnWall {
        let offsets = ZoneOffsets::covering(zone, first_millis, last_millis);
        let stretch = offsets.stretch_at(first_millis);
        OnWall { offsets, stretch }
    }

    /// For the instants of a log, with a Monday (days since 1970-01-01) that none of them lies before.
    pub fn of_log(zone: Zone, log: &EventLog) -> (OnWall, i64) {
        let (first, last) = log.span_millis().unwrap_or_default();
        let mut on_wall = OnWall::of(zone, first, last);
        // A week before that of the first: a clock that is put back cannot lead before it.
        let monday = on_wall.monday(first) - 7;
        (on_wall, monday)
    }

    /// The Monday of the week that an instant falls in, days since 1970-01-01.
    pub fn monday(&mut self, millis: i64) -> i64 {
        let day = self.day(millis);
        day - weekday(day) as i64
    }

    /// The day (days since 1970-01-01) that an instant falls on.
    fn day(&mut self, millis: i64) -> i64 {
        whole_days(self.wall_millis(millis))
    }

    /// Whole weeks from 0 o'clock on a Monday, as days since 1970-01-01; none for an instant before.
    #[inline]
    pub fn weeks_after(&mut self, monday: i64, millis: i64) -> u32 {
        self.hours_after(monday, millis) / HOURS_A_WEEK
    }

    /// The hour of the week, from Monday 0 o'clock; `monday` is one that no instant lies before.
    #[inline]
    pub fn hour_of_week(&mut self, monday: i64, millis: i64) -> u8 {
        (self.hours_after(monday, millis) % HOURS_A_WEEK) as u8
    }

    #[inline]
    fn hours_after(&mut self, monday: i64, millis: i64) -> u32 {
        whole_hours((self.wall_millis(millis) - monday * DAY_MILLIS).max(0) as u64)
    }

    #[inline]
    fn wall_millis(&mut self, millis: i64) -> i64 {
        if !self.stretch.holds_at(millis) {
            self.stretch = self.offsets.stretch_at(millis);
        }
        millis + self.stretch.offset_millis
    }
}

/// Hours of a week.
pub(in crate::engine) const HOURS_A_WEEK: u32 = 7 * 24;
