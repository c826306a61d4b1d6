//! The map's layout beside Graphviz `dot`, on maps of real logs at equal edges.
//!
//! `cargo run --release --example layout_report -- [--svg FOLDER] [--only PART_OF_NAME] [--no-dot] [--large] [--slide]`
//! reads `../shared/logs/truth`, draws every graph with both, counts crossings of both drawings by
//! one routine on the flattened curves, and prints a table with the bar of the design beside it.
#![allow(clippy::disallowed_methods, reason = "it says how long its work took")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "layout_report/dot.rs"]
mod dot;
#[path = "layout_report/graphs.rs"]
mod graphs;
#[path = "layout_report/measure.rs"]
mod measure;
#[path = "layout_report/picture.rs"]
mod picture;

use std::time::Instant;

use graphs::{Graph, graphs, large_graphs, slide, steps};
use measure::{Findings, mean_shift};
use spor::engine::layout::{Layout, LayoutRequest, lay_out};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let after = |name: &str| {
        arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1)).cloned()
    };
    let (svg, only) = (after("--svg"), after("--only"));
    let with_dot = !arguments.iter().any(|argument| argument == "--no-dot");
    let large = arguments.iter().any(|argument| argument == "--large");
    let with_dot = with_dot && !large;
    let Some(all) = (if large { large_graphs() } else { graphs() }) else {
        println!("skipped: no ../shared/logs");
        return;
    };
    if arguments.iter().any(|argument| argument == "--slide") {
        slides(&all, only.as_deref());
        return;
    }
    println!(
        "{:<34}{:>4}{:>5} |{:>6}{:>6}{:>6} {:<5}|{:>5}{:>5}{:>6}{:>6}{:>6} |{:>7}{:>7} | {:>6}{:>7}{:>6}{:>7}",
        "graph",
        "n",
        "m",
        "ours",
        "dot",
        "ratio",
        "",
        "thru",
        "lab",
        "none",
        "onlin",
        "dot~",
        "ms",
        "area",
        "+edge",
        "−edge",
        "+act",
        "−act"
    );
    let mut sums = Sums::default();
    for graph in all.iter().filter(|graph| only.as_ref().is_none_or(|part| graph.name.contains(part.as_str()))) {
        let request = graph.request();
        let (layout, millis) = timed(&request);
        let ours = Findings::of(&request, &layout);
        let theirs = if with_dot { dot::lay_out(&request) } else { None };
        let dots = theirs.as_ref().map(|theirs| Findings::of(&request, theirs));
        if let Some(folder) = &svg {
            std::fs::create_dir_all(folder).unwrap();
            std::fs::write(format!("{folder}/{}.svg", graph.name), picture::svg(graph, &request, &layout)).unwrap();
            if let Some(theirs) = &theirs {
                std::fs::write(format!("{folder}/{}.dot.svg", graph.name), picture::svg(graph, &request, theirs))
                    .unwrap();
            }
        }
        let shifts: Vec<Option<(f64, f64)>> = steps(graph)
            .iter()
            .map(|step| step.as_ref().filter(|_| !large).map(|step| shift_to(step, &layout)))
            .collect();
        sums.take(graph, &ours, dots.as_ref(), millis, &shifts);
        let their = dots.as_ref().map_or(0, |dots| dots.crossings);
        println!(
            "{:<34}{:>4}{:>5} |{:>6}{:>6}{:>6.2} {:<5}|{:>5}{:>5}{:>6}{:>6}{:>6} |{:>7.1}{:>7.2} | {}",
            graph.name,
            request.nodes.len(),
            request.edges.len(),
            ours.crossings,
            their,
            ours.crossings as f64 / (their as f64).max(1.0),
            if ours.crossings <= bar(their) { "" } else { "OVER" },
            ours.through_nodes,
            ours.label_overlaps,
            ours.labels_missing,
            ours.lines_over_labels,
            dots.as_ref().map_or(0, |dots| dots.lines_over_labels),
            millis,
            layout.width * layout.height / 1e6,
            shifts
                .iter()
                .map(|shift| shift.map_or("     -".into(), |(shift, _)| format!("{shift:>6.0}")))
                .collect::<Vec<_>>()
                .join(" "),
        );
    }
    sums.print();
}

/// What one graph may cost at most: the larger of 1.25 × dot and dot + 3.
fn bar(dot: usize) -> usize {
    (dot * 5 / 4).max(dot + 3)
}

fn timed(request: &LayoutRequest) -> (Layout, f64) {
    let mut best = f64::INFINITY;
    let mut layout = Layout::default();
    for _ in 0..if request.edges.len() > 300 { 1 } else { 3 } {
        let start = Instant::now();
        layout = lay_out(request);
        best = best.min(start.elapsed().as_secs_f64() * 1e3);
    }
    (layout, best)
}

