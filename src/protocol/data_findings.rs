//! What was found about how a log was registered: one list, grouped as the methods group it.

use super::{
    AmberAnswers, CalendarDay, CaseRule, Closing, LagFigures, LogId, Month, Shown, TopShare, Unjudged, WallTime,
};
use serde::{Deserialize, Serialize};

pub use crate::engine::suitability::drift::CaseMeasure;
pub use crate::engine::suitability::patterns::PatternState;
pub use crate::engine::suitability::{ColumnKind, HourOfDay};

/// The findings of the whole log as it is prepared; filters play no part in them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListDataFindings {
    pub log: LogId,
    pub closing: Option<Closing>,
}

/// All findings, group after group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DataFindings {
    pub findings: Vec<DataFinding>,
    /// The least number that is told; none where all are.
    pub least_shown: Option<u32>,
    /// What these figures are called where several are about to leave.
    pub release: u64,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DataFinding {
    pub group: FindingGroup,
    pub state: PatternState,
    pub found: DataFound,
    /// The cases it is about, where a filter can say which.
    pub cases: Option<CaseRule>,
}

/// The groups of methods 1.1 to 1.9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FindingGroup {
    Patterns,
    Checks,
    Time,
    Columns,
    Practice,
    Complexity,
    Coverage,
    Completeness,
}

impl FindingGroup {
    /// Its findings are figures and no faults.
    pub fn is_figure(self) -> bool {
        matches!(self, FindingGroup::Complexity | FindingGroup::Coverage)
    }
}

/// What was found. Counts of events and rows say how the log was registered and are told as they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DataFound {
    Forms {
        forms: u32,
        events: u32,
        commonest: Vec<String>,
    },
    TimeTravel {
        orders: u32,
        first: String,
        then: String,
        cases: Shown<u32>,
    },
    UnanchoredTimes {
        is_ambiguous: bool,
        other_spellings: u64,
    },
    ColumnsOfTimes {
        columns: Vec<String>,
    },
    ElusiveCases {
        rows_without: u64,
        of_rows: u64,
    },
    ScatteredCases,
    Collateral {
        pairs: u32,
        one: String,
        other: String,
        times: u32,
    },
    PollutedLabels {
        masks: u32,
        events: u32,
    },
    DistortedLabels {
        labels: u32,
        events: u32,
    },
    Synonyms {
        pairs: u32,
        one: String,
        other: String,
    },
    Homonyms {
        labels: u32,
        commonest: String,
    },
    NearDuplicates {
        events: u32,
        activities: u32,
        commonest: String,
    },
    ZeroDurations {
        zero: u32,
        negative: u32,
        of: u32,
    },
    FarLongerCases {
        cases: Shown<u32>,
        longer_than_millis: i64,
    },
    IdGaps {
        gaps: u32,
        missing: u64,
    },
    SilentPeriods {
        periods: u32,
        longest_from: CalendarDay,
        longest_days: u32,
    },
    FullMinutes {
        quarters: u32,
        of: u32,
    },
    /// One activity whose times are full quarters far more often than chance gives.
    ByHand {
        activity: String,
        quarters: u32,
        of: u32,
    },
    /// A column of times beside the time of the event.
    RegistrationLag {
        column: String,
        /// All events.
        of: u32,
        /// None where too few cases are late, or too few of an activity.
        lag: Option<LagFigures>,
    },
    /// Events of one person or group that are under way at the same time.
    Overlaps {
        column: String,
        are_persons: bool,
        values: Shown<u32>,
        of_values: Shown<u32>,
        /// Told where the values are: an overlap takes two events of one of them.
        events: Shown<u32>,
        of: u32,
    },
    /// One activity of which many events are in one hour.
    InOneHour {
        activity: String,
        at: HourOfDay,
        events: u32,
        of: u32,
    },
    /// One activity of which many events are on the last working day of a month.
    OnLastWorkday {
        activity: String,
        events: u32,
        of: u32,
    },
    DayOnly {
        activities: Vec<String>,
        events: u32,
        of: u32,
    },
    UnknownOrder {
        one: String,
        other: String,
        times: u32,
    },
    Batches {
        runs: u32,
        events: u32,
    },
    /// Values of events, or of cases where the column is of cases.
    Column {
        name: String,
        of_cases: bool,
        kind: ColumnKind,
        distinct: u32,
        missing: Shown<u32>,
        of: u32,
    },
    Change {
        month: Month,
        day: Option<CalendarDay>,
        appeared: u32,
        ended: u32,
    },
    /// An activity that comes into use within the log, or goes out of it.
    LabelTurn {
        activity: String,
        begins: bool,
        day: CalendarDay,
        events: u32,
    },
    /// Durations or lengths of cases that differ from a month on; none where they do not.
    CaseShift {
        measure: CaseMeasure,
        shift: Option<ShiftFigures>,
    },
    /// Whether durations and lengths of cases differ cannot be told.
    CaseShiftUnknown {
        why: Unjudged,
    },
    Complexity {
        activities: u32,
        variants: u32,
        relations: u32,
        mean_length: f64,
        sequence_entropy: f64,
    },
    CommonestVariants {
        /// None where few cases could be worked out from it; so it is of milestones, which there need not be.
        raw: Option<TopShare>,
        milestones: Option<TopShare>,
    },
    Relations {
        seen: u32,
        at_least: f64,
        coverage: f64,
    },
    Variants {
        coverage: f64,
    },
    CutAtTheLeft {
        cases: Shown<u32>,
    },
    OpenCases {
        cases: Shown<u32>,
    },
    PerhapsLeft {
        cases: Shown<u32>,
    },
}

