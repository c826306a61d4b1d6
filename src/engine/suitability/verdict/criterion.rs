//! One of the twelve criteria: how it is judged, by which figures, why, and what would help.

use super::super::coverage::Species;
use super::super::drift::{DriftUnknown, Month};
use crate::engine::calendar::CalendarDay;
use crate::engine::prepare::Step;
use serde::{Deserialize, Serialize};

/// The criteria K1 to K12 of methods 1.10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    RequiredFields,
    ValidTimes,
    TimeOfDay,
    KnownOrder,
    ActivityIsCategory,
    NoRepetitions,
    ClosedCases,
    EnoughCases,
    StablePractice,
    RegisteredSingly,
    CleanLabels,
    ExpertSample,
}

/// How a criterion is met, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    Green,
    Amber,
    Red,
    /// So badly that the log is not fit.
    Stop,
}

/// A figure that a criterion is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Figure {
    Share {
        numerator: u64,
        denominator: u64,
    },
    Count(u64),
    /// A chance that is estimated from how often kinds were met: [`Species::coverage`].
    Coverage(Species),
    /// An end of the interval of a share that was counted in a sample; strata weigh, so the share alone does not give it.
    Bound {
        value: f64,
        numerator: u64,
        denominator: u64,
        /// Of so many that were drawn.
        drawn: u64,
    },
}

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Measure {
    RowsWithFields,
    RowsWithValidTime,
    EventsWithClock,
    AmbiguousPairs,
    EventsWithLabelUsedOnce,
    Labels,
    LabelsPerEvent,
    RepeatedEvents,
    /// Cases that have a closing step.
    ClosedCases,
    Cases,
    Coverage,
    Changes,
    EventsTogether,
    EventsUnderSuspiciousLabels,
    CorrectAtLeast,
    CorrectAtMost,
}

/// A figure with what it says, and the level it has by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    pub measure: Measure,
    pub figure: Figure,
    pub level: Level,
}

/// Why a criterion could not be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotJudged {
    /// The log was not read from a file.
    NoAccount,
    NothingToCount,
    Drift(DriftUnknown),
    NoSample,
    /// Experts have answered so many cases of the sample, and not yet all.
    SampleUnderWay {
        answered: u32,
        drawn: u32,
    },
}

/// What else should be known about a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
    /// What closes a case is proposed and not confirmed.
    ClosingIsProposed,
    /// Changes are not held against chance yet.
    NotAgainstChance,
    /// So few cases began before that month that they are left out of the search for changes.
    FewBegunBefore(Month),
    /// The resource says roles, so that batches cannot be told.
    ResourceIsRoles,
    /// No column says who registered, so that batches cannot be told.
    NoResource,
    /// At least 99 in 100 cases have a course of their own: an extract of one case a variant?
    OneCaseAVariant,
    /// Far more clock times lie on full quarters than chance puts there.
    WrittenByHand,
}

/// What would help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remedy {
    Step(Step),
    /// Analysing the cases that began before a change of practice, and those since, by themselves.
    SplitAt {
        month: Month,
        /// The day that the change is dated to; none where no day is found, and its month has to do.
        day: Option<CalendarDay>,
    },
    ChooseClosing,
    DrawSample,
    Order(Order),
}

/// What to order from the supplier of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Rows with an id of the case, an activity and a time.
    RowsWithFields,
    ValidTimes,
    /// Times with a clock, by the second.
    Clocks,
    /// A closed list of codes for activities, in a column of their own.
    ActivityCodes,
    /// When it happened beside when it was registered.
    TimesOfEvents,
    /// A longer period, or all cases.
    MoreCases,
}

/// A criterion as it is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    pub criterion: Criterion,
    /// The worst level of its figures, or why there is none.
    pub level: Result<Level, NotJudged>,
    pub measured: Vec<Measured>,
    pub notes: Vec<Note>,
    pub remedies: Vec<Remedy>,
}
