//! How a case lies in a period.

use super::super::rule::PeriodMode;
use crate::engine::log::EventLog;
use crate::engine::performance::{CaseSpan, case_span};

/// The instants `from <= t < before`, milliseconds UTC.
#[derive(Clone, Copy)]
pub struct Span {
    from: i64,
    before: i64,
}

impl Span {
    /// A bound that is not given is infinitely far away.
    pub fn of(from_millis: Option<i64>, before_millis: Option<i64>) -> Span {
        Span { from: from_millis.unwrap_or(i64::MIN), before: before_millis.unwrap_or(i64::MAX) }
    }

    fn contains(self, millis: i64) -> bool {
        self.from <= millis && millis < self.before
    }

    /// True when `case` lies in it in that way. A case without events lies nowhere.
    pub fn holds(self, log: &EventLog, case: u32, mode: PeriodMode) -> bool {
        let Some(CaseSpan { begin_millis, end_millis }) = case_span(log, case) else { return false };
        match mode {
            PeriodMode::ActiveIn => log.events_of(case).any(|event| self.touches(log, event)),
            PeriodMode::StartedIn => self.contains(begin_millis),
            PeriodMode::EndedIn => self.contains(end_millis),
            PeriodMode::ContainedIn => begin_millis >= self.from && end_millis < self.before,
            PeriodMode::Spanning => begin_millis < self.from && end_millis >= self.before,
            PeriodMode::Intersecting => begin_millis < self.before && end_millis >= self.from,
        }
    }

    /// True when the event begins before the span is over and completes in it or later.
    fn touches(self, log: &EventLog, event: usize) -> bool {
        log.start_of(event) < self.before && log.time_millis()[event] >= self.from
    }

    /// True when the event begins and completes in it.
    pub fn holds_event(self, log: &EventLog, event: usize) -> bool {
        log.start_of(event) >= self.from && log.time_millis()[event] < self.before
    }
}
