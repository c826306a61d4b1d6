//! What the drawing on the screen says about the next one: where steps and arrows stood.

use crate::engine::ordering::sort_by_key;
use std::collections::BTreeMap;

use super::chain::Rows;
use super::graph::{Graph, turned};
use super::{Layout, RoutedEdge};

/// The previous layout, read for one graph, in the downward frame.
pub(super) struct Memory<'a> {
    previous: &'a Layout,
    /// For every node its place and rank of old.
    pub node: Vec<Option<Old>>,
    /// For every edge its route of old.
    route: Vec<Option<&'a RoutedEdge>>,
}

#[derive(Clone, Copy)]
pub(super) struct Old {
    pub x: f64,
    pub y: f64,
    pub rank: u32,
}

impl<'a> Memory<'a> {
    /// None where no node of the graph was drawn before.
    pub(super) fn of(previous: &'a Layout, graph: &Graph) -> Option<Self> {
        let places: BTreeMap<u32, Old> = previous
            .nodes
            .iter()
            .map(|node| {
                let (x, y) = turned(previous.direction, (node.x, node.y));
                (node.key, Old { x, y, rank: node.rank })
            })
            .collect();
        let mut routes: BTreeMap<(u32, u32), Vec<&RoutedEdge>> = BTreeMap::new();
        for edge in previous.edges.iter().filter(|edge| edge.points.len() > 1).rev() {
            routes.entry((edge.from_key, edge.to_key)).or_default().push(edge);
        }
        let node: Vec<Option<Old>> = graph.nodes.iter().map(|node| places.get(&node.key).copied()).collect();
        let route = graph
            .edges
            .iter()
            .map(|edge| routes.get_mut(&(graph.nodes[edge.from].key, graph.nodes[edge.to].key))?.pop())
            .collect();
        node.iter().any(Option::is_some).then_some(Self { previous, node, route })
    }

    /// The nodes from the first row of old to the last, new ones at the end; and which are old.
    pub(super) fn order(&self) -> (Vec<usize>, Vec<bool>) {
        let mut order: Vec<usize> = (0..self.node.len()).collect();
        sort_by_key(&mut order, |&node| (self.node[node].map_or(u32::MAX, |old| old.rank), node));
        (order, self.node.iter().map(Option::is_some).collect())
    }

    /// For every row of now the height at which its nodes stood.
    pub(super) fn row_y(&self, rows: &Rows) -> Vec<Option<f64>> {
        let mut seen: Vec<BTreeMap<u32, (usize, f64)>> = vec![BTreeMap::new(); rows.rank_count];
        for (node, old) in self.node.iter().enumerate() {
            if let Some(old) = old {
                seen[rows.cell_rank[node]].entry(old.rank).or_insert((0, old.y)).0 += 1;
            }
        }
        seen.iter()
            .map(|ranks| {
                let mut best: Option<(usize, f64)> = None;
                for &(count, y) in ranks.values() {
                    if best.is_none_or(|(most, _)| count > most) {
                        best = Some((count, y));
                    }
                }
                best.map(|(_, y)| y)
            })
            .collect()
    }

    /// Where each cell stood across the map; new nodes beside their neighbours, new chains on a straight way.
    pub(super) fn cell_x(&self, rows: &Rows) -> Vec<f64> {
        let row_y = filled(&self.row_y(rows));
        let place: Vec<Option<f64>> = (0..rows.node_count)
            .map(|node| self.node[node].map(|old| old.x).or_else(|| self.beside_neighbours(rows, node)))
            .collect();
        let mut x: Vec<f64> = place.into_iter().map(|x| x.unwrap_or(0.0)).collect();
        x.resize(rows.cell_rank.len(), 0.0);
        for (edge, chain) in rows.chains.iter().enumerate() {
            let (from, to) = (x[chain[0]], x[chain[chain.len() - 1]]);
            let steps = (chain.len() - 1) as f64;
            for (step, &cell) in chain.iter().enumerate().filter(|&(_, &cell)| cell >= rows.node_count) {
                x[cell] = match self.route[edge] {
                    Some(route) => self.route_x(route, row_y[rows.cell_rank[cell]]),
                    None => from + (to - from) * step as f64 / steps,
                };
            }
        }
        x
    }

    fn beside_neighbours(&self, rows: &Rows, node: usize) -> Option<f64> {
        let near: Vec<f64> = rows
            .chains
            .iter()
            .filter_map(|chain| {
                let other = match (chain[0], chain[chain.len() - 1]) {
                    (upper, lower) if upper == node => lower,
                    (upper, lower) if lower == node => upper,
                    _ => return None,
                };
                self.node[other].map(|old| old.x)
            })
            .collect();
        (!near.is_empty()).then(|| near.iter().sum::<f64>() / near.len() as f64)
    }

    /// The gap that held each edge's label.
    pub(super) fn label_gaps(&self, rows: &Rows) -> Vec<Option<usize>> {
        let row_y = filled(&self.row_y(rows));
        self.route
            .iter()
            .map(|route| {
                let (_, y) = turned(self.previous.direction, (*route)?.label?);
                Some(row_y.iter().rposition(|&row| row < y)?.min(rows.rank_count.saturating_sub(2)))
            })
            .collect()
    }

    /// From the middle of each row to the middle of the next, where both stood already.
    pub(super) fn pitches(&self, rows: &Rows) -> Vec<Option<f64>> {
        let row_y = self.row_y(rows);
        row_y
            .windows(2)
            .map(|pair| Some(pair[1]? - pair[0]?).filter(|&pitch| pitch > 0.0))
            .chain(std::iter::once(None))
            .collect()
    }

    fn route_x(&self, route: &RoutedEdge, y: f64) -> f64 {
        let points: Vec<(f64, f64)> =
            route.points.iter().map(|&point| turned(self.previous.direction, point)).collect();
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return 0.0 };
        let sign = if first.1 <= last.1 { 1.0 } else { -1.0 };
        let mut at = 0;
        while at + 3 < points.len() {
            if sign * points[at + 3].1 >= sign * y {
                let piece = [points[at], points[at + 1], points[at + 2], points[at + 3]];
                let (mut low, mut high) = (0.0, 1.0);
                for _ in 0..12 {
                    let t = (low + high) / 2.0;
                    if sign * bezier(piece.map(|point| point.1), t) < sign * y { low = t } else { high = t }
                }
                return bezier(piece.map(|point| point.0), (low + high) / 2.0);
            }
            at += 3;
        }
        last.0
    }
}

fn bezier([a, b, c, d]: [f64; 4], t: f64) -> f64 {
    let u = 1.0 - t;
    u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
}

/// Heights of rows that held nothing lie between those of their neighbours.
fn filled(row_y: &[Option<f64>]) -> Vec<f64> {
    let known: Vec<(usize, f64)> = row_y.iter().enumerate().filter_map(|(row, y)| Some((row, (*y)?))).collect();
    (0..row_y.len())
        .map(|row| {
            let after = known.partition_point(|&(other, _)| other < row);
            match (after.checked_sub(1).map(|at| known[at]), known.get(after)) {
                (_, Some(&(other, y))) if other == row => y,
                (Some((r0, y0)), Some(&(r1, y1))) => y0 + (y1 - y0) * (row - r0) as f64 / (r1 - r0) as f64,
                (Some((r0, y0)), None) => y0 + 90.0 * (row - r0) as f64,
                (None, Some(&(r1, y1))) => y1 - 90.0 * (r1 - row) as f64,
                (None, None) => 90.0 * row as f64,
            }
        })
        .collect()
}
