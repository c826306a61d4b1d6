//! Whether the activity is a category, and which of its labels are in doubt.

use super::label_mask::Mask;
use super::registered::Registered;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::{Evidence, Step, is_code, plain, suggested_names};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Labels that hold something of their case, such as its number, a date, a mail address or a technical id: equal but for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollutedLabels {
    /// One of the labels with `#` for what it holds.
    pub mask: String,
    pub labels: Vec<String>,
    pub events: u32,
}

/// The labels of the activities of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    pub events: u32,
    pub distinct: u32,
    /// Labels that one event has.
    pub used_once: u32,
    /// Masks that three labels or more have, most events first, then by mask.
    pub polluted: Vec<PollutedLabels>,
    /// Labels that are written in another way, or were replaced by another label: most events first, then by name.
    pub in_doubt: Vec<(String, u32)>,
    /// Those of them that are written in another way, in the same order.
    pub written_otherwise: Vec<(String, u32)>,
    /// Events under a label that is polluted or in doubt.
    pub suspicious_events: u32,
    /// Giving the labels in doubt the names they are meant as; none where there are none.
    pub merge: Vec<Step>,
}

/// Distinct labels that make a mask.
const POLLUTED_LABELS: usize = 3;
/// A label with so many events on average is a kind of step that is numbered, not one that holds its case.
const POLLUTED_EVENTS_EACH: u32 = 3;
/// At most one in so many of the labels is of several cases: what a code list numbers comes in many, the number of a case in one.
const OF_SEVERAL_CASES_ONE_IN: usize = 5;

/// The labels of what is registered, and those in doubt (patterns 8, 9 and 10 of Suriadi et al. 2017).
///
/// Spellings and renamed labels are those that preparation suggests ([`crate::engine::prepare::suggestions`]); the minority
/// is in doubt. Polluted are three labels or more that are equal but for a date, a mail address or a technical id, or but for
/// their digits: «Brev sendt, sag 4000». Digits may also be those of a code list or of numbered steps («01_HOOFD_010»), which
/// are meant: then the labels are one word of capital letters, digits and signs each, or have more than three events each on
/// average, or more than one in five is of several cases.
pub fn labels(registered: &Registered) -> Labels {
    let log = registered.log;
    let events_of = registered.events_by_activity();
    let used = || (0..events_of.len()).filter(|&code| events_of[code] > 0);
    let mut steps = Vec::new();
    let (mut in_doubt, mut spellings): (BTreeSet<String>, BTreeSet<String>) = Default::default();
    for suggestion in suggested_names(log) {
        if let Step::MapActivities { names, .. } = &suggestion.step {
            in_doubt.extend(names.keys().cloned());
            if matches!(suggestion.evidence, Evidence::Spellings { .. }) {
                spellings.extend(names.keys().cloned());
            }
        }
        steps.push(suggestion.step);
    }
    let mut masks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut hold_more_than_digits: BTreeSet<usize> = BTreeSet::new();
    for code in used() {
        let mask = Mask::of(log.activity_name(code as u16), "0");
        if mask.holds_anything {
            masks.entry(plain(&mask.text)).or_default().push(code);
        }
        if mask.holds_more_than_digits {
            hold_more_than_digits.insert(code);
        }
    }
    let events_in = |codes: &[usize]| codes.iter().map(|&code| events_of[code]).sum::<u32>();
    let is_of_several = of_several_cases(registered);
    let is_numbered = |codes: &[usize]| {
        let of_several = codes.iter().filter(|&&code| is_of_several[code]).count();
        codes.iter().all(|&code| is_code(log.activity_name(code as u16)))
            || events_in(codes) > codes.len() as u32 * POLLUTED_EVENTS_EACH
            || of_several * OF_SEVERAL_CASES_ONE_IN > codes.len()
    };
    masks.retain(|_, codes| {
        let hold_more = codes.iter().all(|code| hold_more_than_digits.contains(code));
        codes.len() >= POLLUTED_LABELS && (hold_more || !is_numbered(codes))
    });
    let polluted_codes: BTreeSet<usize> = masks.values().flatten().copied().collect();
    let name_of = |code: usize| log.activity_name(code as u16).to_string();
    let mut polluted: Vec<PollutedLabels> = masks
        .values()
        .map(|codes| PollutedLabels {
            mask: Mask::of(&name_of(codes[0]), "#").text,
            labels: codes.iter().map(|&code| name_of(code)).collect(),
            events: events_in(codes),
        })
        .collect();
    sort_by(&mut polluted, |a, b| b.events.cmp(&a.events).then_with(|| a.mask.cmp(&b.mask)));
    if !polluted.is_empty() {
        let pairs =
            |of: &PollutedLabels| of.labels.iter().map(|label| (label.clone(), of.mask.clone())).collect::<Vec<_>>();
        steps.push(Step::MapActivities { names: polluted.iter().flat_map(pairs).collect(), names_all: false });
    }
    let is_in_doubt = |code: usize| in_doubt.contains(log.activity_name(code as u16));
    let suspicious_events =
        used().filter(|code| polluted_codes.contains(code) || is_in_doubt(*code)).map(|code| events_of[code]).sum();
    let mut doubted: Vec<(String, u32)> =
        used().filter(|&code| is_in_doubt(code)).map(|code| (name_of(code), events_of[code])).collect();
    sort_by(&mut doubted, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Labels {
        events: registered.event_count(),
        distinct: used().count() as u32,
        used_once: used().filter(|&code| events_of[code] == 1).count() as u32,
        polluted,
        written_otherwise: doubted.iter().filter(|(label, _)| spellings.contains(label)).cloned().collect(),
        in_doubt: doubted,
        suspicious_events,
        merge: steps,
    }
}

/// By activity: whether events of several cases have it.
fn of_several_cases(registered: &Registered) -> Vec<bool> {
    let mut of_case = vec![None; registered.log.activity_codes()];
    let mut is_of_several = vec![false; of_case.len()];
    for (case, course) in registered.courses() {
        for &event in course {
            let code = usize::from(registered.activity(event));
            is_of_several[code] |= of_case[code].replace(case).is_some_and(|other| other != case);
        }
    }
    is_of_several
}
