//! Keeping or dropping events by a condition.

use crate::engine::log::EventLog;
use crate::engine::prepare::condition::EventCondition;
use crate::engine::prepare::effect::Outcome;

/// Keeps the events of which `when` is `wanted`. A condition that cannot be asked of this log drops nothing.
pub(in crate::engine::prepare) fn keep_where(log: &mut EventLog, when: &EventCondition, wanted: bool) -> Outcome {
    let mut outcome = Outcome::default();
    if let Some(mut keep) = when.holds(log, &mut outcome) {
        keep.iter_mut().for_each(|holds| *holds = *holds == wanted);
        outcome.retain(log, &keep);
    }
    outcome
}
