//! The directly-follows graph of a log, prepared so that any selection of its cases is counted fast.
//!
//! What a case adds to the counts depends on its variant alone; what it adds to the durations is kept
//! sorted by duration, so that a selection needs no sorting. Hidden activities are projected away:
//! the trace without them is what the graph is built from (dropping edges instead would leave numbers
//! that do not add up, `methods.md` 3.2).

use super::durations::{DurationIndex, Transitions};
use super::ties::{TieBounds, TieIndex};
use super::{Durations, EdgeClock, MapCounts, Place};
use crate::engine::calendar::Clock;
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::EventLog;
use crate::engine::variants::{Sequences, Variants};
use std::cell::OnceCell;

/// Number of an edge: edges are sorted by (from, to), Start first and End last.
pub type EdgeNumber = u32;

/// The code that stands for Start before the first activity; no event has it.
pub(super) const START: u16 = 0;
/// The code that stands for End after the last activity; no event has it.
pub(super) const END: u16 = u16::MAX;

/// Edges and courses of a log with some activities hidden, and what is needed to count any selection.
pub struct TraceIndex {
    pub(super) shown: Vec<bool>,
    /// Edges as (from, to) codes, sorted.
    pub(super) edges: Vec<(u16, u16)>,
    /// First edge out of each code, and one past the last: `activity_codes + 1` positions.
    pub(super) edges_from: Vec<u32>,
    pub(super) courses: Courses,
    /// By every hour, and by the hours that were counted last besides.
    times: [TimeIndexes; 2],
    ties: OnceCell<TieIndex>,
    /// Where the clock stands that the days of events without a clock time are told on.
    zone: Zone,
}

/// The times of a log by one clock.
#[derive(Default)]
struct TimeIndexes {
    /// To the completion of the next event, and to its start.
    between: [OnceCell<DurationIndex>; 2],
    processing: OnceCell<DurationIndex>,
}

/// Standard deviations of the times of a selection, milliseconds; none where fewer than two were measured.
#[derive(Clone, Debug, PartialEq)]
pub struct MapSpreads {
    /// By edge number.
    pub edges: Vec<Option<f64>>,
    /// From the completion of a step to the next event of the case that is on the map, by activity code.
    pub until_next: Vec<Option<f64>>,
}

/// The times of a selection, by edge number and by activity code.
#[derive(Clone, Debug, PartialEq)]
pub struct MapDurations {
    /// On every edge; none where no selected case has the transition, and on the arcs of Start and End.
    pub edges: Vec<Option<Durations>>,
    /// Times on every edge below zero: the next event began before the one before completed.
    pub negative: Vec<u32>,
    /// From the completion of a step to the next event of the case that is on the map.
    pub until_next: Vec<Option<Durations>>,
    /// From start to completion of a step, over the events that have a start.
    pub processing: Vec<Option<Durations>>,
}

/// The distinct courses on the map, as the edges they take from Start to End.
pub(super) struct Courses {
    /// Course of each variant of the log.
    pub of_variant: Vec<u32>,
    /// Whether each variant of the log has no hidden step: only then can the map show it completely.
    pub whole: Vec<bool>,
    /// First step of each course, and one past the last.
    pub starts: Vec<u32>,
    /// Edges in order. A course with no step left has none.
    pub steps: Vec<EdgeNumber>,
}

impl Courses {
    /// Edges of course `course` in order, arcs of Start and End included.
    pub fn edges(&self, course: u32) -> &[EdgeNumber] {
        &self.steps[self.starts[course as usize] as usize..self.starts[course as usize + 1] as usize]
    }

    pub fn count(&self) -> usize {
        self.starts.len() - 1
    }
}

impl TraceIndex {
    /// The graph of a whole log.
    pub fn of_all(log: &EventLog, variants: &Variants) -> TraceIndex {
        TraceIndex::of_shown(log, variants, vec![true; log.activity_codes()])
    }

