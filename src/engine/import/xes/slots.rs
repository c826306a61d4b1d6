//! The columns that are kept, each as one code a row; what a row does not say is filled in late.

use super::columns::Columns;
use super::walk::Level;
use crate::engine::import::{ColumnNumber, Roles};
use crate::engine::table::{Dictionary, EMPTY};
use std::collections::HashMap;

/// One kept column.
#[derive(Default)]
pub(super) struct Slot {
    pub dictionary: Dictionary,
    /// By row; shorter than the rows when the last of them say nothing.
    pub codes: Vec<u32>,
    /// What the open trace says, for columns of traces.
    trace_code: u32,
    last: u32,
}

/// Where a column goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// No role, no attribute: not kept.
    Nowhere,
    /// Read as a time at once and not kept as text.
    Time,
    Start,
    Slot(usize),
}

/// The kept columns of one file, and which columns they are.
pub(super) struct Slots {
    pub slots: Vec<Slot>,
    targets: Vec<Target>,
    roles: Roles,
    pub seen_at_first: u32,
}

impl Slots {
    /// `seen_at_first`: columns the user could give a role to; later ones are kept as they come.
    pub fn new(roles: Roles, seen_at_first: u32) -> Self {
        Self { slots: Vec::new(), targets: Vec::new(), roles, seen_at_first }
    }

    /// Where `column` goes; decided when it is first seen.
    pub fn target(&mut self, column: ColumnNumber, columns: &Columns) -> Target {
        for next in self.targets.len() as u32..=column {
            let target = self.decide(next, columns.level(next));
            self.targets.push(target);
        }
        self.targets[column as usize]
    }

    fn decide(&mut self, column: ColumnNumber, level: Option<Level>) -> Target {
        let roles = &self.roles;
        let in_event = level == Some(Level::Event);
        let part = [&roles.case, &roles.activity, &roles.case_attributes, &roles.event_attributes];
        let kept = part.iter().any(|columns| columns.contains(&column))
            || roles.lifecycle == Some(column)
            || roles.resource == Some(column)
            || column >= self.seen_at_first;
        let (time, start) = (roles.time.contains(&column), roles.start.contains(&column));
        if !kept && in_event && !start && roles.time.len() == 1 && time {
            return Target::Time;
        }
        if !kept && in_event && !time && roles.start.len() == 1 && start {
            return Target::Start;
        }
        if !kept && !time && !start {
            return Target::Nowhere;
        }
        self.slots.push(Slot::default());
        Target::Slot(self.slots.len() - 1)
    }

    /// Where `column` goes, if it was seen.
    pub fn known_target(&self, column: ColumnNumber) -> Option<Target> {
        self.targets.get(column as usize).copied()
    }

    /// The slot of `column`, if anything was ever said in it.
    pub fn slot_of(&self, column: ColumnNumber) -> Option<usize> {
        match self.targets.get(column as usize) {
            Some(Target::Slot(slot)) => Some(*slot),
            _ => None,
        }
    }
}

impl Slot {
    fn code(&mut self, text: &str) -> u32 {
        if text.trim_start().is_empty() {
            return EMPTY;
        }
        if self.dictionary.text(self.last) != text {
            self.last = self.dictionary.code(text);
        }
        self.last
    }

    /// Row `row` says `text`; the last word of a row counts.
    pub fn say(&mut self, row: usize, text: &str) {
        let code = self.code(text);
        if self.codes.len() <= row {
            self.codes.resize(row, EMPTY);
            self.codes.push(code);
        } else {
            self.codes[row] = code;
        }
    }

    /// The open trace says `text`.
    pub fn say_in_trace(&mut self, text: &str) {
        self.trace_code = self.code(text);
    }

    /// The open trace ends: its rows, `begin..end`, say what it said.
    pub fn end_trace(&mut self, begin: usize, end: usize) {
        if self.trace_code != EMPTY {
            self.codes.resize(begin, EMPTY);
            self.codes.resize(end, self.trace_code);
            self.trace_code = EMPTY;
        }
    }

    /// What row `row` says.
    pub fn at(&self, row: usize) -> u32 {
        self.codes.get(row).copied().unwrap_or(EMPTY)
    }

    /// Drops `rows`, which are in rising order.
    pub fn drop_rows(&mut self, rows: &[usize]) {
        let Some(&first) = rows.first() else { return };
        let (mut to, mut next) = (first, rows.iter().peekable());
        for from in first..self.codes.len() {
            if next.next_if_eq(&&from).is_none() {
                self.codes[to] = self.codes[from];
                to += 1;
            }
        }
        self.codes.truncate(to);
    }
}

/// Several columns in one role, joined to one text.
#[derive(Default)]
pub(super) struct Joined {
    pub dictionary: Dictionary,
    pub codes: Vec<u32>,
    known: HashMap<Vec<u32>, u32>,
    parts: Vec<u32>,
    text: String,
}

impl Joined {
    /// The code of `row` in `columns` joined by `between`; what is missing is left out.
    pub fn code(&mut self, row: usize, columns: &[ColumnNumber], slots: &Slots, between: &str) -> u32 {
        self.parts.clear();
        self.parts.extend(columns.iter().map(|&column| slots.slot_of(column).map_or(EMPTY, |s| slots.slots[s].at(row))));
        if let Some(&code) = self.known.get(&self.parts) {
            return code;
        }
        join(row, columns, slots, between, &mut self.text);
        let code = self.dictionary.code(&self.text);
        self.known.insert(self.parts.clone(), code);
        code
    }
}

/// Writes the texts of `row` in `columns`, joined by `between`, into `text`.
pub(super) fn join(row: usize, columns: &[ColumnNumber], slots: &Slots, between: &str, text: &mut String) {
    text.clear();
    for slot in columns.iter().filter_map(|&column| slots.slot_of(column)) {
        let slot = &slots.slots[slot];
        let part = slot.dictionary.text(slot.at(row));
        if !part.is_empty() {
            if !text.is_empty() {
                text.push_str(between);
            }
            text.push_str(part);
        }
    }
}
