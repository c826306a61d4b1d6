//! The way of every arrow: an elastic band past foreign nodes and labels, with ports along the sides of its ends.
//!
//! Arrows keep their order on every line across the map, so pulling them taut adds no crossing.

use super::chain::Rows;
use super::curve::falling_curve;
use super::gap::Gaps;
use super::graph::Edge;
use super::height::Heights;
use super::scene::Scene;

/// Free room between a line and a foreign node, between two lines, round a label.
pub(super) const NODE_AIR: f64 = 16.0;
pub(super) const LINE_AIR: f64 = 10.0;
pub(super) const LABEL_AIR: f64 = 7.0;
/// Between a line and the label at its right.
pub(super) const LABEL_BESIDE: f64 = 5.0;
/// Distance between ports on the side of a node, and from its corner.
const PORT: f64 = 13.0;
const CORNER: f64 = 9.0;
/// How close ports may come so that the heaviest stands in the middle.
const CLOSE: f64 = 8.0;

/// Bézier points of every edge from its upper node to its lower one, and the centre of its label.
pub(super) struct Routes {
    pub curve: Vec<Vec<(f64, f64)>>,
    pub label: Vec<Option<(f64, f64)>>,
}

pub(super) fn routes(scene: &Scene, gaps: &Gaps, heights: &Heights, x: &[f64]) -> Routes {
    let Scene { rows, nodes, edges, .. } = scene;
    let mut bands = Bands::default();
    let mut ways: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    let mut strand_points = vec![(0, 0); gaps.edge_of.len()];
    for (edge, chain) in rows.chains.iter().enumerate() {
        let (upper, lower) = (chain[0], chain[chain.len() - 1]);
        let way = &mut ways[edge];
        way.push(bands.point(x[upper], heights.band[rows.cell_rank[upper]].1));
        for (step, &strand) in gaps.strands[edge].iter().enumerate() {
            let (from, to) = (chain[step], chain[step + 1]);
            let (top, bottom) = heights.strip[rows.cell_rank[from]];
            let here = (x[from] + x[to]) / 2.0;
            strand_points[strand] = (bands.point(here, top), bands.point(here, bottom.max(top + 1.0)));
            way.extend([strand_points[strand].0, strand_points[strand].1]);
            if to != lower {
                let (top, bottom) = heights.band[rows.cell_rank[to]];
                way.extend([bands.point(x[to], top), bands.point(x[to], bottom.max(top + 1.0))]);
            }
        }
        way.push(bands.point(x[lower], heights.band[rows.cell_rank[lower]].0));
    }
    for (edge, way) in ways.iter().enumerate() {
        let strength = 0.3 + scene.stiff[edge].min(6.0);
        for pair in way.windows(2) {
            bands.tie(pair[0], pair[1], strength);
        }
    }
    // The part of a line at its own label is kept upright, so that the label lies true on it.
    for (strand, &edge) in gaps.edge_of.iter().enumerate() {
        let gap = rows.first_rank(edge) + strand - gaps.strands[edge][0];
        if gaps.has_label(edge, gap) {
            let (a, b) = strand_points[strand];
            bands.tie(a, b, 2.0);
        }
    }
    let ports = Ports::new(scene, gaps, &ways);
    for rank in 0..rows.rank_count {
        ports.of_row(rank, scene, &ports.arriving, x, &mut bands);
        for lower_rim in [false, true] {
            passing(rank, lower_rim, scene, x, &ways, &mut bands);
        }
        ports.of_row(rank, scene, &ports.leaving, x, &mut bands);
        if rank + 1 < rows.rank_count {
            for lower_rim in [false, true] {
                strip(rank, lower_rim, scene, gaps, &strand_points, &mut bands);
            }
        }
    }
    bands.pull_taut(40);
    let curve = ways
        .iter()
        .zip(&rows.chains)
        .map(|(way, chain)| {
            let mut points: Vec<(f64, f64)> = way.iter().map(|&point| bands.at[point]).collect();
            // A node lower than its row is reached straight, so that no taller neighbour is touched.
            let (first, last) = (points[0], points[points.len() - 1]);
            let (upper, lower) = (chain[0], chain[chain.len() - 1]);
            let start = middle_y(heights, rows, upper) + nodes[upper].height / 2.0;
            let end = middle_y(heights, rows, lower) - nodes[lower].height / 2.0;
            if start < first.1 - 1e-6 {
                points.insert(0, (first.0, start));
            }
            if end > last.1 + 1e-6 {
                points.push((last.0, end));
            }
            falling_curve(&points)
        })
        .collect();
    let label = (0..edges.len())
        .map(|edge| {
            let gap = gaps.label_gap[edge]?;
            let (a, b) = strand_points[gaps.strands[edge][gap - rows.first_rank(edge)]];
            let (line, (width, _)) = (edges[edge].line, edges[edge].label);
            let aside = if scene.label_beside(edge) { line / 2.0 + LABEL_BESIDE + width / 2.0 } else { 0.0 };
            let (top, bottom) = heights.strip[gap];
            Some(((bands.at[a].0 + bands.at[b].0) / 2.0 + aside, (top + bottom) / 2.0))
        })
        .collect();
    Routes { curve, label }
}

