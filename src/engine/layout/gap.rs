//! Between two rows: in which gap an arrow carries its number, and how the arrows lie there side by side.

use super::chain::Rows;
use super::graph::Edge;
use crate::engine::ordering::sort_by;

/// The gaps between rows. Every edge has one strand in every gap it passes.
pub(super) struct Gaps {
    /// For every edge its strands, from the upper node to the lower.
    pub strands: Vec<Vec<usize>>,
    /// The edge of a strand.
    pub edge_of: Vec<usize>,
    /// Strands of every gap from left to right.
    pub rows: Vec<Vec<usize>>,
    /// The gap that holds the edge's label.
    pub label_gap: Vec<Option<usize>>,
}

impl Gaps {
    /// `x` are places of cells; `old` is the gap of a label before, where known.
    pub(super) fn new(rows: &Rows, edges: &[Edge], x: &[f64], old: &[Option<usize>]) -> Self {
        let mut gaps = Gaps {
            strands: Vec::with_capacity(edges.len()),
            edge_of: Vec::new(),
            rows: vec![Vec::new(); rows.rank_count.saturating_sub(1)],
            label_gap: label_gaps(rows, edges, old),
        };
        // A strand's place is where the straight line between its cells passes: so two edges cross
        // above the labels or below them, and only if they cross at all.
        let mut middle = Vec::new();
        for (edge, chain) in rows.chains.iter().enumerate() {
            let mut strands = Vec::with_capacity(chain.len() - 1);
            for pair in chain.windows(2) {
                let strand = gaps.edge_of.len();
                gaps.edge_of.push(edge);
                gaps.rows[rows.cell_rank[pair[0]]].push(strand);
                middle.push((x[pair[0]] + x[pair[1]], x[pair[0]]));
                strands.push(strand);
            }
            gaps.strands.push(strands);
        }
        for row in &mut gaps.rows {
            row.sort_by(|&a, &b| {
                middle[a].0.total_cmp(&middle[b].0).then(middle[a].1.total_cmp(&middle[b].1)).then(a.cmp(&b))
            });
        }
        gaps
    }

    /// True where the edge's label is in this gap.
    pub(super) fn has_label(&self, edge: usize, gap: usize) -> bool {
        self.label_gap[edge] == Some(gap)
    }
}

/// Labels go near the middle of their edge, where the gap is not full yet; the heaviest choose first.
fn label_gaps(rows: &Rows, edges: &[Edge], old: &[Option<usize>]) -> Vec<Option<usize>> {
    /// How many pixels of labels outweigh one row away from the middle, and away from the old place.
    const OFF_MIDDLE: f64 = 60.0;
    const OFF_OLD: f64 = 400.0;
    let mut heavy_first: Vec<usize> = (0..edges.len()).collect();
    sort_by(&mut heavy_first, |&a, &b| edges[b].share.total_cmp(&edges[a].share).then(a.cmp(&b)));
    let mut load = vec![0.0; rows.rank_count];
    let mut chosen = vec![None; edges.len()];
    for edge in heavy_first {
        let width = edges[edge].label.0;
        if width <= 0.0 {
            continue;
        }
        let first = rows.first_rank(edge);
        let end = first + rows.chains[edge].len() - 1;
        let middle = (first + end - 1) as f64 / 2.0;
        let cost = |gap: usize| {
            let moved = old[edge].is_some_and(|old| old != gap);
            load[gap] + OFF_MIDDLE * libm::fabs(gap as f64 - middle) + if moved { OFF_OLD } else { 0.0 }
        };
        let best = (first..end).min_by(|&a, &b| cost(a).total_cmp(&cost(b)));
        if let Some(gap) = best {
            load[gap] += width;
        }
        chosen[edge] = best;
    }
    chosen
}
