//! «Opdel efter»: the cases in view divided into groups, and the main figures of a view told for each of them.

use super::{
    AttributeLabel, CalendarDay, CaseRule, CountedTime, DurationBins, EdgeClock, Filter, FilterStack, GroupName,
    HiddenCells, LogId, MapView, MeasuredTime, MedianDifference, MilestoneLevel, ReopeningSteps, ShareDifference,
    Shown, Split, TimeBy, TimeClock, TimePart, TimeSide, Timing, WorkCalendar,
};
use serde::{Deserialize, Serialize};

/// What the user chose to divide cases by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SplitChoice {
    pub by: Split,
    /// The group that every view shows, as the filters behind the stack that keep it; all of them when there is none.
    pub shown: Option<Vec<Filter>>,
    /// The two groups whose shares are compared; the first two when there are none.
    pub pair: Option<[GroupName; 2]>,
}

impl From<Split> for SplitChoice {
    /// All groups together.
    fn from(by: Split) -> SplitChoice {
        SplitChoice { by, shown: None, pair: None }
    }
}

/// The columns of a log that cases can be divided by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListSplitColumns {
    pub log: LogId,
}

/// Columns in the order of the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SplitColumns {
    pub columns: Vec<AttributeLabel>,
    /// Columns that name single persons, and are not offered.
    pub of_persons: u32,
}

/// Divide what a filter stack leaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SplitCases {
    pub log: LogId,
    pub stack: FilterStack,
    pub split: Split,
}

/// The groups of a selection; none where not two of them are large enough to be told of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SplitGroups {
    pub groups: Vec<SplitGroup>,
    /// Cases of all groups.
    pub cases: Shown<u32>,
    /// Cases with several values in the column, of which the first event's counts.
    pub with_several_values: Shown<u32>,
}

/// A group of cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SplitGroup {
    pub name: GroupName,
    /// What keeps exactly these cases behind the stack.
    pub filters: Vec<Filter>,
    pub cases: Shown<u32>,
}

/// The main figures of a view, one column a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompareGroups {
    pub log: LogId,
    pub stack: FilterStack,
    pub split: Split,
    pub pair: Option<[GroupName; 2]>,
    pub of: Compared,
}

/// The view whose figures are compared, with what was chosen there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Compared {
    Overview {
        timing: Timing,
    },
    /// `seen` is what the map on the screen is of: the steps that it hides are passed over.
    Map {
        view: MapView,
        seen: FilterStack,
        /// The hours that count in its times; none: all.
        working: Option<WorkCalendar>,
    },
    Variants {
        level: Option<MilestoneLevel>,
        timing: Timing,
    },
    Statistics,
    Time {
        timing: Timing,
        by: TimeBy,
        counted: CountedTime,
    },
    Rework {
        reopening: Option<ReopeningSteps>,
        timing: Timing,
    },
    Handovers {
        group: Option<String>,
        /// When the office is open; its zone is the log's.
        calendar: WorkCalendar,
    },
}

/// Groups side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// In the order of the columns.
    pub groups: Vec<(GroupName, Shown<u32>)>,
    /// Which time is told; none where the view tells of none.
    pub time: Option<MeasuredTime>,
    /// Places of the two groups whose shares are compared.
    pub pair: [u32; 2],
    pub rows: Vec<ComparedRow>,
    /// How times on transitions are measured, and by which hours, where rows are transitions of the map.
    pub edge_times: Option<(EdgeClock, TimeClock)>,
    /// Throughput times of every group, in bins that all have in common.
    pub bins: Vec<DurationBins>,
    /// Cases of every group week by week, and how many weeks before those are left out.
    pub weeks: Vec<ComparedWeek>,
    pub earlier_weeks: u32,
    /// Steps, transitions and so on that stand in no row: too rare, or too many.
    pub rows_left_out: u32,
    pub hidden: Option<HiddenCells>,
    pub release: u64,
}

impl Comparison {
    /// The hours that times are told in.
    pub fn clock(&self) -> TimeClock {
        let of_edges = || self.edge_times.map(|(_, hours)| hours);
        self.time.as_ref().map(|time| time.clock).or_else(of_edges).unwrap_or_default()
    }
}

/// A figure told for every group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedRow {
    pub what: ComparedFigure,
    /// Of each group, and of all cases in the end.
    pub cells: Vec<ComparedCell>,
    /// Median time of the cases, or on the transition, of each group and of all; nothing in a row without times.
    pub medians: Vec<Option<f64>>,
    /// The cases that the row counts, or that its place has; none where it counts none, or it is not told how many.
    pub rule: Option<CaseRule>,
    /// The second group of the pair less the first; none where one of them is not told.
    pub difference: Option<GroupDifference>,
}

/// How far two groups lie apart, with an interval of 95 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum GroupDifference {
    Share(ShareDifference),
    Median(MedianDifference),
}

impl GroupDifference {
    /// Whether the interval holds zero: such a difference is seen by chance where there is none.
    pub fn may_be_none(self) -> bool {
        match self {
            GroupDifference::Share(found) => found.may_be_none(),
            GroupDifference::Median(found) => found.may_be_none(),
        }
    }
}

/// A week of every group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparedWeek {
    pub monday: CalendarDay,
    /// Of each group: cases that begin, that end, and that are open when the week is over.
    pub groups: Vec<[Shown<u32>; 3]>,
}

/// What a row tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ComparedFigure {
    ClosedCases,
    EventsPerCase,
    MedianTime,
    P90Time,
    /// Cases that the measure could be taken of.
    MeasuredCases,
    CasesWithRework,
    CasesThereAndBack,
    ReopenedCases,
    /// Cases that go from a group to another.
    CasesChangingGroup,
    /// Cases that go from a group to another and straight back.
    CasesBackToGroup,
    /// Cases in which the person changes.
    CasesChangingPerson,
    /// Cases with the step.
    Step(String),
    /// Cases with the step twice or more.
    RepeatedStep(String),
    /// Cases in which the second step comes right after the first.
    Transition(String, String),
    /// Cases of a variant, by its rank among all.
    Variant {
        rank: u32,
        steps: Vec<String>,
    },
    OtherVariants(u32),
    /// Of all the measured time, how much somebody works.
    FlowEfficiency,
    MedianProcessing,
    MedianWaiting,
    /// The time at a step, on a transition to the next, or with a value of a column; nothing for a missing one.
    TimeAt {
        column: Option<String>,
        place: String,
        next: Option<String>,
        side: TimeSide,
        part: TimePart,
    },
    /// Time to the next event where the group of the column changes, or where it stays: by every hour, or by opening hours.
    HandoverTime {
        changes: bool,
        clock: TimeClock,
    },
    /// Cases that go from the first group to the second.
    Handover(String, String),
}

/// A figure of one group.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum ComparedCell {
    /// So many of so many cases.
    Part { part: Shown<u32>, of: Shown<u32> },
    /// How long; none where too few cases would tell of one.
    Millis(Option<f64>),
    /// A mean.
    Mean(Option<f64>),
    /// A share of something that is no number of cases, 0..=1.
    Share(Option<f64>),
}
