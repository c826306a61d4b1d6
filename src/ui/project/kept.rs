//! What the page holds of a project: its note, and the one that was opened.

use crate::protocol::{Project, ProjectFigures};
use std::sync::Arc;

/// The project in hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProjectInHand {
    /// What the user writes about it.
    pub note: String,
    /// As it was saved.
    pub opened: Option<Arc<Project>>,
    /// It is used as soon as a log is open.
    pub waits: bool,
    /// What came of saving or opening one, and whether it went wrong.
    pub told: Option<(String, bool)>,
}

impl ProjectInHand {
    /// The figures of the one that was opened.
    pub fn figures(&self) -> Option<ProjectFigures> {
        self.opened.as_ref().map(|project| project.figures.clone())
    }

    /// The log is closed: what waits for the next one stays.
    pub fn let_go_of_log(&mut self) {
        if !self.waits {
            *self = ProjectInHand::default();
        }
    }
}
