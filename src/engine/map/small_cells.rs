//! Which figures of a map are hidden: small cells, and others so that no sum gives them back.
//!
//! As much flows into a step as out of it, and as often as the step happened; what leaves Start reaches End. So a hidden
//! transition can be worked out when all others at its step are told. All counts of a map are settled together, drawn
//! or not: every picture and table of it is then part of one release.

use super::index::{END, START, TraceIndex};
use super::told_cases::{CaseRange, Crowded, ToldCases, told_cases};
use super::{Counts as StepCounts, EdgeNumber, MapCounts};
use crate::engine::privacy::{Cell, Counts, Release, Settled, Shown, Threshold};

/// What is hidden of the counts of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenFigures {
    pub threshold: Threshold,
    /// The number of cases in the selection.
    pub cases: bool,
    /// The number of cases without a step on the map.
    pub cases_without_steps: bool,
    /// By edge number.
    pub edges: Vec<bool>,
    /// By activity code.
    pub steps: Vec<bool>,
    /// Cases told as a range, by edge number: occurrences less cases would tell how few have the transition again.
    pub edge_cases: Vec<Option<CaseRange>>,
    /// The same by activity code.
    pub step_cases: Vec<Option<CaseRange>>,
    /// How many counts are hidden because they are small.
    pub small: u32,
    /// How many are hidden so that those cannot be worked out.
    pub complements: u32,
}

impl HiddenFigures {
    /// Settles the counts of a selection of `cases` cases.
    ///
    /// A transition or step is small where fewer cases than the threshold have it, however often. Its number of cases and
    /// its other figures are hidden with its occurrences: numbers of cases overlap and add up to nothing. What occurrences
    /// and cases tell together is looked at afterwards ([`told_cases`]); what must be hidden for it counts as small.
    ///
    /// `O(E² log E)` a round at worst, and a round more for what is found in the one before: three at most on the real logs.
    /// A millisecond or three for most of them; two seconds for all 5,000 transitions of one of 389 activities.
    pub fn of(index: &TraceIndex, counts: &MapCounts, cases: u32, threshold: Threshold) -> HiddenFigures {
        let mut small = Small { edges: vec![false; counts.edges.len()], steps: vec![false; counts.steps.len()] };
        loop {
            let mut hidden = settle(index, counts, cases, threshold, &small);
            match told_cases(index, counts, &hidden.edges, &hidden.steps, threshold) {
                Ok(ToldCases { edges, steps }) => {
                    (hidden.edge_cases, hidden.step_cases) = (edges, steps);
                    return hidden;
                }
                Err(Crowded { edges, steps }) => {
                    edges.into_iter().for_each(|edge| small.edges[edge] = true);
                    steps.into_iter().for_each(|step| small.steps[step] = true);
                }
            }
        }
    }

    /// How many numbers of cases are told as a range.
    pub fn ranges(&self) -> u32 {
        self.edge_cases.iter().chain(&self.step_cases).flatten().count() as u32
    }

    /// The counts of an edge as far as the order of edges may depend on them: a place among others would tell a hidden one.
    pub(super) fn for_order(&self, counts: &[StepCounts]) -> Vec<StepCounts> {
        let for_edge = |(edge, counts): (usize, &StepCounts)| match self.hides_edge(edge as EdgeNumber) {
            true if counts.occurrences > 0 => StepCounts { cases: 0, occurrences: 1, ..StepCounts::default() },
            _ => told(*counts, self.edge_cases[edge]),
        };
        counts.iter().enumerate().map(for_edge).collect()
    }

    /// The counts of a step as far as an order of steps may depend on them.
    pub(super) fn step_for_order(&self, activity: u16, counts: StepCounts) -> StepCounts {
        told(counts, self.step_cases.get(activity as usize).copied().flatten())
    }

    pub(super) fn hides_edge(&self, edge: EdgeNumber) -> bool {
        self.edges.get(edge as usize).copied().unwrap_or(true)
    }

    pub(super) fn hides_step(&self, activity: u16) -> bool {
        self.steps.get(activity as usize).copied().unwrap_or(true)
    }
}

fn told(counts: StepCounts, range: Option<CaseRange>) -> StepCounts {
    range.map_or(counts, |range| StepCounts { cases: range.greatest, ..counts })
}

/// What counts as small whatever its number of cases.
struct Small {
    edges: Vec<bool>,
    steps: Vec<bool>,
}

fn persons(counts: &StepCounts, is_small: bool) -> u32 {
    if is_small { counts.cases.min(1) } else { counts.cases }
}

/// Which counts are hidden, before ranges.
fn settle(index: &TraceIndex, counts: &MapCounts, cases: u32, threshold: Threshold, small: &Small) -> HiddenFigures {
    let mut cells = Counts::default();
    let all = cells.known(cases);
    let without = cells.cell(cases.saturating_sub(counts.cases_with_steps));
    let edges: Vec<Cell> = counts
        .edges
        .iter()
        .zip(&small.edges)
        .map(|(edge, &is_small)| cells.cell_of(edge.occurrences, persons(edge, is_small)))
        .collect();
    let steps: Vec<Cell> = counts
        .steps
        .iter()
        .zip(&small.steps)
        .map(|(step, &is_small)| cells.cell_of(step.occurrences, persons(step, is_small)))
        .collect();
    let mut flows_in: Vec<Vec<Cell>> = vec![Vec::new(); steps.len()];
    let mut flows_out = flows_in.clone();
    // A case without a step goes from Start to End at once.
    let (mut begins, mut ends) = (vec![without], vec![without]);
    for (edge, &cell) in edges.iter().enumerate() {
        let (from, to) = index.edges[edge];
        let out_of = if from == START { &mut begins } else { &mut flows_out[from as usize] };
        out_of.push(cell);
        let into = if to == END { &mut ends } else { &mut flows_in[to as usize] };
        into.push(cell);
    }
    let flows = steps.iter().zip(flows_in.into_iter().zip(flows_out));
    let sums = flows.flat_map(|(&step, (flow_in, flow_out))| [(step, flow_in), (step, flow_out)]);
    let add_up =
        [(all, begins), (all, ends)].into_iter().chain(sums).all(|(total, parts)| cells.sum(total, parts).is_ok());
    let told = |settled: &Settled| {
        // Counts that contradict each other are not told, whatever made them.
        let is_hidden = |cell: &Cell| !add_up || settled.shown(*cell) == Shown::Hidden;
        HiddenFigures {
            threshold,
            cases: is_hidden(&all),
            cases_without_steps: is_hidden(&without),
            edges: edges.iter().map(is_hidden).collect(),
            steps: steps.iter().map(is_hidden).collect(),
            edge_cases: Vec::new(),
            step_cases: Vec::new(),
            small: settled.small_cells(),
            complements: settled.complements(),
        }
    };
    Release::settle(&cells, threshold, told).into_content()
}
