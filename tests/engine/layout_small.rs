//! Layouts small enough to be checked by hand.

use spor::engine::layout::{Direction, Layout, LayoutEdge, LayoutNode, LayoutRequest, Pin, PlacedNode, lay_out};

use super::layout_measure::{Findings, mean_shift};

fn node(key: u32, pin: Pin) -> LayoutNode {
    LayoutNode { key, width: 100.0, height: 40.0, pin }
}

fn edge(from: u32, to: u32, weight: f64) -> LayoutEdge {
    LayoutEdge { from, to, weight, label_width: 60.0, label_height: 20.0, line_width: 2.0 }
}

/// Node 0 is Start, the last node End.
fn process(nodes: u32, edges: &[(u32, u32, f64)]) -> LayoutRequest {
    LayoutRequest {
        nodes: (0..nodes)
            .map(|key| {
                let pin = if key == 0 {
                    Pin::First
                } else if key == nodes - 1 {
                    Pin::Last
                } else {
                    Pin::Free
                };
                node(key, pin)
            })
            .collect(),
        edges: edges.iter().map(|&(from, to, weight)| edge(from, to, weight)).collect(),
        ..LayoutRequest::default()
    }
}

fn at(layout: &Layout, key: u32) -> PlacedNode {
    *layout.nodes.iter().find(|node| node.key == key).unwrap()
}

#[test]
fn nothing_and_one_node() {
    let empty = lay_out(&LayoutRequest::default());
    assert!(empty.nodes.is_empty() && empty.edges.is_empty());
    assert_eq!((empty.width, empty.height), (0.0, 0.0));

    let one = lay_out(&LayoutRequest { nodes: vec![node(7, Pin::Free)], ..LayoutRequest::default() });
    // A margin of 16 px on all sides.
    assert_eq!((one.nodes[0].x, one.nodes[0].y), (66.0, 36.0));
    assert_eq!((one.width, one.height), (132.0, 72.0));
}

#[test]
fn a_chain_stands_in_one_straight_line() {
    let layout = lay_out(&process(4, &[(0, 1, 9.0), (1, 2, 9.0), (2, 3, 9.0)]));
    for pair in layout.nodes.windows(2) {
        assert!((pair[0].x - pair[1].x).abs() < 0.5, "{:?}", layout.nodes);
        assert_eq!(pair[0].rank + 1, pair[1].rank);
        assert!(pair[1].y - pair[0].y > 40.0 + 20.0, "no room for the label");
    }
    for (routed, pair) in layout.edges.iter().zip(layout.nodes.windows(2)) {
        let (first, last) = (routed.points[0], routed.points[routed.points.len() - 1]);
        assert_eq!((first.1, last.1), (pair[0].y + 20.0, pair[1].y - 20.0));
        assert!(routed.points.iter().all(|point| (point.0 - pair[0].x).abs() < 1.0), "{routed:?}");
        let label = routed.label.unwrap();
        assert!(label.0 - 30.0 > pair[0].x + 1.0, "the label stands at the right of a short line");
    }
}

#[test]
fn a_choice_stands_side_by_side_without_crossing() {
    let request = process(5, &[(0, 1, 5.0), (1, 2, 3.0), (1, 3, 2.0), (2, 4, 3.0), (3, 4, 2.0)]);
    let layout = lay_out(&request);
    assert_eq!(at(&layout, 2).rank, at(&layout, 3).rank);
    assert_eq!(at(&layout, 2).y, at(&layout, 3).y);
    assert!((at(&layout, 2).x - at(&layout, 3).x).abs() >= 100.0);
    assert_eq!(Findings::of(&request, &layout).crossings, 0);
}

#[test]
fn full_pairs_of_rows_cross_as_often_as_they_must() {
    // Two rows of k nodes with all edges between them cross exactly C(k, 2)² times, in any order.
    for (side, expected) in [(2, 1), (3, 9)] {
        let edges: Vec<_> = (0..side).flat_map(|from| (side..2 * side).map(move |to| edge(from, to, 1.0))).collect();
        let nodes = (0..2 * side).map(|key| node(key, Pin::Free)).collect();
        let request = LayoutRequest { nodes, edges, ..LayoutRequest::default() };
        let layout = lay_out(&request);
        assert_eq!(Findings::of(&request, &layout).crossings, expected);
    }
}

#[test]
fn the_rarer_way_back_runs_up_the_map() {
    let layout = lay_out(&process(4, &[(0, 1, 10.0), (1, 2, 10.0), (2, 1, 3.0), (2, 3, 10.0)]));
    assert!(at(&layout, 1).y < at(&layout, 2).y);
    let back = &layout.edges[2].points;
    assert!(back[0].1 > back[back.len() - 1].1);
    // The same the other way round: now 2 → 1 is the common one.
    let layout = lay_out(&process(4, &[(0, 1, 1.0), (1, 2, 3.0), (2, 1, 10.0), (0, 2, 10.0), (1, 3, 10.0)]));
    assert!(at(&layout, 2).y < at(&layout, 1).y);
}

