//! Registered twice within a minute: the same activity again in the same case.

use super::super::registered::Registered;
use serde::{Deserialize, Serialize};

/// Registrations of one activity in a case that lie so close may be one.
pub const NEAR_MILLIS: i64 = 60_000;

/// Events of one activity that follow another of the same shortly after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NearDuplicates {
    pub activity: u16,
    /// Later events of such pairs.
    pub events: u32,
    pub cases: u32,
}

/// The near-duplicates of every activity within `within_millis`, most events first, then by name.
///
/// Other activities in between do not matter; exact repetitions are left out, as they are counted by themselves. Times that
/// say the day only do not count. Compare daqapo's `detect_multiregistration`, which looks at neighbours of one resource.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, checks::near_duplicates}};
/// let log = EventLog::from_rows([("1", "A", 1), ("1", "B", 10), ("1", "A", 50_000), ("1", "B", 90_000)]).unwrap();
/// let found = near_duplicates(&Registered::of(&log, &Selection::all(1), Zone::Utc), 60_000);
/// assert_eq!((found.len(), found[0].activity, found[0].events), (1, 1, 1));
/// ```
pub fn near_duplicates(registered: &Registered, within_millis: i64) -> Vec<NearDuplicates> {
    let log = registered.log;
    let mut counts = vec![(0_u32, 0_u32, u32::MAX); log.activity_codes()];
    each_near(registered, within_millis, &mut |case, event| {
        let (events, cases, counted) = &mut counts[usize::from(registered.activity(event))];
        *events += 1;
        *cases += u32::from(*counted != case);
        *counted = case;
    });
    let mut found: Vec<NearDuplicates> = counts
        .into_iter()
        .enumerate()
        .filter(|(_, (events, _, _))| *events > 0)
        .map(|(code, (events, cases, _))| NearDuplicates { activity: code as u16, events, cases })
        .collect();
    let name = |of: &NearDuplicates| log.activity_name(of.activity);
    crate::engine::ordering::sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| name(a).cmp(name(b))));
    found
}

/// The events that are counted, in the order of the log.
pub fn near_duplicate_events(registered: &Registered, within_millis: i64) -> Vec<u32> {
    let mut found = Vec::new();
    each_near(registered, within_millis, &mut |_, event| found.push(event));
    found
}

/// Gives the later event of every near pair, with its case.
fn each_near(registered: &Registered, within_millis: i64, found: &mut dyn FnMut(u32, u32)) {
    let log = registered.log;
    let times = log.order_millis();
    let mut last_of: Vec<Option<(u32, i64)>> = vec![None; log.activity_codes()];
    for (case, course) in registered.courses() {
        for &event in course.iter().filter(|&&event| !registered.is_day_only(event)) {
            let (code, time) = (usize::from(registered.activity(event)), times[event as usize]);
            if last_of[code].is_some_and(|(of, before)| of == case && time - before <= within_millis) {
                found(case, event);
            }
            last_of[code] = Some((case, time));
        }
    }
}
