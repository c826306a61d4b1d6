//! What was measured of a log's fitness, kept for as long as the log and what closes a case stay the same.
//!
//! Other limits only judge again; another recipe leaves what was measured of the log as it was read.

use super::open_log::OpenLog;
use super::search_changes::Searching;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::performance::Closing;
use crate::engine::privacy::SmallCells;
use crate::engine::suitability::Truncation;
use crate::engine::suitability::verdict::{DriftFacts, Facts};
use std::sync::Arc;

/// The facts of the log as it was read, and of the prepared one where a recipe is in use.
#[derive(Default)]
pub struct KnownFacts {
    closing: Closing,
    as_read: Option<Arc<Facts>>,
    prepared: Option<Arc<Facts>>,
    pub(super) search: Option<Searching>,
}

impl KnownFacts {
    /// Another recipe is in use.
    pub fn forget_prepared(&mut self) {
        (self.prepared, self.search) = (None, None);
    }

    /// What was found against chance, in place of what the quick test found.
    pub(super) fn refine(&mut self, prepared: bool, drift: DriftFacts) {
        let of = if prepared { &mut self.prepared } else { &mut self.as_read };
        if let Some(facts) = of.take() {
            *of = Some(Arc::new(Facts { drift, ..Arc::unwrap_or_clone(facts) }));
        }
    }
}

/// What closes a case: the steps that were chosen, or those that the facts propose.
pub fn closing_in_use(facts: &Facts, chosen: Option<&Closing>) -> Closing {
    Closing { steps: facts.truncation.ends.clone(), ..chosen.cloned().unwrap_or_default() }
}

/// The facts of the whole log as it was read, and of the prepared one where a recipe is in use; measured once.
pub fn facts(open: &mut OpenLog, closing: Option<&Closing>) -> (Arc<Facts>, Option<Arc<Facts>>) {
    let closing = closing.cloned().unwrap_or_default();
    if open.facts.closing != closing {
        open.facts = KnownFacts { closing: closing.clone(), ..KnownFacts::default() };
    }
    let measured = |log: &EventLog| {
        let all = Selection::all(log.case_count());
        Arc::new(Facts::of(log, &all, Some(&open.report), &closing, open.zone))
    };
    let known = &open.facts;
    let as_read = known.as_read.clone().unwrap_or_else(|| measured(open.as_read().unwrap_or(&open.log)));
    let is_prepared = open.as_read().is_some();
    let prepared = is_prepared.then(|| known.prepared.clone().unwrap_or_else(|| measured(&open.log)));
    (open.facts.as_read, open.facts.prepared) = (Some(as_read.clone()), prepared.clone());
    let rule = open.small_cells;
    (few_after_closing_are_open(as_read, rule), prepared.map(|facts| few_after_closing_are_open(facts, rule)))
}

/// Cases that have a closing step and went on after it are closed to the criterion and open to every view. Where they are few,
/// the two counts would tell how few: then they are open to the criterion too.
fn few_after_closing_are_open(facts: Arc<Facts>, rule: SmallCells) -> Arc<Facts> {
    let Truncation { with_end, closed, .. } = facts.truncation;
    if !rule.hides(with_end - closed) {
        return facts;
    }
    let truncation = Truncation { with_end: closed, ..facts.truncation.clone() };
    Arc::new(Facts { truncation, ..Arc::unwrap_or_clone(facts) })
}
