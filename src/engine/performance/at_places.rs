//! How many cases come past each place, measured there or not.

use super::TimePlaces;
use super::where_time_lies::Places;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use std::collections::HashMap;

/// What comes past a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PassingPlace {
    pub cases: u32,
    pub events: u32,
}

/// Cases and events at every place: of the step or the value, or of two events that follow each other. The key is the code
/// of the activity or of the value, and that of the next activity, of transitions alone. Linear in the events.
///
/// ```
/// use spor::engine::{filter::Selection, log::EventLog};
/// use spor::engine::performance::{PassingPlace, TimePlaces, passing_places};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "A", 14), ("2", "A", 0)]).unwrap();
/// let passing = passing_places(&log, &Selection::all(2), TimePlaces::Step);
/// assert_eq!(passing[&(1, None)], PassingPlace { cases: 2, events: 3 });
/// assert_eq!(passing[&(2, None)], PassingPlace { cases: 1, events: 1 });
/// ```
pub fn passing_places(log: &EventLog, cases: &Selection, by: TimePlaces) -> HashMap<(u32, Option<u32>), PassingPlace> {
    let mut places = Places::of(log, by);
    let mut passing: Vec<PassingPlace> = Vec::new();
    let mut last_case: Vec<Option<u32>> = Vec::new();
    for case in cases.cases() {
        let events = log.events_of(case);
        let last = if places.is_transition { events.end.saturating_sub(1) } else { events.end };
        for event in events.start..last {
            let place = places.place(log, event) as usize;
            passing.resize(places.known.len(), PassingPlace::default());
            last_case.resize(places.known.len(), None);
            passing[place].events += 1;
            passing[place].cases += u32::from(last_case[place] != Some(case));
            last_case[place] = Some(case);
        }
    }
    places.known.into_iter().zip(passing).collect()
}
