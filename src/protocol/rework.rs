//! Rework in a selection: what is done again, where cases go to and fro, which are reopened, and how long they take.

use super::{LogId, MeasuredCases, ReopeningSteps, SelectionId, Shown, Timing};
use serde::{Deserialize, Serialize};

/// The rework in a selection.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ShowRework {
    pub log: LogId,
    pub selection: SelectionId,
    /// The steps that the user chose; none to have them proposed.
    pub reopening: Option<ReopeningSteps>,
    pub timing: Timing,
}

/// What is done again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReworkPage {
    /// Cases of the selection.
    pub cases: Shown<u32>,
    pub measured: MeasuredCases,
    /// Cases in which some activity occurs twice or more, and the others.
    pub with_rework: CasesAndTime,
    pub without_rework: CasesAndTime,
    /// Cases with some x, y, x.
    pub cases_there_and_back: Shown<u32>,
    /// Activities that occur twice or more in some case; most such cases first, then by name.
    pub activities: Vec<RepeatedActivity>,
    /// Activities that never do.
    pub never_repeated: u32,
    /// Most frequent first.
    pub there_and_back: Vec<ThereAndBack>,
    /// Pairs that too few cases take to be told of.
    pub pairs_not_told: u32,
    /// The names of the log's activities, in order.
    pub steps: Vec<String>,
    pub reopening: ReopeningSteps,
    /// The steps are what their names propose.
    pub is_proposed: bool,
    /// None until a solved and a reopened step are chosen.
    pub reopened: Option<ReopenedFigures>,
    /// Small numbers are hidden.
    pub hides_small: bool,
    /// Names the counts that may be told.
    pub release: u64,
}

/// Some of the cases, and their times; none where too few cases would tell of one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CasesAndTime {
    pub cases: Shown<u32>,
    /// Of the cases of the selection, 0..1; none where the number is hidden.
    pub share: Option<f64>,
    /// Of these cases.
    pub measured: Shown<u32>,
    pub median_millis: Option<f64>,
    pub p90_millis: Option<f64>,
}

/// An activity that is done again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RepeatedActivity {
    pub name: String,
    /// Cases in which it occurs twice or more.
    pub cases: Shown<u32>,
    /// Of the cases of the selection, 0..1; none where the number is hidden.
    pub share: Option<f64>,
    /// Events beyond the first of each case: those right after themselves, and those that come again later.
    pub extra_events: Shown<u32>,
    pub self_loops: Shown<u32>,
    pub returns: Shown<u32>,
}

/// Neighbouring events x, y, x.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThereAndBack {
    pub from: String,
    pub to: String,
    pub count: Shown<u32>,
    pub cases: Shown<u32>,
}

/// Reopened cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReopenedFigures {
    pub solved_cases: Shown<u32>,
    pub cases: Shown<u32>,
    pub reopenings: Shown<u32>,
    pub cases_2plus: Shown<u32>,
    /// None where no step is the answer.
    pub answers: Option<AnswerFigures>,
}

/// Reopened cases, by whether a new answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerFigures {
    /// Cases with an answer somewhere after a reopening.
    pub answered_cases: Shown<u32>,
    /// Cases that are solved after a reopening without an answer in between.
    pub unanswered_cases: Shown<u32>,
    /// So often that happens.
    pub unanswered: Shown<u32>,
}
