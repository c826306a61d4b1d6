//! Maps of real logs: the most common activities, a backbone, and the most common transitions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;
use spor::engine::layout::{LayoutEdge, LayoutNode, LayoutRequest, Pin};

/// A map as it would be drawn: node 0 is Start, node 1 is End.
#[derive(Clone)]
pub struct Graph {
    pub name: String,
    pub labels: Vec<(u32, String)>,
    pub edges: Vec<(usize, usize, u64)>,
    source: Source,
    activity_count: usize,
    edge_count: usize,
}

#[derive(Clone)]
struct Source {
    /// Activities by cases, the most common first.
    activities: Vec<String>,
    /// Edges between names by cases; Start is «▶», End «■».
    edges: Vec<(String, String, u64)>,
}

const START: &str = "▶";
const END: &str = "■";
const MOST_NODES: usize = 58;

/// Every truth file and view, cut at several numbers of edges; none where the logs are not at hand.
pub fn graphs() -> Option<Vec<Graph>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/logs/truth");
    let mut files: Vec<_> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut graphs = Vec::new();
    for file in files {
        let truth: Value = serde_json::from_str(&fs::read_to_string(&file).ok()?).ok()?;
        let log = file.file_stem()?.to_string_lossy().into_owned();
        for (view, figures) in truth["views"].as_object()? {
            let source = Source::read(figures)?;
            for activity_count in [MOST_NODES, 40, 25] {
                if activity_count != MOST_NODES && activity_count >= source.activities.len() {
                    continue;
                }
                let mut seen = BTreeSet::new();
                for edge_count in [20, 40, 60, 100, 150, 250] {
                    let name = format!("{log}.{view}.{}", activity_count.min(source.activities.len()));
                    let graph = source.graph(name, activity_count, edge_count);
                    if seen.insert(graph.edges.len()) {
                        graphs.push(graph);
                    }
                }
            }
        }
    }
    Some(graphs)
}

/// Beyond the bar: what the page would not draw without asking. These must end, not shine.
pub fn large_graphs() -> Option<Vec<Graph>> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/logs/truth/bpic2015-5.json");
    let truth: Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    let source = Source::read(&truth["views"]["all"])?;
    let sizes = [(98, 500), (200, 1000), (389, 2000), (389, 6000)];
    Some(sizes.iter().map(|&(nodes, edges)| source.graph(format!("bpic2015-5.all.{nodes}"), nodes, edges)).collect())
}

/// The map as the transitions slider moves edge by edge from the backbone to `most` edges.
pub fn slide(graph: &Graph, most: usize) -> Vec<Graph> {
    let mut steps: Vec<Graph> = Vec::new();
    for edge_count in 0..=most {
        let next = graph.source.graph(graph.name.clone(), graph.activity_count, edge_count);
        if steps.last().is_none_or(|last| last.edges.len() != next.edges.len()) {
            steps.push(next);
        }
    }
    steps
}

/// The same map one slider step on: an edge more, an edge less, an activity more, an activity less.
pub fn steps(graph: &Graph) -> [Option<Graph>; 4] {
    let source = &graph.source;
    let with = |activities: usize, edges: usize| {
        let next = source.graph(String::new(), activities, edges);
        let same = next.edges == graph.edges && next.labels == graph.labels;
        (!same && !next.edges.is_empty()).then_some(next)
    };
    [
        with(graph.activity_count, graph.edges.len() + 1),
        with(graph.activity_count, graph.edges.len().saturating_sub(1)),
        with(graph.labels.len() - 2 + 1, graph.edge_count),
        with((graph.labels.len() - 2).saturating_sub(1), graph.edge_count),
    ]
}

