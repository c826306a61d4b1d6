//! What would mend a finding: a step of a recipe.

use super::{DataFound, Step};

impl DataFound {
    /// The step of a recipe that would mend it.
    pub fn remedy(&self) -> Option<Step> {
        match self {
            DataFound::Proposed { step, .. } => Some(step.clone()),
            DataFound::Forms { commonest, .. } => together(0, commonest),
            DataFound::Collateral { steps, .. } => together(1, steps),
            _ => None,
        }
    }
}

/// Of fewer than two steps none.
fn together(within_minutes: u32, steps: &[String]) -> Option<Step> {
    (steps.len() > 1).then(|| Step::merging(within_minutes, steps.to_vec()))
}