/// How cases differ before and after the beginning of a month.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShiftFigures {
    pub month: Month,
    /// Closed cases that began in the three months before it, and in it and the two after.
    pub before: Shown<u32>,
    pub after: Shown<u32>,
    /// Milliseconds, or events.
    pub median_before: f64,
    pub median_after: f64,
    /// The largest distance between both distribution functions.
    pub distance: f64,
    /// Benjamini and Hochberg over all months and both measures.
    pub q: f64,
}

impl DataFound {
    /// The day a change of practice is dated to, where it is one; of a month its first day.
    pub fn changes_on(&self) -> Option<CalendarDay> {
        match self {
            DataFound::Change { day: Some(day), .. } | DataFound::LabelTurn { day, .. } => Some(*day),
            DataFound::Change { .. } | DataFound::CaseShift { .. } => {
                self.changes_from().map(|month| CalendarDay::from_number(month.first_day()))
            }
            _ => None,
        }
    }

    /// The month from which on cases are otherwise, where that was found.
    pub fn changes_from(&self) -> Option<Month> {
        match self {
            DataFound::Change { month, .. } => Some(*month),
            DataFound::CaseShift { shift, .. } => shift.map(|of| of.month),
            _ => None,
        }
    }

    /// Whether it is about rows of the log; some findings are about the file as a whole, or figures of all.
    pub fn has_rows(&self) -> bool {
        use DataFound::*;
        !matches!(
            self,
            UnanchoredTimes { .. }
                | ElusiveCases { .. }
                | ScatteredCases
                | CaseShiftUnknown { .. }
                | Complexity { .. }
                | CommonestVariants { .. }
                | Relations { .. }
                | Variants { .. }
        )
    }
}

/// The rows that a finding is about; single cases, so that a log about persons asks why first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowFindingRows {
    pub log: LogId,
    pub closing: Option<Closing>,
    /// As it was told.
    pub found: DataFound,
    /// What a value is called that few cases have.
    pub rare: String,
    pub answers: Option<AmberAnswers>,
}

/// Rows of a finding that are shown at most.
pub const FINDING_ROWS: usize = 50;

/// The first rows of a finding in the order of the file, for the screen alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingRows {
    pub rows: Vec<FindingRow>,
    /// Rows that it is about, or cases.
    pub all: u32,
    /// It is about cases: each with its first row.
    pub are_cases: bool,
    /// The column it is about, where it is about one.
    pub column: Option<String>,
    /// That column is not told of single cases.
    pub is_withheld: bool,
    pub are_pseudonyms: bool,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingRow {
    /// From 1, among the rows of the file that became events.
    pub row: u32,
    pub case: String,
    pub activity: String,
    pub start: Option<WallTime>,
    pub time: WallTime,
    /// What stands in the column; empty where there is none, or where it is missing.
    pub value: String,
}
