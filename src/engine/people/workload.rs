//! Workload: how many events and cases each caseworker or team has, week by week.

use super::valued;
use crate::engine::calendar::{CalendarDay, ZoneOffsets, weekday};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::{Attribute, EventLog};
use serde::{Deserialize, Serialize};

/// What every value of an attribute has to do, by weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workload {
    /// The Monday that weeks are counted from.
    pub first_monday: CalendarDay,
    /// Weeks from the first event to the last.
    pub weeks: u32,
    /// In order of code; values without an event in the selection are left out.
    pub values: Vec<ValueLoad>,
}

/// What one value has to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueLoad {
    /// Code in the dictionary of the attribute.
    pub value: u32,
    pub events: u32,
    pub cases: u32,
    /// Weeks with an event, rising.
    pub weeks: Vec<WeekLoad>,
}

/// What one value has to do in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekLoad {
    /// Weeks after the first Monday.
    pub week: u32,
    pub events: u32,
    /// Cases with an event of this value in this week.
    pub cases: u32,
}

/// The workload of a selection by an attribute, in weeks of `zone`; none when no event has a value.
///
/// An event belongs to the ISO week, Monday 0:00 to Monday 0:00 on the wall, in which it completes. No PM4Py
/// counterpart.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::{Attribute, EventLog}, people::workload};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10), ("1", "C", 40)]).unwrap();
/// let who = Attribute::of_events("who", ["Ane", "Bo", "Ane"]);
/// let load = workload(&log, &Selection::all(1), &who, Zone::Utc).unwrap();
/// assert_eq!((load.values[0].events, load.values[0].cases, load.weeks), (2, 1, 1)); // Ane, in one week
/// ```
pub fn workload(log: &EventLog, selection: &Selection, attribute: &Attribute, zone: Zone) -> Option<Workload> {
    let values = log.codes_by_event(attribute);
    let time = |event: usize| log.time_millis()[event];
    let worked = || selection.cases().flat_map(|case| valued(log, &values, case).map(move |found| (case, found)));
    let first = worked().map(|(_, (event, _))| time(event)).min()?;
    let last = worked().map(|(_, (event, _))| time(event)).max()?;
    let offsets = ZoneOffsets::covering(zone, first, last);
    let first_day = offsets.day(first);
    let first_monday = first_day - weekday(first_day) as i64;
    let week = |millis: i64| ((offsets.day(millis) - first_monday) / 7) as u32;

    let mut starts = vec![0_usize; attribute.dictionary.len() + 1];
    worked().for_each(|(_, (_, code))| starts[code as usize + 1] += 1);
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut next = starts.clone();
    let mut events = vec![(0_u32, 0_u32); starts.last().copied().unwrap_or(0)];
    for (case, (event, code)) in worked() {
        let place = &mut next[code as usize];
        events[*place] = (week(time(event)), case);
        *place += 1;
    }
    let values = (0..attribute.dictionary.len())
        .filter_map(|value| {
            let events = &mut events[starts[value]..starts[value + 1]];
            let cases = events.chunk_by(|a, b| a.1 == b.1).count() as u32;
            events.sort_unstable();
            let weeks = events
                .chunk_by(|a, b| a.0 == b.0)
                .map(|week| WeekLoad {
                    week: week[0].0,
                    events: week.len() as u32,
                    cases: week.chunk_by(|a, b| a.1 == b.1).count() as u32,
                })
                .collect();
            let events = events.len() as u32;
            (events > 0).then_some(ValueLoad { value: value as u32, events, cases, weeks })
        })
        .collect();
    Some(Workload { first_monday: CalendarDay::from_number(first_monday), weeks: week(last) + 1, values })
}
