//! Numbers of cases told as ranges, where occurrences less cases would tell how few have a step or a transition again.
//!
//! Twenty-one occurrences in twenty cases say that exactly one case has it twice. The excess (occurrences less cases) is
//! therefore a count like any other: where it may be small, the cases are told as a range. What a reader can form besides
//! are bounds at every step, on either side of it: its excess is at least that of its transitions together, since a case
//! that takes one again has the step again; and no transition has more cases than its step, nor any step than there are.
//! Two sets of excesses that fit all of this, one with every range at its least and one with every range at its greatest,
//! prove that no range can be narrowed. Where they do not fit, the step, and then its transitions, are hidden altogether.

use super::index::{END, START, TraceIndex};
use super::{Counts, MapCounts};
use crate::engine::privacy::Threshold;
use serde::{Deserialize, Serialize};

/// At least and at most so many cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRange {
    pub least: u32,
    pub greatest: u32,
}

/// Ranges for the cases of transitions and steps; none where the number itself is told, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ToldCases {
    /// By edge number.
    pub edges: Vec<Option<CaseRange>>,
    /// By activity code.
    pub steps: Vec<Option<CaseRange>>,
}

/// What cannot be told as a range either, and must be hidden as if it were small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Crowded {
    /// Edge numbers.
    pub edges: Vec<usize>,
    /// Activity codes.
    pub steps: Vec<usize>,
}

impl Crowded {
    fn is_none(&self) -> bool {
        self.edges.is_empty() && self.steps.is_empty()
    }
}

/// An excess as a reader may know it: the same at both ends where it is exact.
#[derive(Clone, Copy)]
struct Excess {
    low: u32,
    high: u32,
}

impl Excess {
    fn exactly(excess: u32) -> Excess {
        Excess { low: excess, high: excess }
    }

    fn is_range(self) -> bool {
        self.low < self.high
    }

    fn cases(self, counts: Counts) -> Option<CaseRange> {
        let but = |excess: u32| counts.occurrences.saturating_sub(excess);
        self.is_range().then(|| CaseRange { least: but(self.high), greatest: but(self.low) })
    }
}

/// Finds the ranges of what is not hidden. Errors with all that must be hidden first: what else must be shows after that.
///
/// `O(E)`.
pub(super) fn told_cases(
    index: &TraceIndex,
    counts: &MapCounts,
    hides_edge: &[bool],
    hides_step: &[bool],
    threshold: Threshold,
) -> Result<ToldCases, Crowded> {
    let least = threshold.least();
    let all = counts.cases_with_steps;
    let too_few = |counts: &Counts, excess: Excess| excess.is_range() && counts.occurrences < excess.high + least;
    let mut crowded = Crowded::default();
    let mut edges = Vec::with_capacity(counts.edges.len());
    for (edge, of) in counts.edges.iter().enumerate() {
        let excess = excess(of);
        let low = of.occurrences.saturating_sub(all).max(1);
        let may_be_small = !hides_edge[edge] && excess > 0 && excess <= low + least;
        let told = if may_be_small { Excess { low, high: low + least } } else { Excess::exactly(excess) };
        if too_few(of, told) {
            crowded.edges.push(edge);
        }
        edges.push(told);
    }
    if !crowded.is_none() {
        // What a reader can form at the steps depends on them.
        return Err(crowded);
    }
    let mut sides: Vec<[Vec<usize>; 2]> = vec![Default::default(); counts.steps.len()];
    for (edge, &(from, to)) in index.edges.iter().enumerate().filter(|&(edge, _)| counts.edges[edge].occurrences > 0) {
        if from != START {
            sides[from as usize][0].push(edge);
        }
        if to != END {
            sides[to as usize][1].push(edge);
        }
    }
    let mut steps = Vec::with_capacity(counts.steps.len());
    for (step, of) in counts.steps.iter().enumerate() {
        let at = At { of, sides: &sides[step], counts, edges: &edges, hides_edge, all, least };
        let told = at.told(hides_step[step]);
        if !hides_step[step] && (too_few(of, told) || !at.fits(told)) {
            crowded.steps.push(step);
        }
        if hides_step[step] && !at.fits(told) {
            // Without ranges the true excesses fit, whatever they are.
            crowded.edges.extend(sides[step].iter().flatten().filter(|&&edge| edges[edge].is_range()));
        }
        steps.push(told);
    }
    if !crowded.is_none() {
        return Err(crowded);
    }
    let ranges = |told: &[Excess], counts: &[Counts], is_hidden: &[bool]| {
        let told = told.iter().zip(counts).zip(is_hidden);
        told.map(|((told, counts), is_hidden)| told.cases(*counts).filter(|_| !is_hidden)).collect()
    };
    Ok(ToldCases { edges: ranges(&edges, &counts.edges, hides_edge), steps: ranges(&steps, &counts.steps, hides_step) })
}

fn excess(counts: &Counts) -> u32 {
    counts.occurrences.saturating_sub(counts.cases)
}

/// A step with the transitions out of it and into it.
struct At<'a> {
    of: &'a Counts,
    sides: &'a [Vec<usize>; 2],
    counts: &'a MapCounts,
    edges: &'a [Excess],
    hides_edge: &'a [bool],
    all: u32,
    least: u32,
}

impl At<'_> {
    /// What may be told of the excess of the step, or what a reader could take for it where it is hidden.
    fn told(&self, is_hidden: bool) -> Excess {
        let excess = excess(self.of);
        let on = |side: &[usize], end: fn(Excess) -> u32| side.iter().map(|&edge| end(self.edges[edge])).sum::<u32>();
        let lows = self.sides.each_ref().map(|side| on(side, |excess| excess.low));
        let highs = self.sides.each_ref().map(|side| on(side, |excess| excess.high));
        let more_than_cases = self.of.occurrences.saturating_sub(self.all);
        let low = lows[0].max(lows[1]).max(more_than_cases).max(u32::from(excess > 0));
        let high = highs[0].max(highs[1]);
        if is_hidden {
            return Excess { low, high: high.max(low) };
        }
        // Nobody takes two ways, and what every way has of it is told or nought: then the step's is told already.
        let is_told_already = |side: usize| {
            let is_told =
                |edge: usize| !self.edges[edge].is_range() && (!self.hides_edge[edge] || self.edges[edge].low == 0);
            lows[side] == excess && self.sides[side].iter().all(|&edge| is_told(edge))
        };
        let is_large = |side: usize| excess > highs[side].max(lows[side] + self.least);
        match [0, 1].into_iter().all(|side| is_told_already(side) || is_large(side)) {
            true => Excess::exactly(excess),
            false => Excess { low, high: high.max(low + self.least) },
        }
    }

    /// Whether no transition has more cases than the step, nor the step more than its transitions, at both ends.
    fn fits(&self, told: Excess) -> bool {
        let fits = |end: fn(Excess) -> u32| {
            let cases = self.of.occurrences.saturating_sub(end(told));
            let cases_of = |edge: usize| self.counts.edges[edge].occurrences.saturating_sub(end(self.edges[edge]));
            let covers = |side: &Vec<usize>| side.iter().map(|&edge| cases_of(edge)).sum::<u32>() >= cases;
            let most = self.sides.iter().flatten().map(|&edge| cases_of(edge)).max().unwrap_or(0);
            most <= cases && cases <= self.all && self.sides.iter().all(covers)
        };
        self.of.occurrences == 0 || fits(|excess| excess.low) && fits(|excess| excess.high)
    }
}
