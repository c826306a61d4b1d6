//! Laws of every layout, whatever the graph.

use proptest::prelude::*;
use spor::engine::layout::{Direction, Layout, LayoutEdge, LayoutNode, LayoutRequest, Pin, lay_out};

use super::layout_measure::Findings;

fn requests(most_nodes: usize, most_edges: usize) -> impl Strategy<Value = LayoutRequest> {
    let node = (20.0..200.0f64, 16.0..70.0f64);
    let edge = (0..most_nodes as u32, 0..most_nodes as u32, 0..1000u32, prop::option::of(20.0..120.0f64), 1.0..8.0f64);
    (
        prop::collection::vec(node, 2..most_nodes),
        prop::collection::vec(edge, 0..most_edges),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(sizes, edges, pinned, sideways)| {
            let count = sizes.len() as u32;
            LayoutRequest {
                nodes: sizes
                    .into_iter()
                    .zip(0u32..)
                    .map(|((width, height), at)| {
                        let pin = match at {
                            0 if pinned => Pin::First,
                            1 if pinned => Pin::Last,
                            _ => Pin::Free,
                        };
                        LayoutNode { key: at * 3 % 101, width, height, pin }
                    })
                    .collect(),
                edges: edges
                    .into_iter()
                    .map(|(from, to, weight, label, line_width)| LayoutEdge {
                        from: from % count,
                        to: to % count,
                        weight: f64::from(weight),
                        label_width: label.unwrap_or(0.0),
                        label_height: if label.is_some() { 20.0 } else { 0.0 },
                        line_width,
                    })
                    .collect(),
                direction: if sideways { Direction::LeftRight } else { Direction::TopDown },
                previous: None,
            }
        })
}

/// Place along the flow and across it.
fn turned(direction: Direction, (x, y): (f64, f64)) -> (f64, f64) {
    if direction == Direction::LeftRight { (x, y) } else { (y, x) }
}

