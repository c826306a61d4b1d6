//! Where the steps stand across the map: heavy arrows straight, distances kept, old places held.

use super::chain::Rows;
use super::gap::Gaps;
use super::order::Orders;
use super::route::{LABEL_AIR, LABEL_BESIDE, LINE_AIR, NODE_AIR};
use super::scene::Scene;
use super::spread::{Spread, Spring};

/// Least distance between two nodes of a row.
const NODE_NODE: f64 = 36.0;

/// Half-widths of an item and what it is.
#[derive(Clone, Copy)]
struct Item {
    left: f64,
    right: f64,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Node,
    Line,
    Label,
}

/// Places of all cells, without regard to labels: enough to see how the edges lie between the rows.
pub(super) fn rough_places(scene: &Scene, old: &[Option<f64>]) -> Vec<f64> {
    let Scene { rows, orders, .. } = scene;
    let items = cells(scene);
    let mut springs: Vec<Vec<Spring>> = vec![Vec::new(); items.len()];
    for (edge, chain) in rows.chains.iter().enumerate() {
        for pair in chain.windows(2) {
            let weight = scene.stiff[edge] * passing_weight(rows, pair[0], pair[1]);
            springs[pair[0]].push(Spring { other: pair[1], weight });
            springs[pair[1]].push(Spring { other: pair[0], weight });
        }
    }
    let mut x = packed(orders, &items);
    let spread = Spread {
        gaps: orders.iter().map(|row| distances(row, &items)).collect(),
        rows: (*orders).clone(),
        home: homes(rows, old, &springs),
        springs,
        row_of: rows.cell_rank.clone(),
    };
    spread.settle(&mut x, 8, 24);
    x
}

/// Places of all cells, with room for the labels between the rows.
pub(super) fn places(scene: &Scene, gaps: &Gaps, old: &[Option<f64>], rough: &[f64]) -> Vec<f64> {
    let Scene { rows, orders, edges, .. } = scene;
    let mut items = cells(scene);
    let cell_count = items.len();
    for (strand, &edge) in gaps.edge_of.iter().enumerate() {
        let half = edges[edge].line / 2.0;
        let gap = rows.first_rank(edge) + strand - gaps.strands[edge][0];
        items.push(if gaps.has_label(edge, gap) {
            let width = edges[edge].label.0;
            if scene.label_beside(edge) {
                Item { left: half, right: half + LABEL_BESIDE + width, kind: Kind::Label }
            } else {
                Item { left: width / 2.0, right: width / 2.0, kind: Kind::Label }
            }
        } else {
            Item { left: half, right: half, kind: Kind::Line }
        });
    }
    let mut lines: Vec<Vec<usize>> = Vec::with_capacity(2 * rows.rank_count);
    let mut row_of = vec![0; items.len()];
    for rank in 0..rows.rank_count {
        lines.push(orders[rank].clone());
        if rank + 1 < rows.rank_count {
            lines.push(gaps.rows[rank].iter().map(|strand| cell_count + strand).collect());
        }
    }
    for (row, line) in lines.iter().enumerate() {
        for &item in line {
            row_of[item] = row;
        }
    }
    let mut x = rough.to_vec();
    x.resize(items.len(), 0.0);
    let mut springs: Vec<Vec<Spring>> = vec![Vec::new(); items.len()];
    for (edge, chain) in rows.chains.iter().enumerate() {
        for (pair, strand) in chain.windows(2).zip(&gaps.strands[edge]) {
            let middle = cell_count + strand;
            let weight = 2.0 * scene.stiff[edge] * passing_weight(rows, pair[0], pair[1]);
            for &cell in pair {
                springs[cell].push(Spring { other: middle, weight });
                springs[middle].push(Spring { other: cell, weight });
            }
            x[middle] = (x[pair[0]] + x[pair[1]]) / 2.0;
        }
    }
    let mut spread = Spread {
        gaps: lines.iter().map(|row| distances(row, &items)).collect(),
        rows: lines,
        home: homes(rows, old, &springs),
        springs,
        row_of,
    };
    spread.settle(&mut x, if old.iter().any(Option::is_some) { 0 } else { 6 }, 40);
    straighten(scene, gaps, old, &mut x, &mut spread.home);
    spread.settle(&mut x, 0, 12);
    x.truncate(cell_count);
    x
}