    /// The graph of the traces that are left when every activity that is not `shown` (by code) is taken out.
    pub fn of_shown(log: &EventLog, variants: &Variants, shown: Vec<bool>) -> TraceIndex {
        let count = variants.count() as u32;
        let mut projected = Sequences::default();
        let mut buffer = Vec::new();
        let (mut of_variant, mut whole) = (Vec::with_capacity(count as usize), Vec::with_capacity(count as usize));
        for variant in 0..count {
            let sequence = variants.sequence(variant);
            buffer.clear();
            buffer.extend(sequence.iter().copied().filter(|&code| shown[code as usize]));
            of_variant.push(projected.number(&buffer));
            whole.push(buffer.len() == sequence.len());
        }
        let edges = distinct_edges(&projected, log.activity_codes());
        let mut edges_from = vec![0; log.activity_codes() + 1];
        for &(from, _) in &edges {
            edges_from[from as usize + 1] += 1;
        }
        for code in 1..edges_from.len() {
            edges_from[code] += edges_from[code - 1];
        }
        let mut index = TraceIndex {
            shown,
            edges,
            edges_from,
            courses: Courses { of_variant, whole, starts: vec![0], steps: Vec::new() },
            times: Default::default(),
            ties: OnceCell::new(),
            zone: Zone::Utc,
        };
        index.walk_courses(&projected);
        index
    }

    /// The same graph of a log whose days are those of a clock in `zone`; without, of one in UTC.
    pub fn in_zone(mut self, zone: Zone) -> TraceIndex {
        (self.zone, self.ties) = (zone, OnceCell::new());
        self
    }

    /// Number of edges, arcs of Start and End included.
    pub fn edge_count(&self) -> usize {
        self.edges.len()
    }

    /// The ends of edge `edge`.
    pub fn edge(&self, edge: EdgeNumber) -> (Place, Place) {
        let (from, to) = self.edges[edge as usize];
        (place(from), place(to))
    }

    /// The number of the edge between two places, if any case takes it.
    pub fn find_edge(&self, from: Place, to: Place) -> Option<EdgeNumber> {
        self.number(code(from), code(to))
    }

    /// Whether each activity code is on the map.
    pub fn shown(&self) -> &[bool] {
        &self.shown
    }

    /// The edges that lead out of activity `from`, as a range of edge numbers; the arc to End is the last.
    pub(super) fn out_of(&self, from: u16) -> std::ops::Range<usize> {
        self.edges_from[from as usize] as usize..self.edges_from[from as usize + 1] as usize
    }

    pub(super) fn number(&self, from: u16, to: u16) -> Option<EdgeNumber> {
        if usize::from(from) + 1 >= self.edges_from.len() {
            return None;
        }
        let out = self.out_of(from);
        let first = out.start;
        self.edges[out].binary_search(&(from, to)).ok().map(|at| (first + at) as EdgeNumber)
    }

