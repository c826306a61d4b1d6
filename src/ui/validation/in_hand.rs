//! What experts judge and write down of the open log, kept while they look at other screens.

use crate::protocol::{AmberAnswers, Judgement, LogId, RatersFile, SelectionId, ShowValidation};
use crate::ui::steps::Steps;

/// The work of the raters, and how it was before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationInHand {
    pub work: RatersWork,
    pub history: Steps<RatersWork>,
    /// The case that is judged, by its place in the sample.
    pub place: u32,
    pub part: ValidationPart,
    /// What came of loading or saving a file, and whether it failed.
    pub told: Option<(String, bool)>,
}

/// Everything that an undo takes back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RatersWork {
    pub file: RatersFile,
    /// The cases that the sample was drawn from.
    pub selection: SelectionId,
}

/// The parts of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ValidationPart {
    #[default]
    Sample,
    Result,
    Totals,
    Handbook,
}

impl RatersWork {
    pub fn judgements(&self) -> Vec<Option<Judgement>> {
        self.file.cases.iter().map(|of| of.judgement.clone()).collect()
    }

    /// What the work so far comes to; none while no sample is drawn.
    pub fn question(&self, log: LogId, answers: Option<AmberAnswers>) -> Option<ShowValidation> {
        Some(ShowValidation {
            log,
            selection: self.selection,
            draw: self.file.sample.as_ref()?.draw.clone(),
            judgements: self.judgements(),
            second: self.file.cases.iter().map(|of| of.second).collect(),
            answers,
        })
    }
}
