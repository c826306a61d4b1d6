//! How exactly times are told: days only, and whether clock times were measured or written by hand.

use crate::engine::calendar::{DAY_MILLIS, ZoneOffsets};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::stats::chi_squared_tail;
use serde::{Deserialize, Serialize};

/// The precision of the times of a selection.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimePrecision {
    pub events: u32,
    /// Events whose time says the day only, or whose clock shows midnight.
    pub day_only: u32,
    /// Events with a clock time whose seconds are 0.
    pub at_full_minute: u32,
    /// Events with a clock time at minute 0, 15, 30 or 45.
    pub at_full_quarter: u32,
    /// The probability that chance puts so many events on full quarters (chi-squared, one in fifteen expected).
    pub quarters_by_chance: f64,
}

/// How exactly the complete times of a selection are told, on the clock of `zone`.
///
/// A clock that shows midnight to the millisecond tells a day, whatever the text says (methods 1.3, 1.11): of the others one
/// in 86 million would. Times on full quarters far more often than one in fifteen were written by hand and not by a system.
/// Linear in the events.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::time_precision};
/// let log = EventLog::from_rows([("1", "A", 900_000), ("1", "B", 1_800_000), ("1", "C", 1_801_000)]).unwrap();
/// let found = time_precision(&log, &Selection::all(1), Zone::Utc);
/// assert_eq!((found.day_only, found.at_full_minute, found.at_full_quarter), (0, 2, 3));
/// ```
pub fn time_precision(log: &EventLog, selection: &Selection, zone: Zone) -> TimePrecision {
    let offsets = offsets_of(log, zone);
    let mut found =
        TimePrecision { events: 0, day_only: 0, at_full_minute: 0, at_full_quarter: 0, quarters_by_chance: 1.0 };
    let mut timed = 0_u32;
    for event in selection.cases().flat_map(|case| log.events_of(case)) {
        found.events += 1;
        if says_day_only(log, &offsets, event) {
            found.day_only += 1;
            continue;
        }
        timed += 1;
        let of_day = offsets.wall_millis(log.time_millis()[event]).rem_euclid(DAY_MILLIS);
        found.at_full_minute += u32::from(of_day / 1_000 % 60 == 0);
        found.at_full_quarter += u32::from(of_day / 60_000 % 15 == 0);
    }
    if timed == 0 {
        return found;
    }
    let expected = f64::from(timed) / 15.0;
    let over = f64::from(found.at_full_quarter) - expected;
    if over > 0.0 {
        let statistic = over * over / expected + over * over / (f64::from(timed) - expected);
        found.quarters_by_chance = chi_squared_tail(statistic, 1);
    }
    found
}

/// Whether an event's time says the day only, by its flag or by a clock that shows midnight.
pub(super) fn says_day_only(log: &EventLog, offsets: &ZoneOffsets, event: usize) -> bool {
    log.is_day_only(event) || offsets.wall_millis(log.time_millis()[event]).rem_euclid(DAY_MILLIS) == 0
}

/// The offsets of `zone` over all times of a log.
pub(super) fn offsets_of(log: &EventLog, zone: Zone) -> ZoneOffsets {
    let times = log.time_millis();
    let ends = (times.iter().copied().min().unwrap_or(0), times.iter().copied().max().unwrap_or(0));
    ZoneOffsets::covering(zone, ends.0, ends.1)
}
