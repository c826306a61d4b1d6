//! Unanchored events: times that may not be what the file says, by their format, their days or their clocks.

use super::super::registered::Registered;
use super::clocks_apart::{Clocks, clocks_apart};
use super::displaced_hours::{Hours, displaced_hours};
use super::first_days::{FirstDays, first_days};
use super::{PatternState, if_any};
use crate::engine::import::Finding;
use serde::{Deserialize, Serialize};

/// What speaks for times that are not what the file says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unanchored {
    pub format: Format,
    pub clocks: Clocks,
    pub hours: Hours,
}

/// How sure the format of the times is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Format {
    /// Every text can be read with the day first and with the month first.
    pub is_ambiguous: bool,
    /// Times written in another way than most.
    pub in_other_spellings: u64,
    /// Where no day is after the 12th, which chance would hardly have.
    pub first_days: Option<FirstDays>,
}

impl Unanchored {
    pub(super) fn of(registered: &Registered, findings: &[Finding]) -> Unanchored {
        let in_other_spellings = findings.iter().map(|finding| match finding {
            Finding::OtherSpelling { count, .. } => *count,
            _ => 0,
        });
        let format = Format {
            is_ambiguous: findings.iter().any(|of| matches!(of, Finding::DayMonthAmbiguous { .. })),
            in_other_spellings: in_other_spellings.sum(),
            first_days: first_days(registered),
        };
        Unanchored { format, clocks: clocks_apart(registered), hours: displaced_hours(registered) }
    }

    /// What its most certain part is.
    pub fn state(&self) -> PatternState {
        match self.format.state() {
            PatternState::NotFound if self.clocks.state() == PatternState::NotFound => self.hours.state(),
            PatternState::NotFound => self.clocks.state(),
            state => state,
        }
    }
}

impl Format {
    /// Texts say that they can be read in two ways; of days alone only who made the file can tell.
    pub fn state(&self) -> PatternState {
        if self.is_ambiguous || self.in_other_spellings > 0 {
            return PatternState::Found;
        }
        if_any(self.first_days.is_some(), PatternState::Question)
    }
}

impl Clocks {
    pub fn state(&self) -> PatternState {
        if_any(!self.apart.is_empty(), PatternState::Question)
    }
}

impl Hours {
    pub fn state(&self) -> PatternState {
        if_any(!self.displaced.is_empty(), PatternState::Question)
    }
}
