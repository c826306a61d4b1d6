//! Mass closings: many cases whose last event was made by one hand in one second.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::CaseCondition;
use crate::engine::prepare::case_condition::{last, second_as_text};
use crate::engine::prepare::effect::Outcome;
use crate::engine::prepare::step::Step;
use std::collections::BTreeMap;

/// Fewer cases may have been closed by a person who tidied up.
const CASES_AT_LEAST: u64 = 20;
/// So many times the events that the activity has in any other second: runs of every night or month are alike.
const TIMES_ANY_OTHER: u64 = 3;

/// Dropping the cases whose last event is in the second in which by far the most cases end.
///
/// Of the seconds in which at least twenty cases end with the same activity, the one with most cases (ties: the
/// earliest) is proposed when it has three times the events that the activity has in any other second, and not more than
/// half of the cases. Times that say the day only are not looked at.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let mut ends: BTreeMap<(i64, u16), u64> = BTreeMap::new();
    for event in (0..log.case_count() as u32).filter_map(|case| last(log, case)).filter(|&e| !log.is_day_only(e)) {
        *ends.entry((second_of(log, event), log.activity()[event])).or_default() += 1;
    }
    let mut most: Vec<((i64, u16), u64)> = ends.into_iter().filter(|(_, cases)| *cases >= CASES_AT_LEAST).collect();
    sort_by(&mut most, |a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let &((second, code), cases_of_activity) = most.first()?;
    let in_any_other = most_in_another_second(log, code, second);
    if cases_of_activity < TIMES_ANY_OTHER.saturating_mul(in_any_other) {
        return None;
    }
    let when = CaseCondition::EndedAt { second: second_as_text(second.saturating_mul(1000)) };
    let holds = when.holds(log, &mut Outcome::default())?;
    let cases = holds.iter().filter(|&&holds| holds).count() as u64;
    (cases * 2 <= log.case_count() as u64).then(|| Suggestion {
        step: Step::DropCases { when },
        evidence: Evidence::MassClosing { cases, activity: log.activity_name(code).to_owned(), in_any_other },
    })
}

/// The most events that an activity has in one second other than `second`.
fn most_in_another_second(log: &EventLog, code: u16, second: i64) -> u64 {
    let mut events: BTreeMap<i64, u64> = BTreeMap::new();
    for event in (0..log.event_count()).filter(|&event| log.activity()[event] == code) {
        *events.entry(second_of(log, event)).or_default() += 1;
    }
    events.remove(&second);
    events.into_values().max().unwrap_or(0)
}

/// Seconds since 1970 UTC.
fn second_of(log: &EventLog, event: usize) -> i64 {
    log.time_millis()[event].div_euclid(1000)
}
