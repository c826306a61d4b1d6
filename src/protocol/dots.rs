//! The dotted chart of a selection: a picture of a window, what lies under the pointer, and its table.
//!
//! Dots are single cases: of a log about persons they are drawn only for those who answered why. The table is settled like
//! every other view, and needs no answers.

use super::{AmberAnswers, Bytes, CaseKey, CaseOrder, HiddenCells, LogId, MeasuredTime, SelectionId, Shown, Timing};
use crate::engine::calendar::CalendarDay;
use crate::engine::dots::{DotWindow, DotsAcross, DotsHere};
use crate::engine::over_time::PeriodLength;
use serde::{Deserialize, Serialize};

/// What the dotted chart shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DotsShown {
    pub across: DotsAcross,
    /// What the rows stand by, the first at the top.
    pub order: CaseOrder,
    /// The column whose values have a colour each; activities have while there is none.
    pub colour: Option<String>,
}

impl Default for DotsShown {
    fn default() -> Self {
        let order = CaseOrder { by: CaseKey::Begin, falling: false };
        Self { across: DotsAcross::Time, order, colour: None }
    }
}

/// A picture of a window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowDots {
    pub log: LogId,
    pub selection: SelectionId,
    pub shown: DotsShown,
    /// Which time rows stand by, where they stand by time.
    pub timing: Timing,
    /// None for everything.
    pub window: Option<DotWindow>,
    /// Pixels.
    pub width: u32,
    pub height: u32,
    /// Why single cases may be shown; needed where the log is about persons.
    pub answers: Option<AmberAnswers>,
}

/// The picture, and what is needed to read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DotsPage {
    /// As it was drawn.
    pub window: DotWindow,
    /// Everything, with a little room on either side.
    pub whole: DotWindow,
    pub width: u32,
    pub height: u32,
    /// A byte a pixel, lines from the top: see `read_cell`.
    pub cells: Bytes,
    /// By number of the colour.
    pub colours: Vec<DotColour>,
    /// The column that the colours are of; none where they are of activities.
    pub colour: Option<String>,
    /// The time that the rows stand by; none where they stand by something else.
    pub time: Option<MeasuredTime>,
    /// Cases and events of the selection.
    pub cases: u32,
    pub events: u32,
}

/// What a colour stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DotColour {
    Named(String),
    /// So many others together: those with fewer events, and those that must not be named.
    Others(u32),
    /// No value.
    Without,
}

/// What lies in a part of the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookAtDots {
    pub log: LogId,
    pub selection: SelectionId,
    pub shown: DotsShown,
    pub timing: Timing,
    pub window: DotWindow,
    pub answers: Option<AmberAnswers>,
}

/// What lies there, and where that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DotsThere {
    pub window: DotWindow,
    pub here: DotsHere,
}

/// Events by period and activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShowDotTable {
    pub log: LogId,
    pub selection: SelectionId,
}

/// The twin of the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DotTable {
    pub length: PeriodLength,
    /// Activities with a column of their own, most events first, and the others together.
    pub columns: Vec<DotColour>,
    pub rows: Vec<DotPeriod>,
    /// The first row holds what was before as well.
    pub has_earlier: bool,
    pub events: Shown<u32>,
    pub column_totals: Vec<Shown<u32>>,
    /// What is hidden; none where the rule is off.
    pub hidden: Option<HiddenCells>,
    /// Names the counts that may be told.
    pub release: u64,
}

/// A period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DotPeriod {
    pub first_day: CalendarDay,
    pub events: Shown<u32>,
    /// By column.
    pub by_column: Vec<Shown<u32>>,
}
