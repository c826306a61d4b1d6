//! What the view of time was asked to show.

use crate::protocol::{Occurrence, StepToStep, TimeBy, TimeClock, TimeMeasure};

/// What the view of time shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeChoices {
    /// From this step to that one; the whole case until both are chosen.
    pub from: Option<String>,
    pub to: Option<String>,
    pub occurrence: Occurrence,
    pub clock: TimeClock,
    /// What is told of where the time lies.
    pub by: TimeBy,
    /// The column whose values stand side by side; proposed while there is none.
    pub compare: Option<String>,
}

impl TimeChoices {
    /// What is measured.
    pub fn measure(&self) -> TimeMeasure {
        match (self.from.clone(), self.to.clone()) {
            (Some(from), Some(to)) => TimeMeasure::Between(StepToStep { from, to, occurrence: self.occurrence }),
            _ => TimeMeasure::WholeCase,
        }
    }
}
