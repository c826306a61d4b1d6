//! Collateral events: activities that nearly always come within a minute of each other.

use super::super::registered::Registered;
use crate::engine::ordering::sort_by;
use serde::{Deserialize, Serialize};

/// Activities that nearly always come together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collateral {
    /// Their codes, two or more, by name.
    pub activities: Vec<u16>,
    /// How often all of them came together, and the events of that.
    pub times: u32,
    pub events: u32,
}

/// Events so close are one doing, perhaps.
const WITHIN_MILLIS: i64 = 60_000;
/// So many in a hundred events of each must have all the others so close.
const OF_EACH_PERCENT: u64 = 80;
/// Rarer activities say nothing.
const EVENTS_AT_LEAST: u32 = 10;
/// With more activities the activity is no category.
const ACTIVITIES_AT_MOST: usize = 512;

/// Sets of activities of ten events or more, of which four out of five events each stand together with all the others; most
/// often first, then by name (pattern 7).
///
/// Events of a set stand together when they are of one case and within a minute of the first of them, whatever stands
/// between: just what merging close events takes together. Times that say the day only do not count. A set is begun with two
/// activities that no other set has both of, and takes in by name what leaves it one. `O(E·A)` for `A` activities beside
/// each other within a minute, and a walk over their events for each set that is tried.
pub(super) fn collateral(registered: &Registered) -> Vec<Collateral> {
    let log = registered.log;
    let of = registered.events_by_activity();
    let mut common: Vec<u16> = (0..of.len() as u16).filter(|&code| of[usize::from(code)] >= EVENTS_AT_LEAST).collect();
    if common.len() > ACTIVITIES_AT_MOST {
        return Vec::new();
    }
    sort_by(&mut common, |&a, &b| log.activity_name(a).cmp(log.activity_name(b)));
    let are_most = |part: u32, code: u16| u64::from(part) * 100 >= u64::from(of[usize::from(code)]) * OF_EACH_PERCENT;
    let beside = Beside::of(registered, &common);
    let are_near =
        |a: usize, b: usize| are_most(beside.events(a, b), common[a]) && are_most(beside.events(b, a), common[b]);
    let places = 0..common.len();
    let has_near: Vec<u16> =
        places.clone().filter(|&a| places.clone().any(|b| a != b && are_near(a, b))).map(|a| common[a]).collect();
    let timed = timed(registered, &has_near);
    let together = |set: &[usize]| {
        let codes: Vec<u16> = set.iter().map(|&place| common[place]).collect();
        let found = groups(&timed, &codes);
        let events_of = |code: u16| found.iter().flatten().filter(|event| event.activity == code).count() as u32;
        codes.iter().all(|&code| are_most(events_of(code), code)).then(|| Collateral {
            times: found.len() as u32,
            events: found.iter().map(Vec::len).sum::<usize>() as u32,
            activities: codes,
        })
    };
    let mut sets: Vec<(Vec<usize>, Collateral)> = Vec::new();
    for a in places.clone() {
        for b in (a + 1..common.len()).filter(|&b| are_near(a, b)) {
            if sets.iter().any(|(set, _)| set.contains(&a) && set.contains(&b)) {
                continue;
            }
            let mut set = vec![a, b];
            let Some(mut found) = together(&set) else { continue };
            for c in places.clone() {
                if !set.contains(&c) && set.iter().all(|&place| are_near(place, c)) {
                    let mut larger = set.clone();
                    larger.push(c);
                    larger.sort_unstable();
                    if let Some(of_larger) = together(&larger) {
                        (set, found) = (larger, of_larger);
                    }
                }
            }
            sets.push((set, found));
        }
    }
    // By name where equally often: places are in order of names.
    sort_by(&mut sets, |a, b| b.1.times.cmp(&a.1.times).then_with(|| a.0.cmp(&b.0)));
    sets.into_iter().map(|(_, found)| found).collect()
}

/// The events of these activities that stand together, all activities each time; rising.
pub fn collateral_events(registered: &Registered, activities: &[u16]) -> Vec<u32> {
    let timed = timed(registered, activities);
    let mut events: Vec<u32> = groups(&timed, activities).iter().flatten().map(|event| event.event).collect();
    events.sort_unstable();
    events
}

/// An event with a clock time.
#[derive(Clone, Copy)]
struct Timed {
    case: u32,
    millis: i64,
    activity: u16,
    event: u32,
}

/// The events of these activities that have a clock time, case after case.
fn timed(registered: &Registered, activities: &[u16]) -> Vec<Timed> {
    let times = registered.log.order_millis();
    let mut is_meant = vec![false; registered.log.activity_codes()];
    activities.iter().for_each(|&code| is_meant[usize::from(code)] = true);
    let mut found = Vec::new();
    for (case, course) in registered.courses() {
        let of_case = course.iter().map(|&event| Timed {
            case,
            millis: times[event as usize],
            activity: registered.activity(event),
            event,
        });
        found.extend(of_case.filter(|of| is_meant[usize::from(of.activity)] && !registered.is_day_only(of.event)));
    }
    found
}

/// The groups of events of these activities, within a minute of the first of them, that have all of the activities.
fn groups(timed: &[Timed], activities: &[u16]) -> Vec<Vec<Timed>> {
    let mut groups: Vec<Vec<Timed>> = Vec::new();
    let has_all = |group: &Vec<Timed>| activities.iter().all(|code| group.iter().any(|of| of.activity == *code));
    for &event in timed.iter().filter(|of| activities.contains(&of.activity)) {
        match groups.last_mut() {
            Some(last) if last[0].case == event.case && event.millis - last[0].millis <= WITHIN_MILLIS => {
                last.push(event);
            }
            _ => {
                // The one before is closed.
                if groups.last().is_some_and(|last| !has_all(last)) {
                    groups.pop();
                }
                groups.push(vec![event]);
            }
        }
    }
    if groups.last().is_some_and(|last| !has_all(last)) {
        groups.pop();
    }
    groups
}

/// How many events of each activity have one of another within a minute, on either side: at least so many as stand together.
struct Beside {
    counts: Vec<u32>,
    width: usize,
}

impl Beside {
    fn of(registered: &Registered, common: &[u16]) -> Beside {
        let width = common.len();
        let mut place_of = vec![None; registered.log.activity_codes()];
        common.iter().enumerate().for_each(|(place, &code)| place_of[usize::from(code)] = Some(place));
        let timed = timed(registered, common);
        let mut beside = Beside { counts: vec![0; width * width], width };
        let placed = || timed.iter().filter_map(|of| Some((of, place_of[usize::from(of.activity)]?)));
        beside.count(placed());
        beside.count(placed().rev());
        beside
    }

    /// Counts what stands within a minute before each event in this order.
    fn count<'a>(&mut self, events: impl Iterator<Item = (&'a Timed, usize)>) {
        // The activities that stood there last, each with its last event.
        let mut recent: Vec<(usize, &Timed)> = Vec::new();
        for (event, place) in events {
            recent.retain(|(_, of)| of.case == event.case && (event.millis - of.millis).abs() <= WITHIN_MILLIS);
            for &(other, _) in recent.iter().filter(|(other, _)| *other != place) {
                self.counts[place * self.width + other] += 1;
            }
            recent.retain(|(other, _)| *other != place);
            recent.push((place, event));
        }
    }

    fn events(&self, of: usize, beside: usize) -> u32 {
        self.counts[of * self.width + beside]
    }
}
