//! How many cases pass through each step.

use super::Variants;
use crate::engine::filter::Selection;
use std::collections::BTreeMap;

/// Cases of a selection with each activity, by its code and whatever how often; activities that no case has are left out.
/// Linear in the lengths of its variants.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog, variants::{Variants, cases_passing}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("1", "A", 2), ("2", "B", 0)]).unwrap();
/// let passing = cases_passing(&Variants::of(&log), &Selection::all(2));
/// assert_eq!((passing[&1], passing[&2]), (1, 2));
/// ```
pub fn cases_passing(variants: &Variants, selection: &Selection) -> BTreeMap<u16, u32> {
    let mut passing = BTreeMap::new();
    for (variant, cases) in variants.cases_in(selection).into_iter().enumerate().filter(|(_, cases)| *cases > 0) {
        let mut steps = variants.sequence(variant as u32).to_vec();
        steps.sort_unstable();
        steps.dedup();
        steps.into_iter().for_each(|step| *passing.entry(step).or_default() += cases);
    }
    passing
}
