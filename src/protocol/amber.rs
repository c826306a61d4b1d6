//! Amber functions: what is answered before single cases of a log about persons are shown, or data about them leave.

use serde::{Deserialize, Serialize};

/// What is done with data about persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AmberUse {
    /// A file of them leaves the page.
    Leaving,
    /// Sources are joined on the key of a person.
    Joining,
    /// Single cases are shown on the screen.
    SingleCases,
    /// Experts judge single cases and look them up in the source system.
    Validating,
    /// A list leaves that goes row by row through the reader's own file.
    Listing,
}

/// Whether a data protection impact assessment (DPIA) has been made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Assessment {
    Made,
    /// Somebody has decided that none is needed.
    NotNeeded,
}

/// The answers; kept in the page for as long as it is open, and in the project's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmberAnswers {
    pub purpose: String,
    pub legal_reference: String,
    pub assessment: Option<Assessment>,
    pub responsible: String,
}

impl AmberAnswers {
    /// Nothing is left open.
    pub fn are_complete(&self) -> bool {
        let texts = [&self.purpose, &self.legal_reference, &self.responsible];
        texts.into_iter().all(|text| !text.trim().is_empty()) && self.assessment.is_some()
    }
}
