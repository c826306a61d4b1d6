//! From traces and events to rows: each event becomes a row of the log or is turned away with a reason.
//!
//! A trace's attributes may stand behind its events, so its rows are settled when it ends.

use super::columns::{COLUMN_LIMIT, Columns};
use super::joined::{Joined, join};
use super::markup::Line;
use super::slots::{Slots, Target};
use super::walk::{Level, TraceTaker};
use crate::engine::import::account::Account;
use crate::engine::import::dates::{Reading, TimeReader};
use crate::engine::import::room::make_room;
use crate::engine::import::zone::WallClock;
use crate::engine::import::{ColumnNumber, ImportProblem, ImportSettings, LifecycleRows, RejectReason, Roles};
use crate::engine::log::NO_TIME;
use crate::engine::table::EMPTY;

/// Cells that any file may fill, and how many more for each of its bytes: a file made to fill the memory has more.
const CELLS: u64 = 1 << 27;
const CELLS_PER_BYTE: u64 = 16;
/// Characters of a wrong time that are kept for the list of rejected rows.
const WRONG_TIME_CHARACTERS: usize = 200;

/// Collects the rows of one file.
pub(super) struct Events {
    pub columns: Columns,
    pub slots: Slots,
    pub account: Account,
    pub roles: Roles,
    pub case: Joined,
    pub activity: Joined,
    pub time: TimeColumn,
    pub start: TimeColumn,
    /// Rows whose time says the day only; shorter than the rows when the last of them do not.
    pub day_only: Vec<bool>,
    pub empty_traces: u64,
    pub repeated_traces: u64,
    /// A first look reads no further.
    pub rows_at_most: Option<u64>,
    /// Bytes of text read so far, and expected in all.
    pub bytes: u64,
    pub bytes_expected: u64,
    complete_only: Option<ColumnNumber>,
    /// Case codes that a trace has had.
    seen_cases: Vec<bool>,
    /// The events of the open trace.
    open: Vec<OpenEvent>,
    in_trace: bool,
    text: String,
}

/// The times of one part, complete or start, by row kept.
pub(super) struct TimeColumn {
    pub millis: Vec<i64>,
    pub reader: Option<TimeReader>,
}

/// An event whose trace is still open.
struct OpenEvent {
    line: u64,
    time: Told,
    start: Told,
    says_day_only: bool,
}

/// What an event says about a time.
struct Told {
    reading: Reading,
    /// The text of a wrong one.
    text: Box<str>,
}

impl Events {
    /// Ready for the first trace. A time without a role is missing in every row.
    pub fn new(settings: &ImportSettings, columns_at_first: u32) -> Result<Self, ImportProblem> {
        let roles = settings.roles.clone();
        let time = |columns: &[ColumnNumber], pattern: &str| {
            let reader = match TimeReader::of_setting(pattern, settings.zone) {
                _ if columns.is_empty() => None,
                Some(reader) => Some(reader),
                None => return Err(ImportProblem::BadPattern { pattern: pattern.into() }),
            };
            Ok(TimeColumn { millis: Vec::new(), reader })
        };
        Ok(Self {
            columns: Columns::default(),
            slots: Slots::new(roles.clone(), columns_at_first),
            account: Account::default(),
            case: Joined::default(),
            activity: Joined::default(),
            time: time(&roles.time, &settings.time_pattern)?,
            start: time(&roles.start, &settings.start_pattern)?,
            day_only: Vec::new(),
            empty_traces: 0,
            repeated_traces: 0,
            rows_at_most: None,
            bytes: 0,
            bytes_expected: 0,
            complete_only: roles.lifecycle.filter(|_| settings.lifecycle_rows == LifecycleRows::CompleteOnly),
            roles,
            seen_cases: Vec::new(),
            open: Vec::new(),
            in_trace: false,
            text: String::new(),
        })
    }

    /// Rows kept so far, those of the open trace not among them.
    pub fn rows(&self) -> usize {
        self.time.millis.len()
    }

    /// Events read so far, those of the open trace among them.
    pub fn rows_read(&self) -> u64 {
        self.account.rows + self.open.len() as u64
    }

