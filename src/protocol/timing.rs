//! Which time of a case every view tells, by which clock, and how many cases can be measured so.

use super::{Closing, Shown, TimeMeasure, WorkCalendar};
use serde::{Deserialize, Serialize};

/// What is measured of the cases of a selection: one choice for every view that tells how long something takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timing {
    pub measure: TimeMeasure,
    pub clock: TimeClock,
    /// What closes a case, as it was confirmed: of whole cases the closed ones alone are measured.
    pub closing: Option<Closing>,
    /// When the office is open, by the wall clock of the log, whatever zone this names.
    pub calendar: WorkCalendar,
}

impl Default for Timing {
    /// The whole case by every hour, the last event taken as its end.
    fn default() -> Self {
        Self {
            measure: TimeMeasure::WholeCase,
            clock: TimeClock::Calendar,
            closing: None,
            calendar: WorkCalendar::municipal_office(),
        }
    }
}

impl Timing {
    /// Which time it is that is measured.
    pub fn measured_time(&self) -> MeasuredTime {
        let of_closed = self.closing.is_some() && self.measure == TimeMeasure::WholeCase;
        MeasuredTime { measure: self.measure.clone(), clock: self.clock, of_closed }
    }
}

/// Which time it is, without how many cases have one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasuredTime {
    pub measure: TimeMeasure,
    pub clock: TimeClock,
    /// Open cases are not measured; otherwise they are as they stand.
    pub of_closed: bool,
}

/// Which hours count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TimeClock {
    /// Those in which the office is open.
    Working,
    /// All.
    #[default]
    Calendar,
}

impl TimeClock {
    /// By opening hours, or by all.
    pub fn of(is_working: bool) -> TimeClock {
        if is_working { TimeClock::Working } else { TimeClock::Calendar }
    }
}

/// How much of a selection is measured, and what of it cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasuredCases {
    pub measure: TimeMeasure,
    pub clock: TimeClock,
    pub measured: Shown<u32>,
    /// Open cases that are not measured; none where they are measured as they stand.
    pub open: Option<Shown<u32>>,
    /// Cases without the first step, and those without the second behind it.
    pub without_from: Shown<u32>,
    pub without_to: Shown<u32>,
    /// Times: as many as cases are measured, or more where each occurrence is.
    pub times: Shown<u32>,
    /// Occurrences of the first step with none of the second behind them, where each is measured.
    pub unmet: Shown<u32>,
}
