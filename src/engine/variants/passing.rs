//! How many cases pass through each step, and take each transition.

use super::Variants;
use crate::engine::filter::Selection;
use std::collections::BTreeMap;

/// Cases by what their courses hold, whatever how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passing {
    /// By activity code; activities that no case has are left out.
    pub steps: BTreeMap<u16, u32>,
    /// By the codes of two activities of which the second comes right after the first.
    pub transitions: BTreeMap<(u16, u16), u32>,
}

/// Counts the cases of a selection that pass each step and transition; linear in the lengths of its variants.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, variants::{Variants, cases_passing}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("1", "A", 2), ("1", "B", 3), ("2", "B", 0)]).unwrap();
/// let passing = cases_passing(&Variants::of(&log), &Selection::all(2));
/// assert_eq!((passing.steps[&1], passing.steps[&2], passing.transitions[&(1, 2)]), (1, 2, 1));
/// ```
pub fn cases_passing(variants: &Variants, selection: &Selection) -> Passing {
    let mut passing = Passing::default();
    for (variant, cases) in variants.cases_in(selection).into_iter().enumerate().filter(|(_, cases)| *cases > 0) {
        let sequence = variants.sequence(variant as u32);
        let mut steps = sequence.to_vec();
        steps.sort_unstable();
        steps.dedup();
        let mut transitions: Vec<(u16, u16)> = sequence.windows(2).map(|two| (two[0], two[1])).collect();
        transitions.sort_unstable();
        transitions.dedup();
        steps.into_iter().for_each(|step| *passing.steps.entry(step).or_default() += cases);
        transitions.into_iter().for_each(|taken| *passing.transitions.entry(taken).or_default() += cases);
    }
    passing
}
