//! Keeping or dropping whole cases by a condition.

use crate::engine::log::EventLog;
use crate::engine::prepare::case_condition::CaseCondition;
use crate::engine::prepare::effect::Outcome;

/// Keeps the cases of which `when` is `wanted`. A condition that cannot be asked of this log drops nothing.
pub(in crate::engine::prepare) fn keep_cases_where(log: &mut EventLog, when: &CaseCondition, wanted: bool) -> Outcome {
    let mut outcome = Outcome::default();
    if let Some(holds) = when.holds(log, &mut outcome) {
        let mut keep = vec![true; log.event_count()];
        for (case, holds) in holds.into_iter().enumerate() {
            keep[log.events_of(case as u32)].fill(holds == wanted);
        }
        outcome.retain(log, &keep);
    }
    outcome
}
