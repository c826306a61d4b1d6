//! Counting steps and transitions of a selection: over variants, each weighted by its cases.

use super::index::{END, TraceIndex};

/// Cases that have a step exactly 1, 2, … times; the last counts `REPETITIONS` times or more.
pub const REPETITIONS: usize = 10;

/// What a step or transition counts in a selection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Cases with it at least once.
    pub cases: u32,
    /// How often it happened.
    pub occurrences: u32,
    /// Most occurrences in one case.
    pub max_in_case: u32,
    /// Occurrences for which the case has had the step before; of a transition, the step it leads to.
    pub repeats: u32,
    /// Cases with at least one of those.
    pub repeat_cases: u32,
}

/// Counts of every edge and every step.
pub struct MapCounts {
    /// By edge number.
    pub edges: Vec<Counts>,
    /// By activity code.
    pub steps: Vec<Counts>,
    /// By activity code: cases that have it exactly 1, 2, …, and [`REPETITIONS`] times or more.
    pub repetitions: Vec<[u32; REPETITIONS]>,
    /// Cases that have at least one step on the map.
    pub cases_with_steps: u32,
}

impl TraceIndex {
    /// Counts the selection, given as cases of every variant of the log (`Variants::cases_in`).
    ///
    /// For an edge `(a, b)`: occurrences are the positions at which `b` comes right after `a`, summed
    /// over cases; cases are those with at least one; Start and End arcs have one occurrence a case. It repeats where
    /// `b` stands somewhere before in the case; a step repeats where it does itself.
    /// An empty selection counts zero everywhere. PM4Py counterpart: `discover_dfg` (occurrences).
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, variants::Variants};
    /// use spor::engine::map::{Place, TraceIndex};
    /// let rows = [("1", "A", 0), ("1", "B", 1), ("1", "A", 2), ("1", "B", 3), ("2", "A", 0), ("2", "B", 1)];
    /// let log = EventLog::from_rows(rows).unwrap();
    /// let variants = Variants::of(&log);
    /// let index = TraceIndex::of_all(&log, &variants);
    /// let counts = index.count(&variants.cases_in(&Selection::all(2)));
    /// let edge = index.find_edge(Place::Activity(1), Place::Activity(2)).unwrap(); // A → B
    /// let a_to_b = counts.edges[edge as usize];
    /// assert_eq!((a_to_b.cases, a_to_b.occurrences, a_to_b.max_in_case), (2, 3, 2));
    /// assert_eq!((a_to_b.repeats, a_to_b.repeat_cases), (1, 1)); // the second time in case 1
    /// ```
    pub fn count(&self, cases_of_variant: &[u32]) -> MapCounts {
        let weights = self.course_weights(cases_of_variant);
        let codes = self.shown.len();
        let mut edges = Tally::of(self.edges.len());
        let mut steps = Tally::of(codes);
        let mut repetitions = vec![[0_u32; REPETITIONS]; codes];
        let mut cases_with_steps = 0;
        // The last course in which each edge led back to a step.
        let mut led_back = vec![u32::MAX; self.edges.len()];
        for (course, &weight) in weights.iter().enumerate() {
            if weight == 0 {
                continue;
            }
            let path = self.courses.edges(course as u32);
            cases_with_steps += if path.is_empty() { 0 } else { weight };
            for &edge in path {
                edges.add(edge as usize, course as u32, weight);
                let to = self.edges[edge as usize].1;
                if to != END {
                    let times = steps.add(to as usize, course as u32, weight) as usize;
                    if times <= REPETITIONS {
                        let of_step = &mut repetitions[to as usize];
                        of_step[times - 1] += weight;
                        if times > 1 {
                            of_step[times - 2] -= weight;
                        }
                    }
                    if times > 1 {
                        let first = std::mem::replace(&mut led_back[edge as usize], course as u32) != course as u32;
                        let counts = &mut edges.counts[edge as usize];
                        counts.repeats += weight;
                        counts.repeat_cases += if first { weight } else { 0 };
                    }
                }
            }
        }
        for (step, repetitions) in steps.counts.iter_mut().zip(&repetitions) {
            step.repeats = step.occurrences - step.cases;
            step.repeat_cases = step.cases - repetitions[0];
        }
        MapCounts { edges: edges.counts, steps: steps.counts, repetitions, cases_with_steps }
    }

    /// Cases of every course, from cases of every variant.
    pub(super) fn course_weights(&self, cases_of_variant: &[u32]) -> Vec<u32> {
        let mut weights = vec![0; self.courses.count()];
        for (&course, &cases) in self.courses.of_variant.iter().zip(cases_of_variant) {
            weights[course as usize] += cases;
        }
        weights
    }
}

/// Counts that know what they have already seen in the course at hand.
struct Tally {
    counts: Vec<Counts>,
    /// Course last seen, and how often in it.
    seen: Vec<(u32, u32)>,
}

impl Tally {
    fn of(size: usize) -> Tally {
        Tally { counts: vec![Counts::default(); size], seen: vec![(u32::MAX, 0); size] }
    }

    /// Adds one occurrence in `weight` cases, and says which occurrence of the course it is (from 1).
    #[inline]
    fn add(&mut self, item: usize, course: u32, weight: u32) -> u32 {
        let (counts, seen) = (&mut self.counts[item], &mut self.seen[item]);
        if seen.0 != course {
            *seen = (course, 0);
            counts.cases += weight;
        }
        seen.1 += 1;
        counts.occurrences += weight;
        counts.max_in_case = counts.max_in_case.max(seen.1);
        seen.1
    }
}
