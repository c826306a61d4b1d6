//! Inactive periods: stretches of days in which nothing was registered at all, or no case began.

use super::super::registered::Registered;
use serde::{Deserialize, Serialize};

/// A silence of so many days is told of.
pub const SILENT_DAYS: u32 = 30;

/// What is missing in a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Silence {
    Events,
    NewCases,
}

/// A stretch of days without anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InactivePeriod {
    pub silence: Silence,
    /// First day without, counted from 1970-01-01.
    pub from_day: i64,
    pub days: u32,
}

/// Stretches of at least `days_at_least` days between two days with events, and between two with new cases; in order of
/// time (daqapo's `detect_inactive_periods`). Weekends and holidays count as days. `O(n log n)`.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, checks::inactive_periods}};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 10 * 86_400_000)]).unwrap();
/// let found = inactive_periods(&Registered::of(&log, &Selection::all(1), Zone::Utc), 7);
/// assert_eq!((found.len(), found[0].from_day, found[0].days), (1, 1, 9));
/// ```
pub fn inactive_periods(registered: &Registered, days_at_least: u32) -> Vec<InactivePeriod> {
    let days =
        |silence| registered_in_time(registered, silence).into_iter().map(|event| registered.day(event)).collect();
    let mut found = periods(Silence::Events, days(Silence::Events), days_at_least);
    found.extend(periods(Silence::NewCases, days(Silence::NewCases), days_at_least));
    found
}

/// The first event after each of these stretches, or the first one of the first case that begins after it.
pub fn events_after_silence(registered: &Registered, days_at_least: u32) -> Vec<u32> {
    let mut found = Vec::new();
    for silence in [Silence::Events, Silence::NewCases] {
        let events = registered_in_time(registered, silence);
        let after = events.windows(2).filter(|pair| {
            let without = registered.day(pair[1]) - registered.day(pair[0]) - 1;
            without >= i64::from(days_at_least)
        });
        found.extend(after.map(|pair| pair[1]));
    }
    found
}

/// All events in order of time, or the first of every case.
fn registered_in_time(registered: &Registered, silence: Silence) -> Vec<u32> {
    let mut events: Vec<u32> = match silence {
        Silence::Events => registered.events().map(|event| event as u32).collect(),
        Silence::NewCases => registered.courses().filter_map(|(_, course)| course.first().copied()).collect(),
    };
    events.sort_unstable_by_key(|&event| (registered.log.time_millis()[event as usize], event));
    events
}

fn periods(silence: Silence, mut days: Vec<i64>, days_at_least: u32) -> Vec<InactivePeriod> {
    days.sort_unstable();
    days.dedup();
    let between = |pair: &[i64]| InactivePeriod {
        silence,
        from_day: pair[0] + 1,
        days: (pair[1] - pair[0] - 1).try_into().unwrap_or(u32::MAX),
    };
    days.windows(2).map(between).filter(|period| period.days >= days_at_least).collect()
}
