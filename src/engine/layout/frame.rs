//! The way from a request to a layout.

use super::bounds::frame;
use super::chain::Rows;
use super::flow::{FlowWeights, flow_positions};
use super::gap::Gaps;
use super::graph::{Graph, turned};
use super::height::heights;
use super::memory::Memory;
use super::order::{Ordered, face_as_before, order_anew, order_as_before};
use super::place::{places, rough_places};
use super::rank::{DownEdge, ranks};
use super::route::routes;
use super::scene::{Scene, spine, stiffness};
use super::self_loop::{label_heights, room_beside, self_loops};
use super::{Layout, LayoutRequest, Pin, PlacedNode, RoutedEdge};

/// Places every node and routes every edge; the same request gives the same layout, bit for bit.
///
/// Nodes are taken in the order of their keys, edges by the keys of their ends, so the order of the
/// request does not matter. An edge that names no node gets an empty route. Asked again with its own
/// answer as `previous`, an unchanged graph stays exactly where it is.
pub fn lay_out(request: &LayoutRequest) -> Layout {
    let fingerprint = fingerprint(request);
    if let Some(previous) = &request.previous
        && previous.fingerprint == fingerprint
        && previous.nodes.len() == request.nodes.len()
        && previous.edges.len() == request.edges.len()
    {
        return previous.clone();
    }
    let graph = Graph::of(request);
    let memory = request.previous.as_ref().and_then(|previous| Memory::of(previous, &graph));
    let (plan, memory) = plan(&graph, memory);
    let mut layout = plan.draw(request, &graph, memory.as_ref());
    layout.fingerprint = fingerprint;
    frame(request, &mut layout, memory.is_some());
    layout
}

/// The plan that changes least of what was drawn before, and the memory of it where it is still of use.
///
/// A drawing that grew step by step must not get worse without end: where it is worn, first the steps
/// may change places in their rows, and if that is not enough everything is drawn anew.
fn plan<'a>(graph: &Graph, memory: Option<Memory<'a>>) -> (Plan, Option<Memory<'a>>) {
    let mut anew = Plan::anew(graph);
    let Some(memory) = memory else { return (anew, None) };
    let worn = |plan: &Plan| plan.ordered.crossings as f64 > WORN * anew.ordered.crossings as f64 + WORN_BY;
    let mut as_before = Plan::as_before(graph, &memory);
    if worn(&as_before) {
        as_before.ordered = order_as_before(&as_before.rows, &memory.cell_x(&as_before.rows), false);
    }
    if worn(&as_before) {
        let old_x: Vec<Option<f64>> = memory.node.iter().map(|old| old.map(|old| old.x)).collect();
        face_as_before(&mut anew.ordered.orders, &old_x);
        return (anew, None);
    }
    (as_before, Some(memory))
}

/// How many times the crossings of a new drawing, and how many more, one that stays may have.
const WORN: f64 = 1.35;
const WORN_BY: f64 = 8.0;

/// Ranks and order: everything that decides which arrows cross.
struct Plan {
    down: Vec<DownEdge>,
    rows: Rows,
    ordered: Ordered,
}

impl Plan {
    fn anew(graph: &Graph) -> Self {
        let (down, rows) = Self::rows(graph, None);
        let ordered = order_anew(&rows);
        Self { down, rows, ordered }
    }

    fn as_before(graph: &Graph, memory: &Memory) -> Self {
        let (down, rows) = Self::rows(graph, Some(memory));
        let ordered = order_as_before(&rows, &memory.cell_x(&rows), true);
        Self { down, rows, ordered }
    }

    fn rows(graph: &Graph, memory: Option<&Memory>) -> (Vec<DownEdge>, Rows) {
        let pins: Vec<Pin> = graph.nodes.iter().map(|node| node.pin).collect();
        let weights =
            FlowWeights::new(graph.nodes.len(), graph.edges.iter().map(|edge| (edge.from, edge.to, edge.share)));
        let flow = flow_positions(&weights, &pins, memory.map(Memory::order));
        let down: Vec<DownEdge> = graph
            .edges
            .iter()
            .map(|edge| {
                let turned_back = flow[edge.from] > flow[edge.to];
                let (upper, lower) = if turned_back { (edge.to, edge.from) } else { (edge.from, edge.to) };
                DownEdge { upper, lower, share: edge.share, turned_back }
            })
            .collect();
        let old: Vec<Option<u32>> = match memory {
            Some(memory) => memory.node.iter().map(|old| old.map(|old| old.rank)).collect(),
            None => vec![None; pins.len()],
        };
        let rows = Rows::new(&ranks(&pins, &down, &old), &down);
        (down, rows)
    }

