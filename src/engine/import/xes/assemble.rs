//! From kept rows to the log: which column becomes case, activity and attribute, and the account closed.

use super::events::Events;
use super::joined::Joined;
use super::slots::Slot;
use crate::engine::import::account::RejectedValues;
use crate::engine::import::importer::ReadEvents;
use crate::engine::import::mend::RowsBesides;
use crate::engine::import::personal::Chosen;
use crate::engine::import::{ColumnNumber, Finding, ImportProblem, ImportReport};
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, RawEvents};
use crate::engine::privacy::CprCount;
use crate::engine::table::{Dictionary, EMPTY, TextColumn};

/// The log of all rows that were kept, and the account.
pub(super) fn imported(mut events: Events) -> Result<ReadEvents, ImportProblem> {
    if events.account.rows == 0 {
        return Err(ImportProblem::HeaderOnly { columns: events.columns.len() as u32 });
    }
    check_columns(&events)?;
    events.find_cpr();
    if events.rows() == 0 {
        let rows = events.account.rows;
        return Err(ImportProblem::NothingUsable { rows, report: Box::new(events.close().0) });
    }
    let (names, _) = events.columns.names();
    let by_row = by_row(&events);
    let mut sources = Sources::new(&events, &by_row, &names);
    let slots = &mut events.slots.slots;
    let case = sources.role(&events.roles.case, &mut events.case, slots);
    let activity = sources.role(&events.roles.activity, &mut events.activity, slots);
    let mut attributes = Vec::with_capacity(by_row.len());
    for (column, used_as) in by_row {
        let TextColumn { name, codes, dictionary } = sources.text_column(column, slots);
        let (codes, dictionary) = (codes.into(), dictionary.into());
        attributes.push(Attribute { name, level: AttributeLevel::Event, used_as, codes, dictionary });
    }
    let mut case_attributes = Vec::new();
    let mut changing = Vec::new();
    for slot in slots {
        let Some(by_case) = slot.by_case.take() else { continue };
        let (name, cases) = (names[slot.column as usize].clone(), by_case.changing_cases());
        if cases > 0 {
            changing.push(Finding::ChangingCaseAttribute { name: name.clone(), cases });
        }
        case_attributes.push(Attribute {
            name,
            level: AttributeLevel::Case,
            used_as: AttributeUse::Plain,
            codes: by_case.first.into(),
            dictionary: sources.dictionary(slot).into(),
        });
    }
    events.account.other.extend(changing);
    let mut day_only = std::mem::take(&mut events.day_only);
    if !day_only.is_empty() {
        day_only.resize(events.rows(), false);
    }
    let raw = RawEvents {
        case,
        activity,
        time_millis: std::mem::take(&mut events.time.millis),
        start_millis: events.start.reader.is_some().then(|| std::mem::take(&mut events.start.millis)),
        day_only: (!day_only.is_empty()).then_some(day_only),
        attributes,
        case_attributes,
    };
    let (report, rejected) = events.close();
    let besides = RowsBesides::default();
    let (chosen, source_starts) = (Chosen::default(), Vec::new());
    Ok(ReadEvents { events: raw, besides, report, rejected, columns: names, source_starts, chosen })
}

/// The roles must name columns that the file has.
fn check_columns(events: &Events) -> Result<(), ImportProblem> {
    let roles = &events.roles;
    let parts = [&roles.case, &roles.activity, &roles.time, &roles.start, &roles.case_attributes];
    let named = parts.into_iter().chain([&roles.event_attributes]).flatten();
    match named.chain(&roles.lifecycle).chain(&roles.resource).find(|&&c| c as usize >= events.columns.len()) {
        Some(&column) => Err(ImportProblem::NoSuchColumn { column }),
        None => Ok(()),
    }
}

/// The columns that become attributes of events, each once, and what they are used for.
fn by_row(events: &Events) -> Vec<(ColumnNumber, AttributeUse)> {
    let roles = &events.roles;
    let marked = [(roles.resource, AttributeUse::Resource), (roles.lifecycle, AttributeUse::Lifecycle)];
    let marked = marked.into_iter().filter_map(|(column, used_as)| Some((column?, used_as)));
    let late = events.slots.slots.iter().filter(|slot| events.slots.is_late(slot.column) && slot.by_case.is_none());
    let plain = roles.event_attributes.iter().copied().chain(late.map(|slot| slot.column));
    let mut chosen: Vec<(ColumnNumber, AttributeUse)> = Vec::new();
    for (column, used_as) in marked.chain(plain.map(|column| (column, AttributeUse::Plain))) {
        if chosen.iter().all(|&(other, _)| other != column) {
            chosen.push((column, used_as));
        }
    }
    chosen
}