#[test]
fn start_is_alone_at_the_top_and_end_alone_at_the_bottom() {
    // 3 is a dead end that would hang below End, 2 has no way in.
    let layout = lay_out(&process(5, &[(0, 1, 5.0), (1, 4, 5.0), (1, 3, 1.0), (3, 1, 9.0), (2, 3, 1.0)]));
    let (start, end) = (at(&layout, 0), at(&layout, 4));
    assert_eq!(start.rank, 0);
    for key in 1..4 {
        assert!(at(&layout, key).rank > start.rank && at(&layout, key).rank < end.rank);
        assert!(at(&layout, key).y > start.y && at(&layout, key).y < end.y);
    }
}

#[test]
fn a_two_way_pair_is_drawn_apart() {
    let request = process(4, &[(0, 1, 9.0), (1, 2, 9.0), (2, 1, 8.0), (2, 3, 9.0)]);
    let layout = lay_out(&request);
    let (there, back) = (&layout.edges[1].points, &layout.edges[2].points);
    let ends = [(there[0], back[back.len() - 1]), (there[there.len() - 1], back[0])];
    for (a, b) in ends {
        assert!((a.0 - b.0).abs() > 12.9, "ports stand 13 px apart: {a:?} {b:?}");
    }
    assert_eq!(Findings::of(&request, &layout).crossings, 0);
    assert!(layout.edges[1].label.is_some() && layout.edges[2].label.is_some());
}

#[test]
fn a_self_loop_stands_at_the_right_and_keeps_neighbours_off() {
    let request =
        process(5, &[(0, 1, 9.0), (0, 2, 9.0), (1, 1, 4.0), (2, 2, 4.0), (2, 2, 1.0), (1, 4, 1.0), (2, 3, 1.0)]);
    let layout = lay_out(&request);
    for (routed, key) in [(2, 1), (3, 2), (4, 2)].map(|(edge, key)| (&layout.edges[edge], key)) {
        let own = at(&layout, key);
        assert!(routed.points.iter().all(|point| point.0 >= own.x + 50.0));
        assert!(routed.points.iter().all(|point| (point.1 - own.y).abs() < 20.0));
        assert!(routed.label.unwrap().0 - 30.0 > own.x + 50.0);
    }
    let found = Findings::of(&request, &layout);
    assert_eq!((found.crossings, found.label_overlaps, found.through_nodes), (0, 0, 0));
}

#[test]
fn the_same_edge_twice_is_drawn_twice() {
    let request = process(3, &[(0, 1, 2.0), (0, 1, 2.0), (1, 2, 4.0)]);
    let layout = lay_out(&request);
    assert_ne!(layout.edges[0].points, layout.edges[1].points);
    let found = Findings::of(&request, &layout);
    assert_eq!((found.crossings, found.label_overlaps, found.labels_missing), (0, 0, 0));
}

#[test]
fn an_edge_to_nowhere_gets_no_route_and_sizes_that_are_no_numbers_do_no_harm() {
    let mut request = process(3, &[(0, 1, f64::NAN), (1, 2, f64::INFINITY), (1, 17, 1.0)]);
    request.nodes[1].width = f64::NAN;
    let layout = lay_out(&request);
    assert!(layout.edges[2].points.is_empty());
    assert!(layout.width.is_finite() && layout.height.is_finite());
    assert!(layout.edges.iter().flat_map(|edge| &edge.points).all(|point| point.0.is_finite() && point.1.is_finite()));
}

#[test]
fn from_left_to_right_is_the_same_map_on_its_side() {
    let mut request = process(4, &[(0, 1, 9.0), (1, 2, 9.0), (2, 3, 9.0), (1, 1, 2.0)]);
    request.direction = Direction::LeftRight;
    let layout = lay_out(&request);
    for pair in layout.nodes.windows(2) {
        assert!(pair[1].x - pair[0].x > 100.0 + 60.0, "labels lie between the columns");
        assert!((pair[0].y - pair[1].y).abs() < 0.5);
    }
    let found = Findings::of(&request, &layout);
    assert_eq!((found.label_overlaps, found.through_nodes, found.labels_missing), (0, 0, 0));
}

#[test]
fn one_more_edge_moves_little() {
    let edges = [(0, 1, 9.0), (1, 2, 6.0), (1, 3, 3.0), (2, 4, 6.0), (3, 4, 3.0), (4, 5, 9.0)];
    let before = lay_out(&process(6, &edges));
    let mut more = edges.to_vec();
    more.push((4, 1, 1.0));
    let mut request = process(6, &more);
    request.previous = Some(before.clone());
    let after = lay_out(&request);
    for (old, new) in before.nodes.iter().zip(&after.nodes) {
        assert_eq!(old.rank, new.rank);
    }
    let (shift, _) = mean_shift(&before, &after);
    assert!(shift < 60.0, "{shift} px");
}
