//! First and last month in which each activity was registered: what explains most changes by itself.

use super::super::registered::Registered;
use super::super::time_precision::offsets_of;
use super::cohorts::Month;
use crate::engine::import::Zone;
use serde::{Deserialize, Serialize};

/// When an activity was in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthsInUse {
    pub activity: u16,
    pub events: u32,
    pub first: Month,
    pub last: Month,
}

/// The months of every activity on the clock of `zone`, in order of the first month, then by name. Linear in the events.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, drift::months_in_use}};
/// let log = EventLog::from_rows([("1", "B", 3_000_000_000), ("1", "A", 0)]).unwrap();
/// let found = months_in_use(&Registered::of(&log, &Selection::all(1), Zone::Utc), Zone::Utc);
/// assert_eq!((log.activity_name(found[0].activity), found[1].first.month), ("A", 2));
/// ```
pub fn months_in_use(registered: &Registered, zone: Zone) -> Vec<MonthsInUse> {
    let log = registered.log;
    let offsets = offsets_of(log, zone);
    let mut spans = vec![(i64::MAX, i64::MIN); log.activity_codes()];
    for event in registered.events() {
        let span = &mut spans[usize::from(log.activity()[event])];
        let millis = log.time_millis()[event];
        *span = (span.0.min(millis), span.1.max(millis));
    }
    let month = |millis: i64| Month::of_day(offsets.day(millis));
    let events = registered.events_by_activity();
    let mut found: Vec<MonthsInUse> = (0..spans.len())
        .filter(|&code| events[code] > 0)
        .map(|code| MonthsInUse {
            activity: code as u16,
            events: events[code],
            first: month(spans[code].0),
            last: month(spans[code].1),
        })
        .collect();
    crate::engine::ordering::sort_by(&mut found, |a, b| {
        let names = || log.activity_name(a.activity).cmp(log.activity_name(b.activity));
        a.first.cmp(&b.first).then_with(names)
    });
    found
}
