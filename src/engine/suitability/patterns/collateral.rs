//! Collateral events: two activities that nearly always come within a minute of each other.

use super::super::registered::Registered;
use crate::engine::stats::{PairCount, Pairs};

/// Neighbours so close are one doing, perhaps.
const WITHIN_MILLIS: i64 = 60_000;
/// So many in a hundred events of either must have the other so close.
const OF_EACH_PERCENT: u64 = 80;
/// Rarer activities say nothing.
const EVENTS_AT_LEAST: u32 = 10;

/// Pairs of activities of which four out of five events each stand within a minute beside one of the other, most often
/// first, then by name; times that say the day only do not count (pattern 7). Linear in the events.
pub(super) fn collateral(registered: &Registered) -> Vec<PairCount> {
    let log = registered.log;
    let name = |code: u32| log.activity_name(code as u16);
    let mut pairs = Pairs::of(log.activity_codes());
    each_pair(registered, &mut |case, [from, to], _| pairs.add(from, to, case));
    let events = registered.events_by_activity();
    let mut found = pairs.counted(name);
    found.retain(|pair| {
        [pair.from, pair.to].into_iter().all(|code| {
            let of = events[code as usize];
            of >= EVENTS_AT_LEAST && u64::from(pair.count) * 100 >= u64::from(of) * OF_EACH_PERCENT
        })
    });
    found
}

/// The events of the two activities that stand so close, each with the other; rising.
pub fn collateral_events(registered: &Registered, one: u16, other: u16) -> Vec<u32> {
    let mut found = Vec::new();
    each_pair(registered, &mut |_, [from, to], events| {
        if [from, to] == [u32::from(one), u32::from(other)] {
            found.extend(events);
        }
    });
    found
}

/// Gives every pair of different activities within a minute: its case, its codes (the one whose name comes first before the
/// other), and its events.
fn each_pair(registered: &Registered, found: &mut dyn FnMut(u32, [u32; 2], [u32; 2])) {
    let log = registered.log;
    let times = log.order_millis();
    let name = |code: u32| log.activity_name(code as u16);
    for (case, course) in registered.courses() {
        let mut rest = course;
        while let [first, second, ..] = rest {
            let (one, other) = (u32::from(registered.activity(*first)), u32::from(registered.activity(*second)));
            let is_timed = !registered.is_day_only(*first) && !registered.is_day_only(*second);
            let is_near = times[*second as usize] - times[*first as usize] <= WITHIN_MILLIS;
            if one != other && is_timed && is_near {
                found(case, if name(one) < name(other) { [one, other] } else { [other, one] }, [*first, *second]);
                // Each event counts in one pair.
                rest = &rest[2..];
            } else {
                rest = &rest[1..];
            }
        }
    }
}