/// Parts of the spine that stand nearly in one line are drawn into it.
fn straighten(scene: &Scene, gaps: &Gaps, old: &[Option<f64>], x: &mut [f64], home: &mut [Option<(f64, f64)>]) {
    /// Steps that stand further apart than this across the map are apart for a reason.
    const NEARLY: f64 = 40.0;
    const HELD: f64 = 1000.0;
    let Scene { rows, spine, .. } = scene;
    let cell_count = rows.cell_rank.len();
    let mut next: Vec<Option<usize>> = vec![None; rows.node_count];
    let mut is_below = vec![false; rows.node_count];
    for (edge, chain) in rows.chains.iter().enumerate() {
        let (upper, lower) = (chain[0], chain[chain.len() - 1]);
        if spine[edge] && libm::fabs(x[upper] - x[lower]) < NEARLY {
            next[upper] = Some(edge);
            is_below[lower] = true;
        }
    }
    for top in (0..rows.node_count).filter(|&node| !is_below[node] && next[node].is_some()) {
        let (mut line, mut node) = (vec![top], top);
        let (mut sum, mut count) = (old[top].unwrap_or(x[top]), 1.0);
        while let Some(edge) = next[node] {
            let chain = &rows.chains[edge];
            line.extend(&chain[1..]);
            line.extend(gaps.strands[edge].iter().map(|strand| cell_count + strand));
            node = chain[chain.len() - 1];
            sum += old[node].unwrap_or(x[node]);
            count += 1.0;
        }
        for item in line {
            x[item] = sum / count;
            home[item] = Some((sum / count, HELD));
        }
    }
}

fn cells(scene: &Scene) -> Vec<Item> {
    let Scene { rows, nodes, edges, beside, .. } = scene;
    rows.cell_edge
        .iter()
        .enumerate()
        .map(|(cell, &edge)| match nodes.get(cell) {
            Some(node) => Item { left: node.width / 2.0, right: node.width / 2.0 + beside[cell], kind: Kind::Node },
            None => Item { left: edges[edge].line / 2.0, right: edges[edge].line / 2.0, kind: Kind::Line },
        })
        .collect()
}

/// Long edges are straightest where they pass.
fn passing_weight(rows: &Rows, upper: usize, lower: usize) -> f64 {
    match (upper < rows.node_count, lower < rows.node_count) {
        (true, true) => 1.0,
        (false, false) => 5.0,
        _ => 2.0,
    }
}

/// Nodes that stood somewhere are drawn back there, the stronger the more pulls at them.
fn homes(rows: &Rows, old: &[Option<f64>], springs: &[Vec<Spring>]) -> Vec<Option<(f64, f64)>> {
    const HOME: f64 = 3.0;
    let mut homes = vec![None; springs.len()];
    for node in 0..rows.node_count {
        let pull: f64 = springs[node].iter().map(|spring| spring.weight).sum();
        homes[node] = old[node].map(|x| (x, HOME * pull + 1.0));
    }
    homes
}

fn distances(row: &[usize], items: &[Item]) -> Vec<f64> {
    let mut gaps = vec![0.0; row.len()];
    for at in 1..row.len() {
        let (before, this) = (&items[row[at - 1]], &items[row[at]]);
        let air = match (before.kind, this.kind) {
            (Kind::Label, _) | (_, Kind::Label) => LABEL_AIR,
            (Kind::Node, Kind::Node) => NODE_NODE,
            (Kind::Line, Kind::Line) => LINE_AIR,
            _ => NODE_AIR,
        };
        gaps[at] = before.right + air + this.left;
    }
    gaps
}

fn packed(orders: &Orders, items: &[Item]) -> Vec<f64> {
    let mut x = vec![0.0; items.len()];
    for row in orders {
        let gaps = distances(row, items);
        let total: f64 = gaps.iter().sum();
        let mut at = -total / 2.0;
        for (&item, gap) in row.iter().zip(&gaps) {
            at += gap;
            x[item] = at;
        }
    }
    x
}
