//! The event log: events as columns, each case a range of them in order of time.
//!
//! Events of a case are ordered by (complete time, source row), stable, unless a preparation orders them by their
//! starts; cases by their first row in
//! the source. A selection never copies the log.

mod attribute;
mod order;
mod rearrange;
mod regroup;
mod relabel;
mod shared;

pub use attribute::{Attribute, AttributeLevel, AttributeUse, ByEvent};
pub use order::{RawEvents, TooManyActivities};
pub use shared::Shared;

use crate::engine::table::Dictionary;
use std::ops::Range;

/// Marks a start time that the source did not give.
pub const NO_TIME: i64 = i64::MIN;

/// Events of cases as columns, sorted by (case, complete time, source row).
///
/// Holds personal data: it implements neither `Serialize` nor `Display`, and `Debug` prints counts.
pub struct EventLog {
    /// Case ids by case number, in order of first appearance in the source.
    pub(crate) case_ids: Vec<u32>,
    pub(crate) case_names: Shared<Dictionary>,
    /// First event of each case, and one past the last: `cases + 1` positions.
    pub(crate) case_starts: Vec<u32>,
    /// Activity of each event: a code into `activities` (0 is never used by an event).
    pub(crate) activity: Vec<u16>,
    pub(crate) activities: Dictionary,
    /// Complete time of each event, milliseconds UTC.
    pub(crate) time_millis: Vec<i64>,
    /// Start time of each event, milliseconds UTC, or [`NO_TIME`]; none when the source has no start.
    pub(crate) start_millis: Option<Vec<i64>>,
    /// Whether each event's time says the day only; none when every time has a clock.
    pub(crate) day_only: Option<Vec<bool>>,
    /// Source row of each event. Events that a preparation derived have the row of the event they stand at.
    pub(crate) row: Vec<u32>,
    /// First source row of each source after the first, rising: files of the same columns follow each other as one source.
    pub(crate) source_starts: Vec<u32>,
    pub(crate) attributes: Vec<Attribute>,
    /// Events of a case stand in order of their starts, as a preparation chose, instead of their completions.
    pub(crate) ordered_by_start: bool,
}

impl EventLog {
    /// Number of cases.
    pub fn case_count(&self) -> usize {
        self.case_starts.len().saturating_sub(1)
    }

    /// Number of events.
    pub fn event_count(&self) -> usize {
        self.activity.len()
    }

    /// Positions of the events of case `case`.
    #[inline(always)]
    pub fn events_of(&self, case: u32) -> Range<usize> {
        self.case_starts[case as usize] as usize..self.case_starts[case as usize + 1] as usize
    }

    /// First event of each case, and one past the last.
    pub fn case_starts(&self) -> &[u32] {
        &self.case_starts
    }

    /// The id of case `case` as the source wrote it.
    pub fn case_id(&self, case: u32) -> &str {
        self.case_names.text(self.case_ids[case as usize])
    }

    /// Activity code of every event.
    pub fn activity(&self) -> &[u16] {
        &self.activity
    }

    /// Number of activity codes: valid codes are `1..activity_codes()`; code 0 is unused.
    pub fn activity_codes(&self) -> usize {
        self.activities.len()
    }

    /// The name of activity `code`.
    pub fn activity_name(&self, code: u16) -> &str {
        self.activities.text(u32::from(code))
    }

    /// The code of the activity called `name`.
    pub fn activity_code(&self, name: &str) -> Option<u16> {
        self.activities.find(name).and_then(|code| u16::try_from(code).ok())
    }

    /// Complete time of every event, milliseconds UTC.
    pub fn time_millis(&self) -> &[i64] {
        &self.time_millis
    }

    /// When the last event completes, milliseconds UTC; none without events.
    pub fn last_event_millis(&self) -> Option<i64> {
        self.completed_millis().map(|(_, last)| last)
    }

    /// When the first event completes and when the last does, milliseconds UTC; none without events.
    ///
    /// Where cases stand in order of completions, their ends say it: a tenth of the events, or fewer.
    pub fn completed_millis(&self) -> Option<(i64, i64)> {
        let wider = |(first, last): (i64, i64), (from, to): (i64, i64)| (first.min(from), last.max(to));
        if self.ordered_by_start {
            return self.time_millis.iter().map(|&millis| (millis, millis)).reduce(wider);
        }
        let cases = self.case_starts.iter().zip(self.case_starts.get(1..)?);
        let ends = cases.map(|(&from, &to)| &self.time_millis[from as usize..to as usize]);
        ends.filter_map(|case| Some((*case.first()?, *case.last()?))).reduce(wider)
    }

    /// Start time of every event, milliseconds UTC or [`NO_TIME`], where the source has one.
    pub fn start_millis(&self) -> Option<&[i64]> {
        self.start_millis.as_deref()
    }

    /// The time by which the events of a case are ordered, milliseconds UTC: their completions, unless a preparation
    /// chose their starts.
    pub fn order_millis(&self) -> std::borrow::Cow<'_, [i64]> {
        match self.ordered_by_start {
            false => (&self.time_millis[..]).into(),
            true => (0..self.event_count()).map(|event| self.start_of(event)).collect(),
        }
    }

    /// When the event at `event` began: its start, or its complete time where the source has none; milliseconds UTC.
    #[inline]
    pub fn start_of(&self, event: usize) -> i64 {
        let start = self.start_millis.as_ref().map_or(NO_TIME, |starts| starts[event]);
        if start == NO_TIME { self.time_millis[event] } else { start }
    }

    /// The first and the last instant of the log, starts and completions alike, milliseconds UTC; none without events.
    pub fn span_millis(&self) -> Option<(i64, i64)> {
        let within = |(first, last): (i64, i64), &millis: &i64| (millis.min(first), millis.max(last));
        let completed = self.completed_millis()?;
        let starts = self.start_millis().unwrap_or_default().iter().filter(|&&start| start != NO_TIME);
        Some(starts.fold(completed, within))
    }

    /// Whether the event at `event` has a time that says the day only.
    #[inline(always)]
    pub fn is_day_only(&self, event: usize) -> bool {
        self.day_only.as_ref().is_some_and(|flags| flags[event])
    }

    /// Source row of every event.
    pub fn row(&self) -> &[u32] {
        &self.row
    }

    /// The source that a row stands in, counted from 0. Where rows stand tells something within a source alone.
    pub fn source_of(&self, row: u32) -> usize {
        self.source_starts.partition_point(|&start| start <= row)
    }

    /// The same log, read from several sources: each after the first begins at one of these rows.
    pub(crate) fn of_sources(self, source_starts: Vec<u32>) -> EventLog {
        EventLog { source_starts, ..self }
    }

    /// Attributes of cases and events other than id, activity and time.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }
}

impl std::fmt::Debug for EventLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EventLog({} cases, {} events)", self.case_count(), self.event_count())
    }
}