fn shift_to(step: &Graph, previous: &Layout) -> (f64, f64) {
    let mut request = step.request();
    request.previous = Some(previous.clone());
    let next = lay_out(&request);
    mean_shift(previous, &next)
}

#[derive(Default)]
struct Sums {
    graphs: usize,
    over: usize,
    ours: usize,
    dots: usize,
    through: usize,
    overlaps: usize,
    missing: usize,
    labels: usize,
    over_labels: usize,
    slowest: (f64, String),
    shifts: Vec<f64>,
    shifts_in_place: Vec<f64>,
}

impl Sums {
    fn take(
        &mut self,
        graph: &Graph,
        ours: &Findings,
        dots: Option<&Findings>,
        millis: f64,
        shifts: &[Option<(f64, f64)>],
    ) {
        self.graphs += 1;
        self.ours += ours.crossings;
        self.through += ours.through_nodes;
        self.overlaps += ours.label_overlaps;
        self.missing += ours.labels_missing;
        self.labels += graph.edges.len();
        self.over_labels += ours.lines_over_labels;
        if let Some(dots) = dots {
            self.dots += dots.crossings;
            self.over += usize::from(ours.crossings > bar(dots.crossings));
        }
        if millis > self.slowest.0 {
            self.slowest = (millis, graph.name.clone());
        }
        for (raw, centred) in shifts.iter().flatten() {
            self.shifts.push(*raw);
            self.shifts_in_place.push(*centred);
        }
    }

    fn print(&mut self) {
        println!("\ngraphs {} · over the bar of one graph {}", self.graphs, self.over);
        println!(
            "crossings ours {} · dot {} · ratio {:.3} (bar 1.25)",
            self.ours,
            self.dots,
            self.ours as f64 / (self.dots as f64).max(1.0)
        );
        println!(
            "edges through a foreign node {} · labels overlapping {} · labels without room {} of {} · labels crossed by a foreign line {}",
            self.through, self.overlaps, self.missing, self.labels, self.over_labels
        );
        println!("slowest {:.1} ms ({})", self.slowest.0, self.slowest.1);
        for (name, shifts) in [("as drawn", &mut self.shifts), ("after centring", &mut self.shifts_in_place)] {
            shifts.sort_by(f64::total_cmp);
            if shifts.is_empty() {
                continue;
            }
            let over = shifts.iter().filter(|shift| **shift >= 60.0).count();
            println!(
                "mean node shift {name}: mean {:.1} · median {:.1} · 90 % {:.1} · worst {:.1} px; steps of 60 px or more {} of {}",
                shifts.iter().sum::<f64>() / shifts.len() as f64,
                shifts[shifts.len() / 2],
                shifts[shifts.len() * 9 / 10],
                shifts[shifts.len() - 1],
                over,
                shifts.len()
            );
        }
    }
}

/// A whole way of the slider, each layout the seed of the next: how far nodes move, and what it costs.
fn slides(all: &[Graph], only: Option<&str>) {
    println!(
        "{:<34}{:>6} |{:>7}{:>7}{:>7} |{:>7}{:>7} |{:>7}{:>7}{:>6}",
        "graph", "steps", "slid", "fresh", "dot", "area", "fresh", "shift", "worst", "≥60"
    );
    let mut last_log = String::new();
    for graph in all.iter().filter(|graph| only.is_none_or(|part| graph.name.contains(part))) {
        let log = graph.name.rsplit_once('.').map_or("", |parts| parts.0).to_string();
        if log == last_log {
            continue;
        }
        last_log = log;
        let there = slide(graph, 250);
        for (name, steps) in [("up", there.clone()), ("down", there.into_iter().rev().collect())] {
            let mut before: Option<Layout> = None;
            let mut shifts = Vec::new();
            let mut end = None;
            for step in &steps {
                let mut request = step.request();
                request.previous = before.clone();
                let next = lay_out(&request);
                if let Some(before) = &before {
                    shifts.push(mean_shift(before, &next).0);
                }
                before = Some(next.clone());
                end = Some((request, next));
            }
            let Some((mut request, layout)) = end else { continue };
            request.previous = None;
            let fresh = lay_out(&request);
            let dots = dot::lay_out(&request).map_or(0, |dots| Findings::of(&request, &dots).crossings);
            println!(
                "{:<34}{:>6} |{:>7}{:>7}{:>7} |{:>7.2}{:>7.2} |{:>7.1}{:>7.1}{:>6}",
                format!("{} {name}", graph.name),
                steps.len(),
                Findings::of(&request, &layout).crossings,
                Findings::of(&request, &fresh).crossings,
                dots,
                layout.width * layout.height / 1e6,
                fresh.width * fresh.height / 1e6,
                shifts.iter().sum::<f64>() / (shifts.len() as f64).max(1.0),
                shifts.iter().copied().fold(0.0, f64::max),
                shifts.iter().filter(|shift| **shift >= 60.0).count(),
            );
        }
    }
}
