//! The questions that set up filter and view, as far as a log decides them.

use super::{LogId, ReopeningSteps};
use serde::{Deserialize, Serialize};

/// What of a log the questions can be about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListQuestions {
    pub log: LogId,
}

/// What was found by names, and for the teams by the cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSubjects {
    /// The steps that say that a case is solved and opened again; none where no names say so.
    pub reopening: Option<ReopeningSteps>,
    /// The column of the teams that cases can be divided by.
    pub teams: Option<String>,
}