fn middle_y(heights: &Heights, rows: &Rows, cell: usize) -> f64 {
    let (top, bottom) = heights.band[rows.cell_rank[cell]];
    (top + bottom) / 2.0
}

/// Where edges pass between the nodes of a row.
fn passing(rank: usize, lower_rim: bool, scene: &Scene, x: &[f64], ways: &[Vec<usize>], bands: &mut Bands) {
    let Scene { rows, orders, nodes, edges, beside, .. } = scene;
    let mut row = Row::from(f64::NEG_INFINITY);
    for &cell in &orders[rank] {
        if cell < rows.node_count {
            row.close(x[cell] - nodes[cell].width / 2.0, NODE_AIR, bands);
            row = Row::from(x[cell] + nodes[cell].width / 2.0 + beside[cell]);
            continue;
        }
        let edge = rows.cell_edge[cell];
        let step = rank - rows.first_rank(edge);
        let point = ways[edge][4 * step - 1 + usize::from(lower_rim)];
        let half = edges[edge].line / 2.0;
        row.add(point, half, half, if row.points.is_empty() { NODE_AIR } else { LINE_AIR });
    }
    row.close(f64::INFINITY, 0.0, bands);
}

/// Where edges pass the upper or lower rim of the labels of a gap.
fn strip(gap: usize, lower_rim: bool, scene: &Scene, gaps: &Gaps, points: &[(usize, usize)], bands: &mut Bands) {
    let edges = scene.edges;
    let mut row = Row::from(f64::NEG_INFINITY);
    let mut after_label = false;
    for &strand in &gaps.rows[gap] {
        let edge = gaps.edge_of[strand];
        let half = edges[edge].line / 2.0;
        let label = gaps.has_label(edge, gap);
        let (left, right) = match (label, scene.label_beside(edge)) {
            (false, _) => (half, half),
            (true, true) => (half, half + LABEL_BESIDE + edges[edge].label.0),
            (true, false) => (edges[edge].label.0 / 2.0, edges[edge].label.0 / 2.0),
        };
        let point = if lower_rim { points[strand].1 } else { points[strand].0 };
        row.add(point, left, right, if label || after_label { LABEL_AIR } else { LINE_AIR });
        after_label = label;
    }
    row.close(f64::INFINITY, 0.0, bands);
}

/// The edges of every node in the order in which they lie beyond it.
struct Ports {
    leaving: Vec<Vec<(usize, usize)>>,
    arriving: Vec<Vec<(usize, usize)>>,
}

impl Ports {
    fn new(scene: &Scene, gaps: &Gaps, ways: &[Vec<usize>]) -> Self {
        let (rows, none) = (scene.rows, vec![Vec::new(); scene.nodes.len()]);
        let mut ports = Ports { leaving: none.clone(), arriving: none };
        for (gap, row) in gaps.rows.iter().enumerate() {
            for &strand in row {
                let edge = gaps.edge_of[strand];
                let (chain, way) = (&rows.chains[edge], &ways[edge]);
                if rows.first_rank(edge) == gap {
                    ports.leaving[chain[0]].push((edge, way[0]));
                }
                if rows.first_rank(edge) + chain.len() - 2 == gap {
                    ports.arriving[chain[chain.len() - 1]].push((edge, way[way.len() - 1]));
                }
            }
        }
        ports
    }

    fn of_row(&self, rank: usize, scene: &Scene, side_of: &[Vec<(usize, usize)>], x: &[f64], bands: &mut Bands) {
        for &cell in scene.orders[rank].iter().filter(|&&cell| cell < scene.rows.node_count) {
            side(&side_of[cell], x[cell], scene.nodes[cell].width, scene.edges, bands);
        }
    }
}

