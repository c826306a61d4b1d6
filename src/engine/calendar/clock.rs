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

impl<'a> Clock<'a> {
    /// The clock of opening hours; every hour counts where there are none.
    pub fn of(open: Option<&'a OpenTimes>) -> Clock<'a> {
        open.map_or(Clock::AllHours, Clock::OpeningHours)
    }
}

impl Clock<'_> {
    /// The time from one instant to another, milliseconds; negative when `to` lies before `from`.
    #[inline]
    pub fn millis(self, from_millis: i64, to_millis: i64) -> i64 {
        self.passed_until(to_millis) - self.passed_until(from_millis)
    }

    /// What has passed until an instant, milliseconds, from a beginning that all instants of a clock share: for those who
    /// measure from the same instant several times.
    #[inline(always)]
    pub(in crate::engine) fn passed_until(self, millis: i64) -> i64 {
        match self {
            Clock::AllHours => millis,
            Clock::OpeningHours(open) => open.millis_until(millis),
        }
    }
}
