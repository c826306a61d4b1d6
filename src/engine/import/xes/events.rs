//! From traces and events to rows: each event becomes a row of the log or is turned away with a reason.
//!
//! A trace's attributes may stand behind its events, so its rows are settled when it ends.

use super::columns::{COLUMN_LIMIT, Columns};
use super::date_time::DateTime;
use super::markup::Line;
use super::slots::{Joined, Slots, Target, join};
use super::walk::{Level, TraceTaker};
use crate::engine::import::account::Account;
use crate::engine::import::zone::{WallClock, utc_seconds};
use crate::engine::import::{
    ColumnNumber, Finding, ImportProblem, ImportReport, ImportSettings, LifecycleRows, RejectReason, RejectedValues,
    Roles, Zone,
};
use crate::engine::log::{Attribute, AttributeLevel, NO_TIME};
use crate::engine::table::{EMPTY, TextColumn};

/// Cells that any file may fill, and how many more for each of its bytes: a file made to fill the memory has more.
const CELLS: u64 = 1 << 27;
const CELLS_PER_BYTE: u64 = 16;

/// Collects the rows of one file.
pub(super) struct Events {
    pub columns: Columns,
    pub slots: Slots,
    pub account: Account,
    pub roles: Roles,
    pub case: Joined,
    pub activity: Joined,
    pub time_millis: Vec<i64>,
    pub start_millis: Vec<i64>,
    /// Rows whose time says the day only; shorter than the rows when the last of them do not.
    pub day_only: Vec<bool>,
    pub empty_traces: u64,
    pub repeated_traces: u64,
    /// A first look reads no further.
    pub rows_at_most: Option<u64>,
    /// Bytes of text read so far.
    bytes: u64,
    zone: Zone,
    complete_only: bool,
    /// Case codes that a trace has had.
    seen_cases: Vec<bool>,
    /// The events of the open trace.
    open: Vec<OpenEvent>,
    in_trace: bool,
    text: String,
}

/// An event whose trace is still open.
struct OpenEvent {
    line: u64,
    time: Told,
    start: Told,
}

/// What an event says about a time.
#[derive(Clone, Default)]
enum Told {
    #[default]
    Nothing,
    Time {
        millis: i64,
        day_only: bool,
        clock: WallClock,
    },
    /// Not a time that can be used; kept for the list of rejected rows.
    Wrong {
        reason: RejectReason,
        text: Box<str>,
    },
}

impl Events {
    pub fn new(settings: &ImportSettings, columns_at_first: u32) -> Self {
        let roles = settings.roles.clone();
        Self {
            columns: Columns::default(),
            slots: Slots::new(roles.clone(), columns_at_first),
            account: Account::default(),
            roles,
            case: Joined::default(),
            activity: Joined::default(),
            time_millis: Vec::new(),
            start_millis: Vec::new(),
            day_only: Vec::new(),
            empty_traces: 0,
            repeated_traces: 0,
            rows_at_most: None,
            bytes: 0,
            zone: settings.zone,
            complete_only: settings.lifecycle_rows == LifecycleRows::CompleteOnly,
            seen_cases: Vec::new(),
            open: Vec::new(),
            in_trace: false,
            text: String::new(),
        }
    }

    /// Rows kept so far, those of the open trace not among them.
    pub fn rows(&self) -> usize {
        self.time_millis.len()
    }

    /// Settles the rows of the trace that is open, as if it ended here.
    pub fn settle(&mut self) {
        let (begin, end) = (self.rows(), self.rows() + self.open.len());
        for slot in &mut self.slots.slots {
            slot.end_trace(begin, end);
        }
        self.count_repeated(begin);
        let mut open = std::mem::take(&mut self.open);
        let mut rejected = Vec::new();
        for (i, event) in open.drain(..).enumerate() {
            self.account.rows += 1;
            if !self.settle_row(begin + i, event) {
                rejected.push(begin + i);
            }
        }
        self.open = open;
        if !rejected.is_empty() {
            for slot in &mut self.slots.slots {
                slot.drop_rows(&rejected);
            }
        }
    }

    /// Whether an earlier trace had the id of this one, whose rows begin at `begin`.
    fn count_repeated(&mut self, begin: usize) {
        let by_trace = |&column: &ColumnNumber| self.columns.level(column) == Some(Level::Trace);
        if self.open.is_empty() || !self.in_trace || !self.roles.case.iter().all(by_trace) {
            return;
        }
        let case = self.role_code(begin, true) as usize;
        if self.seen_cases.len() <= case {
            self.seen_cases.resize(case + 1, false);
        }
        if case != EMPTY as usize && std::mem::replace(&mut self.seen_cases[case], true) {
            self.repeated_traces += 1;
        }
    }

