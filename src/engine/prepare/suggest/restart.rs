//! Restarts: a case that begins again after a break is another spell under the same number.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::prepare::danish_day::DAY_MILLIS;
use crate::engine::prepare::step::Step;

/// Four weeks without an event: a shorter break belongs to the spell.
const GAP_DAYS: u32 = 28;
/// Of fewer cases nobody can say how they begin.
const CASES_AT_LEAST: u64 = 20;
/// So many cases in a hundred begin with the activity.
const BEGIN_PERCENT: u64 = 95;
/// Of ten times that it comes again, nine come after such a break: it is no step that repeats.
const AFTER_GAP_IN_TEN: u64 = 9;
/// Cases with two spells are the exception: at most one in so many.
const CASES_ONE_IN: u64 = 5;

/// Splitting cases where the activity that begins nearly every case comes again after more than 28 days without an
/// event.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let all = log.case_count() as u64;
    let mut begins = vec![0u64; log.activity_codes()];
    (0..log.case_count() as u32).for_each(|case| begins[log.activity()[log.events_of(case).start] as usize] += 1);
    // At most one activity begins 95 % of the cases.
    let code = begins.iter().position(|&cases| all >= CASES_AT_LEAST && cases * 100 >= all * BEGIN_PERCENT)?;
    let gap_millis = i64::from(GAP_DAYS) * DAY_MILLIS;
    let (mut again, mut restarts, mut cases) = (0u64, 0u64, 0u64);
    for case in 0..log.case_count() as u32 {
        let before = restarts;
        for event in log.events_of(case).skip(1).filter(|&event| usize::from(log.activity()[event]) == code) {
            again += 1;
            let passed = log.time_millis()[event].saturating_sub(log.time_millis()[event - 1]);
            restarts += u64::from(passed > gap_millis);
        }
        cases += u64::from(restarts > before);
    }
    let is_exception = cases > 0 && cases * CASES_ONE_IN <= all;
    (is_exception && restarts * 10 >= again * AFTER_GAP_IN_TEN).then(|| {
        let activity = log.activity_name(code as u16).to_owned();
        Suggestion {
            step: Step::SplitAtGap { gap_days: GAP_DAYS, at: vec![activity.clone()] },
            evidence: Evidence::Restarts { cases, restarts, activity, begins: begins[code], of_cases: all },
        }
    })
}
