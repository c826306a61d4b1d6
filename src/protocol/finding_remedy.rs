//! What would mend a finding: a step of a recipe.

use super::{DataFound, Keep, Step};

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

/// One event of those that stand so close, the first; none of fewer than two steps.
fn together(within_minutes: u32, steps: &[String]) -> Option<Step> {
    let merge = || Step::MergeClose { within_minutes, activities: steps.to_vec(), together: true, keep: Keep::First };
    (steps.len() > 1).then(merge)
}
