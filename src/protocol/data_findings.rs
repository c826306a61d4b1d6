//! What was found about how a log was registered: one list, grouped as the methods group it.

use super::{
    CalendarDay, CaseRule, Closing, Contexts, Evidence, Finding, LackingFollower, LagFigures, LogId, Month, Profile,
    RejectReason, ShapeFigures, Shown, Slips, SourcesApart, Step, TopShare, Unjudged,
};
use serde::{Deserialize, Serialize};

pub use crate::engine::suitability::drift::CaseMeasure;
pub use crate::engine::suitability::patterns::{DisplacedHours, FirstDays, PatternState, WhoseHours};
pub use crate::engine::suitability::{ColumnKind, Detector, GivenByName, HourOfDay, Outside};

/// The findings of the whole log as it is prepared; filters play no part in them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListDataFindings {
    pub log: LogId,
    pub closing: Option<Closing>,
    /// The names of steps that the registration handbook describes, or that a step of the recipe gives to all; none where
    /// there is no such list.
    pub listed_steps: Vec<String>,
    /// The source profile in use, which may propose steps too.
    pub profile: Option<Profile>,
}

impl ListDataFindings {
    /// Without a list of steps and without a profile.
    pub fn of(log: LogId, closing: Option<Closing>) -> ListDataFindings {
        ListDataFindings { log, closing, listed_steps: Vec::new(), profile: None }
    }
}

/// All findings, group after group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DataFindings {
    pub findings: Vec<DataFinding>,
    pub shape: ShapeFigures,
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
    /// The cases it is about: of everything that was found in rows of the log a filter says which.
    pub cases: Option<CaseRule>,
}

/// The rows of the file and what the preparation proposes, and the groups of methods 1.1 to 1.9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FindingGroup {
    File,
    Proposed,
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

/// Persons or groups that have several events at once: how many, and never which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Busy {
    /// The column that says who; empty where none does.
    pub column: String,
    pub are_persons: bool,
    pub values: Shown<u32>,
    pub of_values: Shown<u32>,
    /// Told where the values are: it takes two events of one of them.
    pub events: Shown<u32>,
    /// Events of which it could be seen; 0 where it cannot.
    pub of: u32,
}

/// What was found. Counts of events and rows say how the log was registered and are told as they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DataFound {
    /// Rows of the file that were turned away for one reason.
    Rejected {
        reason: RejectReason,
        rows: u64,
        of: u64,
    },
    /// What reading the file taught of it.
    Reading {
        finding: Finding,
    },
    /// A step that the preparation proposes.
    Proposed {
        step: Step,
        evidence: Evidence,
    },
    /// Events that repeat another one of their case.
    Repeated {
        events: u32,
        of: u32,
    },
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
        /// None where few cases could be worked out from them.
        slips: Option<Slips>,
    },
    UnanchoredTimes {
        is_ambiguous: bool,
        other_spellings: u64,
        /// Where no day is after the 12th.
        first_days: Option<FirstDays>,
    },
    /// Clocks of sources that are hours apart, and the two that show it most often. `timed` counts events with a clock time.
    ClocksApart {
        sources: u32,
        timed: u32,
        pairs: u32,
        most: Option<SourcesApart>,
    },
    /// Sources or steps, or the log, whose times lie in the night and hours later or earlier would not; the one with most.
    DisplacedHours {
        timed: u32,
        displaced: u32,
        most: Option<DisplacedHours>,
    },
    ColumnsOfTimes {
        columns: Vec<String>,
    },
    ElusiveCases {
        rows_without: u64,
        of_rows: u64,
    },
    ScatteredCases {
        sources: u32,
        /// Cases with events of several sources.
        cases: Shown<u32>,
        of: u32,
        lacking: Option<LackingFollower>,
    },
    /// Steps that come together, of all sets of them the one that does so most often, and the events of that.
    Collateral {
        sets: u32,
        steps: Vec<String>,
        times: u32,
        events: u32,
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
        /// Where the commonest comes again after something else.
        contexts: Option<Contexts>,
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
    /// Events of one activity that take far shorter or longer than its others; `of` is 0 where no event has a start.
    OddActivityTimes {
        activity: String,
        events: Shown<u32>,
        of: u32,
        shortest_millis: i64,
        longest_millis: i64,
    },
    /// What one column says nearly always tells what another says.
    Dependency {
        /// None is the activity.
        determinant: Option<String>,
        determined: String,
        of_cases: bool,
        exceptions: Shown<u32>,
        of: Shown<u32>,
    },
    /// Numbers of a column far from its others.
    FarNumbers {
        column: String,
        of_cases: bool,
        far: Shown<u32>,
        of: Shown<u32>,
        least: f64,
        most: f64,
    },
    /// Events that one person or group registered within seconds.
    RegisteredAtOnce(Busy),
    /// Events of one case that are under way at the same time; `of` is 0 where no event has a start.
    CaseOverlaps {
        cases: Shown<u32>,
        events: Shown<u32>,
        pairs: Shown<u64>,
        of: u32,
    },
    /// A step that nearly all closed cases with another step, or with a value of a column, have.
    Companion {
        given: GivenByName,
        then: String,
        without: Shown<u32>,
        of: Shown<u32>,
    },
    /// A step that is nearly always there once.
    UsuallyOnce {
        activity: String,
        repeated: Shown<u32>,
        of: Shown<u32>,
    },
    /// Names of steps that no list has, most events first; `listed` is how many names the list has.
    UnlistedSteps {
        names: Vec<String>,
        events: u32,
        listed: u32,
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
    Overlaps(Busy),
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
    /// Two activities whose order is not known, and of all neighbours of which it is not; the commonest pairs are listed.
    UnknownOrder {
        one: String,
        other: String,
        times: u32,
        of: u32,
        of_pairs: u32,
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

    /// Whether the log has not what it takes to look for it: starts, clock times, several sources, persons who registered, a
    /// list of names.
    pub fn cannot_be_seen(&self) -> bool {
        use DataFound::*;
        matches!(
            self,
            CaseShiftUnknown { .. }
                | ZeroDurations { of: 0, .. }
                | OddActivityTimes { of: 0, .. }
                | CaseOverlaps { of: 0, .. }
                | Overlaps(Busy { of: 0, .. })
                | RegisteredAtOnce(Busy { of: 0, .. })
                | UnlistedSteps { listed: 0, .. }
                | ClocksApart { timed: 0, .. }
                | ClocksApart { sources: 0..=1, .. }
                | DisplacedHours { timed: 0, .. }
        )
    }

    /// Whether it is about rows of the log; some findings are about the file as a whole, or figures of all.
    pub fn has_rows(&self) -> bool {
        use DataFound::*;
        !matches!(
            self,
            Reading { .. }
                | Proposed { .. }
                | UnanchoredTimes { .. }
                | ElusiveCases { rows_without: 0, .. }
                | ScatteredCases { .. }
                | CaseShiftUnknown { .. }
                | Complexity { .. }
                | CommonestVariants { .. }
                | Relations { .. }
                | Variants { .. }
        )
    }
}