    /// Adds the row to the times and joined columns, or turns it away.
    fn settle_row(&mut self, row: usize, event: OpenEvent) -> bool {
        let (time, start) = (self.told(row, event.time, true), self.told(row, event.start, false));
        let case = self.role_code(row, true);
        let activity = self.role_code(row, false);
        let rejected = if case == EMPTY {
            Some((RejectReason::MissingCase, ""))
        } else if activity == EMPTY {
            Some((RejectReason::MissingActivity, ""))
        } else if let Told::Wrong { reason, text } = &time {
            Some((*reason, &**text))
        } else if let Told::Nothing = time {
            Some((RejectReason::MissingTime, ""))
        } else if let Told::Wrong { text, .. } = &start {
            Some((RejectReason::InvalidStart, &**text))
        } else if let Some(lifecycle) = self.roles.lifecycle.filter(|_| self.complete_only) {
            let says = self.slots.slot_of(lifecycle).map_or("", |slot| {
                let slot = &self.slots.slots[slot];
                slot.dictionary.text(slot.at(row))
            });
            (!says.trim().eq_ignore_ascii_case("complete")).then_some((RejectReason::NotComplete, says))
        } else {
            None
        };
        if let Some((reason, value)) = rejected {
            self.account.reject(event.line, reason, value);
            return false;
        }
        self.keep(event.line, time, start, case, activity);
        true
    }

    fn keep(&mut self, line: u64, time: Told, start: Told, case: u32, activity: u32) {
        if self.roles.case.len() > 1 {
            self.case.codes.push(case);
        }
        if self.roles.activity.len() > 1 {
            self.activity.codes.push(activity);
        }
        if let Told::Time { millis, day_only, clock } = time {
            self.time_millis.push(millis);
            if day_only {
                self.day_only.resize(self.time_millis.len() - 1, false);
                self.day_only.push(true);
                self.account.day_only += 1;
            }
            self.count_clock(clock, line);
            if !self.roles.start.is_empty() {
                match start {
                    Told::Time { millis: start, clock, .. } => {
                        self.start_millis.push(start);
                        self.count_clock(clock, line);
                        if start > millis {
                            self.account.start_after_complete.add(line);
                        }
                    }
                    _ => {
                        self.start_millis.push(NO_TIME);
                        self.account.missing_start += 1;
                    }
                }
            }
        }
    }

    fn count_clock(&mut self, clock: WallClock, line: u64) {
        match clock {
            WallClock::Plain => {}
            WallClock::InGap => self.account.in_summer_time_gap.add(line),
            WallClock::Repeated => self.account.in_repeated_hour.add(line),
        }
    }

    /// The code of the row's case or activity.
    fn role_code(&mut self, row: usize, case: bool) -> u32 {
        let (columns, joined) =
            if case { (&self.roles.case, &mut self.case) } else { (&self.roles.activity, &mut self.activity) };
        match columns.as_slice() {
            [one] => self.slots.slot_of(*one).map_or(EMPTY, |slot| self.slots.slots[slot].at(row)),
            several => joined.code(row, several, &self.slots, "+"),
        }
    }

    /// The row's time: read already, or to be read from the columns it is joined from.
    fn told(&mut self, row: usize, told: Told, complete: bool) -> Told {
        let columns = if complete { &self.roles.time } else { &self.roles.start };
        let at_once = if complete { Target::Time } else { Target::Start };
        match columns.as_slice() {
            [] => told,
            [one] if self.slots.known_target(*one) == Some(at_once) => told,
            columns => {
                join(row, columns, &self.slots, " ", &mut self.text);
                tell(&self.text, self.zone)
            }
        }
    }

    /// Number of columns the roles were chosen among.
    pub fn columns_at_first(&self) -> u32 {
        self.slots.seen_at_first
    }

    /// Distinct cases among the rows kept.
    pub fn distinct_cases(&self) -> u64 {
        self.distinct(&self.roles.case, &self.case)
    }

    /// Distinct activities among the rows kept.
    pub fn distinct_activities(&self) -> u64 {
        self.distinct(&self.roles.activity, &self.activity)
    }

    fn distinct(&self, columns: &[ColumnNumber], joined: &Joined) -> u64 {
        let codes = match columns {
            [one] => self.slots.slot_of(*one).map_or(&[][..], |slot| &self.slots.slots[slot].codes),
            _ => &joined.codes,
        };
        codes.iter().collect::<std::collections::BTreeSet<_>>().len() as u64
    }

