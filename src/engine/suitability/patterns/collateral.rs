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
    let times = log.order_millis();
    let name = |code: u32| log.activity_name(code as u16);
    let mut pairs = Pairs::of(log.activity_codes());
    for (case, course) in registered.courses() {
        let mut rest = course;
        while let [first, second, ..] = rest {
            let (one, other) = (u32::from(registered.activity(*first)), u32::from(registered.activity(*second)));
            let is_timed = !registered.is_day_only(*first) && !registered.is_day_only(*second);
            let is_near = times[*second as usize] - times[*first as usize] <= WITHIN_MILLIS;
            if one != other && is_timed && is_near {
                let (from, to) = if name(one) < name(other) { (one, other) } else { (other, one) };
                pairs.add(from, to, case);
                // Each event counts in one pair.
                rest = &rest[2..];
            } else {
                rest = &rest[1..];
            }
        }
    }
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