    /// Settles the rows of the trace that is open, as if it ended here.
    pub fn settle(&mut self) {
        let (begin, end) = (self.rows(), self.rows() + self.open.len());
        for slot in &mut self.slots.slots {
            slot.fill_rows(begin, end);
        }
        self.count_repeated(begin);
        self.make_room();
        let mut open = std::mem::take(&mut self.open);
        let mut rejected = Vec::new();
        for (i, event) in open.drain(..).enumerate() {
            let row = begin + i;
            self.account.rows += 1;
            match self.settle_row(row, event) {
                Some(case) => self.slots.slots.iter_mut().for_each(|slot| slot.tell_case(row, case)),
                None => rejected.push(row),
            }
        }
        self.open = open;
        for slot in &mut self.slots.slots {
            slot.drop_rows(&rejected);
            slot.forget_trace();
        }
    }

    /// Whether an earlier trace had the id of this one, whose rows begin at `begin`.
    fn count_repeated(&mut self, begin: usize) {
        let by_trace = |&column: &ColumnNumber| self.columns.level(column) == Some(Level::Trace);
        if self.open.is_empty() || !self.in_trace || !self.roles.case.iter().all(by_trace) {
            return;
        }
        let case = role_code(begin, &self.roles.case, &mut self.case, &self.slots);
        if self.seen_cases.len() <= case as usize {
            self.seen_cases.resize(case as usize + 1, false);
        }
        if case != EMPTY && std::mem::replace(&mut self.seen_cases[case as usize], true) {
            self.repeated_traces += 1;
        }
    }

    /// Sets memory aside for as many rows as the file is expected to have.
    fn make_room(&mut self) {
        let rows = (self.account.rows + self.open.len() as u64) as f64;
        let share = self.bytes_expected as f64 / self.bytes.max(1) as f64;
        let foreseen = if share > 1.0 { (rows * share * 1.02) as usize + 64 } else { 0 };
        make_room(&mut self.time.millis, self.open.len(), foreseen);
        if self.start.reader.is_some() {
            make_room(&mut self.start.millis, self.open.len(), foreseen);
        }
        for slot in &mut self.slots.slots {
            if !slot.codes.is_empty() {
                make_room(&mut slot.codes, self.open.len(), foreseen);
            }
        }
    }

    /// Adds the row to the times and joined columns and gives its case, or turns it away.
    fn settle_row(&mut self, row: usize, event: OpenEvent) -> Option<u32> {
        let OpenEvent { line, time, start, says_day_only } = event;
        let (mut time, start) = (self.told(row, time, true), self.told(row, start, false));
        if let Reading::Time { day_only, .. } = &mut time.reading {
            *day_only |= says_day_only;
        }
        let case = role_code(row, &self.roles.case, &mut self.case, &self.slots);
        let activity = role_code(row, &self.roles.activity, &mut self.activity, &self.slots);
        let lifecycle = self
            .complete_only
            .map(|column| self.slots.slot_of(column).map_or("", |slot| slot.dictionary.text(slot.at(row))));
        let rejected = match (time.reading, start.reading) {
            _ if lifecycle.is_some_and(|says| !says.trim().eq_ignore_ascii_case("complete")) => {
                Some((RejectReason::NotComplete, lifecycle.unwrap_or_default()))
            }
            _ if case == EMPTY => Some((RejectReason::MissingCase, "")),
            _ if activity == EMPTY => Some((RejectReason::MissingActivity, "")),
            (Reading::Missing, _) => Some((RejectReason::MissingTime, &*time.text)),
            (Reading::DoesNotFit, _) => Some((RejectReason::InvalidTime, &*time.text)),
            (Reading::Impossible, _) => Some((RejectReason::ImpossibleTime, &*time.text)),
            (Reading::StandIn, _) => Some((RejectReason::StandInTime, &*time.text)),
            (_, Reading::DoesNotFit | Reading::Impossible) => Some((RejectReason::InvalidStart, &*start.text)),
            _ => None,
        };
        if let Some((reason, value)) = rejected {
            self.account.reject(line, reason, value);
            return None;
        }
        if self.roles.case.len() > 1 {
            self.case.codes.push(case);
        }
        if self.roles.activity.len() > 1 {
            self.activity.codes.push(activity);
        }
        self.keep_times(line, time.reading, start.reading);
        Some(case)
    }

