//! The arrow from a step to itself: at the step's right side, with its number beside it.

use super::graph::{Graph, Node};

/// How far a self-loop swings out, and how wide its ends stand apart at most.
const REACH: f64 = 26.0;
const LIFT: f64 = 9.0;
const AIR: f64 = 4.0;

/// Room kept free at the right of every node.
pub(super) fn room_beside(graph: &Graph) -> Vec<f64> {
    let mut beside = vec![0.0; graph.nodes.len()];
    for edge in &graph.loops {
        beside[edge.from] += room(edge.label.0);
    }
    beside
}

/// Height of the highest label of a self-loop at every node.
pub(super) fn label_heights(graph: &Graph) -> Vec<f64> {
    let mut heights = vec![0.0_f64; graph.nodes.len()];
    for edge in &graph.loops {
        heights[edge.from] = heights[edge.from].max(edge.label.1);
    }
    heights
}

/// Bézier points of a loop, and the centre of its label.
type Loop = (Vec<(f64, f64)>, Option<(f64, f64)>);

/// Bézier points and label of every self-loop; several at one node stand one outside the other.
pub(super) fn self_loops(graph: &Graph, centre: &[(f64, f64)]) -> Vec<Loop> {
    let mut used = vec![0.0; graph.nodes.len()];
    graph
        .loops
        .iter()
        .map(|edge| {
            let Node { width, height, .. } = graph.nodes[edge.from];
            let (x, y) = (centre[edge.from].0 + width / 2.0, centre[edge.from].1);
            let start = used[edge.from];
            used[edge.from] += room(edge.label.0);
            // A cubic with both handles at 4/3 of the reach swings out exactly so far.
            let out = x + start + REACH * 4.0 / 3.0;
            let lift = (height / 4.0).min(LIFT);
            let points = vec![(x, y - lift), (out, y - lift), (out, y + lift), (x, y + lift)];
            let label = (edge.label.0 > 0.0).then_some((x + start + REACH + AIR + edge.label.0 / 2.0, y));
            (points, label)
        })
        .collect()
}

fn room(label_width: f64) -> f64 {
    REACH + if label_width > 0.0 { 2.0 * AIR + label_width } else { AIR }
}
