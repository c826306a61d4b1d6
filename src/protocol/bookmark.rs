//! A view worth coming back to, and what it shows in a report.

use super::{Choices, Screen};
use serde::{Deserialize, Serialize};

/// A view worth coming back to, and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bookmark {
    pub title: String,
    /// What is seen there.
    pub note: String,
    /// What those who see it are asked.
    pub question: String,
    pub screen: Screen,
    pub choices: Choices,
    /// What kind of result it is; none while that is not said.
    pub kind: Option<ResultKind>,
    /// It is a section of the report.
    pub in_report: bool,
}

/// What a finding is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResultKind {
    /// Something can be done better.
    Improvement,
    /// No difference that matters: practice is confirmed.
    Confirmation,
    /// The data has to become better first.
    DataQuality,
}

impl ResultKind {
    pub const ALL: [ResultKind; 3] = [ResultKind::Improvement, ResultKind::Confirmation, ResultKind::DataQuality];
}

impl Screen {
    /// Whether its figures can stand in a report: the views of all cases together can, single cases never.
    pub fn can_be_reported(self) -> bool {
        match self {
            Screen::Overview
            | Screen::Map
            | Screen::Variants
            | Screen::Statistics
            | Screen::Time
            | Screen::Rework
            | Screen::Handovers
            | Screen::Suitability
            | Screen::Validation => true,
            Screen::Start
            | Screen::Data
            | Screen::Prepare
            | Screen::Filters
            | Screen::Cases
            | Screen::Project
            | Screen::Report
            | Screen::About => false,
        }
    }
}