    /// The times on every edge and step in a selection.
    ///
    /// Between two events that follow each other on the map the time is `complete(next) − complete(this)`, or
    /// `start(next) − complete(this)` by [`EdgeClock::CompleteToStart`]; an event without a start is taken to
    /// start when it completes. Every occurrence is one observation. Sums are exact before they are divided,
    /// quantiles are of type 7, and where nothing is observed there is no figure. PM4Py counterpart:
    /// `discover_performance_dfg` (mean, median, sum; from completion to completion).
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, variants::Variants};
    /// use spor::engine::map::{EdgeClock, Place, TraceIndex};
    /// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1000), ("2", "A", 0), ("2", "B", 4000)]).unwrap();
    /// let variants = Variants::of(&log);
    /// let index = TraceIndex::of_all(&log, &variants);
    /// let times = index.durations_in(&log, &variants, &Selection::all(2), EdgeClock::CompleteToComplete);
    /// let edge = index.find_edge(Place::Activity(1), Place::Activity(2)).unwrap();
    /// let time = times.edges[edge as usize].unwrap();
    /// assert_eq!((time.n, time.median_millis, time.p90_millis, time.total_millis), (2, 2500.0, 3700.0, 5000.0));
    /// ```
    pub fn durations_in(
        &self,
        log: &EventLog,
        variants: &Variants,
        selection: &Selection,
        clock: EdgeClock,
    ) -> MapDurations {
        self.durations_by(log, variants, selection, clock, Clock::AllHours)
    }

    /// The same, of the hours that `hours` counts. Of clocks that leave hours out, a graph knows one: before another is
    /// asked for, [`Self::forget_hours`].
    pub fn durations_by(
        &self,
        log: &EventLog,
        variants: &Variants,
        selection: &Selection,
        clock: EdgeClock,
        hours: Clock,
    ) -> MapDurations {
        let between = self.durations(log, variants, clock, hours).selected(selection);
        let within = self.processing(log, hours).map(|durations| durations.selected(selection));
        let codes = 0..self.shown.len();
        MapDurations {
            edges: (0..self.edge_count()).map(|edge| between.figures(edge..edge + 1)).collect(),
            negative: (0..self.edge_count()).map(|edge| between.negative(edge)).collect(),
            // The edges out of a step stand side by side: together they are the time until the next event.
            until_next: codes
                .clone()
                .map(|code| if code == 0 { None } else { between.figures(self.out_of(code as u16)) })
                .collect(),
            processing: codes.map(|code| within.as_ref().and_then(|within| within.figures(code..code + 1))).collect(),
        }
    }

    /// How widely the same times spread. Looked for where it is asked for, since every time is gone through.
    pub fn spreads_by(
        &self,
        log: &EventLog,
        variants: &Variants,
        selection: &Selection,
        clock: EdgeClock,
        hours: Clock,
    ) -> MapSpreads {
        let between = self.durations(log, variants, clock, hours).selected(selection);
        let until_next = |code: usize| if code == 0 { None } else { between.spread(self.out_of(code as u16)) };
        MapSpreads {
            edges: (0..self.edge_count()).map(|edge| between.spread(edge..edge + 1)).collect(),
            until_next: (0..self.shown.len()).map(until_next).collect(),
        }
    }

    /// What was measured by opening hours is that of no other clock.
    pub(super) fn forget_hours(&mut self) {
        self.times[1] = TimeIndexes::default();
    }

    /// Bounds of every edge in a selection over all orders that times allow; `counts` are the selection's.
    ///
    /// ```
    /// use spor::engine::{filter::Selection, log::EventLog, variants::Variants};
    /// use spor::engine::map::{Place, TraceIndex};
    /// let log = EventLog::from_rows([("1", "A", 1), ("1", "B", 1), ("2", "A", 1), ("2", "B", 2)]).unwrap();
    /// let variants = Variants::of(&log);
    /// let (index, all) = (TraceIndex::of_all(&log, &variants), Selection::all(2));
    /// let counts = index.count(&variants.cases_in(&all));
    /// let bounds = index.tie_bounds(&log, &variants, &all, &counts);
    /// let edge = index.find_edge(Place::Activity(1), Place::Activity(2)).unwrap() as usize;
    /// assert_eq!((bounds.cases[edge].least, bounds.cases[edge].greatest), (1, 2)); // case 1 could be B, A
    /// ```
    pub fn tie_bounds(
        &self,
        log: &EventLog,
        variants: &Variants,
        selection: &Selection,
        counts: &MapCounts,
    ) -> TieBounds {
        self.ties(log, variants).bounds(selection, &counts.edges)
    }

    fn times_by(&self, hours: Clock) -> &TimeIndexes {
        &self.times[usize::from(!matches!(hours, Clock::AllHours))]
    }

    /// The durations on the edges, sorted; made at the first call.
    fn durations(&self, log: &EventLog, variants: &Variants, clock: EdgeClock, hours: Clock) -> &DurationIndex {
        let between = &self.times_by(hours).between;
        let cell = match clock {
            EdgeClock::CompleteToComplete => &between[0],
            EdgeClock::CompleteToStart => &between[1],
        };
        cell.get_or_init(|| {
            DurationIndex::of(log, self.edge_count(), &Transitions::between(log, variants, self, clock, hours))
        })
    }

    /// The durations on one edge in a selection, milliseconds, rising: what its histogram shows.
    pub fn edge_millis(
        &self,
        log: &EventLog,
        variants: &Variants,
        selection: &Selection,
        clock: EdgeClock,
        edge: EdgeNumber,
    ) -> Vec<i64> {
        self.durations(log, variants, clock, Clock::AllHours).selected(selection).millis(edge as usize)
    }

    /// The durations of the steps themselves, sorted; none when the source has no start.
    fn processing(&self, log: &EventLog, hours: Clock) -> Option<&DurationIndex> {
        log.start_millis()?;
        let within = || DurationIndex::of(log, log.activity_codes(), &Transitions::within(log, &self.shown, hours));
        Some(self.times_by(hours).processing.get_or_init(within))
    }

    /// What equal times leave open; made at the first call.
    fn ties(&self, log: &EventLog, variants: &Variants) -> &TieIndex {
        self.ties.get_or_init(|| TieIndex::of(log, variants, self, self.zone))
    }

    fn walk_courses(&mut self, projected: &Sequences) {
        let numbers = EdgeNumbers::of(self);
        let total: usize = (0..projected.count()).map(|course| projected.get(course as u32).len() + 1).sum();
        let mut steps = Vec::with_capacity(total);
        for course in 0..projected.count() as u32 {
            let sequence = projected.get(course);
            let mut before = START;
            for &code in sequence {
                steps.push(numbers.get(self, before, code));
                before = code;
            }
            if !sequence.is_empty() {
                steps.push(numbers.get(self, before, END));
            }
            self.courses.starts.push(steps.len() as u32);
        }
        self.courses.steps = steps;
    }
}

