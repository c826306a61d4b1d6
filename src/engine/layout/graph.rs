//! The request in one fixed form: nodes by key, edges by the keys of their ends, everything to be drawn downwards.

use super::{Direction, LayoutRequest, Pin};
use crate::engine::ordering::sort_by_key;

/// What is to be drawn, in the downward frame, whatever the order of the request.
pub(super) struct Graph {
    pub direction: Direction,
    pub nodes: Vec<Node>,
    /// Edges between two different nodes.
    pub edges: Vec<Edge>,
    /// Edges from a node to itself.
    pub loops: Vec<Edge>,
}

#[derive(Clone, Copy)]
pub(super) struct Node {
    /// Position in the request.
    pub asked: usize,
    pub key: u32,
    pub pin: Pin,
    pub width: f64,
    pub height: f64,
}

#[derive(Clone, Copy)]
pub(super) struct Edge {
    /// Position in the request.
    pub asked: usize,
    pub from: usize,
    pub to: usize,
    /// Weight as a share of the largest between two nodes (0..1).
    pub share: f64,
    pub line: f64,
    /// Width and height of the label; 0 × 0 for none.
    pub label: (f64, f64),
}

impl Graph {
    /// Edges that name no node are left out; sizes that are no numbers count as 0.
    pub(super) fn of(request: &LayoutRequest) -> Self {
        let direction = request.direction;
        let mut by_key: Vec<usize> = (0..request.nodes.len()).collect();
        sort_by_key(&mut by_key, |&node| (request.nodes[node].key, node));
        let mut number = vec![0; by_key.len()];
        for (at, &node) in by_key.iter().enumerate() {
            number[node] = at;
        }
        let nodes = by_key
            .iter()
            .map(|&asked| {
                let node = &request.nodes[asked];
                let (width, height) = turned(direction, (size(node.width), size(node.height)));
                Node { asked, key: node.key, pin: node.pin, width, height }
            })
            .collect();
        let mut edges: Vec<Edge> = request
            .edges
            .iter()
            .enumerate()
            .filter_map(|(asked, edge)| {
                let label = (size(edge.label_width), size(edge.label_height));
                let label = if label.0 > 0.0 && label.1 > 0.0 { label } else { (0.0, 0.0) };
                Some(Edge {
                    asked,
                    from: *number.get(edge.from as usize)?,
                    to: *number.get(edge.to as usize)?,
                    share: size(edge.weight),
                    line: size(edge.line_width).max(1.0),
                    label: turned(direction, label),
                })
            })
            .collect();
        sort_by_key(&mut edges, |edge| (edge.from, edge.to, edge.asked));
        let (loops, mut edges): (Vec<Edge>, Vec<Edge>) = edges.into_iter().partition(|edge| edge.from == edge.to);
        let largest = edges.iter().map(|edge| edge.share).fold(0.0, f64::max);
        for edge in &mut edges {
            edge.share = if largest > 0.0 { edge.share / largest } else { 1.0 };
        }
        Self { direction, nodes, edges, loops }
    }
}

/// Between the page and the downward frame; its own inverse.
pub(super) fn turned(direction: Direction, (x, y): (f64, f64)) -> (f64, f64) {
    match direction {
        Direction::TopDown => (x, y),
        Direction::LeftRight => (y, x),
    }
}

fn size(value: f64) -> f64 {
    if value.is_finite() { value.max(0.0) } else { 0.0 }
}
