//! What was found about how a log was registered: one list, grouped as the methods group it.

use super::{CalendarDay, CaseRule, Closing, LogId, Month, Shown, TopShare};
use serde::{Deserialize, Serialize};

pub use crate::engine::suitability::ColumnKind;
pub use crate::engine::suitability::patterns::PatternState;

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
    Complexity {
        activities: u32,
        variants: u32,
        relations: u32,
        mean_length: f64,
        sequence_entropy: f64,
    },
    CommonestVariants {
        raw: TopShare,
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
