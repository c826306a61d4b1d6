//! Where times tie: how far a count on the map could differ if times that decide no order stood in another.
//!
//! A tie group is a maximal run of events of one case with the same instant. An event that says the day only, by its flag or
//! by a clock that shows midnight, may have happened at any time of that day: together with the others of its case on that
//! day it makes a group of its own kind, in which those with a clock keep their order. Where a group holds two activities
//! or more, the source row decides their order on the map, and every other order that the times allow is as true. Bounds
//! are the least and the greatest value over all of them, exact for each number by itself. They replace the two-order method
//! of `methods.md` 1.3, and what is uncertain by its fourth criterion is uncertain here.

mod course_bounds;
mod day;
mod group;
mod times;

use super::Bounds;
use super::index::{END, TraceIndex};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::variants::{Sequences, Variants};
use course_bounds::CourseBounds;
use times::Times;

/// Events that share case and instant with an event of another activity.
///
/// ```
/// use spor::engine::{log::EventLog, map::tied_events};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 0), ("1", "C", 5), ("1", "C", 5)]).unwrap();
/// assert_eq!(tied_events(&log), 2);
/// ```
pub fn tied_events(log: &EventLog) -> u32 {
    let (activity, time) = (log.activity(), log.order_millis());
    let mut tied = 0;
    for case in uncertain_cases(log, &time) {
        let events = log.events_of(case);
        let mut at = events.start;
        for group in time[events].chunk_by(|a, b| a == b) {
            let codes = &activity[at..at + group.len()];
            at += group.len();
            if codes.windows(2).any(|pair| pair[0] != pair[1]) {
                tied += group.len() as u32;
            }
        }
    }
    tied
}

/// The cases in which two activities share an instant, rising.
fn uncertain_cases(log: &EventLog, time: &[i64]) -> Vec<u32> {
    let (activity, starts) = (log.activity(), log.case_starts());
    let mut cases: Vec<u32> = Vec::new();
    let mut case = 0;
    for (before, (times, codes)) in time.windows(2).zip(activity.windows(2)).enumerate() {
        if times[0] != times[1] || codes[0] == codes[1] {
            continue;
        }
        while starts[case + 1] as usize <= before {
            case += 1;
        }
        if before + 1 < starts[case + 1] as usize && cases.last() != Some(&(case as u32)) {
            cases.push(case as u32);
        }
    }
    cases
}

/// The cases whose order is uncertain, in classes of equal course and equal ties.
pub(super) struct TieIndex {
    /// (case, class), cases rising.
    cases: Vec<(u32, u32)>,
    /// First entry of each class, and one past the last.
    starts: Vec<u32>,
    entries: Vec<Entry>,
}

/// How far the occurrences of one edge in one case could be lower or higher than they are.
///
/// Eight bytes, because a log of days has many. A difference over 65,535 takes several entries.
#[derive(Clone, Copy)]
struct Entry {
    /// Edge number; the highest bit: the case could be without the edge; the next: it could come to have it.
    edge: u32,
    down: u16,
    up: u16,
}

const COULD_LOSE: u32 = 1 << 31;
const COULD_GAIN: u32 = 1 << 30;

/// Bounds by edge number.
pub struct TieBounds {
    pub occurrences: Vec<Bounds<u32>>,
    pub cases: Vec<Bounds<u32>>,
}

impl TieIndex {
    /// Finds the uncertain cases and computes each class of them once.
    pub fn of(log: &EventLog, variants: &Variants, index: &TraceIndex, zone: Zone) -> TieIndex {
        let mut classes = Sequences::default();
        let mut cases = Vec::new();
        let mut course_of_class = Vec::new();
        let mut buffer = Vec::new();
        // Hiding steps leaves fewer ties, never more.
        let times = Times::of(log, zone);
        let uncertain = match times.days {
            None => uncertain_cases(log, &times.instants),
            Some(_) => (0..log.case_count() as u32).collect(),
        };
        for case in uncertain {
            if write_groups(log, &times, index, case, &mut buffer) {
                let class = classes.number(&buffer);
                cases.push((case, class));
                if class as usize == course_of_class.len() {
                    let variant = variants.of_case()[case as usize] as usize;
                    course_of_class.push(index.courses.of_variant[variant]);
                }
            }
        }
        classes.freeze();
        let mut ties = TieIndex { cases, starts: vec![0], entries: Vec::new() };
        let mut course = CourseBounds::of(index);
        for (class, &of_class) in course_of_class.iter().enumerate() {
            let edges = index.courses.edges(of_class);
            course.each_uncertain(index, classes.get(class as u32), edges, |edge, actual, bounds| {
                ties.push(edge, actual, bounds);
            });
            ties.starts.push(ties.entries.len() as u32);
        }
        ties.entries.shrink_to_fit();
        ties
    }

