//! The way from a request to a layout: everything is drawn downwards in one fixed order of nodes, then turned back.

use std::collections::BTreeMap;

use super::chain::Rows;
use super::draw::{Drawing, Sizes, draw};
use super::flow::{FlowWeights, flow_positions};
use super::order::order_rows;
use super::rank::{DownEdge, ranks};
use super::{Direction, Layout, LayoutRequest, Pin, PlacedNode, RoutedEdge};

/// Free room around the drawing, in pixels.
const MARGIN: f64 = 16.0;

/// Places every node and routes every edge; the same request gives the same layout, bit for bit.
///
/// Nodes are taken in the order of their keys, edges by the keys of their ends, so the order of the
/// request does not matter. An edge that names no node gets an empty route.
pub fn lay_out(request: &LayoutRequest) -> Layout {
    let sideways = request.direction == Direction::LeftRight;
    let turned = |(a, b): (f64, f64)| if sideways { (b, a) } else { (a, b) };
    let mut by_key: Vec<usize> = (0..request.nodes.len()).collect();
    by_key.sort_by_key(|&node| (request.nodes[node].key, node));
    let mut number = vec![0; by_key.len()];
    for (at, &node) in by_key.iter().enumerate() {
        number[node] = at;
    }
    let nodes: Vec<_> = by_key.iter().map(|&node| request.nodes[node]).collect();
    let known: Vec<usize> = {
        let mut known: Vec<usize> = (0..request.edges.len())
            .filter(|&edge| {
                let edge = &request.edges[edge];
                (edge.from as usize) < nodes.len() && (edge.to as usize) < nodes.len()
            })
            .collect();
        let ends = |edge: usize| {
            let edge = &request.edges[edge];
            (number[edge.from as usize], number[edge.to as usize])
        };
        known.sort_by_key(|&edge| (ends(edge), edge));
        known
    };
    let ends = |edge: usize| {
        let edge = &request.edges[edge];
        (number[edge.from as usize], number[edge.to as usize])
    };
    let (loops, between): (Vec<usize>, Vec<usize>) = known.iter().partition(|&&edge| ends(edge).0 == ends(edge).1);

    let pins: Vec<Pin> = nodes.iter().map(|node| node.pin).collect();
    let fixed: Vec<i8> = pins
        .iter()
        .map(|pin| match pin {
            Pin::First => -1,
            Pin::Free => 0,
            Pin::Last => 1,
        })
        .collect();
    let old: BTreeMap<u32, PlacedNode> =
        request.previous.iter().flat_map(|layout| &layout.nodes).map(|node| (node.key, *node)).collect();
    let weights = FlowWeights::new(
        nodes.len(),
        between.iter().map(|&edge| {
            let (from, to) = ends(edge);
            (from, to, finite(request.edges[edge].weight))
        }),
    );
    let flow = flow_positions(&weights, &fixed, None);
    let largest = between.iter().map(|&edge| finite(request.edges[edge].weight)).fold(0.0, f64::max).max(1e-9);
    let down: Vec<DownEdge> = between
        .iter()
        .map(|&edge| {
            let (from, to) = ends(edge);
            let share = finite(request.edges[edge].weight) / largest;
            if flow[from] <= flow[to] {
                DownEdge { upper: from, lower: to, share }
            } else {
                DownEdge { upper: to, lower: from, share }
            }
        })
        .collect();
    let old_rank: Vec<Option<u32>> = nodes.iter().map(|node| old.get(&node.key).map(|placed| placed.rank)).collect();
    let rank = ranks(&pins, &down, &old_rank);
    let rows = Rows::new(&rank, &down);

    let old_x: Vec<Option<f64>> =
        nodes.iter().map(|node| old.get(&node.key).map(|placed| turned((placed.x, placed.y)).0)).collect();
    let seed = old_x.iter().any(Option::is_some).then(|| seed_places(&rows, &old_x));
    let sweeps = if rows.cell_rank.len() > 4000 { 4 } else { 24 };
    let orders = order_rows(&rows, seed.as_deref(), sweeps);

    let mut sizes = Sizes {
        node: nodes.iter().map(|node| turned((finite(node.width), finite(node.height)))).collect(),
        beside: vec![0.0; nodes.len()],
        label: Vec::with_capacity(between.len()),
        line: Vec::with_capacity(between.len()),
    };
    for &edge in &between {
        let edge = &request.edges[edge];
        sizes.label.push(turned((finite(edge.label_width), finite(edge.label_height))));
        sizes.line.push(finite(edge.line_width).max(1.0));
    }
    let mut loop_start = Vec::with_capacity(loops.len());
    for &edge in &loops {
        let node = ends(edge).0;
        loop_start.push(sizes.beside[node]);
        let width = turned((finite(request.edges[edge].label_width), 0.0)).0;
        let height = turned((0.0, finite(request.edges[edge].label_height))).0;
        sizes.beside[node] += LOOP + 8.0 + width.max(height);
    }
    let two_way = two_way_gaps(&rank, &down);
    let drawing = draw(&rows, &orders, &down, &sizes, &two_way);

    let mut layout = Layout {
        nodes: request
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| {
                let (x, y) = turned(drawing.node[number[at]]);
                PlacedNode { key: node.key, x, y, rank: rank[number[at]] as u32 }
            })
            .collect(),
        edges: vec![RoutedEdge::default(); request.edges.len()],
        ..Layout::default()
    };
    let Drawing { node: centre, curve, label } = drawing;
    for ((&edge, mut points), label) in between.iter().zip(curve).zip(label) {
        let (from, to) = ends(edge);
        if flow[from] > flow[to] {
            points.reverse();
        }
        layout.edges[edge] = RoutedEdge { points: points.into_iter().map(turned).collect(), label: label.map(turned) };
    }
    for (&edge, start) in loops.iter().zip(loop_start) {
        let node = ends(edge).0;
        let (x, y) = (centre[node].0 + sizes.node[node].0 / 2.0, centre[node].1);
        let (label_width, label_height) =
            turned((finite(request.edges[edge].label_width), finite(request.edges[edge].label_height)));
        let out = x + start + LOOP * 4.0 / 3.0;
        let lift = (sizes.node[node].1 / 4.0).min(9.0);
        let points = vec![(x, y - lift), (out, y - lift), (out, y + lift), (x, y + lift)];
        let place =
            (label_width > 0.0 && label_height > 0.0).then_some((x + start + LOOP + 4.0 + label_width / 2.0, y));
        layout.edges[edge] = RoutedEdge { points: points.into_iter().map(turned).collect(), label: place.map(turned) };
    }
    move_to_origin(request, &mut layout);
    layout
}

