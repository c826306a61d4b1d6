//! The layout's bar: no more crossings than Graphviz allows, on invented maps always and on maps of real logs where they are.
//!
//! Graphviz's drawings of the invented maps are stored (scripts/oracles/layout_graphs.py), and both
//! drawings are counted by one routine, so the test needs no Graphviz.

use std::fs;

use serde_json::Value;
use spor::engine::layout::{LayoutEdge, LayoutNode, LayoutRequest, Pin, lay_out};

use super::layout_measure::{Findings, mean_shift};

#[path = "../../examples/layout_report/dot.rs"]
#[allow(dead_code)]
mod dot;
#[path = "../../examples/layout_report/graphs.rs"]
#[allow(dead_code)]
mod graphs;

/// What one map may have at most: the larger of 1.25 × dot and dot + 3.
fn bar(dot: usize) -> usize {
    (dot * 5 / 4).max(dot + 3)
}

fn stored(name: &str) -> (LayoutRequest, String) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/layout");
    let graph: Value = serde_json::from_str(&fs::read_to_string(format!("{folder}/{name}.json")).unwrap()).unwrap();
    let count = graph["nodes"].as_u64().unwrap() as u32;
    let nodes = (0..count)
        .map(|key| match key {
            0 => LayoutNode { key, width: 84.0, height: 26.0, pin: Pin::First },
            _ if key == count - 1 => LayoutNode { key, width: 84.0, height: 26.0, pin: Pin::Last },
            _ => LayoutNode { key, width: 172.0, height: 48.0, pin: Pin::Free },
        })
        .collect();
    let edges = graph["edges"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edge| LayoutEdge {
            from: edge[0].as_u64().unwrap() as u32,
            to: edge[1].as_u64().unwrap() as u32,
            weight: edge[2].as_f64().unwrap(),
            label_width: 70.0,
            label_height: 20.0,
            line_width: 2.0,
        })
        .collect();
    let drawn = fs::read_to_string(format!("{folder}/{name}.plain")).unwrap();
    (LayoutRequest { nodes, edges, ..LayoutRequest::default() }, drawn)
}

#[test]
fn invented_maps_cross_no_more_than_graphviz_allows() {
    let (mut ours, mut dots) = (0, 0);
    for name in ["narrow", "branching", "rework", "wide", "knot", "long"] {
        let (request, drawn) = stored(name);
        let found = Findings::of(&request, &lay_out(&request));
        let theirs = Findings::of(&request, &dot::read(&request, &drawn).unwrap());
        println!("{name}: ours {} · dot {}", found.crossings, theirs.crossings);
        assert!(found.crossings <= bar(theirs.crossings), "{name}: {} to {}", found.crossings, theirs.crossings);
        assert_eq!((found.through_nodes, found.label_overlaps, found.labels_missing), (0, 0, 0), "{name}");
        (ours, dots) = (ours + found.crossings, dots + theirs.crossings);
    }
    assert!(ours * 4 <= dots * 5, "ours {ours} · dot {dots}");
}

#[test]
fn maps_of_real_logs_are_sound_and_move_little() {
    let Some(graphs) = graphs::graphs() else {
        println!("skipped: no ../shared/logs");
        return;
    };
    let mut shifts = Vec::new();
    for graph in graphs.iter().filter(|graph| graph.edges.len() <= 100) {
        let request = graph.request();
        let layout = lay_out(&request);
        let found = Findings::of(&request, &layout);
        assert_eq!((found.through_nodes, found.label_overlaps, found.labels_missing), (0, 0, 0), "{}", graph.name);
        for step in graphs::steps(graph).iter().flatten() {
            let mut next = step.request();
            next.previous = Some(layout.clone());
            shifts.push(mean_shift(&layout, &lay_out(&next)).0);
        }
    }
    let mean = shifts.iter().sum::<f64>() / shifts.len() as f64;
    assert!(mean < 60.0, "a step of a slider moves nodes by {mean} px in the mean");
}
