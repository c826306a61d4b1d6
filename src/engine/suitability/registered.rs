//! What was registered, each thing once: the events of a selection without those that were registered twice.

use crate::engine::calendar::{ZoneOffsets, says_day_only};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::{AttributeUse, EventLog};
use crate::engine::prepare::first_of_equals;

/// The events of the selected cases in order, without repetitions of the same registration.
///
/// A repetition equals an earlier event of its case in activity, times, resource and lifecycle; other columns do not count,
/// since a remark may differ. Order, batches, labels and coverage are measured on what is left, so that a fault of one
/// kind is not counted as one of another. Linear in the events.
pub struct Registered<'a> {
    pub log: &'a EventLog,
    cases: Vec<u32>,
    /// First event of each case among `events`, and one past the last.
    starts: Vec<u32>,
    events: Vec<u32>,
    /// Events left out because they repeat another.
    pub repeated_events: u32,
    repetitions: Vec<u32>,
    /// The clock of the zone that the log is read on.
    pub(super) offsets: ZoneOffsets,
    day_only: Vec<bool>,
}

impl<'a> Registered<'a> {
    /// The registrations of `selection`, on the clock of `zone`.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::Registered};
    /// let log = EventLog::from_rows([("1", "A", 0), ("1", "A", 0), ("1", "B", 0), ("2", "A", 0)]).unwrap();
    /// let registered = Registered::of(&log, &Selection::all(2), Zone::Utc);
    /// assert_eq!((registered.event_count(), registered.repeated_events), (3, 1));
    /// ```
    pub fn of(log: &'a EventLog, selection: &Selection, zone: Zone) -> Registered<'a> {
        let tells_apart = |used_as| matches!(used_as, AttributeUse::Resource | AttributeUse::Lifecycle);
        let first = first_of_equals(log, |attribute| tells_apart(attribute.used_as));
        let (mut cases, mut starts, mut events, mut repetitions) = (Vec::new(), vec![0], Vec::new(), Vec::new());
        for case in selection.cases() {
            for event in log.events_of(case) {
                if first[event] { &mut events } else { &mut repetitions }.push(event as u32);
            }
            cases.push(case);
            starts.push(events.len() as u32);
        }
        let offsets = ZoneOffsets::of_log(zone, log);
        let day_only = (0..log.event_count()).map(|event| says_day_only(log, &offsets, event)).collect();
        let repeated_events = repetitions.len() as u32;
        Registered { log, cases, starts, events, repeated_events, repetitions, offsets, day_only }
    }

    /// The selected cases, rising, each with its events in order.
    pub fn courses(&self) -> impl Iterator<Item = (u32, &[u32])> + '_ {
        let ranges = self.starts.windows(2).map(|ends| &self.events[ends[0] as usize..ends[1] as usize]);
        self.cases.iter().copied().zip(ranges)
    }

    /// The events of all cases, case after case.
    pub fn events(&self) -> impl Iterator<Item = usize> + '_ {
        self.events.iter().map(|&event| event as usize)
    }

    /// The events that were left out, in the order of the log.
    pub fn repetitions(&self) -> &[u32] {
        &self.repetitions
    }

    /// Number of selected cases.
    pub fn case_count(&self) -> u32 {
        self.cases.len() as u32
    }

    /// Number of events without repetitions.
    pub fn event_count(&self) -> u32 {
        self.events.len() as u32
    }

    /// The activity of an event.
    pub fn activity(&self, event: u32) -> u16 {
        self.log.activity()[event as usize]
    }

    /// Whether the time of an event says the day only, by its flag or by a clock that shows midnight.
    pub fn is_day_only(&self, event: u32) -> bool {
        self.day_only[event as usize]
    }

    /// The day of an event on the clock of the zone, counted from 1970-01-01.
    pub fn day(&self, event: u32) -> i64 {
        self.offsets.day(self.log.time_millis()[event as usize])
    }

    /// Events of each activity code.
    pub fn events_by_activity(&self) -> Vec<u32> {
        let mut counts = vec![0; self.log.activity_codes()];
        self.events.iter().for_each(|&event| counts[usize::from(self.activity(event))] += 1);
        counts
    }
}
