//! Which steps say that a case is solved, opened again and answered: chosen, or proposed from what they are called.

use super::ReopeningCodes;
use crate::engine::log::EventLog;
use serde::{Deserialize, Serialize};

/// Names of activities; none where nothing is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReopeningSteps {
    pub solved: Option<String>,
    pub reopened: Option<String>,
    pub answer: Option<String>,
}

/// How such steps begin in Danish and English, in small letters; the first that fits a name is taken.
const SOLVED: [&str; 5] = ["løst", "afsluttet", "solved", "resolved", "closed"];
const REOPENED: [&str; 5] = ["genåbn", "genoptag", "reopen", "re-open", "opened again"];
const ANSWER: [&str; 5] = ["svar", "besvaret", "answer", "reply", "replied"];

impl ReopeningSteps {
    /// What the names of a log's activities propose: nothing unless both a solved and a reopened step are found.
    pub fn proposed<'a>(names: impl Iterator<Item = &'a str> + Clone) -> ReopeningSteps {
        let find = |beginnings: [&str; 5]| {
            beginnings.iter().find_map(|beginning| {
                names.clone().find(|name| name.to_lowercase().starts_with(beginning)).map(str::to_owned)
            })
        };
        match (find(SOLVED), find(REOPENED)) {
            (Some(solved), Some(reopened)) => {
                ReopeningSteps { solved: Some(solved), reopened: Some(reopened), answer: find(ANSWER) }
            }
            _ => ReopeningSteps::default(),
        }
    }

    /// The same in codes of a log; none unless it knows a solved and another, a reopened step.
    pub fn codes(&self, log: &EventLog) -> Option<ReopeningCodes> {
        let code = |name: &Option<String>| name.as_ref().and_then(|name| log.activity_code(name));
        let (solved, reopened) = (code(&self.solved)?, code(&self.reopened)?);
        let answer = code(&self.answer).filter(|&answer| answer != solved && answer != reopened);
        (solved != reopened).then_some(ReopeningCodes { solved, reopened, answer })
    }
}
