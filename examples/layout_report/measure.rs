//! What is wrong with a drawing, counted: crossings, edges through nodes, overlapping labels.

use std::collections::BTreeMap;

use spor::engine::layout::{Layout, LayoutRequest};

type Point = (f64, f64);

#[derive(Clone, Copy, Debug, Default)]
pub struct Findings {
    /// Points where two lines cross, self-loops included.
    pub crossings: usize,
    /// Pairs of an edge and a foreign node whose box it enters.
    pub through_nodes: usize,
    /// Pairs of labels, or of a label and a node, that overlap.
    pub label_overlaps: usize,
    pub labels_missing: usize,
    /// Pairs of a label and a foreign line that runs under it.
    pub lines_over_labels: usize,
}

impl Findings {
    pub fn of(request: &LayoutRequest, layout: &Layout) -> Self {
        let lines: Vec<Vec<Point>> = layout.edges.iter().map(|edge| flatten(&edge.points)).collect();
        let nodes: Vec<Rect> = request
            .nodes
            .iter()
            .zip(&layout.nodes)
            .map(|(node, placed)| Rect::around((placed.x, placed.y), node.width, node.height))
            .collect();
        let labels: Vec<Option<Rect>> = request
            .edges
            .iter()
            .zip(&layout.edges)
            .map(|(edge, routed)| routed.label.map(|place| Rect::around(place, edge.label_width, edge.label_height)))
            .collect();
        let mut found = Findings::default();
        for (at, edge) in request.edges.iter().enumerate() {
            for other in at + 1..lines.len() {
                let second = &request.edges[other];
                let shared: Vec<Rect> = [edge.from, edge.to]
                    .iter()
                    .filter(|end| [second.from, second.to].contains(end))
                    .map(|end| nodes[*end as usize].grown(2.0))
                    .collect();
                found.crossings += crossings(&lines[at], &lines[other], &shared);
            }
            for (node, rect) in nodes.iter().enumerate() {
                let own = node == edge.from as usize || node == edge.to as usize;
                if !own && enters(&lines[at], &rect.grown(-1.0)) {
                    found.through_nodes += 1;
                }
            }
            let Some(label) = labels[at] else {
                found.labels_missing += usize::from(edge.label_width > 0.0);
                continue;
            };
            found.label_overlaps += labels[at + 1..].iter().flatten().filter(|other| label.overlaps(other)).count();
            found.label_overlaps += nodes.iter().filter(|node| label.overlaps(node)).count();
            found.lines_over_labels +=
                (0..lines.len()).filter(|&other| other != at && enters(&lines[other], &label)).count();
        }
        found
    }
}

/// The mean way nodes of both layouts moved: as drawn, and after the common part of the move is taken away.
pub fn mean_shift(before: &Layout, after: &Layout) -> (f64, f64) {
    let old: BTreeMap<u32, Point> = before.nodes.iter().map(|node| (node.key, (node.x, node.y))).collect();
    let moves: Vec<Point> = after
        .nodes
        .iter()
        .filter_map(|node| old.get(&node.key).map(|place| (node.x - place.0, node.y - place.1)))
        .collect();
    let count = moves.len().max(1) as f64;
    let (dx, dy) = moves.iter().fold((0.0, 0.0), |sum, way| (sum.0 + way.0 / count, sum.1 + way.1 / count));
    let mean = |dx: f64, dy: f64| moves.iter().map(|way| libm::hypot(way.0 - dx, way.1 - dy)).sum::<f64>() / count;
    (mean(0.0, 0.0), mean(dx, dy))
}

#[derive(Clone, Copy)]
struct Rect {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Rect {
    fn around(centre: Point, width: f64, height: f64) -> Self {
        Rect {
            left: centre.0 - width / 2.0,
            right: centre.0 + width / 2.0,
            top: centre.1 - height / 2.0,
            bottom: centre.1 + height / 2.0,
        }
    }

    fn grown(self, by: f64) -> Self {
        Rect { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    fn overlaps(&self, other: &Rect) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(&self, (x, y): Point) -> bool {
        self.left < x && x < self.right && self.top < y && y < self.bottom
    }
}

fn flatten(points: &[Point]) -> Vec<Point> {
    const PIECES: usize = 12;
    let mut line: Vec<Point> = points.first().copied().into_iter().collect();
    let mut at = 0;
    while at + 3 < points.len() {
        let [a, b, c, d] = [points[at], points[at + 1], points[at + 2], points[at + 3]];
        for step in 1..=PIECES {
            let t = step as f64 / PIECES as f64;
            let u = 1.0 - t;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            line.push((mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1)));
        }
        at += 3;
    }
    line
}

/// Places where two lines cross; where they share a node, what happens inside its box or at its rim is not counted.
fn crossings(first: &[Point], second: &[Point], shared: &[Rect]) -> usize {
    let mut found: Vec<Point> = Vec::new();
    let (box_a, box_b) = (bounds(first), bounds(second));
    if !box_a.grown(0.1).overlaps(&box_b.grown(0.1)) {
        return 0;
    }
    for a in first.windows(2) {
        let piece = bounds(a);
        if !piece.grown(0.1).overlaps(&box_b.grown(0.1)) {
            continue;
        }
        for b in second.windows(2) {
            if let Some(at) = meet(a, b)
                && !shared.iter().any(|rect| rect.holds(at))
                && !found.iter().any(|seen| libm::hypot(seen.0 - at.0, seen.1 - at.1) < 0.5)
            {
                found.push(at);
            }
        }
    }
    found.len()
}

fn bounds(line: &[Point]) -> Rect {
    let mut rect =
        Rect { left: f64::INFINITY, top: f64::INFINITY, right: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY };
    for &(x, y) in line {
        rect.left = rect.left.min(x);
        rect.right = rect.right.max(x);
        rect.top = rect.top.min(y);
        rect.bottom = rect.bottom.max(y);
    }
    rect
}

fn meet(a: &[Point], b: &[Point]) -> Option<Point> {
    let (ax, ay) = (a[1].0 - a[0].0, a[1].1 - a[0].1);
    let (bx, by) = (b[1].0 - b[0].0, b[1].1 - b[0].1);
    let across = ax * by - ay * bx;
    if across.abs() < 1e-12 {
        return None;
    }
    let (dx, dy) = (b[0].0 - a[0].0, b[0].1 - a[0].1);
    let t = (dx * by - dy * bx) / across;
    let u = (dx * ay - dy * ax) / across;
    ((0.0..=1.0).contains(&t) && (0.0..=1.0).contains(&u)).then(|| (a[0].0 + t * ax, a[0].1 + t * ay))
}

fn enters(line: &[Point], rect: &Rect) -> bool {
    if !bounds(line).grown(0.1).overlaps(rect) {
        return false;
    }
    line.windows(2).any(|piece| {
        if !bounds(piece).grown(0.01).overlaps(rect) {
            return false;
        }
        let steps = 1 + (libm::hypot(piece[1].0 - piece[0].0, piece[1].1 - piece[0].1) / 1.0) as usize;
        (0..=steps).any(|step| {
            let t = step as f64 / steps as f64;
            rect.holds((piece[0].0 + t * (piece[1].0 - piece[0].0), piece[0].1 + t * (piece[1].1 - piece[0].1)))
        })
    })
}
