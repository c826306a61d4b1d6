//! Where times tie: how far a count on the map could differ if equal times stood in another order.
//!
//! A tie group is a maximal run of events of one case with the same stored instant (day precision is
//! midnight). Where a group holds two activities or more, the source row decides their order on the map,
//! and every other order is as true. Bounds are the least and the greatest value over all orders inside
//! groups, exact for each number by itself. They replace the two-order method of `methods.md` 1.3.

mod course_bounds;
mod group;

use super::Bounds;
use super::index::TraceIndex;
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::variants::{Sequences, Variants};
use course_bounds::CourseBounds;

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
    pub fn of(log: &EventLog, variants: &Variants, index: &TraceIndex) -> TieIndex {
        let mut classes = Sequences::default();
        let mut cases = Vec::new();
        let mut course_of_class = Vec::new();
        let mut buffer = Vec::new();
        // Hiding steps leaves fewer ties, never more.
        let time = log.order_millis();
        for case in uncertain_cases(log, &time) {
            if write_groups(log, &time, index, case, &mut buffer) {
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

/// Writes the steps of a case with a 0 after each tie group; false when its order is certain.
fn write_groups(log: &EventLog, time: &[i64], index: &TraceIndex, case: u32, buffer: &mut Vec<u16>) -> bool {
    let activity = log.activity();
    let mut uncertain = false;
    let mut before: Option<usize> = None;
    buffer.clear();
    for event in log.events_of(case) {
        if !index.shown[activity[event] as usize] {
            continue;
        }
        if let Some(before) = before {
            if time[before] != time[event] {
                buffer.push(0);
            } else {
                uncertain |= activity[before] != activity[event];
            }
        }
        buffer.push(activity[event]);
        before = Some(event);
    }
    uncertain
}
