//! Whether the data are fit: the verdict, the twelve criteria behind it, and what the data can carry.

use super::{Closing, LogId, Shown, WallTime};
use crate::engine::suitability::YEAR_DAYS;
use crate::engine::suitability::drift::DriftUnknown;
use crate::engine::suitability::verdict::NotJudged;
use serde::{Deserialize, Serialize};

pub use crate::engine::suitability::drift::Month;
pub use crate::engine::suitability::verdict::{
    Analysis, Because, Carries, Criterion, Level, Limits, Measure, Note as CriterionNote, Order as SupplierOrder,
    Remedy as CriterionRemedy, Thresholds, Verdict,
};
pub use crate::engine::suitability::{Amount, BenefitIn, HasPerson, Premises, Volume};

/// The verdict on the whole log as it is prepared; filters play no part in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowSuitability {
    pub log: LogId,
    /// What closes a case, as it was confirmed; proposed while nobody has.
    pub closing: Option<Closing>,
    pub thresholds: Thresholds,
    /// The fingerprint of the sample that experts have in hand.
    pub sample: Option<u64>,
}

/// The verdict on a log, and before its recipe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SuitabilityPage {
    pub now: VerdictTold,
    /// The verdict on the log as it was read; none where no step of a recipe is on.
    pub as_read: Option<VerdictTold>,
    /// What times that decide no order do to the map of the log in use.
    pub order_on_map: OrderOnMap,
    /// The limits that both were judged by.
    pub thresholds: Thresholds,
    /// How many cases begin in a year; none of a log that is too short to say.
    pub case_rate: Option<CaseRateTold>,
    /// The least count of cases that is shown, where small ones are hidden.
    pub least_shown: Option<u32>,
    pub release: u64,
}

/// The transitions of the map whose numbers hang on an order that times do not decide.
///
/// Where small numbers are hidden, transitions of few cases do not count at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderOnMap {
    /// Transitions of all cases with every step on the map, arcs of Start and End included.
    pub transitions: u32,
    /// Those that would be more or fewer in another order.
    pub unsure: u32,
    /// Those of them that need not be there at all.
    pub perhaps_none: u32,
}

/// Cases that began within the busiest days in a row, a year at most.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseRateTold {
    /// In whole tens where small numbers are hidden.
    pub cases: Shown<u32>,
    pub days: u32,
    /// When the first of them began; of the day only the month is meant to be read.
    pub from: WallTime,
}

impl CaseRateTold {
    /// Whether a year was counted, and not fewer days.
    pub fn is_whole_year(self) -> bool {
        self.days == YEAR_DAYS
    }

    /// Cases a year of 365 days, in whole cases.
    pub fn a_year(self) -> Option<f64> {
        self.cases.number().map(|cases| (f64::from(cases) * f64::from(YEAR_DAYS) / f64::from(self.days)).round())
    }
}

/// A verdict with everything it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VerdictTold {
    pub verdict: Verdict,
    pub because: Because,
    /// In the order of [`Criterion`].
    pub criteria: Vec<CriterionTold>,
    pub carries: Vec<Carries>,
    /// Changes of practice are still to be held against chance.
    pub awaits_chance: bool,
}

/// A criterion as it is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CriterionTold {
    pub criterion: Criterion,
    pub level: Result<Level, Unjudged>,
    pub measured: Vec<MeasuredTold>,
    pub notes: Vec<CriterionNote>,
    pub remedies: Vec<CriterionRemedy>,
}

/// A figure that a criterion is judged by, and the level it has by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasuredTold {
    pub measure: Measure,
    pub figure: ToldFigure,
    pub level: Level,
}

/// A figure as a reader may see it: how a file was registered is told as it is, cases are persons.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToldFigure {
    /// A share of rows, events or neighbours.
    Rows {
        part: u64,
        of: u64,
    },
    Cases {
        part: Shown<u32>,
        of: Shown<u32>,
    },
    CaseCount(Shown<u32>),
    Count(u64),
    /// The chance that the next case's transitions are known, and what it is estimated from.
    Coverage {
        value: f64,
        /// None where small numbers are hidden.
        met: Option<TransitionsMet>,
    },
    /// An end of the interval of the share of correct cases, and those that experts call correct of those they judged.
    Bound {
        value: f64,
        part: u32,
        of: u32,
        /// Cases of the sample, judged or not.
        drawn: u32,
    },
    /// So few rows that only the screen tells how many.
    Few,
}

/// How often cases have the transitions: with the number of cases, all that coverage is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransitionsMet {
    /// Transitions of all cases, each once a case.
    pub meetings: u64,
    /// Transitions that one case has, and that two have.
    pub once: u32,
    pub twice: u32,
}

/// Why a criterion could not be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unjudged {
    /// The log was not read from a file.
    NoAccount,
    NothingToCount,
    /// No case ends with a step that closes it.
    NoneClosed,
    /// Cases that are followed for long enough began in so few months.
    TooFewMonths(u32),
    /// Most cases are too young to be followed for as long as nine in ten cases last.
    TooFewFollowed,
    /// Too few closed cases began before and after each month.
    TooFewClosed,
    NoSample,
    /// Experts have answered so many cases of the sample, and not yet all.
    SampleUnderWay {
        answered: u32,
        drawn: u32,
    },
}

impl From<NotJudged> for Unjudged {
    fn from(why: NotJudged) -> Unjudged {
        match why {
            NotJudged::NoAccount => Unjudged::NoAccount,
            NotJudged::NothingToCount => Unjudged::NothingToCount,
            NotJudged::Drift(DriftUnknown::TooFewMonths { months }) => Unjudged::TooFewMonths(months),
            NotJudged::Drift(DriftUnknown::TooFewFollowed { .. }) => Unjudged::TooFewFollowed,
            NotJudged::NoSample => Unjudged::NoSample,
            NotJudged::SampleUnderWay { answered, drawn } => Unjudged::SampleUnderWay { answered, drawn },
        }
    }
}

impl ToldFigure {
    /// The figure as a number; none of a share of nothing, or of hidden cases.
    pub fn value(self) -> Option<f64> {
        let ratio = |part: f64, of: f64| (of > 0.0).then(|| part / of);
        match self {
            ToldFigure::Rows { part, of } => ratio(part as f64, of as f64),
            ToldFigure::Cases { part, of } => ratio(f64::from(part.number()?), f64::from(of.number()?)),
            ToldFigure::CaseCount(count) => count.number().map(f64::from),
            ToldFigure::Count(count) => Some(count as f64),
            ToldFigure::Coverage { value, .. } | ToldFigure::Bound { value, .. } => Some(value),
            ToldFigure::Few => None,
        }
    }
}

impl VerdictTold {
    /// A criterion of the verdict.
    pub fn of(&self, criterion: Criterion) -> Option<&CriterionTold> {
        self.criteria.iter().find(|of| of.criterion == criterion)
    }
}

/// Hold the changes of practice against chance, a piece at a time; the verdict asked for afterwards rests on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchChanges {
    pub log: LogId,
    pub closing: Option<Closing>,
}

/// How far the search has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangesSearched {
    /// Random orders that were tried, and those still to be tried at least; none left when it has ended.
    pub tried: u32,
    pub left: u32,
}
