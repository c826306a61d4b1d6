//! Mapping the values of an attribute by a table of old and new values.

use super::activities::coverage_of;
use super::find_attribute;
use crate::engine::log::EventLog;
use crate::engine::prepare::effect::{LabelCount, Misfit, Outcome};
use crate::engine::privacy::{is_name_shaped, masked_personal};
use crate::engine::table::{Dictionary, EMPTY};
use std::collections::BTreeMap;

/// Gives every value that the table names its new one; with `clear_names`, other values with the shape of a person's
/// full name become no value.
///
/// Counts events, those of a case where the attribute is one of cases. Nothing of a value that was replaced stays in
/// the log. Values that are not known are named with personal data masked.
pub(in crate::engine::prepare) fn map_values(
    log: &mut EventLog,
    name: &str,
    values: &BTreeMap<String, String>,
    clear_names: bool,
    names_all: bool,
) -> Outcome {
    let Some(attribute) = find_attribute(log, name) else {
        return Outcome::only(Misfit::AttributeGone { attribute: name.to_string() });
    };
    let known = &attribute.dictionary;
    let mut events = vec![0u64; known.len()];
    log.codes_by_event(attribute).into_iter().for_each(|code| events[code as usize] += 1);
    let has_events = |value: &str| known.find(value).is_some_and(|code| code != EMPTY && events[code as usize] > 0);
    let mut outcome = Outcome::default();
    let gone: Vec<String> = values.keys().filter(|from| !has_events(from)).cloned().collect();
    if !gone.is_empty() {
        outcome.misfits.push(Misfit::ValuesGone { attribute: name.to_string(), values: gone });
    }
    let new_of = |code: u32| {
        let text = known.text(code);
        match values.get(text) {
            _ if code == EMPTY => text,
            Some(to) => to,
            None if clear_names && is_name_shaped(text) => "",
            None => text,
        }
    };
    let codes = EMPTY..known.len() as u32;
    if names_all {
        let cleared = |code: u32| clear_names && is_name_shaped(known.text(code));
        let asked = codes.clone().skip(1).filter(|&code| !cleared(code));
        let labels =
            asked.map(|code| LabelCount { label: known.text(code).to_string(), events: events[code as usize] });
        let mut unknown = coverage_of(labels, values).unknown;
        if unknown.labels > 0 {
            unknown.first.iter_mut().for_each(|label| label.label = masked_personal(&label.label));
            outcome.misfits.push(Misfit::NotKnown { labels: unknown });
        }
    }
    // Values stand behind one another as before; only those that a case or a row has are taken over.
    let mut used = vec![false; known.len()];
    attribute.codes.iter().for_each(|&code| used[code as usize] = true);
    let mut dictionary = Dictionary::default();
    let mut new_codes = vec![EMPTY; known.len()];
    for code in codes.filter(|&code| used[code as usize]) {
        let new = new_of(code);
        outcome.changed += if new == known.text(code) { 0 } else { events[code as usize] };
        new_codes[code as usize] = dictionary.code(new);
    }
    let place = log.attributes.iter().position(|other| std::ptr::eq(other, attribute));
    if let Some(attribute) = place.and_then(|place| log.attributes.get_mut(place)) {
        attribute.codes.iter_mut().for_each(|code| *code = new_codes[*code as usize]);
        attribute.dictionary = dictionary.into();
    }
    outcome
}