/// Hands out the kept columns: each is moved where it is used last, and copied before.
struct Sources<'a> {
    uses: Vec<u32>,
    slots: Vec<Option<usize>>,
    names: &'a [String],
    rows: usize,
}

impl<'a> Sources<'a> {
    fn new(events: &Events, by_row: &[(ColumnNumber, AttributeUse)], names: &'a [String]) -> Sources<'a> {
        let mut uses = vec![0; names.len()];
        let single = [&events.roles.case, &events.roles.activity].into_iter().filter(|columns| columns.len() == 1);
        for &column in single.flatten().chain(by_row.iter().map(|(column, _)| column)) {
            uses[column as usize] += 1;
        }
        let mut slots = vec![None; names.len()];
        for (i, slot) in events.slots.slots.iter().enumerate() {
            slots[slot.column as usize] = Some(i);
            uses[slot.column as usize] += u32::from(slot.by_case.is_some());
        }
        Sources { uses, slots, names, rows: events.rows() }
    }

    /// The column of the case or the activity.
    fn role(&mut self, columns: &[ColumnNumber], joined: &mut Joined, slots: &mut [Slot]) -> TextColumn {
        if let [one] = columns {
            return self.text_column(*one, slots);
        }
        let names: Vec<&str> = columns.iter().map(|&column| self.names[column as usize].as_str()).collect();
        TextColumn {
            name: names.join("+"),
            codes: std::mem::take(&mut joined.codes),
            dictionary: std::mem::take(&mut joined.dictionary),
        }
    }

    fn text_column(&mut self, column: ColumnNumber, slots: &mut [Slot]) -> TextColumn {
        let name = self.names[column as usize].clone();
        let Some(slot) = self.slots[column as usize].map(|slot| &mut slots[slot]) else {
            return TextColumn { name, codes: vec![EMPTY; self.rows], dictionary: Dictionary::default() };
        };
        slot.codes.resize(self.rows, EMPTY);
        let last_use = self.uses[column as usize] == 1;
        let mut codes = if last_use { std::mem::take(&mut slot.codes) } else { slot.codes.clone() };
        codes.shrink_to_fit();
        TextColumn { name, codes, dictionary: self.dictionary(slot) }
    }

    fn dictionary(&mut self, slot: &mut Slot) -> Dictionary {
        let uses = &mut self.uses[slot.column as usize];
        *uses -= 1;
        if *uses == 0 { std::mem::take(&mut slot.dictionary) } else { slot.dictionary.clone() }
    }
}

impl Events {
    /// CPR look-alikes in the columns kept, first of all findings.
    fn find_cpr(&mut self) {
        let (names, _) = self.columns.names();
        let mut found = Vec::new();
        for slot in &self.slots.slots {
            let codes = slot.by_case.as_ref().map_or(&slot.codes, |by_case| &by_case.first);
            let count = CprCount::of_column(codes, &slot.dictionary).count();
            if count > 0 {
                let name = names[slot.column as usize].clone();
                found.push(Finding::LooksLikeCpr { column: slot.column, name, count });
            }
        }
        found.append(&mut self.account.other);
        self.account.other = found;
    }

    /// Closes the account with what was found about times, traces and columns.
    pub fn close(self) -> (ImportReport, RejectedValues) {
        let mut account = self.account;
        let readers = [&self.time.reader, &self.start.reader];
        account.other.extend(readers.into_iter().flatten().filter_map(|reader| reader.day_month_finding()));
        if let Some(reader) = self.time.reader.filter(|reader| reader.pattern().has_two_digit_year()) {
            account.two_digit_years = reader.read;
        }
        let renamed = self.columns.names().1;
        let found = [
            (renamed, Finding::RenamedColumns { count: renamed }),
            (self.repeated_traces, Finding::RepeatedTrace { count: self.repeated_traces }),
            (self.empty_traces, Finding::EmptyTrace { count: self.empty_traces }),
        ];
        account.other.extend(found.into_iter().filter(|&(count, _)| count > 0).map(|(_, finding)| finding));
        account.close()
    }

    /// Distinct cases and activities among the rows kept.
    pub fn distinct(&self) -> (u64, u64) {
        let count = |columns: &[ColumnNumber], joined: &Joined| {
            let codes = match columns {
                [one] => self.slots.slot_of(*one).map_or(&[][..], |slot| &slot.codes),
                _ => &joined.codes,
            };
            codes.iter().filter(|&&code| code != EMPTY).collect::<std::collections::BTreeSet<_>>().len() as u64
        };
        (count(&self.roles.case, &self.case), count(&self.roles.activity, &self.activity))
    }
}
