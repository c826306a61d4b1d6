//! Spellings: labels that are one activity written in several ways.
//!
//! The «distorted label» of Suriadi, Andrews, ter Hofstede and Wynn (Information Systems 64, 2017), for Danish.

use super::mojibake::MojibakeReader;
use super::plain_text::{differ_in_short_word, few_differences, is_code, numbers, plain};
use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::step::Step;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Labels that are compared with each other: those with most events.
const LABELS_AT_MOST: usize = 2_000;
/// One letter in so many may differ.
const DIFFERS_ONE_IN: usize = 5;

/// A way of writing an activity that is written differently more often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpellingVariant {
    pub from: String,
    pub from_events: u64,
    /// The commonest way of writing it, or the repaired text of mojibake where nobody wrote it right.
    pub to: String,
    /// Events that have the label `to` already.
    pub to_events: u64,
    pub reason: SpellingReason,
}

/// Why two labels are taken for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SpellingReason {
    /// UTF-8 that was read as Windows-1252.
    Mojibake,
    /// Equal but for capital letters, blanks, punctuation, accents and `ae`, `oe`, `aa`.
    SameLetters,
    /// So many letters differ: one or two.
    Letters(u8),
}

struct Label {
    name: String,
    events: u64,
    /// What was meant, where the name is mojibake.
    repaired: Option<String>,
    plain: String,
}

/// Merging the labels that seem to be ways of writing one activity; the commonest one stays.
///
/// Labels are one when their plain forms are equal, or differ in at most two letters and at most a fifth of the longer
/// one while their numbers are equal: «Attest 1» and «Attest 2» are two. Two are also words of fewer than four letters («ok»,
/// «nok»), and codes (`16_LGSD_010`, `16_LGSV_010`), where a letter is a difference. Labels are taken in order of their events (ties:
/// by text), mojibake last, and each is merged into the first nearest that stayed. All of it is a question to someone
/// who knows the work: a single letter can be the difference between two things.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let labels = labels_of(log);
    let mut kept: Vec<(&Label, Vec<char>)> = Vec::new();
    let mut of_plain: BTreeMap<&str, usize> = BTreeMap::new();
    let mut variants = Vec::new();
    for label in &labels {
        let letters: Vec<char> = label.plain.chars().collect();
        let same = of_plain.get(label.plain.as_str()).map(|&place| (0, place));
        // The first of the nearest: those that stayed stand in order of their events.
        let nearest = same.or_else(|| {
            let distances = kept.iter().enumerate().filter_map(|(place, (other, other_letters))| {
                let longer = letters.len().max(other_letters.len());
                let distance = few_differences(&letters, other_letters)?;
                let is_one = distance * DIFFERS_ONE_IN <= longer
                    && numbers(&label.plain) == numbers(&other.plain)
                    && !differ_in_short_word(&label.plain, &other.plain)
                    && !(is_code(&label.name) && is_code(&other.name));
                is_one.then_some((distance, place))
            });
            distances.min()
        });
        match (nearest, &label.repaired) {
            (Some((distance, place)), repaired) => {
                let other = kept[place].0;
                let reason = match (repaired, distance) {
                    (Some(_), _) => SpellingReason::Mojibake,
                    (None, 0) => SpellingReason::SameLetters,
                    (None, distance) => SpellingReason::Letters(distance as u8),
                };
                variants.push(SpellingVariant {
                    from: label.name.clone(),
                    from_events: label.events,
                    to: other.repaired.as_ref().unwrap_or(&other.name).clone(),
                    to_events: if other.repaired.is_some() { 0 } else { other.events },
                    reason,
                });
            }
            (None, Some(repaired)) => {
                variants.push(SpellingVariant {
                    from: label.name.clone(),
                    from_events: label.events,
                    to: repaired.clone(),
                    to_events: 0,
                    reason: SpellingReason::Mojibake,
                });
                of_plain.insert(&label.plain, kept.len());
                kept.push((label, letters));
            }
            (None, None) => {
                of_plain.insert(&label.plain, kept.len());
                kept.push((label, letters));
            }
        }
    }
    if variants.is_empty() {
        return None;
    }
    sort_by(&mut variants, |a, b| b.from_events.cmp(&a.from_events).then_with(|| a.from.cmp(&b.from)));
    let names = variants.iter().map(|variant| (variant.from.clone(), variant.to.clone())).collect();
    Some(Suggestion {
        step: Step::MapActivities { names, names_all: false },
        evidence: Evidence::Spellings { variants },
    })
}

/// The labels of a log, whole ones before mojibake, most events first, ties by text.
fn labels_of(log: &EventLog) -> Vec<Label> {
    let reader = MojibakeReader::new();
    let mut labels: Vec<Label> = log
        .events_by_activity()
        .into_iter()
        .enumerate()
        .filter(|&(_, events)| events > 0)
        .map(|(code, events)| {
            let name = log.activity_name(code as u16).to_string();
            let repaired = reader.repaired(&name);
            // Labels of nothing but signs have no plain form that could be compared.
            let plain = Some(plain(repaired.as_ref().unwrap_or(&name))).filter(|plain| !plain.is_empty());
            let plain = plain.unwrap_or_else(|| name.clone());
            Label { name, events, repaired, plain }
        })
        .collect();
    let is_mojibake = |label: &Label| label.repaired.is_some();
    sort_by(&mut labels, |a, b| {
        is_mojibake(a).cmp(&is_mojibake(b)).then(b.events.cmp(&a.events)).then_with(|| a.name.cmp(&b.name))
    });
    labels.truncate(LABELS_AT_MOST);
    labels
}
