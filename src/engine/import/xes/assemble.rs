//! From kept rows to the log: which column becomes case, activity and attribute, and the account closed.

use super::events::Events;
use super::slots::{Joined, Slot};
use super::walk::Level;
use crate::engine::import::importer::Imported;
use crate::engine::import::{ColumnNumber, ImportProblem};
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, RawEvents};
use crate::engine::table::{Dictionary, EMPTY, TextColumn};

/// The log of all rows that were kept, and the account.
pub(super) fn imported(mut events: Events) -> Result<Imported, ImportProblem> {
    let roles = events.roles.clone();
    let named = [&roles.case, &roles.activity, &roles.time, &roles.start, &roles.case_attributes];
    let named = named.into_iter().chain([&roles.event_attributes]).flatten().chain(&roles.lifecycle);
    if events.account.rows == 0 {
        return Err(ImportProblem::HeaderOnly { columns: events.columns.len() as u32 });
    }
    if let Some(&column) = named.chain(&roles.resource).find(|&&column| column as usize >= events.columns.len()) {
        return Err(ImportProblem::NoSuchColumn { column });
    }
    if events.rows() == 0 {
        let rows = events.account.rows;
        return Err(ImportProblem::NothingUsable { rows, report: Box::new(events.close().0) });
    }
    let wanted = wanted(&events);
    let mut sources = Sources::new(&events, &wanted);
    let (names, _) = events.columns.names();
    let rows = events.rows();
    let mut column = |columns: &[ColumnNumber], joined: &mut Joined, slots: &mut [Slot]| match columns {
        [one] => sources.text_column(*one, &names, slots, rows),
        several => TextColumn {
            name: several.iter().map(|&part| names[part as usize].as_str()).collect::<Vec<_>>().join("+"),
            codes: std::mem::take(&mut joined.codes),
            dictionary: std::mem::take(&mut joined.dictionary),
        },
    };
    let case = column(&roles.case, &mut events.case, &mut events.slots.slots);
    let activity = column(&roles.activity, &mut events.activity, &mut events.slots.slots);
    let mut attributes = Vec::with_capacity(wanted.len());
    for (number, level, used_as) in wanted {
        let TextColumn { name, codes, dictionary } =
            sources.text_column(number, &names, &mut events.slots.slots, rows);
        attributes.push(Attribute { name, level, used_as, codes, dictionary });
    }
    events.count_changing(&case, &attributes);
    if !events.day_only.is_empty() {
        events.day_only.resize(rows, false);
    }
    let raw = RawEvents {
        case,
        activity,
        time_millis: std::mem::take(&mut events.time_millis),
        start_millis: (!roles.start.is_empty()).then(|| std::mem::take(&mut events.start_millis)),
        day_only: Some(std::mem::take(&mut events.day_only)).filter(|flags| !flags.is_empty()),
        attributes,
    };
    let (report, rejected) = events.close();
    let log = EventLog::from_events(raw).map_err(|many| ImportProblem::TooManyActivities { found: many.found as u64 })?;
    Ok(Imported { log, report, rejected })
}

/// The columns that become attributes, each once, and what they are used for.
fn wanted(events: &Events) -> Vec<(ColumnNumber, AttributeLevel, AttributeUse)> {
    let roles = &events.roles;
    let mut wanted: Vec<(ColumnNumber, AttributeLevel, AttributeUse)> = Vec::new();
    let mut add = |column: ColumnNumber, level, used_as| {
        if wanted.iter().all(|&(other, ..)| other != column) {
            wanted.push((column, level, used_as));
        }
    };
    if let Some(column) = roles.resource {
        add(column, AttributeLevel::Event, AttributeUse::Resource);
    }
    if let Some(column) = roles.lifecycle {
        add(column, AttributeLevel::Event, AttributeUse::Lifecycle);
    }
    for &column in &roles.case_attributes {
        add(column, AttributeLevel::Case, AttributeUse::Plain);
    }
    for &column in &roles.event_attributes {
        add(column, AttributeLevel::Event, AttributeUse::Plain);
    }
    for column in events.columns_at_first()..events.columns.len() as u32 {
        let level = match events.columns.level(column) {
            Some(Level::Trace) => AttributeLevel::Case,
            _ => AttributeLevel::Event,
        };
        add(column, level, AttributeUse::Plain);
    }
    wanted
}

/// Hands out the kept columns: each is moved where it is used last, and copied before.
struct Sources {
    uses: Vec<u32>,
    slots: Vec<Option<usize>>,
}

impl Sources {
    fn new(events: &Events, wanted: &[(ColumnNumber, AttributeLevel, AttributeUse)]) -> Sources {
        let mut uses = vec![0; events.columns.len()];
        let single = [&events.roles.case, &events.roles.activity].into_iter().filter(|columns| columns.len() == 1);
        for &column in single.flatten().chain(wanted.iter().map(|(column, ..)| column)) {
            uses[column as usize] += 1;
        }
        let slots = (0..events.columns.len() as u32).map(|column| events.slots.slot_of(column)).collect();
        Sources { uses, slots }
    }

    fn text_column(&mut self, column: ColumnNumber, names: &[String], slots: &mut [Slot], rows: usize) -> TextColumn {
        let at = column as usize;
        self.uses[at] -= 1;
        let name = names[at].clone();
        let Some(slot) = self.slots[at].map(|slot| &mut slots[slot]) else {
            return TextColumn { name, codes: vec![EMPTY; rows], dictionary: Dictionary::default() };
        };
        slot.codes.resize(rows, EMPTY);
        if self.uses[at] == 0 {
            TextColumn { name, codes: std::mem::take(&mut slot.codes), dictionary: std::mem::take(&mut slot.dictionary) }
        } else {
            TextColumn { name, codes: slot.codes.clone(), dictionary: slot.dictionary.clone() }
        }
    }
}
