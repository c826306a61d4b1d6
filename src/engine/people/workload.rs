//! Workload: how many events and cases each caseworker or team has, week by week.

use crate::engine::calendar::{CalendarDay, ZoneOffsets, weekday};
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
    let time = |event: usize| log.time_millis()[event];
    let worked = || selection.cases().flat_map(|case| values.valued(log, case).map(move |found| (case, found)));
    let first = worked().map(|(_, (event, _))| time(event)).min()?;
    let last = worked().map(|(_, (event, _))| time(event)).max()?;
    let offsets = ZoneOffsets::covering(zone, first, last);
    let first_day = offsets.day(first);
    let first_monday = first_day - weekday(first_day) as i64;
    let week = |millis: i64| ((offsets.day(millis) - first_monday) / 7) as u32;

    let mut starts = vec![0_usize; values.dictionary.len() + 1];
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
    let mut by_week = ByWeek::of(week(last) + 1);
    let values = (0..values.dictionary.len())
        .filter_map(|value| {
            let events = &events[starts[value]..starts[value + 1]];
            let cases = events.chunk_by(|a, b| a.1 == b.1).count() as u32;
            let weeks = by_week.counted(events);
            let events = events.len() as u32;
            (events > 0).then_some(ValueLoad { value: value as u32, events, cases, weeks })
        })
        .collect();
    Some(Workload { first_monday: CalendarDay::from_number(first_monday), weeks: week(last) + 1, values })
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
