//! Close events: the same thing registered twice within a minute, as when two take part in a meeting.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::step::{Keep, Step};

const WITHIN_MINUTES: u32 = 1;
/// So few pairs may come about by chance.
const PAIRS_AT_LEAST: u64 = 3;

/// Merging events of the activities that come in pairs at most a minute apart, at least three pairs of each.
///
/// The pair is of neighbours among the events of one activity in a case. Events at the same time are left to
/// [`super::duplicates`]; times that say the day only have no minutes.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let mut pairs = vec![0u64; log.activity_codes()];
    let mut cases_of = vec![Vec::new(); log.activity_codes()];
    let mut last: Vec<Option<(u32, i64)>> = vec![None; log.activity_codes()];
    for case in 0..log.case_count() as u32 {
        for event in log.events_of(case).filter(|&event| !log.is_day_only(event)) {
            let (code, millis) = (log.activity()[event] as usize, log.time_millis()[event]);
            if let Some((_, before)) = last[code].replace((case, millis)).filter(|(of, _)| *of == case) {
                let passed = millis - before;
                if passed > 0 && passed <= i64::from(WITHIN_MINUTES) * 60_000 {
                    pairs[code] += 1;
                    cases_of[code].push(case);
                }
            }
        }
    }
    let mut codes: Vec<usize> = (1..pairs.len()).filter(|&code| pairs[code] >= PAIRS_AT_LEAST).collect();
    if codes.is_empty() {
        return None;
    }
    let name = |code: usize| log.activity_name(code as u16);
    sort_by(&mut codes, |&a, &b| pairs[b].cmp(&pairs[a]).then_with(|| name(a).cmp(name(b))));
    let mut cases: Vec<u32> = codes.iter().flat_map(|&code| cases_of[code].iter().copied()).collect();
    cases.sort_unstable();
    cases.dedup();
    Some(Suggestion {
        step: Step::MergeClose {
            within_minutes: WITHIN_MINUTES,
            activities: codes.iter().map(|&code| name(code).to_string()).collect(),
            together: false,
            keep: Keep::First,
        },
        evidence: Evidence::ClosePairs {
            minutes: WITHIN_MINUTES,
            pairs: codes.iter().map(|&code| pairs[code]).sum(),
            cases: cases.len() as u64,
        },
    })
}
