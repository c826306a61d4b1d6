//! Whether the activity is a category, and which of its labels are in doubt.

use super::registered::Registered;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::{Step, plain, suggested_names};
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
/// are meant: then the labels have more than three events each on average, or more than one in five is of several cases.
pub fn labels(registered: &Registered) -> Labels {
    let log = registered.log;
    let events_of = registered.events_by_activity();
    let used = || (0..events_of.len()).filter(|&code| events_of[code] > 0);
    let mut steps = Vec::new();
    let mut in_doubt: BTreeSet<String> = BTreeSet::new();
    for suggestion in suggested_names(log) {
        if let Step::MapActivities { names, .. } = &suggestion.step {
            in_doubt.extend(names.keys().cloned());
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
        events_in(codes) > codes.len() as u32 * POLLUTED_EVENTS_EACH
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

/// A label without what it may hold of its case.
struct Mask {
    text: String,
    holds_anything: bool,
    /// A date, a mail address or a technical id, which no code list has.
    holds_more_than_digits: bool,
}

impl Mask {
    /// The label with `sign` for each date, mail address, technical id, and run of digits.
    fn of(label: &str, sign: &str) -> Mask {
        let mut mask =
            Mask { text: String::with_capacity(label.len()), holds_anything: false, holds_more_than_digits: false };
        for (place, word) in label.split(' ').enumerate() {
            if place > 0 {
                mask.text.push(' ');
            }
            let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            if is_date(bare) || is_mail(bare) || is_technical_id(bare) {
                mask.text.push_str(&word.replace(bare, sign));
                (mask.holds_anything, mask.holds_more_than_digits) = (true, true);
                continue;
            }
            let mut was_digit = false;
            for letter in word.chars() {
                let is_digit = letter.is_ascii_digit();
                match (is_digit, was_digit) {
                    (false, _) => mask.text.push(letter),
                    (true, false) => mask.text.push_str(sign),
                    (true, true) => {}
                }
                was_digit = is_digit;
                mask.holds_anything |= is_digit;
            }
        }
        mask
    }
}

/// Three numbers with `-`, `.` or `/` between, of which the first or the last is a year: `13-01-2024`.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '.', '/']).collect();
    let is_number = |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    parts.len() == 3 && parts.iter().all(is_number) && (is_year(parts[0]) || is_year(parts[2]))
}

fn is_mail(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Five runs of hexadecimal digits with `-` between: 8, 4, 4, 4 and 12 (RFC 9562).
fn is_technical_id(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let lengths = [8, 4, 4, 4, 12];
    parts.len() == lengths.len()
        && parts
            .iter()
            .zip(lengths)
            .all(|(part, length)| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
