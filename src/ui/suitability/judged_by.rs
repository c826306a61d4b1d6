//! What the verdict on the data rests on beside the log, and the question for it.

use crate::protocol::{Closing, LogId, ShowSuitability, Thresholds};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub struct JudgedBy {
    closing: Option<Closing>,
    thresholds: Thresholds,
    /// The fingerprint of the sample that experts have in hand.
    sample: Option<u64>,
}

impl JudgedBy {
    /// As it is now; who calls this follows it.
    pub fn of(workspace: Workspace) -> Self {
        let (closing, thresholds) = workspace.choices.with(|choices| (choices.closing.clone(), choices.thresholds));
        let sample = workspace.validation.with(|of| of.work.file.sample_fingerprint());
        Self { closing, thresholds, sample }
    }

    /// The question for the verdict on a log by it.
    pub fn question(self, log: LogId) -> ShowSuitability {
        let Self { closing, thresholds, sample } = self;
        ShowSuitability { log, closing, thresholds, sample }
    }
}
