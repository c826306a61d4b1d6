//! Which events say the day they happened on and no more.

use super::{DAY_MILLIS, ZoneOffsets};
use crate::engine::log::EventLog;

/// Whether an event's time says the day only, by its flag or by a clock that shows midnight.
pub(in crate::engine) fn says_day_only(log: &EventLog, offsets: &ZoneOffsets, event: usize) -> bool {
    log.is_day_only(event) || offsets.wall_millis(log.time_millis()[event]).rem_euclid(DAY_MILLIS) == 0
}
