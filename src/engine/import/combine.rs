//! Several files as one log: events are put one after the other, tables about the cases are joined on their key.

use super::collect::CaseTable;
use super::importer::ReadEvents;
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, NO_TIME, RawEvents, Shared};
use crate::engine::ordering;
use crate::engine::table::{Dictionary, EMPTY, TextColumn};
use serde::{Deserialize, Serialize};

/// How the keys of a table about the cases met the cases of the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinAccount {
    /// Cases of the log, and those of them that the table knows.
    pub cases: u64,
    pub matched_cases: u64,
    /// Keys of the table that no case has.
    pub unused_keys: u64,
    /// Rows whose key stood in a row before.
    pub repeated_keys: u64,
}

/// The events of all parts, in the order of the parts. Columns of the same name are one column; what a part does not
/// have is missing in its rows. An attribute that any part has by event is one of events. Parts of the same columns that follow
/// each other are one source, as monthly extracts are.
pub(crate) fn put_together(parts: Vec<ReadEvents>) -> Option<ReadEvents> {
    let mut parts = parts.into_iter();
    let mut whole = parts.next()?;
    for part in parts {
        let before = whole.events.time_millis.len();
        let ReadEvents { events, report, rejected, columns, chosen, .. } = part;
        if columns != whole.columns {
            whole.source_starts.push(before as u32);
            whole.columns = columns;
        }
        append(&mut whole.events, events, before);
        whole.report.append(report);
        whole.rejected.append(rejected);
        whole.chosen.append(chosen);
    }
    Some(whole)
}

fn append(whole: &mut RawEvents, mut part: RawEvents, before: usize) {
    let added = part.time_millis.len();
    let cases_before = whole.case.dictionary.len();
    let case_codes = merge(&mut whole.case.dictionary, &part.case.dictionary);
    make_comparable(whole, &mut part);
    for attribute in &mut part.case_attributes {
        let held = attribute_like(&mut whole.case_attributes, attribute, AttributeLevel::Case);
        let codes = merge(&mut held.dictionary, &attribute.dictionary);
        held.codes.resize(whole.case.dictionary.len().max(cases_before), EMPTY);
        for (code, &value) in attribute.codes.iter().enumerate() {
            let slot = &mut held.codes[case_codes[code] as usize];
            if *slot == EMPTY {
                *slot = codes[value as usize];
            }
        }
    }
    for attribute in &part.attributes {
        let held = attribute_like(&mut whole.attributes, attribute, attribute.level);
        held.codes.resize(before, EMPTY);
        let codes = merge(&mut held.dictionary, &attribute.dictionary);
        held.codes.extend(attribute.codes.iter().map(|&code| codes[code as usize]));
    }
    whole.attributes.iter_mut().for_each(|attribute| attribute.codes.resize(before + added, EMPTY));
    whole.case.codes.extend(part.case.codes.iter().map(|&code| case_codes[code as usize]));
    extend(&mut whole.activity, &part.activity);
    whole.time_millis.append(&mut part.time_millis);
    extend_option(&mut whole.start_millis, part.start_millis, before, added, NO_TIME);
    extend_option(&mut whole.day_only, part.day_only, before, added, false);
}

/// Attributes of one name must be of one level: where one part has it by event, so has the other.
fn make_comparable(whole: &mut RawEvents, part: &mut RawEvents) {
    by_event_where_other_is(whole, part);
    by_event_where_other_is(part, whole);
}

fn by_event_where_other_is(one: &mut RawEvents, other: &RawEvents) {
    let is_by_event = |name: &str| other.attributes.iter().any(|attribute| attribute.name == name);
    let (by_event, by_case): (Vec<Attribute>, Vec<Attribute>) =
        std::mem::take(&mut one.case_attributes).into_iter().partition(|attribute| is_by_event(&attribute.name));
    one.case_attributes = by_case;
    for mut attribute in by_event {
        let values = std::mem::take(&mut attribute.codes);
        let value = |&case: &u32| values.get(case as usize).copied().unwrap_or(EMPTY);
        attribute.codes = one.case.codes.iter().map(value).collect();
        attribute.level = AttributeLevel::Event;
        one.attributes.push(attribute);
    }
}

/// The attribute of the same name and use, added where there is none.
fn attribute_like<'a>(held: &'a mut Vec<Attribute>, like: &Attribute, level: AttributeLevel) -> &'a mut Attribute {
    let at = held.iter().position(|other| other.name == like.name && other.used_as == like.used_as);
    let at = at.unwrap_or_else(|| {
        held.push(Attribute {
            name: like.name.clone(),
            level,
            used_as: like.used_as,
            codes: Shared::default(),
            dictionary: Shared::default(),
        });
        held.len() - 1
    });
    &mut held[at]
}

fn extend(whole: &mut TextColumn, part: &TextColumn) {
    let codes = merge(&mut whole.dictionary, &part.dictionary);
    whole.codes.extend(part.codes.iter().map(|&code| codes[code as usize]));
}

fn extend_option<T: Copy>(whole: &mut Option<Vec<T>>, part: Option<Vec<T>>, before: usize, added: usize, none: T) {
    if whole.is_none() && part.is_none() {
        return;
    }
    let whole = whole.get_or_insert_default();
    whole.resize(before, none);
    whole.extend(part.unwrap_or_default());
    whole.resize(before + added, none);
}

/// Adds the texts of `part`; gives the code of each in `whole`.
fn merge(whole: &mut Dictionary, part: &Dictionary) -> Vec<u32> {
    (0..part.len() as u32).map(|code| whole.code(part.text(code))).collect()
}

/// Adds what `table` says of the cases as attributes of them, by the text of their ids. A name that the log has
/// already is told apart by a number.
pub(crate) fn join(whole: &mut ReadEvents, table: CaseTable) -> JoinAccount {
    let ReadEvents { events, chosen, .. } = whole;
    if let Some(subjects) = table.subjects {
        chosen.declare(subjects);
    }
    let cases = &events.case.dictionary;
    let keys: Vec<u32> =
        (0..cases.len() as u32).map(|code| table.keys.find(cases.text(code).trim()).unwrap_or(EMPTY)).collect();
    let matched = keys.iter().filter(|&&key| key != EMPTY).count() as u64;
    let treatments = table.treatments.into_iter().chain(std::iter::repeat(None));
    for (column, treatment) in table.columns.into_iter().zip(treatments) {
        let name = new_name(events, &column.name);
        if let Some(treatment) = treatment {
            chosen.add(name.clone(), treatment);
        }
        let value =
            |&key: &u32| if key == EMPTY { EMPTY } else { column.codes.get(key as usize).copied().unwrap_or(EMPTY) };
        events.case_attributes.push(Attribute {
            name,
            level: AttributeLevel::Case,
            used_as: AttributeUse::Plain,
            codes: keys.iter().map(value).collect(),
            dictionary: column.dictionary.into(),
        });
    }
    let mut used: Vec<u32> = keys.into_iter().filter(|&key| key != EMPTY).collect();
    ordering::sort(&mut used);
    used.dedup();
    JoinAccount {
        cases: cases.len() as u64 - 1,
        matched_cases: matched,
        unused_keys: table.keys.len() as u64 - 1 - used.len() as u64,
        repeated_keys: table.repeated_keys,
    }
}

fn new_name(events: &RawEvents, name: &str) -> String {
    let taken = |name: &str| events.attributes.iter().chain(&events.case_attributes).any(|held| held.name == name);
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}
