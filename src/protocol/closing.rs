//! Closed and open cases: the last steps to choose from, and what is known of cases that have not ended.

use super::{LogId, SelectionId, Shown};
use crate::engine::calendar::CalendarDay;
use serde::{Deserialize, Serialize};

/// The steps that cases of a selection end with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListLastSteps {
    pub log: LogId,
    pub selection: SelectionId,
}

/// What cases end with, and when the log ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastSteps {
    /// Most cases first, then by name.
    pub steps: Vec<LastStepLabel>,
    /// The day of the last event in the log; none for a log without events.
    pub last_day: Option<CalendarDay>,
}

/// An activity that cases end with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastStepLabel {
    pub name: String,
    /// Cases that have it.
    pub cases: Shown<u32>,
    /// Cases that end with it.
    pub ends: Shown<u32>,
    /// Four out of five cases that have it end with it.
    pub is_proposed: bool,
    /// It is one of the commonest last steps, with which together four out of five cases end.
    pub is_common: bool,
}

/// Cases that have not ended, beside those that have.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenCases {
    pub closed: Shown<u32>,
    pub open: Shown<u32>,
    /// The last day of which something is known.
    pub observed_to: CalendarDay,
    /// Mean throughput time of the closed cases.
    pub closed_mean_millis: Option<f64>,
    /// Median time that open cases have lasted by then.
    pub open_median_millis: Option<f64>,
    /// Median throughput time of all cases, the open ones taken as lasting longer than so far (Kaplan-Meier).
    pub all_median_millis: Option<i64>,
}
