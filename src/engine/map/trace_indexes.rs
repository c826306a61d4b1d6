//! The graphs that the maps of one log are drawn from, and the hours that count in their times.

use super::TraceIndex;
use crate::engine::calendar::{OpenTimes, WorkCalendar};
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::variants::Variants;
use std::sync::Arc;

/// The graphs of one log that maps are drawn from: the whole, and the last one with hidden activities.
pub struct TraceIndexes {
    pub(super) whole: TraceIndex,
    projected: Option<TraceIndex>,
    zone: Zone,
    /// Where not every hour counts: those that do.
    hours: Option<(WorkCalendar, Arc<OpenTimes>)>,
}

impl TraceIndexes {
    /// Prepares the graph of the whole log, whose days are those of a clock in `zone`.
    pub fn of(log: &EventLog, variants: &Variants, zone: Zone) -> TraceIndexes {
        TraceIndexes { whole: TraceIndex::of_all(log, variants).in_zone(zone), projected: None, zone, hours: None }
    }

    /// From here on, times on maps are of the hours in which the office is open; without a calendar, every hour counts.
    pub fn count_hours(&mut self, log: &EventLog, calendar: Option<&WorkCalendar>) {
        if self.hours.as_ref().map(|(calendar, _)| calendar) == calendar {
            return;
        }
        self.hours = calendar.map(|calendar| (calendar.clone(), Arc::new(OpenTimes::of_log(calendar, log))));
        self.whole.forget_hours();
        self.projected.iter_mut().for_each(TraceIndex::forget_hours);
    }

    /// The hours that count; none: all.
    pub fn hours(&self) -> Option<Arc<OpenTimes>> {
        self.hours.as_ref().map(|(_, hours)| Arc::clone(hours))
    }

    /// The graph with every activity.
    pub fn whole(&self) -> &TraceIndex {
        &self.whole
    }

    /// The graph with the activities of `shown` (by code) only; kept until another is asked for.
    pub fn of_shown(&mut self, log: &EventLog, variants: &Variants, shown: Vec<bool>) -> &TraceIndex {
        if self.projected.as_ref().is_none_or(|index| index.shown() != shown) {
            self.projected = None;
        }
        self.projected.get_or_insert_with(|| TraceIndex::of_shown(log, variants, shown).in_zone(self.zone))
    }
}
