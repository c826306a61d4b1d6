//! The columns that are kept, each as one code a row or a case; what a row does not say is filled in late.

use super::columns::Columns;
use super::walk::Level;
use crate::engine::import::{ColumnNumber, Roles};
use crate::engine::table::{Dictionary, EMPTY};

/// One kept column.
#[derive(Default)]
pub(super) struct Slot {
    pub column: ColumnNumber,
    pub dictionary: Dictionary,
    /// By row; shorter than the rows when the last of them say nothing.
    pub codes: Vec<u32>,
    /// For an attribute of the case.
    pub by_case: Option<ByCase>,
    /// False for a column of traces that is only an attribute of the case: it needs no code a row.
    by_row: bool,
    /// What the open trace says, for columns of traces.
    trace_code: u32,
    last: u32,
}

/// An attribute of the case: the first value that is not empty, by code of the case id.
#[derive(Default)]
pub(super) struct ByCase {
    pub first: Vec<u32>,
    changed: Vec<bool>,
}

/// Where a column goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// No role, no attribute: not kept.
    Nowhere,
    /// Read as a time at once and not kept as text.
    Time,
    Start,
    /// Says of an event that its time is a day, and is not kept as text.
    DayOnly,
    Slot(usize),
}

/// The kept columns of one file, and which columns they are.
pub(super) struct Slots {
    pub slots: Vec<Slot>,
    targets: Vec<Target>,
    roles: Roles,
    /// Columns that could be given a role; later ones are kept as they come.
    columns_at_first: u32,
}

impl Slots {
    pub fn new(roles: Roles, columns_at_first: u32) -> Self {
        Self { slots: Vec::new(), targets: Vec::new(), roles, columns_at_first }
    }

    /// Where `column` goes; decided when it is first seen.
    #[inline]
    pub fn target(&mut self, column: ColumnNumber, columns: &Columns) -> Target {
        for next in self.targets.len() as u32..=column {
            let mark = columns.says_day_only(next) && !self.roles.names(next);
            let target =
                if mark { Target::DayOnly } else { self.decide(next, columns.level(next) == Some(Level::Event)) };
            self.targets.push(target);
        }
        self.targets[column as usize]
    }

    /// Where `column` goes, if it was seen.
    pub fn known_target(&self, column: ColumnNumber) -> Option<Target> {
        self.targets.get(column as usize).copied()
    }

    /// The slot of `column`, if it was seen and is kept.
    pub fn slot_of(&self, column: ColumnNumber) -> Option<&Slot> {
        match self.targets.get(column as usize) {
            Some(Target::Slot(slot)) => Some(&self.slots[*slot]),
            _ => None,
        }
    }

    /// True for a column that was not there when roles were chosen.
    pub fn is_late(&self, column: ColumnNumber) -> bool {
        column >= self.columns_at_first
    }

    fn decide(&mut self, column: ColumnNumber, in_event: bool) -> Target {
        let roles = &self.roles;
        let late = self.is_late(column);
        let (time, start) = (roles.time.contains(&column), roles.start.contains(&column));
        let by_row = [&roles.case, &roles.activity, &roles.event_attributes].iter().any(|part| part.contains(&column))
            || roles.lifecycle == Some(column)
            || roles.resource == Some(column)
            || (late && in_event);
        let by_case = roles.case_attributes.contains(&column) || (late && !in_event);
        if in_event && !by_row && !by_case {
            match (time, start) {
                (true, false) if roles.time.len() == 1 => return Target::Time,
                (false, true) if roles.start.len() == 1 => return Target::Start,
                _ => {}
            }
        }
        if !by_row && !by_case && !time && !start {
            return Target::Nowhere;
        }
        self.slots.push(Slot {
            column,
            by_row: by_row || in_event || time || start,
            by_case: by_case.then(ByCase::default),
            ..Slot::default()
        });
        Target::Slot(self.slots.len() - 1)
    }
}

impl Slot {
    #[inline]
    fn code(&mut self, text: &[u8]) -> u32 {
        if text.first().is_none_or(|first| first.is_ascii_whitespace()) && text.trim_ascii().is_empty() {
            return EMPTY;
        }
        if self.dictionary.text(self.last).as_bytes() != text {
            self.last = self.dictionary.code_of_bytes(text);
        }
        self.last
    }

    /// Row `row` says `text`; the last word of a row counts.
    #[inline]
    pub fn say(&mut self, row: usize, text: &[u8]) {
        let code = self.code(text);
        if self.codes.len() <= row {
            self.codes.resize(row, EMPTY);
            self.codes.push(code);
        } else {
            self.codes[row] = code;
        }
    }

    /// The open trace says `text`.
    pub fn say_in_trace(&mut self, text: &[u8]) {
        self.trace_code = self.code(text);
    }

    /// The open trace ends: its rows, `begin..end`, say what it said.
    pub fn fill_rows(&mut self, begin: usize, end: usize) {
        if self.by_row && self.trace_code != EMPTY {
            self.codes.resize(begin, EMPTY);
            self.codes.resize(end, self.trace_code);
        }
    }

    /// Row `row`, an event of the open trace, belongs to `case`.
    pub fn tell_case(&mut self, row: usize, case: u32) {
        let code = if self.by_row { self.at(row) } else { self.trace_code };
        if let Some(by_case) = &mut self.by_case {
            by_case.take(case, code);
        }
    }

    /// The next trace has said nothing yet.
    pub fn forget_trace(&mut self) {
        self.trace_code = EMPTY;
    }

    /// What row `row` says.
    #[inline]
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

impl ByCase {
    fn take(&mut self, case: u32, code: u32) {
        let case = case as usize;
        if self.first.len() <= case {
            self.first.resize(case + 1, EMPTY);
            self.changed.resize(case + 1, false);
        }
        let first = &mut self.first[case];
        if *first != code && code != EMPTY {
            self.changed[case] |= *first != EMPTY;
            if *first == EMPTY {
                *first = code;
            }
        }
    }

    /// Cases in which the value changes.
    pub fn changing_cases(&self) -> u64 {
        self.changed.iter().filter(|&&changed| changed).count() as u64
    }
}
