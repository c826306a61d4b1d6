//! The period that events can lie in: not before 2000, and not after the file was written.
//!
//! A typing error makes a year 1923 or 2032; such a time fits every pattern and would stretch a case over decades.

use super::beginning::Beginning;
use super::preview::Preview;

use super::report::RejectReason;
use super::settings::FileFormat;
use serde::{Deserialize, Serialize};

/// The first instant of 2000, milliseconds UTC: systems of today hold no earlier events.
const YEAR_2000_MILLIS: i64 = 946_684_800_000;
/// A day: room for zones and clocks that differ.
const DAY_MILLIS: i64 = 86_400_000;
/// If more than one row in so many lies outside, the period is wrong and not the rows.
const ONE_IN: u64 = 10;

/// From one instant to another, milliseconds UTC, the first included and the last not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub from_millis: i64,
    pub until_millis: i64,
}

impl Period {
    /// What events of a file can lie in that was written at `written_millis`.
    pub fn plausible(written_millis: i64) -> Period {
        Period { from_millis: YEAR_2000_MILLIS - DAY_MILLIS, until_millis: written_millis + DAY_MILLIS }
    }

    /// When the file was written that a plausible period ends with.
    pub fn written_millis(self) -> i64 {
        self.until_millis - DAY_MILLIS
    }

    /// Whether an instant lies in it.
    #[inline]
    pub fn contains(self, millis: i64) -> bool {
        (self.from_millis..self.until_millis).contains(&millis)
    }
}

/// The look at a file with the proposal to leave out rows beyond the plausible period.
///
/// Nothing is proposed for a log that lies outside as a whole, or in a tenth of its rows, nor for XES, whose times
/// are written by programs.
pub fn propose_period(beginning: &mut Beginning, guessed: Preview, written_millis: i64) -> Preview {
    if matches!(guessed.settings.format, FileFormat::Xes { .. }) || guessed.settings.roles.time.is_empty() {
        return guessed;
    }
    let mut settings = guessed.settings.clone();
    settings.period = Some(Period::plausible(written_millis));
    let Ok(bounded) = beginning.preview(&settings, false) else { return guessed };
    let outside = bounded.report.rejected.iter().find(|rejected| rejected.reason == RejectReason::OutsidePeriod);
    let outside = outside.map_or(0, |rejected| rejected.count);
    if outside * ONE_IN > bounded.report.rows { guessed } else { bounded }
}
