//! Scattered cases: what speaks for a part of the course standing in another source.

use super::super::registered::Registered;
use crate::engine::ordering::sort_by;
use crate::engine::stats::Pairs;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What can be counted of a log whose cases may be spread over sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scattered {
    /// Sources that the log was read from.
    pub sources: u32,
    /// Cases with events of more than one of them, of all.
    pub cases_in_several: u32,
    pub of_cases: u32,
    /// Steps that what follows them is often missing after; most events first, then by name.
    pub without_follower: Vec<WithoutFollower>,
}

/// A step, and what comes right after it, far more seldom than the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithoutFollower {
    pub activity: u16,
    pub events: u32,
    pub follower: u16,
    pub follower_events: u32,
}

/// So many in a hundred events of the follower stand right after the step.
const RIGHT_AFTER_PERCENT: u64 = 95;
/// So many in a hundred events of the step have the follower after them, or lack nothing but it.
const LACKS_ONLY_PERCENT: u64 = 95;
/// The step has so many times the events of its follower («A 1000, its constant follower B 300»).
const TIMES_AS_MANY: u32 = 2;
/// Rarer followers say nothing.
const EVENTS_AT_LEAST: u32 = 20;

/// Cases whose events come from several sources, and steps with twice the events of their constant follower or more (pattern
/// 6).
///
/// A constant follower is a step of twenty events or more of which 95 in 100 stand right after one other step. Where the
/// follower does not stand, the case ends or goes on with what also comes right after the follower, in 95 in 100 events of the
/// step: otherwise the course divides there and nothing is missing. Methods name the example of 1,000 and 300; the bounds
/// are ours. Both may be as they should be, so it is a question. `O(n log n)`.
pub(super) fn scattered(registered: &Registered) -> Scattered {
    let log = registered.log;
    let source = |event: u32| log.source_of(log.row()[event as usize]);
    let is_in_several = |course: &[u32]| course.windows(2).any(|pair| source(pair[0]) != source(pair[1]));
    Scattered {
        sources: log.source_of(u32::MAX) as u32 + 1,
        cases_in_several: registered.courses().filter(|(_, course)| is_in_several(course)).count() as u32,
        of_cases: registered.case_count(),
        without_follower: without_follower(registered),
    }
}

fn without_follower(registered: &Registered) -> Vec<WithoutFollower> {
    /// What comes after the last step of a case.
    const END: u32 = 0;
    let log = registered.log;
    let mut pairs = Pairs::of(log.activity_codes());
    for (case, course) in registered.courses() {
        for (place, &event) in course.iter().enumerate() {
            let next = course.get(place + 1).map_or(END, |&next| u32::from(registered.activity(next)));
            pairs.add(u32::from(registered.activity(event)), next, case);
        }
    }
    let events = registered.events_by_activity();
    let counted = pairs.counted(|code| log.activity_name(code as u16));
    let neighbours: BTreeSet<(u32, u32)> = counted.iter().map(|pair| (pair.from, pair.to)).collect();
    let is_part = |part: u32, of: u32, percent: u64| u64::from(part) * 100 >= u64::from(of) * percent;
    let mut found = Vec::new();
    for pair in counted.iter().filter(|pair| pair.to != END && pair.from != pair.to) {
        let (of, of_follower) = (events[pair.from as usize], events[pair.to as usize]);
        let is_constant = of_follower >= EVENTS_AT_LEAST && is_part(pair.count, of_follower, RIGHT_AFTER_PERCENT);
        if !is_constant || of / TIMES_AS_MANY < of_follower {
            continue;
        }
        let goes_on = |to: u32| to == END || to == pair.to || neighbours.contains(&(pair.to, to));
        let as_with_it = counted.iter().filter(|other| other.from == pair.from && goes_on(other.to));
        if is_part(as_with_it.map(|other| other.count).sum(), of, LACKS_ONLY_PERCENT) {
            found.push(WithoutFollower {
                activity: pair.from as u16,
                events: of,
                follower: pair.to as u16,
                follower_events: of_follower,
            });
        }
    }
    let names = |of: &WithoutFollower| [of.activity, of.follower].map(|code| log.activity_name(code));
    sort_by(&mut found, |a, b| b.events.cmp(&a.events).then_with(|| names(a).cmp(&names(b))));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::filter::Selection;
    use crate::engine::import::Zone;
    use crate::engine::log::EventLog;

    fn scattered_of(log: &EventLog) -> Scattered {
        scattered(&Registered::of(log, &Selection::all(log.case_count()), Zone::Utc))
    }

    #[test]
    fn cases_of_several_sources_are_counted() {
        // Rows 0 to 2 are of one file, rows 3 and 4 of another: case 1 alone is in both.
        let rows = [("1", "A", 1), ("1", "B", 2), ("2", "A", 3), ("1", "C", 4), ("3", "C", 5)];
        let Ok(log) = EventLog::from_rows(rows) else { panic!("no log") };
        let of = |log: &EventLog| {
            let found = scattered_of(log);
            (found.sources, found.cases_in_several, found.of_cases)
        };
        assert_eq!(of(&log), (1, 0, 3));
        assert_eq!(of(&log.of_sources(vec![3])), (2, 1, 3));
    }

    /// 60 cases are sent; 30 are received, of which 20 are closed; of the others some are closed, some end.
    #[test]
    fn a_step_without_its_follower_is_told_from_a_course_that_divides() {
        let log = |otherwise: &'static str| {
            let courses = (0..60).flat_map(|case| {
                let mut steps = vec!["Sendt"];
                steps.extend((case < 30).then_some("Modtaget"));
                steps.extend((case < 20).then_some("Lukket"));
                steps.extend((case >= 50).then_some(otherwise));
                let steps = steps.into_iter().enumerate();
                steps.map(move |(at, step)| (case.to_string(), step, case * 1_000 + at as i64)).collect::<Vec<_>>()
            });
            let rows: Vec<(String, &str, i64)> = courses.collect();
            let rows = rows.iter().map(|(case, step, at)| (case.as_str(), *step, *at));
            let Ok(log) = EventLog::from_rows(rows) else { panic!("no log") };
            log
        };
        let same = log("Lukket");
        let found = scattered_of(&same).without_follower;
        let named = |of: &WithoutFollower| {
            (same.activity_name(of.activity), of.events, same.activity_name(of.follower), of.follower_events)
        };
        // The ten that were closed without being received make closing no constant follower: 20 of 30 stand after it.
        assert_eq!(found.iter().map(named).collect::<Vec<_>>(), [("Sendt", 60, "Modtaget", 30)]);
        // Ten of sixty go another way.
        assert_eq!(scattered_of(&log("Afvist")).without_follower, []);
    }
}
