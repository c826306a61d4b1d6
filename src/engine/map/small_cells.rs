//! Which figures of a map are hidden: small cells, and others so that no sum gives them back.
//!
//! As much flows into a step as out of it, and as often as the step happened; what leaves Start reaches End. So a hidden
//! transition can be worked out when all others at its step are told. All counts of a map are settled together, drawn
//! or not: every picture and table of it is then part of one release.

use super::index::{END, START, TraceIndex};
use super::{EdgeNumber, MapCounts};
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
    /// How many counts are hidden because they are small.
    pub small: u32,
    /// How many are hidden so that those cannot be worked out.
    pub complements: u32,
}

impl HiddenFigures {
    /// Settles the counts of a selection of `cases` cases.
    ///
    /// A transition or step is small where fewer cases than the threshold have it, however often. Its number of cases and
    /// its other figures are hidden with its occurrences: numbers of cases overlap and add up to nothing.
    ///
    /// `O(E² log E)` at worst. A millisecond for most real logs; two seconds for all 5,000 transitions of one of 389 activities.
    pub fn of(index: &TraceIndex, counts: &MapCounts, cases: u32, threshold: Threshold) -> HiddenFigures {
        let mut cells = Counts::default();
        let all = cells.known(cases);
        let without = cells.cell(cases.saturating_sub(counts.cases_with_steps));
        let edges: Vec<Cell> = counts.edges.iter().map(|edge| cells.cell_of(edge.occurrences, edge.cases)).collect();
        let steps: Vec<Cell> = counts.steps.iter().map(|step| cells.cell_of(step.occurrences, step.cases)).collect();
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
                small: settled.small_cells(),
                complements: settled.complements(),
            }
        };
        Release::settle(&cells, threshold, told).into_content()
    }

    /// The counts of an edge as far as the order of edges may depend on them: a place among others would tell a hidden one.
    pub(super) fn for_order(&self, counts: &[super::Counts]) -> Vec<super::Counts> {
        let told = |(edge, counts): (usize, &super::Counts)| match self.hides_edge(edge as EdgeNumber) {
            true if counts.occurrences > 0 => super::Counts { cases: 0, occurrences: 1, max_in_case: 0 },
            _ => *counts,
        };
        counts.iter().enumerate().map(told).collect()
    }

    pub(super) fn hides_edge(&self, edge: EdgeNumber) -> bool {
        self.edges.get(edge as usize).copied().unwrap_or(true)
    }

    pub(super) fn hides_step(&self, activity: u16) -> bool {
        self.steps.get(activity as usize).copied().unwrap_or(true)
    }
}
