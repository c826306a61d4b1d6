//! Homonyms: one label for several things, perhaps, as it comes often in a case and after nearly everything, or after
//! something else when it comes again.

use super::super::registered::Registered;
use super::two_contexts::{TwoContexts, two_contexts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A label that may stand for several things.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Homonym {
    pub activity: u16,
    pub events: u32,
    pub cases: u32,
    /// Different activities right before it.
    pub after: u32,
    /// It comes three times or more in a case that has it, and right after half of the activities or more.
    pub is_everywhere: bool,
    /// Where it comes after something else when it comes again.
    pub contexts: Option<TwoContexts>,
}

/// So many times in a case that has it, on average.
const TIMES_IN_A_CASE: u32 = 3;

/// How often each activity stands right before another one: the first time that comes in its case, and later.
pub(super) type Before = BTreeMap<u16, [u32; 2]>;

/// Labels that come three times or more in a case that has them, and right after half of the activities or more, and labels
/// that come after something else when they come again ([`two_contexts`]); most events first, then by name (pattern 11). Whether
/// it is one thing is a question to those who register it. `O(E log A)`.
pub(super) fn homonyms(registered: &Registered) -> Vec<Homonym> {
    let log = registered.log;
    let codes = log.activity_codes();
    let mut cases_of = vec![(0_u32, u32::MAX); codes];
    let mut before: Vec<Before> = vec![Before::new(); codes];
    for (case, course) in registered.courses() {
        let mut last = None;
        for &event in course {
            let code = registered.activity(event);
            let (cases, counted) = &mut cases_of[usize::from(code)];
            let is_first = *counted != case;
            *cases += u32::from(is_first);
            *counted = case;
            if let Some(last) = last {
                before[usize::from(code)].entry(last).or_default()[usize::from(!is_first)] += 1;
            }
            last = Some(code);
        }
    }
    let events = registered.events_by_activity();
    let used = events.iter().filter(|&&of| of > 0).count() as u32;
    let contexts = two_contexts(&before, |code| log.activity_name(code));
    let mut found: Vec<Homonym> = (0..codes)
        .map(|code| {
            let (events, cases, after) = (events[code], cases_of[code].0, before[code].len() as u32);
            let is_everywhere = cases > 0 && events >= cases * TIMES_IN_A_CASE && after * 2 >= used && after >= 3;
            Homonym { activity: code as u16, events, cases, after, is_everywhere, contexts: contexts[code] }
        })
        .filter(|of| of.is_everywhere || of.contexts.is_some())
        .collect();
    let name = |of: &Homonym| log.activity_name(of.activity);
    crate::engine::ordering::sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| name(a).cmp(name(b))));
    found
}
