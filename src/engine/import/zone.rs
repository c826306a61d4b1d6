//! Time zones: from the clock on the wall to the instant, and back.

use super::preview::WallTime;
use super::settings::Zone;
use chrono::{Datelike, LocalResult, Offset, TimeZone, Timelike};
use chrono_tz::Europe::Copenhagen;

/// How a wall clock reading stands to the changes of summer time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WallClock {
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

/// Seconds UTC of a wall clock reading in `zone`, given as seconds since 1970-01-01 00:00 on the wall.
pub(crate) fn utc_seconds(wall_seconds: i64, zone: Zone) -> (i64, WallClock) {
    if zone == Zone::Utc {
        return (wall_seconds, WallClock::Plain);
    }
    let Some(wall) = chrono::DateTime::from_timestamp(wall_seconds, 0) else {
        return (wall_seconds, WallClock::Plain);
    };
    match Copenhagen.offset_from_local_datetime(&wall.naive_utc()) {
        LocalResult::Single(offset) => (wall_seconds - seconds(offset), WallClock::Plain),
        LocalResult::Ambiguous(first, _) => (wall_seconds - seconds(first), WallClock::Repeated),
        // The offset before the gap makes the reading one hour later on the wall, as the clock was put forward.
        LocalResult::None => {
            let before = Copenhagen.offset_from_utc_datetime(&(wall.naive_utc() - chrono::TimeDelta::hours(6)));
            (wall_seconds - seconds(before), WallClock::InGap)
        }
    }
}

fn seconds(offset: impl Offset) -> i64 {
    i64::from(offset.fix().local_minus_utc())
}
