//! Homonyms: one label for several things, perhaps, as it comes often in a case and after nearly everything.

use super::super::registered::Registered;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A label that may stand for several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Homonym {
    pub activity: u16,
    pub events: u32,
    pub cases: u32,
    /// Different activities right before it.
    pub after: u32,
}

/// So many times in a case that has it, on average.
const TIMES_IN_A_CASE: u32 = 3;

/// Labels that come three times or more in a case that has them, and right after half of the activities or more; most
/// events first, then by name (pattern 11). Whether it is one thing is a question to those who register it.
pub(super) fn homonyms(registered: &Registered) -> Vec<Homonym> {
    let log = registered.log;
    let codes = log.activity_codes();
    let mut cases_of = vec![(0_u32, u32::MAX); codes];
    let mut before: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); codes];
    for (case, course) in registered.courses() {
        let mut last = None;
        for &event in course {
            let code = registered.activity(event);
            let (cases, counted) = &mut cases_of[usize::from(code)];
            *cases += u32::from(*counted != case);
            *counted = case;
            if let Some(last) = last {
                before[usize::from(code)].insert(last);
            }
            last = Some(code);
        }
    }
    let events = registered.events_by_activity();
    let used = events.iter().filter(|&&of| of > 0).count() as u32;
    let mut found: Vec<Homonym> = (0..codes)
        .map(|code| Homonym {
            activity: code as u16,
            events: events[code],
            cases: cases_of[code].0,
            after: before[code].len() as u32,
        })
        .filter(|of| of.cases > 0 && of.events >= of.cases * TIMES_IN_A_CASE && of.after * 2 >= used && of.after >= 3)
        .collect();
    let name = |of: &Homonym| log.activity_name(of.activity);
    crate::engine::ordering::sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| name(a).cmp(name(b))));
    found
}