/// Ports on one side of a node: the heaviest in the middle, the others beside it, sliding towards where they go.
fn side(ports: &[(usize, usize)], centre: f64, width: f64, edges: &[Edge], bands: &mut Bands) {
    if ports.is_empty() {
        return;
    }
    let half = (width / 2.0 - CORNER).max(0.0);
    let mut heaviest = 0;
    for at in 1..ports.len() {
        if edges[ports[at].0].share > edges[ports[heaviest].0].share {
            heaviest = at;
        }
    }
    let mut row = Row::from(centre - half);
    let room = |width: f64, gaps: usize| PORT.min(width / (gaps as f64).max(1.0));
    // The heaviest stands in the middle if the others then keep some distance beside it.
    let beside = room(half, heaviest).min(room(half, ports.len() - 1 - heaviest));
    let air = if beside >= CLOSE { beside } else { room(2.0 * half, ports.len() - 1) };
    for (at, &(edge, point)) in ports.iter().enumerate() {
        row.add(point, 0.0, 0.0, if at == 0 { 0.0 } else { air });
        let place = centre + (air * (at as f64 - heaviest as f64)).clamp(-half, half);
        let pull = if at == heaviest { 0.3 * edges[edge].share } else { 0.02 };
        bands.home[point] = Some((place, pull));
    }
    row.close(centre + half, 0.0, bands);
}

/// Points on one line across the map, in their order, between two walls.
struct Row {
    low: f64,
    high: f64,
    points: Vec<usize>,
    gaps: Vec<f64>,
    right: f64,
}

impl Row {
    fn from(low: f64) -> Self {
        Row { low, high: f64::INFINITY, points: Vec::new(), gaps: Vec::new(), right: 0.0 }
    }

    fn add(&mut self, point: usize, left: f64, right: f64, air: f64) {
        self.gaps.push(self.right + air + left);
        self.points.push(point);
        self.right = right;
    }

    fn close(&mut self, high: f64, air: f64, bands: &mut Bands) {
        if self.points.is_empty() {
            return;
        }
        self.high = high - air - self.right;
        // The first distance is from the wall; without one it says nothing.
        self.low += self.gaps[0];
        self.gaps[0] = 0.0;
        let need: f64 = self.gaps.iter().sum();
        let room = self.high - self.low;
        if need > room && room.is_finite() {
            let shrink = if room > 0.0 { room / need } else { 0.0 };
            self.gaps.iter_mut().for_each(|gap| *gap *= shrink);
            if room <= 0.0 {
                self.low = (self.low + self.high) / 2.0;
                self.high = self.low;
            }
        }
        bands.rows.push(Row {
            low: self.low,
            high: self.high,
            right: 0.0,
            points: std::mem::take(&mut self.points),
            gaps: std::mem::take(&mut self.gaps),
        });
    }
}

/// All points of all edges, tied along each edge.
#[derive(Default)]
struct Bands {
    at: Vec<(f64, f64)>,
    ties: Vec<Vec<(usize, f64)>>,
    home: Vec<Option<(f64, f64)>>,
    /// From the top of the map to its foot.
    rows: Vec<Row>,
}

impl Bands {
    fn point(&mut self, x: f64, y: f64) -> usize {
        self.at.push((x, y));
        self.ties.push(Vec::with_capacity(2));
        self.home.push(None);
        self.at.len() - 1
    }

    fn tie(&mut self, a: usize, b: usize, strength: f64) {
        let weight = strength / libm::fabs(self.at[a].1 - self.at[b].1).max(4.0);
        self.ties[a].push((b, weight));
        self.ties[b].push((a, weight));
    }

    /// Moves every row to rest between its neighbours, again and again.
    fn pull_taut(&mut self, rounds: usize) {
        let rows = std::mem::take(&mut self.rows);
        let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
        for round in 0..rounds {
            let push = if round + 5 < rounds { 1.7 } else { 1.0 };
            for step in 0..rows.len() {
                let row = &rows[if round % 2 == 0 { step } else { rows.len() - 1 - step }];
                self.settle(row, push, &mut blocks);
            }
        }
    }

    fn settle(&mut self, row: &Row, push: f64, blocks: &mut Vec<(f64, f64, usize)>) {
        blocks.clear();
        let mut shift = 0.0;
        for (&point, gap) in row.points.iter().zip(&row.gaps) {
            shift += gap;
            let (mut sum, mut weight) = (0.0, 0.0);
            for &(other, tie) in &self.ties[point] {
                sum += tie * self.at[other].0;
                weight += tie;
            }
            if let Some((place, pull)) = self.home[point] {
                sum += pull * place;
                weight += pull;
            }
            let here = self.at[point].0;
            let target = here + push * (sum / weight.max(1e-12) - here) - shift;
            blocks.push((weight * target, weight, 1));
            while let [.., before, last] = blocks.as_mut_slice() {
                if before.0 * last.1 <= last.0 * before.1 {
                    break;
                }
                before.0 += last.0;
                before.1 += last.1;
                before.2 += last.2;
                blocks.pop();
            }
        }
        let (mut at, mut before) = (0, 0.0);
        let total = shift;
        for &(sum, weight, count) in blocks.iter() {
            let place = (sum / weight).clamp(row.low, (row.high - total).max(row.low));
            for _ in 0..count {
                before += row.gaps[at];
                self.at[row.points[at]].0 = place + before;
                at += 1;
            }
        }
    }
}
