//! The level of analysis: which column says what a case is, and which says what happened.

use super::find_attribute;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog};
use crate::engine::prepare::effect::{Misfit, Outcome};
use crate::engine::table::{Dictionary, EMPTY};

/// Makes cases of the events that have the same values in `attributes`; events without a value leave the log.
///
/// `changed` counts the events whose case has another id than before.
pub(in crate::engine::prepare) fn case_from(
    log: &mut EventLog,
    attributes: &[String],
    keep_id_as: Option<&str>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let Some((mut codes, mut names)) = joined_values(log, attributes, &mut outcome) else { return outcome };
    if drop_without_value(log, &codes, attributes, &mut outcome) {
        // Events have moved: the values are looked up again, which now finds them all.
        let Some(found) = joined_values(log, attributes, &mut outcome) else { return outcome };
        (codes, names) = found;
    }
    if let Some(name) = keep_id_as.filter(|name| is_free(log, name, &mut outcome)) {
        log.attributes.push(Attribute {
            name: name.to_string(),
            level: AttributeLevel::Case,
            used_as: AttributeUse::Plain,
            codes: log.case_ids.clone().into(),
            dictionary: log.case_names.share(),
        });
    }
    for case in 0..log.case_count() as u32 {
        let same = names.find(log.case_id(case));
        outcome.changed += codes[log.events_of(case)].iter().filter(|&&code| Some(code) != same).count() as u64;
    }
    let moved = log.regroup(&codes, names);
    let moved = moved.into_iter().filter(|name| Some(name.as_str()) != keep_id_as);
    outcome.misfits.extend(moved.map(|attribute| Misfit::MovedToEvents { attribute }));
    outcome
}

/// Calls every event by its values in `attributes`; without a value it is called `missing`, or leaves the log.
pub(in crate::engine::prepare) fn activity_from(
    log: &mut EventLog,
    attributes: &[String],
    missing: Option<&str>,
    keep_activity_as: Option<&str>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let Some((mut codes, mut names)) = joined_values(log, attributes, &mut outcome) else { return outcome };
    let without = codes.iter().filter(|&&code| code == EMPTY).count() as u64;
    if without > 0 && missing.is_some_and(|label| !label.is_empty()) {
        let code = names.code(missing.unwrap_or_default());
        codes.iter_mut().filter(|code| **code == EMPTY).for_each(|slot| *slot = code);
        outcome.misfits.push(Misfit::WithoutValue { attributes: attributes.to_vec(), count: without });
    }
    let kept =
        keep_activity_as.filter(|name| is_free(log, name, &mut outcome)).map(|name| activities_as_attribute(log, name));
    let same: Vec<Option<u32>> =
        (0..log.activity_codes() as u16).map(|code| names.find(log.activity_name(code))).collect();
    let changed =
        log.activity().iter().zip(&codes).filter(|(old, new)| **new != EMPTY && same[**old as usize] != Some(**new));
    let changed = changed.count() as u64;
    if let Err(many) = log.set_activities(&codes, &names) {
        return Outcome::only(Misfit::TooManyActivities { found: many.found as u64 });
    }
    outcome.changed = changed;
    log.attributes.extend(kept);
    drop_without_value(log, &codes, attributes, &mut outcome);
    outcome
}

/// The values of several attributes for every event, joined by `+` as at import; missing where all of them are.
fn joined_values(log: &EventLog, names: &[String], outcome: &mut Outcome) -> Option<(Vec<u32>, Dictionary)> {
    let mut found = Vec::new();
    for name in names {
        match find_attribute(log, name) {
            Some(attribute) => found.push(attribute),
            None => outcome.misfits.push(Misfit::AttributeGone { attribute: name.clone() }),
        }
    }
    match found.as_slice() {
        _ if found.len() < names.len() => None,
        [] => None,
        [one] => Some((log.codes_by_event(one), one.dictionary.clone())),
        several => {
            let columns: Vec<Vec<u32>> = several.iter().map(|attribute| log.codes_by_event(attribute)).collect();
            let (mut dictionary, mut text) = (Dictionary::default(), String::new());
            let codes = (0..log.event_count())
                .map(|event| {
                    if columns.iter().all(|codes| codes[event] == EMPTY) {
                        return EMPTY;
                    }
                    text.clear();
                    for (nth, (attribute, codes)) in several.iter().zip(&columns).enumerate() {
                        text.push_str(if nth > 0 { "+" } else { "" });
                        text.push_str(attribute.dictionary.text(codes[event]));
                    }
                    dictionary.code(&text)
                })
                .collect();
            Some((codes, dictionary))
        }
    }
}

/// Drops events whose value is missing, and says so; whether there were any.
fn drop_without_value(log: &mut EventLog, codes: &[u32], attributes: &[String], outcome: &mut Outcome) -> bool {
    let keep: Vec<bool> = codes.iter().map(|&code| code != EMPTY).collect();
    let count = keep.iter().filter(|keep| !**keep).count() as u64;
    if count > 0 {
        outcome.misfits.push(Misfit::WithoutValue { attributes: attributes.to_vec(), count });
        outcome.retain(log, &keep);
    }
    count > 0
}

/// The activity of every event as an attribute. Where an event was derived from another, the other's counts.
fn activities_as_attribute(log: &EventLog, name: &str) -> Attribute {
    let mut codes = vec![EMPTY; log.row_count()];
    for (&row, &activity) in log.row().iter().zip(log.activity()) {
        // A derived event stands right before its own.
        codes[row as usize] = u32::from(activity);
    }
    Attribute {
        name: name.to_string(),
        level: AttributeLevel::Event,
        used_as: AttributeUse::Plain,
        codes: codes.into(),
        dictionary: log.activities.clone().into(),
    }
}

/// Whether an attribute can be called `name`: it is a name, and no attribute has it yet. Says so where not.
pub(super) fn is_free(log: &EventLog, name: &str, outcome: &mut Outcome) -> bool {
    if name.is_empty() {
        outcome.misfits.push(Misfit::EmptyName { labels: Vec::new() });
        return false;
    }
    let free = find_attribute(log, name).is_none();
    if !free {
        outcome.misfits.push(Misfit::AttributeExists { attribute: name.to_string() });
    }
    free
}
