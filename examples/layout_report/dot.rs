//! The same graph drawn by Graphviz `dot`, the yardstick: equal boxes, equal labels, Start and End pinned.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use spor::engine::layout::{Layout, LayoutRequest, Pin, PlacedNode, RoutedEdge};

/// None where no `dot` is installed.
pub fn lay_out(request: &LayoutRequest) -> Option<Layout> {
    let mut text = String::from(
        "digraph g { graph [nodesep=0.5, ranksep=0.5]; node [shape=box, fixedsize=true, label=\"\"]; edge [arrowhead=none];\n",
    );
    for (at, node) in request.nodes.iter().enumerate() {
        let (width, height) = (node.width / 72.0, node.height / 72.0);
        match node.pin {
            Pin::Free => writeln!(text, "n{at} [width={width}, height={height}];"),
            Pin::First => writeln!(text, "{{ rank=source; n{at} [width={width}, height={height}]; }}"),
            Pin::Last => writeln!(text, "{{ rank=sink; n{at} [width={width}, height={height}]; }}"),
        }
        .ok()?;
    }
    for edge in &request.edges {
        writeln!(
            text,
            "n{} -> n{} [label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"{:.0}\" HEIGHT=\"{:.0}\"><TR><TD></TD></TR></TABLE>>];",
            edge.from, edge.to, edge.label_width, edge.label_height
        )
        .ok()?;
    }
    text.push_str("}\n");
    let mut child = Command::new("dot")
        .arg("-Tplain")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(text.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    read(request, &String::from_utf8_lossy(&output.stdout))
}

/// Reads what `dot -Tplain` printed.
pub fn read(request: &LayoutRequest, plain: &str) -> Option<Layout> {
    let mut layout = Layout {
        nodes: request.nodes.iter().map(|node| PlacedNode { key: node.key, x: 0.0, y: 0.0, rank: 0 }).collect(),
        edges: vec![RoutedEdge::default(); request.edges.len()],
        ..Layout::default()
    };
    let mut waiting: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (at, edge) in request.edges.iter().enumerate().rev() {
        waiting.entry((edge.from as usize, edge.to as usize)).or_default().push(at);
    }
    for line in plain.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let inches = |at: usize| words.get(at).and_then(|word| word.parse::<f64>().ok()).map(|value| value * 72.0);
        let node = |at: usize| words.get(at).and_then(|word| word.strip_prefix('n')?.parse::<usize>().ok());
        match *words.first()? {
            "graph" => (layout.width, layout.height) = (inches(2)?, inches(3)?),
            "node" => {
                let placed = layout.nodes.get_mut(node(1)?)?;
                (placed.x, placed.y) = (inches(2)?, layout.height - inches(3)?);
            }
            "edge" => {
                let at = waiting.get_mut(&(node(1)?, node(2)?))?.pop()?;
                let count: usize = words.get(3)?.parse().ok()?;
                let routed = layout.edges.get_mut(at)?;
                for point in 0..count {
                    routed.points.push((inches(4 + 2 * point)?, layout.height - inches(5 + 2 * point)?));
                }
                // After the points: the label's text and place, where it is printed at all, then style and colour.
                let rest = words.len() - (4 + 2 * count);
                if rest >= 5 {
                    routed.label = Some((inches(words.len() - 4)?, layout.height - inches(words.len() - 3)?));
                }
            }
            _ => {}
        }
    }
    Some(layout)
}
