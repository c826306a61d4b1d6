//! Which hours count when a time is measured: all of them, or those in which the office is open.

use super::OpenTimes;

/// How the time between two instants is measured.
#[derive(Clone, Copy)]
pub enum Clock<'a> {
    /// Every hour counts, by night and on Sundays.
    AllHours,
    /// Only the hours in which an office is open.
    OpeningHours(&'a OpenTimes),
}

impl Clock<'_> {
    /// The time from one instant to another, milliseconds; negative when `to` lies before `from`.
    #[inline]
    pub fn millis(self, from_millis: i64, to_millis: i64) -> i64 {
        match self {
            Clock::AllHours => to_millis - from_millis,
            Clock::OpeningHours(open) => open.working_millis(from_millis, to_millis),
        }
    }
}
