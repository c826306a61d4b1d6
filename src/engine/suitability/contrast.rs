//! The contrast of milestones: how much the commonest courses cover step by step, and how much by milestones.

use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::prepare::{Folding, Milestone, TopShare, top_share};
use crate::engine::variants::{Sequences, Variants};

/// Commonest variants that are looked at.
const COMMONEST: usize = 10;

/// The share of cases in the ten commonest variants, step by step and told by milestones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MilestonesContrast {
    pub steps: TopShare,
    pub milestones: TopShare,
}

/// The contrast of a selection; repeated milestones in a row count once. Linear in the lengths of the variants.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, prepare::Milestone, suitability::milestones_contrast};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "A", 0), ("2", "C", 1)]).unwrap();
/// let found = milestones_contrast(&log, &Selection::all(2), &[Milestone::from("A")]);
/// assert_eq!((found.steps.variants, found.milestones.variants), (2, 1));
/// ```
pub fn milestones_contrast(log: &EventLog, selection: &Selection, milestones: &[Milestone]) -> MilestonesContrast {
    let variants = Variants::of(log);
    let cases = variants.cases_in(selection);
    let folding = Folding::of(log, milestones);
    let (mut sequences, mut folded, mut course) = (Sequences::default(), Vec::new(), Vec::new());
    for (variant, &of) in cases.iter().enumerate() {
        folding.fold(variants.sequence(variant as u32), true, &mut course);
        let number = sequences.number(&course) as usize;
        folded.resize(sequences.count(), 0);
        folded[number] += of;
    }
    MilestonesContrast { steps: top_share(&cases, COMMONEST), milestones: top_share(&folded, COMMONEST) }
}
