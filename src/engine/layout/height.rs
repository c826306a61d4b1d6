//! Where the rows stand down the map: room for labels and arrow heads, and more where arrows run far sideways.

use super::chain::Rows;
use super::gap::Gaps;
use super::scene::Scene;
use crate::engine::ordering;

/// Upper and lower rim of every row of nodes, and of the strip of labels in every gap.
pub(super) struct Heights {
    pub band: Vec<(f64, f64)>,
    pub strip: Vec<(f64, f64)>,
}

/// Between the rim of a row and the labels above it: an arrow head fits.
const OVER_LABEL: f64 = 8.0;
const UNDER_LABEL: f64 = 12.0;
/// What a two-way pair gets more, so that its arrows part.
const TWO_WAY: f64 = 20.0;
/// How much higher a gap may be than it needs to be, so that rows stay where they were.
const SLACK: f64 = 44.0;

/// `old_pitch` is the distance from the middle of each row to the middle of the next, where it is known.
pub(super) fn heights(scene: &Scene, gaps: &Gaps, x: &[f64], old_pitch: &[Option<f64>]) -> Heights {
    let Scene { rows, nodes, edges, .. } = scene;
    let gap_count = rows.rank_count.saturating_sub(1);
    let mut tallest = vec![0.0_f64; rows.rank_count];
    for (node, size) in nodes.iter().enumerate() {
        let rank = rows.cell_rank[node];
        tallest[rank] = tallest[rank].max(size.height).max(scene.loop_height[node]);
    }
    let (mut label, mut run, mut slanted) =
        (vec![0.0_f64; gap_count], vec![0.0_f64; gap_count], vec![false; gap_count]);
    for (edge, chain) in rows.chains.iter().enumerate() {
        let first = rows.first_rank(edge);
        for (gap, pair) in (first..).zip(chain.windows(2)) {
            run[gap] = run[gap].max(libm::fabs(x[pair[0]] - x[pair[1]]));
            if gaps.has_label(edge, gap) {
                label[gap] = label[gap].max(edges[edge].label.1);
                slanted[gap] |= libm::fabs(x[pair[0]] - x[pair[1]]) > 60.0;
            }
        }
    }
    let two_way = two_way_gaps(rows, gap_count);
    let mut heights = Heights { band: Vec::new(), strip: Vec::new() };
    let mut y = 0.0;
    for rank in 0..rows.rank_count {
        heights.band.push((y, y + tallest[rank]));
        y += tallest[rank];
        if rank < gap_count {
            // Sideways runs need height, or arrows lie flat and cannot be told apart.
            let slope = (run[rank] * 0.11).min(56.0);
            let mut over = OVER_LABEL + slope * 0.5;
            let mut under = UNDER_LABEL + slope * 0.5 + if slanted[rank] { 4.0 } else { 0.0 };
            if two_way[rank] {
                over += TWO_WAY * 0.4;
                under += TWO_WAY * 0.6;
            }
            let need = over + label[rank] + under;
            let pitch = need + (tallest[rank] + tallest[rank + 1]) / 2.0;
            if let Some(old) = old_pitch[rank]
                && old > pitch
            {
                let more = if old <= pitch + SLACK { old - pitch } else { 0.0 };
                over += more / 2.0;
                under += more / 2.0;
            }
            heights.strip.push((y + over, y + over + label[rank]));
            y += over + label[rank] + under;
        }
    }
    heights
}

fn two_way_gaps(rows: &Rows, gap_count: usize) -> Vec<bool> {
    let mut found = vec![false; gap_count];
    let mut short: Vec<(usize, usize)> =
        rows.chains.iter().filter(|chain| chain.len() == 2).map(|chain| (chain[0], chain[1])).collect();
    ordering::sort(&mut short);
    for pair in short.windows(2) {
        if pair[0] == pair[1] {
            found[rows.cell_rank[pair[0].0]] = true;
        }
    }
    found
}