    fn draw(&self, request: &LayoutRequest, graph: &Graph, memory: Option<&Memory>) -> Layout {
        let Self { down, rows, ordered: Ordered { orders, .. } } = self;
        let (nodes, edges) = (&graph.nodes, &graph.edges);
        let spine = spine(down, nodes.len());
        let stiff = stiffness(down, &spine);
        let (beside, loop_height) = (room_beside(graph), label_heights(graph));
        let scene = Scene { rows, orders, nodes, edges, beside, loop_height, stiff, spine };
        let old_x: Vec<Option<f64>> = match memory {
            Some(memory) => memory.node.iter().map(|old| old.map(|old| old.x)).collect(),
            None => vec![None; nodes.len()],
        };
        let old_gaps = memory.map_or_else(|| vec![None; edges.len()], |memory| memory.label_gaps(rows));
        let old_pitch = memory.map_or_else(|| vec![None; rows.rank_count], |memory| memory.pitches(rows));
        let rough = rough_places(&scene, &old_x);
        let gaps = Gaps::new(rows, edges, &rough, &old_gaps);
        let x = places(&scene, &gaps, &old_x, &rough);
        let heights = heights(&scene, &gaps, &x, &old_pitch);
        let routes = routes(&scene, &gaps, &heights, &x);
        let centre: Vec<(f64, f64)> = (0..nodes.len())
            .map(|node| {
                let (top, bottom) = heights.band[rows.cell_rank[node]];
                (x[node], (top + bottom) / 2.0)
            })
            .collect();

        let turn = |point| turned(graph.direction, point);
        let mut layout = Layout {
            nodes: vec![PlacedNode { key: 0, x: 0.0, y: 0.0, rank: 0 }; request.nodes.len()],
            edges: vec![RoutedEdge::default(); request.edges.len()],
            direction: graph.direction,
            ..Layout::default()
        };
        for (at, node) in nodes.iter().enumerate() {
            let (x, y) = turn(centre[at]);
            layout.nodes[node.asked] = PlacedNode { key: node.key, x, y, rank: rows.cell_rank[at] as u32 };
        }
        let between = edges.iter().zip(down).zip(routes.curve.into_iter().zip(routes.label));
        for ((edge, down), (mut points, label)) in between {
            if down.turned_back {
                points.reverse();
            }
            layout.edges[edge.asked] = RoutedEdge {
                points: points.into_iter().map(turn).collect(),
                label: label.map(turn),
                from_key: nodes[edge.from].key,
                to_key: nodes[edge.to].key,
            };
        }
        for (edge, (points, label)) in graph.loops.iter().zip(self_loops(graph, &centre)) {
            layout.edges[edge.asked] = RoutedEdge {
                points: points.into_iter().map(turn).collect(),
                label: label.map(turn),
                from_key: nodes[edge.from].key,
                to_key: nodes[edge.to].key,
            };
        }
        layout
    }
}

/// Tells requests apart by everything that has a say in the drawing (FNV-1a over two halves).
fn fingerprint(request: &LayoutRequest) -> (u32, u32) {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut see = |value: u64| {
        for byte in value.to_le_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    see(request.direction as u64);
    see(request.nodes.len() as u64);
    for node in &request.nodes {
        see(u64::from(node.key));
        see(node.pin as u64);
        see(node.width.to_bits());
        see(node.height.to_bits());
    }
    for edge in &request.edges {
        see(u64::from(edge.from));
        see(u64::from(edge.to));
        for value in [edge.weight, edge.label_width, edge.label_height, edge.line_width] {
            see(value.to_bits());
        }
    }
    // Never the fingerprint of an empty layout, which is 0.
    let hash = hash | 1;
    ((hash >> 32) as u32, hash as u32)
}
