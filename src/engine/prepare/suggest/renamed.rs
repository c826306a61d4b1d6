//! Renamed activities: one name ends, another begins, and both stand in the same places of the courses.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::prepare::case_condition::second_as_text;
use crate::engine::prepare::danish_day::DAY_MILLIS;
use crate::engine::prepare::step::Step;
use std::collections::{BTreeMap, BTreeSet};

/// Rarer activities have too few neighbours to compare.
const EVENTS_AT_LEAST: u64 = 50;
/// The new name is there at most so many days after the last use of the old one.
const DAYS_BETWEEN_AT_MOST: i64 = 31;
/// The new name comes so many times as often in a day as the old one, at most, and at least the inverse of it.
const TIMES_AS_OFTEN_AT_MOST: u128 = 2;
/// So much of the neighbours may differ, in percent of the events, before as well as after.
const DIFFERS_PERCENT_AT_MOST: u64 = 15;

/// An activity that another one follows in time.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Renaming {
    pub from: String,
    pub from_events: u64,
    /// The last use of the old name, `yyyy-MM-ddTHH:mm:ss` on the Danish clock.
    pub from_last: String,
    pub to: String,
    pub to_events: u64,
    /// The first use of the new name, likewise.
    pub to_first: String,
}

struct Activity {
    code: u16,
    events: u64,
    first: i64,
    last: i64,
}

/// How often each activity stands right before and right after another; code 0 is the border of the case.
#[derive(Default)]
struct Neighbours {
    before: BTreeMap<u16, u64>,
    after: BTreeMap<u16, u64>,
}

/// Giving the old name of a renamed activity the new one.
///
/// Of two activities with at least fifty events each, the second is the first one's new name when it is never seen
/// before the last use of the first, begins within 31 days of it, comes at most twice and at least half as often a day,
/// and at most 15 % of its neighbours differ, before as well as after. Each takes part in one pair: the one with the most like neighbours (ties: by code).
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let activities = activities_of(log);
    let follows = |old: &Activity, new: &Activity| {
        new.first > old.last
            && new.first.saturating_sub(old.last) <= DAYS_BETWEEN_AT_MOST * DAY_MILLIS
            && is_as_often(old, new)
    };
    let pairs: Vec<(&Activity, &Activity)> = activities
        .iter()
        .flat_map(|old| activities.iter().map(move |new| (old, new)))
        .filter(|(old, new)| follows(old, new))
        .collect();
    if pairs.is_empty() {
        return None;
    }
    let asked: BTreeSet<u16> = pairs.iter().flat_map(|(old, new)| [old.code, new.code]).collect();
    let neighbours = neighbours_of(log, &asked);
    let mut alike: Vec<(u64, &Activity, &Activity)> = pairs
        .into_iter()
        .filter_map(|(old, new)| {
            let (of_old, of_new) = (neighbours.get(&old.code)?, neighbours.get(&new.code)?);
            let same = |code: u16| if code == old.code { new.code } else { code };
            let before = differs_percent(&of_old.before, old.events, &of_new.before, new.events, same);
            let after = differs_percent(&of_old.after, old.events, &of_new.after, new.events, same);
            Some((before.max(after), old, new))
        })
        .filter(|(differs, ..)| *differs <= DIFFERS_PERCENT_AT_MOST)
        .collect();
    sort_by(&mut alike, |a, b| (a.0, a.1.code, a.2.code).cmp(&(b.0, b.1.code, b.2.code)));
    let mut used = BTreeSet::new();
    let mut renamings = Vec::new();
    for (_, old, new) in alike {
        if used.contains(&old.code) || used.contains(&new.code) {
            continue;
        }
        used.extend([old.code, new.code]);
        renamings.push(Renaming {
            from: log.activity_name(old.code).to_owned(),
            from_events: old.events,
            from_last: second_as_text(old.last),
            to: log.activity_name(new.code).to_owned(),
            to_events: new.events,
            to_first: second_as_text(new.first),
        });
    }
    let names = renamings.iter().map(|renaming| (renaming.from.clone(), renaming.to.clone())).collect();
    (!renamings.is_empty()).then_some(Suggestion {
        step: Step::MapActivities { names, names_all: false },
        evidence: Evidence::Renamed { renamings },
    })
}

/// Whether both come about equally often a day while they are in use.
fn is_as_often(old: &Activity, new: &Activity) -> bool {
    let days = |activity: &Activity| (activity.last.saturating_sub(activity.first) / DAY_MILLIS + 1).unsigned_abs();
    // Events a day, both over the product of the two spans.
    let of_old = u128::from(old.events) * u128::from(days(new));
    let of_new = u128::from(new.events) * u128::from(days(old));
    of_new <= of_old * TIMES_AS_OFTEN_AT_MOST && of_old <= of_new * TIMES_AS_OFTEN_AT_MOST
}

/// The activities with enough events, by code.
fn activities_of(log: &EventLog) -> Vec<Activity> {
    let mut found: Vec<Activity> = (0..log.activity_codes() as u16)
        .map(|code| Activity { code, events: 0, first: i64::MAX, last: i64::MIN })
        .collect();
    for (&code, &millis) in log.activity().iter().zip(log.time_millis()) {
        let activity = &mut found[code as usize];
        activity.events += 1;
        activity.first = activity.first.min(millis);
        activity.last = activity.last.max(millis);
    }
    found.retain(|activity| activity.events >= EVENTS_AT_LEAST);
    found
}

fn neighbours_of(log: &EventLog, asked: &BTreeSet<u16>) -> BTreeMap<u16, Neighbours> {
    let mut found: BTreeMap<u16, Neighbours> = BTreeMap::new();
    for case in 0..log.case_count() as u32 {
        let course = &log.activity()[log.events_of(case)];
        for (place, code) in course.iter().enumerate().filter(|(_, code)| asked.contains(code)) {
            let before = place.checked_sub(1).map_or(0, |place| course[place]);
            let after = course.get(place + 1).copied().unwrap_or(0);
            let neighbours = found.entry(*code).or_default();
            *neighbours.before.entry(before).or_default() += 1;
            *neighbours.after.entry(after).or_default() += 1;
        }
    }
    found
}

/// The share of the one that the other does not have, in percent rounded down; `same` gives both names one code.
fn differs_percent(
    old: &BTreeMap<u16, u64>,
    old_events: u64,
    new: &BTreeMap<u16, u64>,
    new_events: u64,
    same: impl Fn(u16) -> u16,
) -> u64 {
    let mut shares: BTreeMap<u16, (u64, u64)> = BTreeMap::new();
    old.iter().for_each(|(&code, events)| shares.entry(same(code)).or_default().0 += events);
    new.iter().for_each(|(&code, events)| shares.entry(same(code)).or_default().1 += events);
    // Shares of events as whole numbers: both over the product of the two counts.
    let common: u128 = shares
        .values()
        .map(|&(of_old, of_new)| {
            (u128::from(of_old) * u128::from(new_events)).min(u128::from(of_new) * u128::from(old_events))
        })
        .sum();
    let all = (u128::from(old_events) * u128::from(new_events)).max(1);
    ((all - common) * 100 / all) as u64
}
