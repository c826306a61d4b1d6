//! Workload: how many events and cases each caseworker or team has, week by week.

use crate::engine::calendar::{CalendarDay, OnWall};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::{ByEvent, EventLog};
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
/// let who = log.by_event(&who);
/// let load = workload(&log, &Selection::all(1), &who, Zone::Utc).unwrap();
/// assert_eq!((load.values[0].events, load.values[0].cases, load.weeks), (2, 1, 1)); // Ane, in one week
/// ```
pub fn workload(log: &EventLog, selection: &Selection, values: &ByEvent, zone: Zone) -> Option<Workload> {
    let time = log.time_millis();
    let mut starts = vec![0_usize; values.dictionary.len() + 1];
    let (mut first, mut last) = (i64::MAX, i64::MIN);
    for case in selection.cases() {
        for (event, code) in values.valued(log, case) {
            starts[code as usize + 1] += 1;
            (first, last) = (first.min(time[event]), last.max(time[event]));
        }
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let worked = starts.last().copied().filter(|&worked| worked > 0)?;
    let mut on_wall = OnWall::of(zone, first, last);
    let first_monday = on_wall.monday(first);

    let mut next = starts.clone();
    let mut events = vec![(0_u32, 0_u32); worked];
    for case in selection.cases() {
        for (event, code) in values.valued(log, case) {
            let place = &mut next[code as usize];
            events[*place] = (on_wall.weeks_after(first_monday, time[event]), case);
            *place += 1;
        }
    }
    let weeks = on_wall.weeks_after(first_monday, last) + 1;
    let mut by_week = ByWeek::of(weeks);
    let values = (0..values.dictionary.len())
        .filter_map(|value| {
            let events = &events[starts[value]..starts[value + 1]];
            let cases = events.chunk_by(|a, b| a.1 == b.1).count() as u32;
            let weeks = by_week.counted(events);
            let events = events.len() as u32;
            (events > 0).then_some(ValueLoad { value: value as u32, events, cases, weeks })
        })
        .collect();
    Some(Workload { first_monday: CalendarDay::from_number(first_monday), weeks, values })
}

/// Room for counts of every week, cleared behind each use.
struct ByWeek {
    weeks: Vec<WeekLoad>,
    /// The last case in each week, plus one.
    last_case: Vec<u32>,
}

impl ByWeek {
    fn of(weeks: u32) -> ByWeek {
        let empty = |week| WeekLoad { week, events: 0, cases: 0 };
        ByWeek { weeks: (0..weeks).map(empty).collect(), last_case: vec![0; weeks as usize] }
    }

    /// The weeks of events, each as (week, case), cases rising: linear in the events, and in the weeks between them.
    fn counted(&mut self, events: &[(u32, u32)]) -> Vec<WeekLoad> {
        let (mut first, mut last) = (usize::MAX, 0);
        for &(week, case) in events {
            let at = week as usize;
            (first, last) = (first.min(at), last.max(at));
            self.weeks[at].events += 1;
            self.weeks[at].cases += u32::from(std::mem::replace(&mut self.last_case[at], case + 1) != case + 1);
        }
        let mut found = Vec::new();
        for at in first..=last {
            let week = &mut self.weeks[at];
            if week.events > 0 {
                found.push(*week);
                *week = WeekLoad { events: 0, cases: 0, ..*week };
                self.last_case[at] = 0;
            }
        }
        found
    }
}