impl Source {
    fn read(figures: &Value) -> Option<Self> {
        let mut activities: Vec<(u64, String)> = figures["activities"]
            .as_object()?
            .iter()
            .map(|(name, figures)| (figures["cases"].as_u64().unwrap_or(0), name.clone()))
            .collect();
        activities.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut edges: Vec<(String, String, u64)> = figures["dfg"]
            .as_array()?
            .iter()
            .filter_map(|edge| {
                Some((edge["from"].as_str()?.into(), edge["to"].as_str()?.into(), edge["cases"].as_u64()?))
            })
            .collect();
        for (name, count) in figures["start_activities"].as_object()? {
            edges.push((START.into(), name.clone(), count.as_u64()?));
        }
        for (name, count) in figures["end_activities"].as_object()? {
            edges.push((name.clone(), END.into(), count.as_u64()?));
        }
        edges.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| (&a.0, &a.1).cmp(&(&b.0, &b.1))));
        Some(Self { activities: activities.into_iter().map(|(_, name)| name).collect(), edges })
    }

    fn graph(&self, name: String, activity_count: usize, edge_count: usize) -> Graph {
        let kept = &self.activities[..activity_count.min(self.activities.len())];
        let mut number: BTreeMap<&str, usize> = BTreeMap::from([(START, 0), (END, 1)]);
        for (at, activity) in kept.iter().enumerate() {
            number.insert(activity, at + 2);
        }
        let all: Vec<(usize, usize, u64)> = self
            .edges
            .iter()
            .filter_map(|(from, to, cases)| Some((*number.get(from.as_str())?, *number.get(to.as_str())?, *cases)))
            .collect();
        let backbone = backbone(&all, number.len());
        let mut edges: Vec<(usize, usize, u64)> = Vec::new();
        let mut room = edge_count.saturating_sub(backbone.len());
        for (at, edge) in all.iter().enumerate() {
            if backbone.contains(&at) {
                edges.push(*edge);
            } else if room > 0 {
                room -= 1;
                edges.push(*edge);
            }
        }
        let mut labels = vec![(0, START.to_string()), (1, END.to_string())];
        labels.extend(kept.iter().enumerate().map(|(at, activity)| (at as u32 + 2, activity.clone())));
        let name = format!("{name}.{}", edges.len());
        Graph { name, labels, edges, source: self.clone(), activity_count, edge_count }
    }
}

/// The edges of widest paths from Start to every activity and from every activity to End.
fn backbone(edges: &[(usize, usize, u64)], node_count: usize) -> BTreeSet<usize> {
    let mut kept = BTreeSet::new();
    for from_start in [true, false] {
        let mut reached = vec![false; node_count];
        reached[usize::from(!from_start)] = true;
        // Edges stand by falling cases: the first that leaves what is reached is the widest.
        while let Some(at) = edges.iter().position(|&(from, to, _)| {
            if from_start { reached[from] && !reached[to] } else { reached[to] && !reached[from] }
        }) {
            kept.insert(at);
            reached[if from_start { edges[at].1 } else { edges[at].0 }] = true;
        }
    }
    kept
}

impl Graph {
    pub fn request(&self) -> LayoutRequest {
        let largest = self.edges.iter().map(|edge| edge.2).max().unwrap_or(1).max(1) as f64;
        LayoutRequest {
            nodes: self
                .labels
                .iter()
                .map(|(key, name)| {
                    let (pin, width, height) = match name.as_str() {
                        START => (Pin::First, 84.0, 26.0),
                        END => (Pin::Last, 84.0, 26.0),
                        _ => (Pin::Free, 172.0, 48.0),
                    };
                    LayoutNode { key: *key, width, height, pin }
                })
                .collect(),
            edges: self
                .edges
                .iter()
                .map(|&(from, to, cases)| LayoutEdge {
                    from: from as u32,
                    to: to as u32,
                    weight: cases as f64,
                    label_width: 16.0
                        + 7.5 * cases.to_string().len() as f64
                        + if from > 1 && to > 1 { 42.0 } else { 0.0 },
                    label_height: 20.0,
                    line_width: 1.5 + 6.5 * cases as f64 / largest,
                })
                .collect(),
            ..LayoutRequest::default()
        }
    }
}
