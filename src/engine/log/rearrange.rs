//! Rearranging a log: events leave or come in, and the order of events and cases stays what it is in every log.
//!
//! Attributes of events are columns by source row, so they need no rearranging: an event keeps its row, and an
//! event that is derived has the row of the event it stands at. Equal (time, row) keep the order they have.

use super::{Attribute, AttributeLevel, EventLog, NO_TIME};
use crate::engine::table::Dictionary;

/// What was taken out of a log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Removed {
    pub events: u64,
    /// Cases that had no event left, and left the log with the last one.
    pub cases: u64,
}

impl EventLog {
    /// A second copy of the log, which shares what the source says of rows. Not `Clone`, so that every copy is seen where it is made.
    pub(crate) fn copy(&self) -> EventLog {
        EventLog {
            case_ids: self.case_ids.clone(),
            case_names: self.case_names.share(),
            case_starts: self.case_starts.clone(),
            activity: self.activity.clone(),
            activities: self.activities.clone(),
            time_millis: self.time_millis.clone(),
            start_millis: self.start_millis.clone(),
            day_only: self.day_only.clone(),
            row: self.row.clone(),
            source_starts: self.source_starts.clone(),
            ordered_by_start: self.ordered_by_start,
            attributes: self.attributes.iter().map(Attribute::share).collect(),
        }
    }

    /// The log of the events at `places`, in that order: case i has those from `starts[i]` to `starts[i + 1]`, and the id
    /// and attributes of case `cases[i]` of this log. What the source says of rows is shared.
    pub(crate) fn of_events(&self, places: &[u32], starts: Vec<u32>, cases: &[u32]) -> EventLog {
        let every_case = cases.iter().copied().eq(0..self.case_count() as u32);
        let of_cases = |attribute: &Attribute| match attribute.level {
            AttributeLevel::Case if !every_case => {
                Attribute { codes: taken(&attribute.codes, cases).into(), ..attribute.share() }
            }
            _ => attribute.share(),
        };
        EventLog {
            case_ids: taken(&self.case_ids, cases),
            case_names: self.case_names.share(),
            case_starts: starts,
            activity: taken(&self.activity, places),
            activities: self.activities.clone(),
            time_millis: taken(&self.time_millis, places),
            start_millis: self.start_millis.as_ref().map(|start| taken(start, places)),
            day_only: self.day_only.as_ref().map(|flags| taken(flags, places)),
            row: taken(&self.row, places),
            source_starts: self.source_starts.clone(),
            ordered_by_start: self.ordered_by_start,
            attributes: self.attributes.iter().map(of_cases).collect(),
        }
    }

    /// Gives every case another id.
    pub(crate) fn rename_cases(&mut self, ids: &[String]) {
        let mut names = Dictionary::default();
        self.case_ids = ids.iter().map(|id| names.code(id)).collect();
        self.case_names = names.into();
    }

    /// Number of source rows that attributes of events must answer for.
    pub(crate) fn row_count(&self) -> usize {
        self.row.iter().max().map_or(0, |&last| last as usize + 1)
    }

    /// Keeps the events whose place in `keep` is true; a case without events leaves the log.
    pub(crate) fn retain_events(&mut self, keep: &[bool]) -> Removed {
        let (events, cases) = (self.event_count(), self.case_count());
        let mut places = Vec::with_capacity(events);
        let (mut starts, mut kept_cases) = (Vec::with_capacity(cases + 1), Vec::with_capacity(cases));
        starts.push(0);
        for case in 0..cases as u32 {
            let before = places.len();
            places.extend(self.events_of(case).filter(|&event| keep[event]).map(|event| event as u32));
            if places.len() > before {
                kept_cases.push(case);
                starts.push(places.len() as u32);
            }
        }
        if places.len() == events {
            return Removed::default();
        }
        self.take_events(&places);
        self.case_starts = starts;
        if kept_cases.len() < cases {
            self.take_cases(&kept_cases);
        }
        self.put_cases_in_order();
        Removed { events: (events - places.len()) as u64, cases: (cases - kept_cases.len()) as u64 }
    }

