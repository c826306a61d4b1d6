//! Renamed values: one value of an attribute ends, another begins, and both stand in the same places.

use super::succession::{Beside, Renaming, Span, neighbours, spans, successions};
use super::{Evidence, Suggestion};
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};
use crate::engine::prepare::step::Step;
use crate::engine::privacy::{ColumnPart, ColumnScan, Treatment, masked_personal, propose};
use crate::engine::table::EMPTY;
use std::collections::{BTreeMap, BTreeSet};

/// What a proposal groups rare values by, which decides nothing here.
const LEAST_ROWS: u32 = 5;
/// So many of the activities may differ, in percent: over years they change by themselves.
const ACTIVITIES_DIFFER_PERCENT_AT_MOST: u64 = 25;
/// At most one in so many of the other uses is of values that do not go on across the change: in a column of years all
/// are, and among many customers some come and go at any time.
const OTHERS_ONE_IN: u64 = 10;

/// Giving the old ones of renamed values the new ones, for each attribute; see [`successions`].
///
/// What is compared are the activities of the events, and for an attribute of events its values right before and right
/// after. A value of cases is used when a case begins. Nine tenths of the other uses are of values that were there before
/// the change and after it, so that columns of years, versions and customers are left alone; so are columns that name
/// people, since one who leaves is not one who begins.
pub(super) fn suggest(log: &EventLog) -> Vec<Suggestion> {
    log.attributes().iter().filter_map(|attribute| suggest_for(log, attribute)).collect()
}

fn suggest_for(log: &EventLog, attribute: &Attribute) -> Option<Suggestion> {
    if attribute.used_as != AttributeUse::Plain || log.event_count() == 0 {
        return None;
    }
    let codes = log.codes_by_event(attribute);
    let is_of_cases = attribute.level == AttributeLevel::Case;
    let begins = |event: usize| !is_of_cases || log.case_starts().binary_search(&(event as u32)).is_ok();
    let uses = || codes.iter().copied().zip(log.time_millis().iter().copied()).enumerate();
    let uses = || uses().filter(|&(event, _)| begins(event)).map(|(_, used)| used);
    let spans = spans(uses(), attribute.dictionary.len());
    let all = uses().filter(|&(code, _)| code != EMPTY).count() as u64;
    let is_steady = |old: &Span, new: &Span| {
        let goes_on = |span: &&Span| span.first <= old.last && span.last >= new.first;
        let others = all - old.times - new.times;
        let steady: u64 = spans.iter().filter(goes_on).map(|span| span.times).sum();
        others > 0 && (others - steady) * OTHERS_ONE_IN <= others
    };
    let beside = |asked: &BTreeSet<u32>| {
        let mut respects = vec![activities(log, &codes, asked)];
        if !is_of_cases {
            respects.extend(neighbours(log, &codes, asked));
        }
        respects
    };
    let pairs = successions(&spans, &is_steady, &beside);
    if pairs.is_empty() || names_people(attribute) {
        return None;
    }
    let name = |code: u32| attribute.dictionary.text(code).to_owned();
    let events = |span: &Span| codes.iter().filter(|&&code| code == span.code).count() as u64;
    // Values are written into the recipe as they stand.
    let is_impersonal = |text: &String| masked_personal(text) == *text;
    let renamings: Vec<Renaming> = pairs
        .into_iter()
        .map(|pair| Renaming::of(pair, &name, &events))
        .filter(|renaming| is_impersonal(&renaming.from) && is_impersonal(&renaming.to))
        .collect();
    let values = renamings.iter().map(|renaming| (renaming.from.clone(), renaming.to.clone())).collect();
    let attribute = attribute.name.clone();
    (!renamings.is_empty()).then(|| Suggestion {
        step: Step::MapValues { attribute: attribute.clone(), values, clear_names: false, names_all: false },
        evidence: Evidence::RenamedValues { attribute, renamings },
    })
}

/// The activities of the events that have each value of `asked`.
fn activities(log: &EventLog, codes: &[u32], asked: &BTreeSet<u32>) -> Beside {
    let mut found =
        Beside { of: BTreeMap::new(), is_of_labels: false, differs_percent_at_most: ACTIVITIES_DIFFER_PERCENT_AT_MOST };
    for (&code, &activity) in codes.iter().zip(log.activity()).filter(|(code, _)| asked.contains(code)) {
        found.count(code, u32::from(activity));
    }
    found
}

fn names_people(attribute: &Attribute) -> bool {
    let scan = ColumnScan::of_column(&attribute.codes, &attribute.dictionary);
    let part = match attribute.level {
        AttributeLevel::Event => ColumnPart::EventAttribute,
        AttributeLevel::Case => ColumnPart::Attribute,
    };
    let proposed = propose(&scan, part, &attribute.name, LEAST_ROWS).treatment;
    matches!(proposed, Treatment::Pseudonymise(_) | Treatment::Drop)
}
