//! Merging close events: one meeting that two registered a minute apart is one event.

use super::activity_set;
use crate::engine::log::EventLog;
use crate::engine::prepare::effect::Outcome;
use crate::engine::prepare::step::Keep;

/// Of each group of events within `within_minutes` of the first of them, one stays.
///
/// A group is closed when its first event is too long ago, so that a chain of close events does not become one. Which
/// group an event joins depends on its activity, or on nothing when the activities go `together`.
pub(in crate::engine::prepare) fn merge_close(
    log: &mut EventLog,
    within_minutes: u32,
    activities: &[String],
    together: bool,
    keep: Keep,
) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.miss_activities(log, activities);
    let merges = activity_set(log, activities);
    let within_millis = i64::from(within_minutes) * 60_000;
    let mut kept = vec![true; log.event_count()];
    // The open group of each activity: its case, the time of its first event, and the event that stays so far.
    let mut open: Vec<(u32, i64, u32)> = vec![(u32::MAX, 0, 0); log.activity_codes()];
    for case in 0..log.case_count() as u32 {
        for event in log.events_of(case) {
            let code = log.activity()[event] as usize;
            if !merges[code] {
                continue;
            }
            let millis = log.time_millis()[event];
            let group = &mut open[if together { 0 } else { code }];
            if group.0 == case && millis - group.1 <= within_millis {
                match keep {
                    Keep::First => kept[event] = false,
                    Keep::Last => kept[std::mem::replace(&mut group.2, event as u32) as usize] = false,
                }
            } else {
                *group = (case, millis, event as u32);
            }
        }
    }
    outcome.retain(log, &kept);
    outcome
}
