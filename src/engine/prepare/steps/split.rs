//! Splitting cases at a gap: an id that was used again, or two spells under one number, become two cases.

use super::activity_set;
use crate::engine::log::EventLog;
use crate::engine::prepare::danish_day::DAY_MILLIS;
use crate::engine::prepare::effect::Outcome;
use crate::engine::table::Dictionary;

/// Begins a new case after each gap of more than `gap_days` days before an event of the activities `at` (all, where none
/// is named).
///
/// `changed` counts the events that belong to another case than before. The parts take over the attributes of the case.
pub(in crate::engine::prepare) fn split_at_gap(log: &mut EventLog, gap_days: u32, at: &[String]) -> Outcome {
    let gap_millis = i64::from(gap_days) * DAY_MILLIS;
    let times = log.time_millis();
    let mut outcome = Outcome::default();
    outcome.miss_activities(log, at);
    let begins = activity_set(log, at);
    let is_gap = |event: usize| {
        times[event].saturating_sub(times[event - 1]) > gap_millis && begins[log.activity()[event] as usize]
    };
    let has_gap = |case: u32| log.events_of(case).skip(1).any(is_gap);
    let split: Vec<u32> = (0..log.case_count() as u32).filter(|&case| has_gap(case)).collect();
    if split.is_empty() {
        return outcome;
    }
    let mut names = Dictionary::default();
    // Ids that stay are given first, so that a part cannot take one of them.
    let whole: Vec<u32> = (0..log.case_count() as u32).map(|case| names.code(log.case_id(case))).collect();
    let mut codes = vec![0; log.event_count()];
    for case in 0..log.case_count() as u32 {
        codes[log.events_of(case)].fill(whole[case as usize]);
    }
    for case in split {
        let (mut code, mut part) = (whole[case as usize], 1);
        for (nth, event) in log.events_of(case).enumerate() {
            if nth > 0 && is_gap(event) {
                code = loop {
                    part += 1;
                    let id = format!("{} ({part})", log.case_id(case));
                    if names.find(&id).is_none() {
                        break names.code(&id);
                    }
                };
            }
            outcome.changed += u64::from(code != whole[case as usize]);
            codes[event] = code;
        }
    }
    log.regroup(&codes, names);
    outcome
}
