//! Everything that is settled before a drawing gets its measures: rows, order, sizes, and what must be straight.

use super::chain::Rows;
use super::graph::{Edge, Node};
use super::order::Orders;
use super::rank::DownEdge;

/// What is to be given places.
pub(super) struct Scene<'a> {
    pub rows: &'a Rows,
    pub orders: &'a Orders,
    pub nodes: &'a [Node],
    pub edges: &'a [Edge],
    /// Room at the right of every node for its self-loops.
    pub beside: Vec<f64>,
    /// Height of the highest label of a self-loop at every node.
    pub loop_height: Vec<f64>,
    /// How hard every edge resists a bend.
    pub stiff: Vec<f64>,
    /// True for edges of the spine.
    pub spine: Vec<bool>,
}

impl Scene<'_> {
    /// Short arrows carry their label at the right, long ones on the line.
    pub(super) fn label_beside(&self, edge: usize) -> bool {
        self.rows.chains[edge].len() == 2
    }
}

/// The spine: every edge that is the main way out of its upper node and the main way into its lower one.
pub(super) fn spine(down: &[DownEdge], node_count: usize) -> Vec<bool> {
    let mut out: Vec<Option<usize>> = vec![None; node_count];
    let mut into: Vec<Option<usize>> = vec![None; node_count];
    for (at, edge) in down.iter().enumerate() {
        let heavier = |other: Option<usize>| other.is_none_or(|other| edge.share > down[other].share);
        if heavier(out[edge.upper]) {
            out[edge.upper] = Some(at);
        }
        if heavier(into[edge.lower]) {
            into[edge.lower] = Some(at);
        }
    }
    down.iter().enumerate().map(|(at, edge)| out[edge.upper] == Some(at) && into[edge.lower] == Some(at)).collect()
}

/// Heavy edges are stiff, and stiffest the spine, so that the main flow runs as one straight line.
pub(super) fn stiffness(down: &[DownEdge], spine: &[bool]) -> Vec<f64> {
    const SPINE: f64 = 8.0;
    down.iter()
        .zip(spine)
        .map(|(edge, &spine)| 0.1 + 0.9 * edge.share + 12.0 * edge.share * edge.share + if spine { SPINE } else { 0.0 })
        .collect()
}