/// From (from, to) to the number of the edge: a table where it is small, else a search.
struct EdgeNumbers {
    width: usize,
    table: Vec<EdgeNumber>,
}

impl EdgeNumbers {
    /// Tables of up to a million places (4 MB) are worth their memory.
    const MOST_PLACES: usize = 1 << 20;

    fn of(index: &TraceIndex) -> EdgeNumbers {
        let width = index.edges_from.len();
        if width * width > Self::MOST_PLACES {
            return EdgeNumbers { width, table: Vec::new() };
        }
        let mut table = vec![0; width * width];
        for (number, &(from, to)) in index.edges.iter().enumerate() {
            table[from as usize * width + usize::from(to).min(width - 1)] = number as EdgeNumber;
        }
        EdgeNumbers { width, table }
    }

    /// The number of an edge that exists.
    #[inline]
    fn get(&self, index: &TraceIndex, from: u16, to: u16) -> EdgeNumber {
        if self.table.is_empty() {
            return index.number(from, to).unwrap_or_default();
        }
        self.table[from as usize * self.width + usize::from(to).min(self.width - 1)]
    }
}

/// Every edge that some course takes, sorted by (from, to).
fn distinct_edges(courses: &Sequences, activity_codes: usize) -> Vec<(u16, u16)> {
    let width = activity_codes + 1;
    let small = width * width <= EdgeNumbers::MOST_PLACES;
    let mut seen = vec![false; if small { width * width } else { 0 }];
    let mut edges = Vec::new();
    for course in 0..courses.count() as u32 {
        let sequence = courses.get(course);
        if sequence.is_empty() {
            continue;
        }
        let mut before = START;
        for &code in sequence.iter().chain(&[END]) {
            if small {
                let place = &mut seen[before as usize * width + usize::from(code).min(width - 1)];
                if !*place {
                    *place = true;
                    edges.push((before, code));
                }
            } else {
                edges.push((before, code));
            }
            before = code;
        }
    }
    edges.sort_unstable();
    edges.dedup();
    edges
}

pub(super) fn place(code: u16) -> Place {
    match code {
        START => Place::Start,
        END => Place::End,
        activity => Place::Activity(activity),
    }
}

pub(super) fn code(place: Place) -> u16 {
    match place {
        Place::Start => START,
        Place::Activity(activity) => activity,
        Place::End => END,
    }
}
