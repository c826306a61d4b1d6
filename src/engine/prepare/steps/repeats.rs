//! Collapsing repeats: several events of one activity in a row become one.

use super::activity_set;
use crate::engine::log::EventLog;
use crate::engine::prepare::effect::Outcome;
use crate::engine::prepare::step::Keep;

/// Of each run of events of one activity in a case, one stays: the first or the last.
pub(in crate::engine::prepare) fn collapse_repeats(log: &mut EventLog, activities: &[String], keep: Keep) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.miss_activities(log, activities);
    let collapses = activity_set(log, activities);
    let activity = log.activity();
    let mut kept = vec![true; log.event_count()];
    for ends in log.case_starts().windows(2) {
        for event in ends[0] as usize + 1..ends[1] as usize {
            if activity[event] == activity[event - 1] && collapses[activity[event] as usize] {
                match keep {
                    Keep::First => kept[event] = false,
                    Keep::Last => kept[event - 1] = false,
                }
            }
        }
    }
    outcome.retain(log, &kept);
    outcome
}
