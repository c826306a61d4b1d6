//! Time zones: from the clock on the wall to the instant, and back.

use super::preview::WallTime;
use super::settings::Zone;
use chrono::{Datelike, LocalResult, Offset, TimeZone, Timelike};
use chrono_tz::Europe::Copenhagen;

/// How a wall clock reading stands to the changes of summer time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WallClock {
    Plain,
    /// In the hour that summer time skips; read as one hour later.
    InGap,
    /// In the hour that occurs twice; read as the first.
    Repeated,
}

/// The instant `millis` (UTC) as the clock in `zone` shows it.
///
/// ```
/// use spor::engine::import::{Zone, wall_time};
/// assert_eq!(wall_time(0, Zone::Copenhagen, false).hour, 1);
/// ```
pub fn wall_time(millis: i64, zone: Zone, day_only: bool) -> WallTime {
    let utc = chrono::DateTime::from_timestamp_millis(millis).unwrap_or_default().naive_utc();
    let local = match zone {
        Zone::Utc => utc,
        Zone::Copenhagen => Copenhagen.from_utc_datetime(&utc).naive_local(),
    };
    WallTime {
        year: local.year(),
        month: local.month() as u8,
        day: local.day() as u8,
        hour: local.hour() as u8,
        minute: local.minute() as u8,
        second: local.second() as u8,
        milli: (local.nanosecond() / 1_000_000 % 1000) as u16,
        day_only,
    }
}

/// The instant, in milliseconds UTC, at which the day begins in `zone`; none for a day that no calendar has.
///
/// ```
/// use spor::engine::import::{Zone, midnight_millis};
/// // A summer's day begins at 22:00 UTC of the day before.
/// assert_eq!(midnight_millis(1970, 7, 1, Zone::Utc), Some(181 * 86_400_000));
/// assert_eq!(midnight_millis(2024, 7, 1, Zone::Copenhagen), Some(1_719_784_800_000));
/// assert_eq!(midnight_millis(2023, 2, 29, Zone::Utc), None);
/// ```
pub fn midnight_millis(year: i32, month: u32, day: u32, zone: Zone) -> Option<i64> {
    let days = chrono::NaiveDate::from_ymd_opt(year, month, day)?.to_epoch_days();
    Some(ZoneClock::new(zone).utc_seconds(i64::from(days), 0).0 * 1000)
}

/// Seconds that the clock in `zone` is ahead of UTC at the instant `millis`.
pub(crate) fn offset_seconds(millis: i64, zone: Zone) -> i64 {
    match (zone, chrono::DateTime::from_timestamp_millis(millis)) {
        (Zone::Utc, _) | (_, None) => 0,
        (Zone::Copenhagen, Some(utc)) => seconds(Copenhagen.offset_from_utc_datetime(&utc.naive_utc())),
    }
}

const DAY_SECONDS: i64 = 86_400;
/// Days whose offset is remembered: 1970-01-01 to 2149-06-06.
const REMEMBERED_DAYS: i64 = 65_536;
const UNKNOWN: i8 = i8::MIN;
/// The day has two offsets: the clock is put forward or back on it.
const CHANGES: i8 = i8::MAX;

/// Turns wall clock readings into instants; asks the zone's rules once a day and remembers the answer.
pub(crate) struct ZoneClock {
    zone: Zone,
    /// By days since 1970-01-01: whole hours ahead of UTC.
    offset_hours: Vec<i8>,
}

impl ZoneClock {
    pub fn new(zone: Zone) -> ZoneClock {
        ZoneClock { zone, offset_hours: Vec::new() }
    }

    /// Seconds UTC of midnight at the beginning of `day`; none when the offset changes on that day.
    pub fn midnight_utc_seconds(&mut self, day: i64) -> Option<i64> {
        let midnight = day * DAY_SECONDS;
        if self.zone == Zone::Utc {
            return Some(midnight);
        }
        if !(0..REMEMBERED_DAYS).contains(&day) {
            return single_offset(midnight).map(|offset| midnight - offset);
        }
        if self.offset_hours.len() <= day as usize {
            self.offset_hours.resize(day as usize + 1, UNKNOWN);
        }
        let known = &mut self.offset_hours[day as usize];
        if *known == UNKNOWN {
            let hours = single_offset(midnight).filter(|offset| offset % 3600 == 0).map(|offset| offset / 3600);
            *known = hours.map_or(CHANGES, |hours| hours as i8);
        }
        (*known != CHANGES).then_some(midnight - i64::from(*known) * 3600)
    }

    /// Seconds UTC of `second` (0..86400) on the wall clock of `day`.
    pub fn utc_seconds(&mut self, day: i64, second: i64) -> (i64, WallClock) {
        match self.midnight_utc_seconds(day) {
            Some(midnight) => (midnight + second, WallClock::Plain),
            None => by_the_rules(day * DAY_SECONDS + second),
        }
    }
}

/// Seconds ahead of UTC, where that is the same from midnight to midnight.
fn single_offset(midnight: i64) -> Option<i64> {
    let (first, first_kind) = by_the_rules(midnight);
    let (last, last_kind) = by_the_rules(midnight + DAY_SECONDS - 1);
    let plain = (first_kind, last_kind) == (WallClock::Plain, WallClock::Plain);
    (plain && last - first == DAY_SECONDS - 1).then_some(midnight - first)
}

/// Seconds UTC of a reading of the wall clock, given as seconds since 1970-01-01 00:00 on the wall.
fn by_the_rules(wall_seconds: i64) -> (i64, WallClock) {
    let Some(wall) = chrono::DateTime::from_timestamp(wall_seconds, 0).map(|wall| wall.naive_utc()) else {
        return (wall_seconds, WallClock::Plain);
    };
    match Copenhagen.offset_from_local_datetime(&wall) {
        LocalResult::Single(offset) => (wall_seconds - seconds(offset), WallClock::Plain),
        LocalResult::Ambiguous(first, _) => (wall_seconds - seconds(first), WallClock::Repeated),
        // With the offset from before the gap, the reading comes out one hour later on the wall.
        LocalResult::None => {
            let before = Copenhagen.offset_from_utc_datetime(&(wall - chrono::TimeDelta::hours(6)));
            (wall_seconds - seconds(before), WallClock::InGap)
        }
    }
}

fn seconds(offset: impl Offset) -> i64 {
    i64::from(offset.fix().local_minus_utc())
}
