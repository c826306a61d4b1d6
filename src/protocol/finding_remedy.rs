//! What would mend a finding: a step of a recipe.

use super::{DataFound, Keep, Step};

impl DataFound {
    /// The step of a recipe that would mend it.
    pub fn remedy(&self) -> Option<Step> {
        match self {
            DataFound::Proposed { step, .. } => Some(step.clone()),
            DataFound::Collateral { steps, .. } if !steps.is_empty() => Some(Step::MergeClose {
                within_minutes: 1,
                activities: steps.clone(),
                together: true,
                keep: Keep::First,
            }),
            _ => None,
        }
    }
}