    /// Adds what was found about case attributes: values that change within their case, of which the first counts.
    pub fn count_changing(&mut self, case: &TextColumn, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.level == AttributeLevel::Case) {
            let mut first = vec![None; case.dictionary.len()];
            let mut changes = vec![false; case.dictionary.len()];
            for (&case, &code) in case.codes.iter().zip(&attribute.codes) {
                changes[case as usize] |= *first[case as usize].get_or_insert(code) != code;
            }
            let cases = changes.into_iter().filter(|&changes| changes).count() as u64;
            if cases > 0 {
                self.account.other.push(Finding::ChangingCaseAttribute { name: attribute.name.clone(), cases });
            }
        }
    }

    /// Closes the account with what was found about traces and columns.
    pub fn close(self) -> (ImportReport, RejectedValues) {
        let mut account = self.account;
        let renamed = self.columns.names().1;
        let found = [
            (renamed, Finding::RenamedColumns { count: renamed }),
            (self.repeated_traces, Finding::RepeatedTrace { count: self.repeated_traces }),
            (self.empty_traces, Finding::EmptyTrace { count: self.empty_traces }),
        ];
        account.other.extend(found.into_iter().filter(|&(count, _)| count > 0).map(|(_, finding)| finding));
        account.close()
    }

    /// The columns a file may have for its size.
    fn check_cells(&self, line: u64) -> Result<(), ImportProblem> {
        let cells = self.slots.slots.len() as u64 * (self.rows() + self.open.len()) as u64;
        if cells > CELLS + CELLS_PER_BYTE * self.bytes {
            return Err(ImportProblem::TooManyColumns { line, limit: self.slots.slots.len() as u32 });
        }
        Ok(())
    }
}

impl TraceTaker for Events {
    fn trace_begins(&mut self) -> Result<(), ImportProblem> {
        self.columns.begin(Level::Trace);
        self.in_trace = true;
        Ok(())
    }

    fn event_begins(&mut self, line: u64) -> Result<(), ImportProblem> {
        self.columns.begin(Level::Event);
        if (self.rows() + self.open.len()) as u64 >= u64::from(u32::MAX) {
            return Err(ImportProblem::TooManyRows { limit: u64::from(u32::MAX) });
        }
        if self.rows_at_most.is_some_and(|most| self.account.rows + self.open.len() as u64 >= most) {
            return Err(ImportProblem::TooManyRows { limit: self.rows_at_most.unwrap_or_default() });
        }
        self.open.push(OpenEvent { line, time: Told::Nothing, start: Told::Nothing });
        self.check_cells(line)
    }

    fn attribute(&mut self, level: Level, key: &str, value: &str, line: &mut Line<'_>) -> Result<(), ImportProblem> {
        let Some(column) = self.columns.number(level, key) else {
            return Err(ImportProblem::TooManyColumns { line: line.number(), limit: COLUMN_LIMIT });
        };
        match (self.slots.target(column, &self.columns), level) {
            (Target::Nowhere, _) => {}
            (Target::Slot(slot), Level::Trace) => self.slots.slots[slot].say_in_trace(value),
            (Target::Slot(slot), Level::Event) => {
                let row = self.rows() + self.open.len() - 1;
                self.slots.slots[slot].say(row, value);
            }
            (target, _) => {
                if let Some(event) = self.open.last_mut() {
                    let told = tell(value, self.zone);
                    *(if target == Target::Time { &mut event.time } else { &mut event.start }) = told;
                }
            }
        }
        Ok(())
    }

    fn event_ends(&mut self) -> Result<(), ImportProblem> {
        if !self.in_trace {
            self.settle();
        }
        Ok(())
    }

    fn trace_ends(&mut self) -> Result<(), ImportProblem> {
        if self.open.is_empty() {
            self.empty_traces += 1;
        }
        self.settle();
        self.in_trace = false;
        Ok(())
    }

    fn text_read(&mut self, bytes: usize) {
        self.bytes += bytes as u64;
    }

    fn broken_characters(&mut self, count: u64, line: u64) {
        for _ in 0..count {
            self.account.broken_characters.add(line);
        }
    }
}

/// Reads a time in `zone`.
fn tell(text: &str, zone: Zone) -> Told {
    let text = text.trim();
    let wrong = |reason| Told::Wrong { reason, text: text.chars().take(200).collect::<String>().into() };
    match DateTime::read(text) {
        _ if text.is_empty() => Told::Nothing,
        DateTime::Instant(millis) => Told::Time { millis, day_only: false, clock: WallClock::Plain },
        DateTime::Wall { millis, day_only } => {
            let (seconds, clock) = utc_seconds(millis.div_euclid(1000), zone);
            Told::Time { millis: seconds * 1000 + millis.rem_euclid(1000), day_only, clock }
        }
        DateTime::Impossible => wrong(RejectReason::ImpossibleTime),
        DateTime::Other => wrong(RejectReason::InvalidTime),
    }
}