/// How far a self-loop swings out.
const LOOP: f64 = 26.0;

fn finite(value: f64) -> f64 {
    if value.is_finite() { value.max(0.0) } else { 0.0 }
}

fn two_way_gaps(rank: &[usize], edges: &[DownEdge]) -> Vec<bool> {
    let mut gaps = vec![false; rank.iter().max().map_or(0, |last| last + 1)];
    let mut pairs: Vec<(usize, usize)> = edges.iter().map(|edge| (edge.upper, edge.lower)).collect();
    pairs.sort_unstable();
    for pair in pairs.windows(2) {
        if pair[0] == pair[1] && rank[pair[0].1] == rank[pair[0].0] + 1 {
            gaps[rank[pair[0].0]] = true;
        }
    }
    gaps
}

/// Where each cell stood: nodes by their old place, new nodes beside their neighbours, chains in between.
fn seed_places(rows: &Rows, old_x: &[Option<f64>]) -> Vec<f64> {
    let mut place: Vec<Option<f64>> = old_x.to_vec();
    for node in 0..rows.node_count {
        if place[node].is_none() {
            let near: Vec<f64> = rows
                .chains
                .iter()
                .filter_map(|chain| {
                    let (upper, lower) = (chain[0], chain[chain.len() - 1]);
                    if upper == node {
                        old_x[lower]
                    } else if lower == node {
                        old_x[upper]
                    } else {
                        None
                    }
                })
                .collect();
            place[node] = (!near.is_empty()).then(|| near.iter().sum::<f64>() / near.len() as f64);
        }
    }
    let mut places: Vec<f64> = place.into_iter().map(|x| x.unwrap_or(0.0)).collect();
    places.resize(rows.cell_rank.len(), 0.0);
    for chain in &rows.chains {
        let (from, to) = (places[chain[0]], places[chain[chain.len() - 1]]);
        let steps = (chain.len() - 1) as f64;
        for (step, &cell) in chain.iter().enumerate() {
            if cell >= rows.node_count {
                places[cell] = from + (to - from) * step as f64 / steps;
            }
        }
    }
    places
}

fn move_to_origin(request: &LayoutRequest, layout: &mut Layout) {
    let (mut left, mut top) = (f64::INFINITY, f64::INFINITY);
    let (mut right, mut bottom) = (f64::NEG_INFINITY, f64::NEG_INFINITY);
    let mut see = |x: f64, y: f64, half_width: f64, half_height: f64| {
        left = left.min(x - half_width);
        right = right.max(x + half_width);
        top = top.min(y - half_height);
        bottom = bottom.max(y + half_height);
    };
    for (placed, node) in layout.nodes.iter().zip(&request.nodes) {
        see(placed.x, placed.y, finite(node.width) / 2.0, finite(node.height) / 2.0);
    }
    for (routed, edge) in layout.edges.iter().zip(&request.edges) {
        for &(x, y) in &routed.points {
            see(x, y, finite(edge.line_width) / 2.0, finite(edge.line_width) / 2.0);
        }
        if let Some((x, y)) = routed.label {
            see(x, y, finite(edge.label_width) / 2.0, finite(edge.label_height) / 2.0);
        }
    }
    if left > right {
        return;
    }
    let (dx, dy) = (MARGIN - left, MARGIN - top);
    for node in &mut layout.nodes {
        node.x += dx;
        node.y += dy;
    }
    for edge in &mut layout.edges {
        for point in edge.points.iter_mut().chain(edge.label.as_mut()) {
            point.0 += dx;
            point.1 += dy;
        }
    }
    layout.width = right - left + 2.0 * MARGIN;
    layout.height = bottom - top + 2.0 * MARGIN;
}
