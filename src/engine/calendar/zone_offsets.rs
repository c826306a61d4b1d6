//! How far the clock on the wall is ahead of UTC, for a million instants: the changes of summer time as a list.

use super::civil::days_from_civil;
use super::{CalendarDay, DAY_MILLIS, whole_days};
use crate::engine::import::{Zone, offset_seconds};
use crate::engine::log::EventLog;

/// The offsets of a zone over a stretch of time; before and after, the nearest known offset holds.
pub struct ZoneOffsets {
    /// When each offset begins to hold, rising; the first holds from ever.
    from_millis: Vec<i64>,
    offset_millis: Vec<i64>,
}

/// A stretch of time in which the zone keeps one offset, up to but not including its end.
#[derive(Clone, Copy)]
pub(in crate::engine) struct Stretch {
    pub from_millis: i64,
    pub to_millis: i64,
    pub offset_millis: i64,
}

impl Stretch {
    /// Whether an instant lies in it.
    #[inline]
    pub fn holds_at(&self, millis: i64) -> bool {
        (self.from_millis..self.to_millis).contains(&millis)
    }
}

/// Years beyond which no change of summer time is known.
const FIRST_YEAR: i32 = 1890;
const LAST_YEAR: i32 = 2100;

impl ZoneOffsets {
    /// The offsets of `zone` over all completions of a log.
    pub(in crate::engine) fn of_log(zone: Zone, log: &EventLog) -> ZoneOffsets {
        let ends = log.completed_millis().unwrap_or_default();
        ZoneOffsets::covering(zone, ends.0, ends.1)
    }

    /// The offsets of `zone` from one instant to another (milliseconds UTC).
    ///
    /// ```
    /// use spor::engine::calendar::ZoneOffsets;
    /// use spor::engine::import::Zone;
    /// let year_2024 = (1_704_067_200_000, 1_735_689_600_000);
    /// let offsets = ZoneOffsets::covering(Zone::Copenhagen, year_2024.0, year_2024.1);
    /// let summer_begins = 1_711_846_800_000; // 31 March 2024, 1:00 UTC
    /// assert_eq!(offsets.wall_millis(summer_begins - 1) - summer_begins, 3_600_000 - 1);
    /// assert_eq!(offsets.wall_millis(summer_begins) - summer_begins, 7_200_000);
    /// ```
    pub fn covering(zone: Zone, first_millis: i64, last_millis: i64) -> ZoneOffsets {
        let days = |millis: i64| {
            let (first, last) = (days_from_civil(FIRST_YEAR, 1, 1), days_from_civil(LAST_YEAR + 1, 1, 1));
            millis.div_euclid(DAY_MILLIS).clamp(first, last)
        };
        let offset = |millis: i64| offset_seconds(millis, zone) * 1000;
        let (first, last) = (days(first_millis), days(last_millis) + 1);
        let mut known = offset(first * DAY_MILLIS);
        let mut offsets = ZoneOffsets { from_millis: vec![i64::MIN], offset_millis: vec![known] };
        if zone == Zone::Utc {
            return offsets;
        }
        for day in first..last {
            let next = offset((day + 1) * DAY_MILLIS);
            if next == known {
                continue;
            }
            // The change lies in this day: the last instant with the old offset, found by halving.
            let (mut old, mut new) = (day * DAY_MILLIS, (day + 1) * DAY_MILLIS);
            while new - old > 1 {
                let middle = old + (new - old) / 2;
                if offset(middle) == known {
                    old = middle;
                } else {
                    new = middle;
                }
            }
            offsets.from_millis.push(new);
            offsets.offset_millis.push(next);
            known = next;
        }
        offsets
    }

    /// The clock on the wall at an instant, as milliseconds since 1970-01-01 00:00 on that wall.
    #[inline]
    pub fn wall_millis(&self, millis: i64) -> i64 {
        let after = self.from_millis.partition_point(|&from| from <= millis);
        millis + self.offset_millis[after - 1]
    }

    /// The day on the wall (days since 1970-01-01) that an instant falls on.
    #[inline]
    pub fn day(&self, millis: i64) -> i64 {
        whole_days(self.wall_millis(millis))
    }

    /// The day in `zone` that an instant falls on; for many of them lay the offsets out once.
    ///
    /// ```
    /// use spor::engine::{calendar::{CalendarDay, ZoneOffsets}, import::Zone};
    /// let new_year = 1_704_063_600_000; // 31 December 2023, 23:00 UTC
    /// assert_eq!(ZoneOffsets::day_of(new_year, Zone::Copenhagen), CalendarDay { year: 2024, month: 1, day: 1 });
    /// ```
    pub fn day_of(millis: i64, zone: Zone) -> CalendarDay {
        CalendarDay::from_number(ZoneOffsets::covering(zone, millis, millis).day(millis))
    }

    /// The stretch that an instant lies in: for walks over instants that stand near each other.
    pub(in crate::engine) fn stretch_at(&self, millis: i64) -> Stretch {
        let after = self.from_millis.partition_point(|&from| from <= millis);
        Stretch {
            from_millis: self.from_millis[after - 1],
            to_millis: self.from_millis.get(after).copied().unwrap_or(i64::MAX),
            offset_millis: self.offset_millis[after - 1],
        }
    }

    /// The instants from one to another, cut where the offset changes.
    pub(super) fn stretches(&self, from_millis: i64, to_millis: i64) -> impl Iterator<Item = Stretch> + '_ {
        self.offset_millis.iter().enumerate().filter_map(move |(at, &offset_millis)| {
            let end = self.from_millis.get(at + 1).copied().unwrap_or(i64::MAX);
            let (from_millis, to_millis) = (self.from_millis[at].max(from_millis), end.min(to_millis));
            (from_millis < to_millis).then_some(Stretch { from_millis, to_millis, offset_millis })
        })
    }
}