    /// Puts a new event of activity `activity` right before each of the events `at`, which rise.
    ///
    /// It has the time and the source row of the event it stands at, and no start.
    pub(crate) fn insert_events(&mut self, at: &[u32], activity: u16) {
        let mut places = Vec::with_capacity(self.event_count() + at.len());
        let mut is_new = Vec::with_capacity(self.event_count() + at.len());
        let mut starts = Vec::with_capacity(self.case_starts.len());
        let mut next = at.iter().copied().peekable();
        for case in 0..self.case_count() as u32 {
            starts.push(places.len() as u32);
            for event in self.events_of(case) {
                if next.next_if_eq(&(event as u32)).is_some() {
                    places.push(event as u32);
                    is_new.push(true);
                }
                places.push(event as u32);
                is_new.push(false);
            }
        }
        starts.push(places.len() as u32);
        self.take_events(&places);
        self.case_starts = starts;
        for (event, _) in is_new.into_iter().enumerate().filter(|(_, new)| *new) {
            self.activity[event] = activity;
            if let Some(start) = &mut self.start_millis {
                start[event] = NO_TIME;
            }
        }
    }

    /// Puts the events of each case in order of their starts from now on; gives how many changed their place.
    pub(crate) fn order_by_start(&mut self) -> u64 {
        self.ordered_by_start = true;
        self.restore_order()
    }

    /// Sorts the events of each case by (time, source row) again, after times have changed; gives how many changed
    /// their place.
    pub(crate) fn restore_order(&mut self) -> u64 {
        let order_millis = self.order_millis().into_owned();
        let mut places: Vec<u32> = (0..self.event_count() as u32).collect();
        let mut order: Vec<(i64, u32, u32)> = Vec::new();
        for ends in self.case_starts.windows(2) {
            let range = ends[0] as usize..ends[1] as usize;
            let (times, rows) = (&order_millis[range.clone()], &self.row[range.clone()]);
            if times.iter().zip(rows).is_sorted() {
                continue;
            }
            order.clear();
            let events = range.clone().map(|event| event as u32);
            order.extend(times.iter().zip(rows).zip(events).map(|((&time, &row), event)| (time, row, event)));
            // The place before decides last, so that the order is total and the sort is stable.
            order.sort_unstable();
            for (slot, &(_, _, event)) in range.zip(&order) {
                places[slot] = event;
            }
        }
        let moved = places.iter().enumerate().filter(|&(slot, &place)| slot != place as usize).count();
        self.take_events(&places);
        moved as u64
    }

    /// Cases in the order of their first source row.
    pub(super) fn put_cases_in_order(&mut self) {
        let first_row = |case: u32| self.events_of(case).map(|event| self.row[event]).min();
        let first_rows: Vec<Option<u32>> = (0..self.case_count() as u32).map(first_row).collect();
        if first_rows.is_sorted() {
            return;
        }
        let mut cases: Vec<u32> = (0..self.case_count() as u32).collect();
        cases.sort_unstable_by_key(|&case| (first_rows[case as usize], case));
        let places: Vec<u32> = cases.iter().flat_map(|&case| self.events_of(case)).map(|event| event as u32).collect();
        let mut end = 0;
        let ends = cases.iter().map(|&case| {
            end += self.events_of(case).len() as u32;
            end
        });
        let starts = std::iter::once(0).chain(ends).collect();
        self.take_events(&places);
        self.case_starts = starts;
        self.take_cases(&cases);
    }

    /// Every column of events with what stood at `places`.
    pub(super) fn take_events(&mut self, places: &[u32]) {
        self.activity = taken(&self.activity, places);
        self.time_millis = taken(&self.time_millis, places);
        self.row = taken(&self.row, places);
        if let Some(start) = &mut self.start_millis {
            *start = taken(start, places);
        }
        if let Some(flags) = &mut self.day_only {
            *flags = taken(flags, places);
        }
    }

    /// Every column of cases with what was said of `cases`.
    fn take_cases(&mut self, cases: &[u32]) {
        self.case_ids = taken(&self.case_ids, cases);
        for attribute in self.attributes.iter_mut().filter(|a| a.level == AttributeLevel::Case) {
            attribute.codes = taken(&attribute.codes, cases).into();
        }
    }
}

fn taken<T: Copy>(column: &[T], places: &[u32]) -> Vec<T> {
    places.iter().map(|&place| column[place as usize]).collect()
}