fn holds(request: &LayoutRequest, layout: &Layout) {
    let direction = request.direction;
    for (at, (node, placed)) in request.nodes.iter().zip(&layout.nodes).enumerate() {
        assert_eq!(node.key, placed.key);
        assert!(placed.x - node.width / 2.0 >= 15.9 && placed.x + node.width / 2.0 <= layout.width - 15.9);
        assert!(placed.y - node.height / 2.0 >= 15.9 && placed.y + node.height / 2.0 <= layout.height - 15.9);
        for (other, place) in request.nodes.iter().zip(&layout.nodes).skip(at + 1) {
            let apart = (placed.x - place.x).abs() >= (node.width + other.width) / 2.0 - 1e-6
                || (placed.y - place.y).abs() >= (node.height + other.height) / 2.0 - 1e-6;
            assert!(apart, "nodes {} and {} overlap", node.key, other.key);
            // Rows follow each other along the flow.
            let (here, there) = (turned(direction, (placed.x, placed.y)), turned(direction, (place.x, place.y)));
            assert_eq!(placed.rank.cmp(&place.rank), here.0.total_cmp(&there.0), "ranks go with places");
            for (pin, one, two) in [(node.pin, placed, place), (other.pin, place, placed)] {
                assert!(pin != Pin::First || one.rank < two.rank);
                assert!(pin != Pin::Last || one.rank > two.rank);
            }
        }
    }
    for (edge, routed) in request.edges.iter().zip(&layout.edges) {
        assert!(routed.points.len() >= 4 && routed.points.len() % 3 == 1);
        let ends = [(edge.from, routed.points[0]), (edge.to, routed.points[routed.points.len() - 1])];
        for (node, (x, y)) in ends {
            let (node, placed) = (&request.nodes[node as usize], &layout.nodes[node as usize]);
            let (dx, dy) = ((x - placed.x).abs() - node.width / 2.0, (y - placed.y).abs() - node.height / 2.0);
            assert!(dx < 1e-6 && dy < 1e-6 && (dx > -1e-6 || dy > -1e-6), "an end off the rim of its node: {dx} {dy}");
        }
        if edge.from != edge.to {
            let along: Vec<f64> = routed.points.iter().map(|&point| turned(direction, point).0).collect();
            let down = layout.nodes[edge.from as usize].rank < layout.nodes[edge.to as usize].rank;
            assert!(along.windows(2).all(|pair| if down { pair[0] <= pair[1] } else { pair[0] >= pair[1] }));
        }
        for &(x, y) in routed.points.iter().chain(routed.label.as_ref()) {
            assert!(x >= 0.0 && y >= 0.0 && x <= layout.width && y <= layout.height);
        }
    }
    let found = Findings::of(request, layout);
    assert_eq!(found.through_nodes, 0, "an edge enters a foreign node");
    assert_eq!(found.label_overlaps, 0, "a label lies on a label or a node");
    assert_eq!(found.labels_missing, 0, "a label found no room");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn drawings_are_sound(request in requests(14, 40)) {
        holds(&request, &lay_out(&request));
    }

    #[test]
    fn drawings_that_grow_stay_sound(
        request in requests(12, 30),
        drop_edges in prop::collection::vec(any::<bool>(), 30),
        drop_node in 2..12usize,
    ) {
        // First without some edges and without one node, then all of it on the layout of old.
        let mut fewer = request.clone();
        let mut at = 0;
        fewer.edges.retain(|edge| {
            at += 1;
            !drop_edges[at - 1] && edge.from as usize != drop_node && edge.to as usize != drop_node
        });
        if drop_node < fewer.nodes.len() {
            fewer.nodes.remove(drop_node);
            for edge in &mut fewer.edges {
                for end in [&mut edge.from, &mut edge.to] {
                    if *end as usize > drop_node {
                        *end -= 1;
                    }
                }
            }
        }
        let mut grown = request.clone();
        grown.previous = Some(lay_out(&fewer));
        holds(&grown, &lay_out(&grown));
        fewer.previous = Some(lay_out(&request));
        holds(&fewer, &lay_out(&fewer));
    }

    #[test]
    fn the_same_graph_gives_the_same_layout(request in requests(12, 30), shift in 1..30usize) {
        let layout = lay_out(&request);
        prop_assert_eq!(&layout, &lay_out(&request.clone()));
        // Asked again with its own answer at hand, nothing moves.
        let mut again = request.clone();
        again.previous = Some(layout.clone());
        prop_assert_eq!(&layout, &lay_out(&again));
        // The order of the request says nothing, where no two edges are the same.
        let mut turned = request.clone();
        let count = turned.nodes.len();
        turned.nodes.rotate_left(shift % count);
        for edge in &mut turned.edges {
            edge.from = ((edge.from as usize + count - shift % count) % count) as u32;
            edge.to = ((edge.to as usize + count - shift % count) % count) as u32;
        }
        let other = lay_out(&turned);
        for node in &layout.nodes {
            prop_assert!(other.nodes.contains(node));
        }
        prop_assert_eq!(&layout.edges, &other.edges);
    }
}

#[test]
fn great_graphs_come_to_an_end() {
    // 120 nodes and 900 edges, spread by a multiplicative step: no shape that helps.
    let nodes = (0..120).map(|key| LayoutNode { key, width: 172.0, height: 48.0, pin: Pin::Free }).collect();
    let edges = (0..900u32)
        .map(|at| LayoutEdge {
            from: at * 7919 % 120,
            to: at * 104_729 % 113,
            weight: f64::from(at % 17),
            label_width: 60.0,
            label_height: 20.0,
            line_width: 2.0,
        })
        .collect();
    let request = LayoutRequest { nodes, edges, ..LayoutRequest::default() };
    let layout = lay_out(&request);
    assert!(layout.edges.iter().all(|edge| edge.points.len() >= 4));
}