    fn keep_times(&mut self, line: u64, time: Reading, start: Reading) {
        let Reading::Time { millis, day_only, wall } = time else { return };
        self.time.millis.push(millis);
        if day_only {
            self.day_only.resize(self.time.millis.len() - 1, false);
            self.day_only.push(true);
            self.account.day_only += 1;
        }
        self.count_clock(wall, line);
        if self.start.reader.is_none() {
            return;
        }
        if let Reading::Time { millis: start, wall, .. } = start {
            self.start.millis.push(start);
            self.count_clock(wall, line);
            if start > millis {
                self.account.start_after_complete.add(line);
            }
        } else {
            self.start.millis.push(NO_TIME);
            self.account.missing_start += 1;
        }
    }

    fn count_clock(&mut self, wall: WallClock, line: u64) {
        match wall {
            WallClock::Plain => {}
            WallClock::InGap => self.account.in_summer_time_gap.add(line),
            WallClock::Repeated => self.account.in_repeated_hour.add(line),
        }
    }

    /// The row's time: read already, or to be read from the columns it is joined from.
    fn told(&mut self, row: usize, told: Told, complete: bool) -> Told {
        let (columns, part, at_once) = if complete {
            (&self.roles.time, &mut self.time, Target::Time)
        } else {
            (&self.roles.start, &mut self.start, Target::Start)
        };
        match columns.as_slice() {
            [] => told,
            [one] if self.slots.known_target(*one) == Some(at_once) => told,
            columns => {
                join(row, columns, &self.slots, ' ', &mut self.text);
                part.tell(self.text.as_bytes())
            }
        }
    }

    /// A file made to fill the memory has many columns and many short events.
    fn check_cells(&self, line: u64) -> Result<(), ImportProblem> {
        let cells = self.slots.slots.len() as u64 * (self.rows() + self.open.len()) as u64;
        if cells > CELLS + CELLS_PER_BYTE * self.bytes {
            return Err(ImportProblem::TooManyColumns { line, limit: self.slots.slots.len() as u32 });
        }
        Ok(())
    }
}

/// The code of the case or activity of `row`.
#[inline]
fn role_code(row: usize, columns: &[ColumnNumber], joined: &mut Joined, slots: &Slots) -> u32 {
    match columns {
        [one] => slots.slot_of(*one).map_or(EMPTY, |slot| slot.at(row)),
        several => joined.code(row, several, slots),
    }
}

impl TimeColumn {
    /// Reads what a row says.
    #[inline]
    fn tell(&mut self, text: &[u8]) -> Told {
        let reading = self.reader.as_mut().map_or(Reading::Missing, |reader| reader.read(text));
        let wrong = !matches!(reading, Reading::Time { .. });
        let text = if wrong {
            String::from_utf8_lossy(text).chars().take(WRONG_TIME_CHARACTERS).collect()
        } else {
            String::new()
        };
        Told { reading, text: text.into() }
    }
}

impl Told {
    fn nothing() -> Told {
        Told { reading: Reading::Missing, text: "".into() }
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
        let limit = self.rows_at_most.unwrap_or(u64::from(u32::MAX));
        if self.rows_read() >= limit {
            return Err(ImportProblem::TooManyRows { limit });
        }
        self.open.push(OpenEvent { line, time: Told::nothing(), start: Told::nothing(), says_day_only: false });
        self.check_cells(line)
    }

    #[inline]
    fn attribute(&mut self, level: Level, key: &[u8], value: &[u8], line: &mut Line<'_>) -> Result<(), ImportProblem> {
        let Some(column) = self.columns.number(level, key) else {
            return Err(ImportProblem::TooManyColumns { line: line.number(), limit: COLUMN_LIMIT });
        };
        let target = self.slots.target(column, &self.columns);
        match (target, level) {
            (Target::Nowhere, _) => {}
            (Target::Slot(slot), Level::Trace) => self.slots.slots[slot].say_in_trace(value),
            (Target::Slot(slot), Level::Event) => {
                let row = self.rows() + self.open.len() - 1;
                self.slots.slots[slot].say(row, value);
            }
            (Target::Time | Target::Start | Target::DayOnly, _) => {
                if let Some(event) = self.open.last_mut() {
                    match target {
                        Target::Time => event.time = self.time.tell(value),
                        Target::Start => event.start = self.start.tell(value),
                        _ => event.says_day_only = matches!(value, b"true" | b"1"),
                    }
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
