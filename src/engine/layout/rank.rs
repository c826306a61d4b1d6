//! Which row of the map each step stands in.

use super::Pin;
use super::simplex::{Arc, shortest_ranks};
use crate::engine::ordering;

/// An edge between two different nodes, turned so that it runs down the map.
#[derive(Clone, Copy, Debug)]
pub(super) struct DownEdge {
    pub upper: usize,
    pub lower: usize,
    /// Cases, as a share of the largest edge (0..1).
    pub share: f64,
    /// True where the edge itself runs up the map.
    pub turned_back: bool,
}

/// Ranks from 0 without gaps: nodes pinned first alone in the first, nodes pinned last alone in the last.
///
/// `previous` pulls nodes to the rank they had, so that a new edge does not move the whole map.
pub(super) fn ranks(pins: &[Pin], edges: &[DownEdge], previous: &[Option<u32>]) -> Vec<usize> {
    let node_count = pins.len();
    let (top, bottom) = (node_count, node_count + 1);
    let mut arcs: Vec<Arc> = edges
        .iter()
        .map(|edge| Arc { from: edge.upper, to: edge.lower, min_length: 1, weight: pull(edge.share) })
        .collect();
    for (node, pin) in pins.iter().enumerate() {
        let (from_top, to_bottom) = match pin {
            Pin::First => (0, 2),
            Pin::Free => (1, 1),
            Pin::Last => (2, 0),
        };
        arcs.push(Arc {
            from: top,
            to: node,
            min_length: from_top,
            weight: if *pin == Pin::First { PINNED } else { 0 },
        });
        arcs.push(Arc {
            from: node,
            to: bottom,
            min_length: to_bottom,
            weight: if *pin == Pin::Last { PINNED } else { 0 },
        });
    }
    let mut count = node_count + 2;
    if previous.iter().any(Option::is_some) {
        // One helper before each node and its place of old: the dearer the further the node moves.
        // The top stands on the first rank where a node is pinned there, else one before it.
        let before_first = i64::from(!pins.contains(&Pin::First));
        for (node, old) in previous.iter().enumerate() {
            let Some(old) = *old else { continue };
            if pins[node] != Pin::Free {
                continue;
            }
            let helper = count;
            count += 1;
            arcs.push(Arc { from: helper, to: node, min_length: i64::from(old) + before_first, weight: PULL_HOME });
            arcs.push(Arc { from: helper, to: top, min_length: 0, weight: PULL_HOME });
        }
    }
    let found = shortest_ranks(count, &arcs, 40 * count.min(400));
    let mut value: Vec<i64> = found[..node_count].to_vec();
    let of_pin = |wanted: Pin| (0..node_count).filter(move |&node| pins[node] == wanted);
    if let Some(first) = of_pin(Pin::First).map(|node| value[node]).min() {
        of_pin(Pin::First).for_each(|node| value[node] = first);
    }
    if let Some(last) = of_pin(Pin::Last).map(|node| value[node]).max() {
        of_pin(Pin::Last).for_each(|node| value[node] = last);
    }
    without_gaps(&value)
}

const PULL_HOME: i64 = 16;
/// More than all edges together can pull.
const PINNED: i64 = 1_000_000;

/// Heavy edges are kept short before light ones.
fn pull(share: f64) -> i64 {
    1 + libm::round(7.0 * libm::sqrt(share.clamp(0.0, 1.0))) as i64
}

fn without_gaps(value: &[i64]) -> Vec<usize> {
    let mut used: Vec<i64> = value.to_vec();
    ordering::sort(&mut used);
    used.dedup();
    value.iter().map(|rank| used.partition_point(|other| other < rank)).collect()
}