    /// The bounds of a selection, given what it counts.
    pub fn bounds(&self, selection: &Selection, counts: &[super::Counts]) -> TieBounds {
        let sure = |value: u32| Bounds { least: value, greatest: value };
        let mut occurrences: Vec<Bounds<u32>> = counts.iter().map(|c| sure(c.occurrences)).collect();
        let mut of_cases: Vec<Bounds<u32>> = counts.iter().map(|c| sure(c.cases)).collect();
        let mut weights = vec![0_u32; self.starts.len() - 1];
        for &(case, class) in &self.cases {
            weights[class as usize] += u32::from(selection.contains(case));
        }
        for (class, &weight) in weights.iter().enumerate() {
            if weight == 0 {
                continue;
            }
            for entry in &self.entries[self.starts[class] as usize..self.starts[class + 1] as usize] {
                let edge = (entry.edge & !(COULD_LOSE | COULD_GAIN)) as usize;
                occurrences[edge].least -= weight * u32::from(entry.down);
                occurrences[edge].greatest += weight * u32::from(entry.up);
                if entry.edge & COULD_LOSE != 0 {
                    of_cases[edge].least -= weight;
                }
                if entry.edge & COULD_GAIN != 0 {
                    of_cases[edge].greatest += weight;
                }
            }
        }
        TieBounds { occurrences, cases: of_cases }
    }

    fn push(&mut self, edge: u32, actual: u32, bounds: Bounds<u32>) {
        let (mut down, mut up) = (actual - bounds.least, bounds.greatest - actual);
        let mut flags = 0;
        if actual > 0 && bounds.least == 0 {
            flags |= COULD_LOSE;
        }
        if actual == 0 && bounds.greatest > 0 {
            flags |= COULD_GAIN;
        }
        while down > 0 || up > 0 {
            let (some_down, some_up) = (down.min(u32::from(u16::MAX)), up.min(u32::from(u16::MAX)));
            self.entries.push(Entry { edge: edge | flags, down: some_down as u16, up: some_up as u16 });
            down -= some_down;
            up -= some_up;
            flags = 0;
        }
    }
}

/// Between tie groups; no event has this code.
const NEXT_GROUP: u16 = 0;
/// In a day on which some events have no clock: before those without, and before each group of those with one. No event has
/// this code either.
const NEXT_INSTANT: u16 = END;

/// Writes the steps of a case, tie group after tie group; false when its order is certain.
fn write_groups(log: &EventLog, times: &Times, index: &TraceIndex, case: u32, buffer: &mut Vec<u16>) -> bool {
    let activity = log.activity();
    let mut uncertain = false;
    buffer.clear();
    let is_shown = |event: &usize| index.shown[activity[*event] as usize];
    if times.days.is_none() {
        let mut before: Option<usize> = None;
        for event in log.events_of(case).filter(is_shown) {
            if let Some(before) = before {
                if times.instants[before] != times.instants[event] {
                    buffer.push(NEXT_GROUP);
                } else {
                    uncertain |= activity[before] != activity[event];
                }
            }
            buffer.push(activity[event]);
            before = Some(event);
        }
        return uncertain;
    }
    let events: Vec<usize> = log.events_of(case).filter(is_shown).collect();
    for day in events.chunk_by(|&one, &other| times.are_of_one_day(one, other)) {
        let (without_clock, with_clock): (Vec<usize>, Vec<usize>) =
            day.iter().copied().partition(|&event| times.is_day_only(event));
        let is_mixed = !without_clock.is_empty() && !with_clock.is_empty();
        let instants = |events: &[usize], between: u16, buffer: &mut Vec<u16>| {
            for (number, instant) in events.chunk_by(|&a, &b| times.instants[a] == times.instants[b]).enumerate() {
                if number > 0 {
                    buffer.push(between);
                }
                buffer.extend(instant.iter().map(|&event| activity[event]));
            }
        };
        if !buffer.is_empty() {
            buffer.push(NEXT_GROUP);
        }
        let from = buffer.len();
        if is_mixed {
            buffer.push(NEXT_INSTANT);
            buffer.extend(without_clock.iter().map(|&event| activity[event]));
            buffer.push(NEXT_INSTANT);
            instants(&with_clock, NEXT_INSTANT, buffer);
            uncertain |= day.iter().any(|&event| activity[event] != activity[day[0]]);
        } else if with_clock.is_empty() {
            // One midnight: nothing parts them.
            buffer.extend(day.iter().map(|&event| activity[event]));
        } else {
            instants(day, NEXT_GROUP, buffer);
        }
        let differ = |group: &[u16]| group.windows(2).any(|pair| pair[0] != pair[1]);
        uncertain |= !is_mixed && buffer[from..].split(|&code| code == NEXT_GROUP).any(differ);
    }
    uncertain
}
