//! The overview of a selection: how many cases, how long they take, and when things happen.

use super::{HiddenCells, LogId, MeasuredCases, OpenCases, SelectionId, Shown, Timing};
use crate::engine::calendar::CalendarDay;
use serde::{Deserialize, Serialize};

/// The overview of what a selection keeps of a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowOverview {
    pub log: LogId,
    pub selection: SelectionId,
    /// Where no closing was confirmed every case ends with its last event.
    pub timing: Timing,
}

/// A selection in figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    pub cases: Shown<u32>,
    /// Cases of the log, selected or not.
    pub all_cases: Shown<u32>,
    pub events: Shown<u32>,
    /// Activities that occur in the selection.
    pub activities: u32,
    pub variants: u32,
    /// Cases that are closed and open, by every hour of the whole case; none where that was not confirmed.
    pub open_cases: Option<OpenCases>,
    pub measured: MeasuredCases,
    /// Of what is measured; none where too few cases would tell of one.
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
    pub shortest_millis: Option<i64>,
    pub longest_millis: Option<i64>,
    /// None without a time.
    pub throughput: Option<DurationBins>,
    /// Cases by how many events they have; none without cases.
    pub sizes: Option<SizeBins>,
    /// Half of the cases have at most so many; none where too few cases would tell of one.
    pub median_events: Option<f64>,
    pub p90_events: Option<f64>,
    /// Rising, without a gap.
    pub weeks: Vec<OverviewWeek>,
    /// Weeks before the first of `weeks` that are too far back to be told one by one.
    pub earlier_weeks: u32,
    /// Events from Monday to Sunday, each from 0 to 23 o'clock.
    pub events_by_hour: Vec<Vec<Shown<u32>>>,
    /// Events whose time says the day only.
    pub events_without_hour: Shown<u32>,
    /// What is hidden; none where the rule is off.
    pub hidden: Option<HiddenCells>,
    /// Names the counts, so that two releases can be told apart.
    pub release: u64,
}

/// Cases by how long something takes, in bins of equal width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DurationBins {
    pub first_millis: i64,
    pub width_millis: i64,
    /// Bin `i` holds what is at least `first + i·width` and less than `first + (i + 1)·width`.
    pub cases: Vec<Shown<u32>>,
    /// What takes longer than the last bin goes.
    pub longer: Shown<u32>,
}

/// Cases by how many events they have, in bins of equal width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizeBins {
    pub first_events: u32,
    pub width_events: u32,
    /// Bin `i` holds what has at least `first + i·width` and less than `first + (i + 1)·width` events.
    pub cases: Vec<Shown<u32>>,
    /// What has more than the last bin goes.
    pub more: Shown<u32>,
}

/// The cases of one ISO week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverviewWeek {
    pub monday: CalendarDay,
    pub started: Shown<u32>,
    pub ended: Shown<u32>,
    /// Cases that have begun and have an event after the week.
    pub open_at_end: Shown<u32>,
}
