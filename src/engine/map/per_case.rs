//! How often the cases that have a step or a transition have it: in the middle one of them, and at least.

use super::index::{END, TraceIndex};
use crate::engine::stats::quantile_type_7;

/// Occurrences of a step or a transition in the cases that have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerCase {
    pub median: f64,
    pub least: u32,
}

/// The same for every transition and every step; none where no case of the selection has it.
pub struct MapPerCase {
    /// By edge number.
    pub edges: Vec<Option<PerCase>>,
    /// By activity code.
    pub steps: Vec<Option<PerCase>>,
}

impl TraceIndex {
    /// How often the cases of a selection that have a transition or a step have it, given as cases of every variant of the
    /// log. The median is the quantile of type 7, so it may lie between two numbers. Sorts the courses' numbers: it is
    /// counted where it is asked for. Apromore's counterpart: «Median frequency» and «Min frequency».
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, map::TraceIndex, variants::Variants};
    /// let rows = [("1", "A", 0), ("1", "A", 1), ("1", "A", 2), ("2", "A", 0), ("3", "B", 0)];
    /// let log = EventLog::from_rows(rows).unwrap();
    /// let variants = Variants::of(&log);
    /// let found = TraceIndex::of_all(&log, &variants).per_case(&variants.cases_in(&Selection::all(3)));
    /// let a = found.steps[1].unwrap(); // three times in case 1, once in case 2
    /// assert_eq!((a.median, a.least), (2.0, 1));
    /// ```
    pub fn per_case(&self, cases_of_variant: &[u32]) -> MapPerCase {
        let weights = self.course_weights(cases_of_variant);
        let (mut edges, mut steps) = (Counted::of(self.edges.len()), Counted::of(self.shown.len()));
        for (course, &weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0) {
            for &edge in self.courses.edges(course as u32) {
                edges.add(edge as usize);
                let to = self.edges[edge as usize].1;
                if to != END {
                    steps.add(to as usize);
                }
            }
            edges.take(weight);
            steps.take(weight);
        }
        MapPerCase { edges: edges.figures(), steps: steps.figures() }
    }
}

/// How often each item occurs: in the course at hand, and in those before it with their cases.
struct Counted {
    times: Vec<u32>,
    /// Items of the course at hand.
    occurring: Vec<usize>,
    /// By item: occurrences in a course, and its cases.
    courses: Vec<Vec<(u32, u32)>>,
}

impl Counted {
    fn of(items: usize) -> Counted {
        Counted { times: vec![0; items], occurring: Vec::new(), courses: vec![Vec::new(); items] }
    }

    fn add(&mut self, item: usize) {
        if self.times[item] == 0 {
            self.occurring.push(item);
        }
        self.times[item] += 1;
    }

    /// The course at hand is over; so many cases have it.
    fn take(&mut self, cases: u32) {
        for item in self.occurring.drain(..) {
            self.courses[item].push((std::mem::take(&mut self.times[item]), cases));
        }
    }

    fn figures(self) -> Vec<Option<PerCase>> {
        self.courses.into_iter().map(figures).collect()
    }
}

fn figures(mut courses: Vec<(u32, u32)>) -> Option<PerCase> {
    courses.sort_unstable();
    let least = courses.first()?.0;
    let mut until = 0;
    let ends: Vec<usize> = courses
        .iter()
        .map(|&(_, cases)| {
            until += cases as usize;
            until
        })
        .collect();
    let nth = |position: usize| i64::from(courses[ends.partition_point(|&end| end <= position)].0);
    Some(PerCase { median: quantile_type_7(until, 0.5, nth)?, least })
}
