//! What no selection changes of a log, laid out when it is first asked for: a selection then walks and sorts nothing.

use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::over_time::{CaseWeeks, EventHours};
use crate::engine::performance::ShortestFirst;
use std::sync::OnceLock;

/// The times of one log; every call is given the same one.
#[derive(Default)]
pub struct LaidOut {
    shortest_first: OnceLock<ShortestFirst>,
    case_weeks: OnceLock<CaseWeeks>,
    event_hours: OnceLock<EventHours>,
    last_event_millis: OnceLock<Option<i64>>,
}

impl LaidOut {
    pub fn shortest_first(&self, log: &EventLog) -> &ShortestFirst {
        self.shortest_first.get_or_init(|| ShortestFirst::of(log))
    }

    pub fn case_weeks(&self, log: &EventLog, zone: Zone) -> &CaseWeeks {
        self.case_weeks.get_or_init(|| CaseWeeks::of(log, zone))
    }

    pub fn last_event_millis(&self, log: &EventLog) -> Option<i64> {
        *self.last_event_millis.get_or_init(|| log.last_event_millis())
    }

    pub fn event_hours(&self, log: &EventLog, zone: Zone) -> &EventHours {
        self.event_hours.get_or_init(|| EventHours::of(log, zone))
    }
}
