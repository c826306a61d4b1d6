//! Movements of cases along the map, for its animation: counts, never a case.

use super::{CalendarDay, FlowClock, LogId, MapView, Place, SelectionId, Shown};
use serde::{Deserialize, Serialize};

/// The movements along the transitions on the map.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowFlows {
    pub log: LogId,
    pub selection: SelectionId,
    /// The map they are on.
    pub view: MapView,
    pub clock: FlowClock,
    /// The first and the last day that are played, where time is that of the log; all of it where there is none.
    pub from: Option<CalendarDay>,
    pub until: Option<CalendarDay>,
    /// A column of cases whose values are told apart.
    pub by: Option<String>,
}

/// Movements in frames of equal length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FlowPage {
    pub clock: FlowClock,
    /// When the first frame begins, in milliseconds since 1970 (UTC); 0 where every case begins at nought.
    pub begin_millis: i64,
    pub frame_millis: i64,
    pub frames: u32,
    /// The transitions on the map that may be told of.
    pub edges: Vec<(Place, Place)>,
    /// In order of the frame they begin in.
    pub movements: Vec<FlowFigures>,
    /// Movements in all of them, and those that are not told: too few cases make them together, or there are too many.
    pub drawn: u64,
    pub left_out: u64,
    /// The column whose values are told apart, where there is one.
    pub by: Option<String>,
    /// What the numbers of groups stand for; one where there is no column.
    pub groups: Vec<FlowGroup>,
    /// Columns of cases that can tell groups apart.
    pub columns: Vec<String>,
    /// The least number of cases that is told; none where everything is.
    pub least_shown: Option<u32>,
    /// Names the counts that are told.
    pub release: u64,
}

/// Movements along one transition that begin in one frame and end in one; those that were under way before the first frame, or
/// are behind the last, begin or end outside of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowFigures {
    /// Place in the list of transitions.
    pub edge: u16,
    pub group: u8,
    pub from_frame: i32,
    pub to_frame: i32,
    pub count: u32,
}

/// Cases that are drawn in one colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowGroup {
    /// The value; none for all cases, or for those of all other values.
    pub name: Option<String>,
    pub cases: Shown<u32>,
}
