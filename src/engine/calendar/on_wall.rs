//! Days, hours and weeks on the wall of instants that stand near each other, for walks over all events of a log.

use super::zone_offsets::Stretch;
use super::{DAY_MILLIS, ZoneOffsets, weekday, whole_days, whole_hours};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;

/// The clock on the wall; it remembers the stretch and the week of the last instant, since the next one mostly lies in them.
pub(in crate::engine) struct OnWall {
    offsets: ZoneOffsets,
    stretch: Stretch,
    week: Week,
}

/// The week of an instant, counted from a Monday, as far as it lies in one stretch (milliseconds UTC).
#[derive(Clone, Copy)]
struct Week {
    monday: i64,
    weeks: u32,
    from_millis: i64,
    to_millis: i64,
}

impl OnWall {
    /// For instants from one to another (milliseconds UTC).
    pub fn of(zone: Zone, first_millis: i64, last_millis: i64) -> OnWall {
        let offsets = ZoneOffsets::covering(zone, first_millis, last_millis);
        let stretch = offsets.stretch_at(first_millis);
        OnWall { offsets, stretch, week: Week { monday: 0, weeks: 0, from_millis: 0, to_millis: 0 } }
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
        let week = self.week;
        if week.from_millis <= millis && millis < week.to_millis && week.monday == monday {
            return week.weeks;
        }
        self.week_after(monday, millis)
    }

    #[inline(never)]
    fn week_after(&mut self, monday: i64, millis: i64) -> u32 {
        let weeks = self.hours_after(monday, millis) / HOURS_A_WEEK;
        let begins = (monday + 7 * i64::from(weeks)) * DAY_MILLIS - self.stretch.offset_millis;
        let (from_millis, to_millis) = (begins, begins + 7 * DAY_MILLIS);
        let (from_millis, to_millis) =
            (from_millis.max(self.stretch.from_millis), to_millis.min(self.stretch.to_millis));
        self.week = Week { monday, weeks, from_millis, to_millis };
        weeks
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_that_is_remembered_is_the_week_that_is_looked_up() {
        // Mondays 2023-12-25 and 2024-01-01; 2024-03-31 and 2024-10-27 are days on which clocks are put.
        let (monday, first) = (19_716, 1_703_458_800_000);
        let mut of_all = OnWall::of(Zone::Copenhagen, first, first + 400 * DAY_MILLIS);
        let mut found = 0;
        for step in 0..2_000_i64 {
            // Near one another, and now and then far away, from before the Monday on.
            let millis = first - DAY_MILLIS + (step % 97) * 3_600_000 + (step * 7_919 % 400) / 40 * 40 * DAY_MILLIS;
            for (monday, millis) in [(monday, millis), (monday + 7, millis), (monday, millis + 1)] {
                let mut alone = OnWall::of(Zone::Copenhagen, first, first + 400 * DAY_MILLIS);
                assert_eq!(of_all.weeks_after(monday, millis), alone.weeks_after(monday, millis), "{monday} {millis}");
                found += 1;
            }
        }
        assert_eq!(found, 6_000);
    }
}
