//! Where the times of neighbouring events do not say which came first.

use super::registered::Registered;
use crate::engine::stats::{PairCount, Pairs};
use serde::{Deserialize, Serialize};

/// How many neighbours stand in an order that times do not decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderAmbiguity {
    /// Pairs of neighbours in the cases of the selection.
    pub adjacent_pairs: u32,
    pub ambiguous_pairs: u32,
    /// Events that stand in such a pair.
    pub events: u32,
    /// Cases that have such a pair.
    pub cases: u32,
    /// Each pair of activities, most often first, then by name; `from` is the one whose name comes first.
    pub by_activities: Vec<PairCount>,
}

/// The ambiguous pairs of neighbours: different activities at the same time, or on the same day where one of the two says
/// the day only.
///
/// The best single sign of whether a map can be trusted (methods 1.3). Only neighbours are looked at: of three events at one
/// time two pairs count. What it does to the map is told by the bounds of its edges ([`crate::engine::map`]). Linear in the
/// events.
///
/// ```
/// use spor::engine::{filter::Selection, import::Zone, log::EventLog, suitability::{Registered, order_ambiguity}};
/// let log = EventLog::from_rows([("1", "B", 1), ("1", "A", 1), ("1", "C", 9), ("2", "A", 5), ("2", "B", 6)]).unwrap();
/// let found = order_ambiguity(&Registered::of(&log, &Selection::all(2), Zone::Utc));
/// assert_eq!((found.ambiguous_pairs, found.adjacent_pairs, found.events, found.cases), (1, 3, 2, 1));
/// ```
pub fn order_ambiguity(registered: &Registered) -> OrderAmbiguity {
    let log = registered.log;
    let mut pairs = Pairs::of(log.activity_codes());
    let (mut events, mut cases) = (0, 0);
    // The last event and case that are counted already, so that the middle one of two pairs counts once.
    let (mut counted, mut counted_case) = (None, None);
    each_pair(registered, &mut |case, [from, to], pair| {
        pairs.add(from, to, case);
        events += if counted == Some(pair[0]) { 1 } else { 2 };
        cases += u32::from(counted_case != Some(case));
        (counted, counted_case) = (Some(pair[1]), Some(case));
    });
    OrderAmbiguity {
        adjacent_pairs: registered.courses().map(|(_, course)| course.len().saturating_sub(1) as u32).sum(),
        ambiguous_pairs: pairs.count(),
        events,
        cases,
        by_activities: pairs.counted(|code| log.activity_name(code as u16)),
    }
}

/// The events of the ambiguous pairs of two activities, rising; `one` is the activity whose name comes first.
pub fn ambiguous_events(registered: &Registered, one: u16, other: u16) -> Vec<u32> {
    let mut found = Vec::new();
    each_pair(registered, &mut |_, [from, to], pair| {
        if [from, to] == [u32::from(one), u32::from(other)] {
            found.extend(pair);
        }
    });
    found.dedup();
    found
}

/// Gives every ambiguous pair of neighbours: its case, its activities by name, and its events in order.
fn each_pair(registered: &Registered, found: &mut dyn FnMut(u32, [u32; 2], [u32; 2])) {
    let log = registered.log;
    let times = log.order_millis();
    let name = |code: u32| log.activity_name(code as u16);
    let is_ambiguous = |a: u32, b: u32| {
        let (one, other) = (times[a as usize], times[b as usize]);
        let same_day = || registered.offsets.day(one) == registered.offsets.day(other);
        one == other || ((registered.is_day_only(a) || registered.is_day_only(b)) && same_day())
    };
    for (case, course) in registered.courses() {
        for pair in course.windows(2) {
            let (one, other) = (u32::from(registered.activity(pair[0])), u32::from(registered.activity(pair[1])));
            if one != other && is_ambiguous(pair[0], pair[1]) {
                let by_name = if name(one) < name(other) { [one, other] } else { [other, one] };
                found(case, by_name, [pair[0], pair[1]]);
            }
        }
    }
}
