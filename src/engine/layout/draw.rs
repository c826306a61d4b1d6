//! From rows and order to places and routes: the geometry of the map, always drawn downwards.

use super::chain::Rows;
use super::curve::falling_curve;
use super::order::Orders;
use super::rank::DownEdge;
use super::spread::{Spread, Spring};

/// Sizes of what is drawn, in the downward frame.
pub(super) struct Sizes {
    /// Width and height of each node.
    pub node: Vec<(f64, f64)>,
    /// Room kept at the right of a node for its self-loops.
    pub beside: Vec<f64>,
    /// Width and height of each edge's label.
    pub label: Vec<(f64, f64)>,
    pub line: Vec<f64>,
}

/// The drawing in the downward frame.
pub(super) struct Drawing {
    pub node: Vec<(f64, f64)>,
    /// Bézier points of every edge, from the upper node to the lower.
    pub curve: Vec<Vec<(f64, f64)>>,
    pub label: Vec<Option<(f64, f64)>>,
}

/// Distance between neighbours in a row, in pixels.
const NODE_NODE: f64 = 40.0;
const NODE_LINE: f64 = 20.0;
const LINE_LINE: f64 = 12.0;
const LABEL_ANY: f64 = 9.0;
/// Distance between ports on the side of a node.
const PORT: f64 = 13.0;

/// An item of a line: a node, a passing edge, or the place between two rows where an edge may carry its label.
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

pub(super) fn draw(rows: &Rows, orders: &Orders, edges: &[DownEdge], sizes: &Sizes, two_way: &[bool]) -> Drawing {
    let rank_count = rows.rank_count();
    let cell_count = rows.cell_rank.len();
    // First the cells alone, to learn how the edges lie between the rows.
    let mut items: Vec<Item> = (0..cell_count)
        .map(|cell| match rows.cell_edge[cell] {
            usize::MAX => {
                let half = sizes.node[cell].0 / 2.0;
                Item { left: half, right: half + sizes.beside[cell], kind: Kind::Node }
            }
            edge => Item { left: sizes.line[edge] / 2.0, right: sizes.line[edge] / 2.0, kind: Kind::Line },
        })
        .collect();
    let mut x = packed(orders, &items);
    let mut springs: Vec<Vec<Spring>> = vec![Vec::new(); cell_count];
    for (edge, chain) in rows.chains.iter().enumerate() {
        for pair in chain.windows(2) {
            let weight = stiffness(rows, pair[0], pair[1], edges[edge].share);
            springs[pair[0]].push(Spring { other: pair[1], weight, offset: 0.0 });
            springs[pair[1]].push(Spring { other: pair[0], weight, offset: 0.0 });
        }
    }
    let spread = Spread {
        rows: orders.clone(),
        gaps: orders.iter().map(|row| distances(row, &items)).collect(),
        springs,
        home: vec![None; cell_count],
        row_of: rows.cell_rank.clone(),
    };
    spread.settle(&mut x, 8, 30);

    // Then with a row between every two rows, in which labels find room.
    let mut gap_rows: Vec<Vec<usize>> = vec![Vec::new(); rank_count.saturating_sub(1)];
    let mut gap_item: Vec<Vec<usize>> = Vec::with_capacity(rows.chains.len());
    let mut load = vec![0.0; gap_rows.len()];
    let mut heavy_first: Vec<usize> = (0..rows.chains.len()).collect();
    heavy_first.sort_by(|&a, &b| edges[b].share.total_cmp(&edges[a].share).then(a.cmp(&b)));
    let mut label_gap = vec![usize::MAX; rows.chains.len()];
    for &edge in &heavy_first {
        let chain = &rows.chains[edge];
        let first = rows.cell_rank[chain[0]];
        let last = first + chain.len() - 1;
        let middle = (first + last) as f64 / 2.0 - 0.5;
        if sizes.label[edge].0 > 0.0 {
            let best = (first..last).min_by(|&a, &b| {
                let cost = |gap: usize| load[gap] + 60.0 * libm::fabs(gap as f64 - middle);
                cost(a).total_cmp(&cost(b))
            });
            if let Some(gap) = best {
                label_gap[edge] = gap;
                load[gap] += sizes.label[edge].0;
            }
        }
    }
    let mut item_x_hint: Vec<f64> = x.clone();
    for (edge, chain) in rows.chains.iter().enumerate() {
        let mut of_edge = Vec::with_capacity(chain.len());
        for pair in chain.windows(2) {
            let gap = rows.cell_rank[pair[0]];
            let id = items.len();
            let half = sizes.line[edge] / 2.0;
            items.push(if label_gap[edge] == gap {
                let (width, _) = sizes.label[edge];
                if chain.len() == 2 {
                    Item { left: half, right: half + LABEL_BESIDE + width, kind: Kind::Label }
                } else {
                    Item { left: width / 2.0, right: width / 2.0, kind: Kind::Label }
                }
            } else {
                Item { left: half, right: half, kind: Kind::Line }
            });
            item_x_hint.push((x[pair[0]] + x[pair[1]]) / 2.0);
            gap_rows[gap].push(id);
            of_edge.push(id);
        }
        gap_item.push(of_edge);
    }
    for row in &mut gap_rows {
        row.sort_by(|&a, &b| item_x_hint[a].total_cmp(&item_x_hint[b]).then(a.cmp(&b)));
    }
    let mut lines: Vec<Vec<usize>> = Vec::with_capacity(2 * rank_count);
    let mut row_of = vec![0; items.len()];
    for rank in 0..rank_count {
        lines.push(orders[rank].clone());
        if rank + 1 < rank_count {
            lines.push(gap_rows[rank].clone());
        }
    }
    for (row, line) in lines.iter().enumerate() {
        for &item in line {
            row_of[item] = row;
        }
    }
    let ports = ports(rows, &gap_item, &gap_rows, edges, sizes);
    let mut springs: Vec<Vec<Spring>> = vec![Vec::new(); items.len()];
    for (edge, chain) in rows.chains.iter().enumerate() {
        for (step, pair) in chain.windows(2).enumerate() {
            let middle = gap_item[edge][step];
            for (cell, offset) in [
                (pair[0], if step == 0 { ports[edge].0 } else { 0.0 }),
                (pair[1], if step + 2 == chain.len() { ports[edge].1 } else { 0.0 }),
            ] {
                let weight = stiffness(rows, pair[0], pair[1], edges[edge].share);
                springs[cell].push(Spring { other: middle, weight, offset: -offset });
                springs[middle].push(Spring { other: cell, weight, offset });
            }
        }
    }
    let gaps: Vec<Vec<f64>> = lines.iter().map(|row| distances(row, &items)).collect();
    let home = vec![None; items.len()];
    let mut x = item_x_hint;
    let spread = Spread { rows: lines, gaps, springs, home, row_of };
    spread.settle(&mut x, 6, 60);

    // Heights.
    let mut y_rank = vec![(0.0, 0.0); rank_count];
    let mut y_gap = vec![0.0; rank_count];
    let mut y = 0.0;
    for rank in 0..rank_count {
        let height = orders[rank]
            .iter()
            .filter(|&&cell| cell < rows.node_count)
            .map(|&cell| sizes.node[cell].1)
            .fold(0.0, f64::max);
        y_rank[rank] = (y, y + height);
        y += height;
        if rank + 1 < rank_count {
            let mut need: f64 = 34.0;
            for (edge, chain) in rows.chains.iter().enumerate() {
                let first = rows.cell_rank[chain[0]];
                if rank < first || rank >= first + chain.len() - 1 {
                    continue;
                }
                let step = rank - first;
                let middle = gap_item[edge][step];
                let top = x[chain[step]] + if step == 0 { ports[edge].0 } else { 0.0 };
                let bottom = x[chain[step + 1]] + if step + 2 == chain.len() { ports[edge].1 } else { 0.0 };
                let run = libm::fabs(top - x[middle]).max(libm::fabs(bottom - x[middle]));
                need = need.max((run * 0.4).min(120.0));
                if label_gap[edge] == rank {
                    need = need.max(sizes.label[edge].1 + 20.0);
                }
            }
            if two_way.get(rank).copied().unwrap_or(false) {
                need += 20.0;
            }
            y_gap[rank] = y + need / 2.0;
            y += need;
        }
    }

    // Routes.
    let node: Vec<(f64, f64)> = (0..rows.node_count)
        .map(|cell| {
            let (top, bottom) = y_rank[rows.cell_rank[cell]];
            (x[cell], (top + bottom) / 2.0)
        })
        .collect();
    let mut curve = Vec::with_capacity(rows.chains.len());
    let mut label = Vec::with_capacity(rows.chains.len());
    for (edge, chain) in rows.chains.iter().enumerate() {
        let (upper, lower) = (chain[0], chain[chain.len() - 1]);
        let mut points = vec![(x[upper] + ports[edge].0, node[upper].1 + sizes.node[upper].1 / 2.0)];
        let mut place = None;
        for (step, &middle) in gap_item[edge].iter().enumerate() {
            let gap = rows.cell_rank[chain[step]];
            points.push((x[middle], y_gap[gap]));
            if label_gap[edge] == gap {
                let aside =
                    if chain.len() == 2 { items[middle].left + LABEL_BESIDE + sizes.label[edge].0 / 2.0 } else { 0.0 };
                place = Some((x[middle] + aside, y_gap[gap]));
            }
            let next = chain[step + 1];
            if next != lower {
                let (top, bottom) = y_rank[gap + 1];
                points.push((x[next], top));
                if bottom > top {
                    points.push((x[next], bottom));
                }
            }
        }
        points.push((x[lower] + ports[edge].1, node[lower].1 - sizes.node[lower].1 / 2.0));
        curve.push(falling_curve(&points));
        label.push(place);
    }
    Drawing { node, curve, label }
}

/// Between a line and the label at its right.
const LABEL_BESIDE: f64 = 5.0;

fn stiffness(rows: &Rows, upper: usize, lower: usize, share: f64) -> f64 {
    let base = match (upper < rows.node_count, lower < rows.node_count) {
        (true, true) => 1.0,
        (false, false) => 6.0,
        _ => 2.0,
    };
    base * (0.2 + 4.0 * share)
}

fn distances(row: &[usize], items: &[Item]) -> Vec<f64> {
    let mut gaps = Vec::with_capacity(row.len());
    for (at, &item) in row.iter().enumerate() {
        if at == 0 {
            gaps.push(0.0);
            continue;
        }
        let (before, this) = (&items[row[at - 1]], &items[item]);
        let air = match (before.kind, this.kind) {
            (Kind::Label, _) | (_, Kind::Label) => LABEL_ANY,
            (Kind::Node, Kind::Node) => NODE_NODE,
            (Kind::Line, Kind::Line) => LINE_LINE,
            _ => NODE_LINE,
        };
        gaps.push(before.right + air + this.left);
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

/// Where each edge leaves its upper node and reaches its lower one, as distance from the node's middle.
///
/// Ports stand in the order in which the edges lie beyond them, the heaviest in the middle.
fn ports(
    rows: &Rows,
    gap_item: &[Vec<usize>],
    gap_rows: &[Vec<usize>],
    edges: &[DownEdge],
    sizes: &Sizes,
) -> Vec<(f64, f64)> {
    let item_count = rows.cell_rank.len() + gap_item.iter().map(Vec::len).sum::<usize>();
    let mut place = vec![0usize; item_count];
    for row in gap_rows {
        for (at, &item) in row.iter().enumerate() {
            place[item] = at;
        }
    }
    let mut leaving: Vec<Vec<usize>> = vec![Vec::new(); rows.node_count];
    let mut arriving: Vec<Vec<usize>> = vec![Vec::new(); rows.node_count];
    for (edge, chain) in rows.chains.iter().enumerate() {
        leaving[chain[0]].push(edge);
        arriving[chain[chain.len() - 1]].push(edge);
    }
    let mut ports = vec![(0.0, 0.0); rows.chains.len()];
    for node in 0..rows.node_count {
        let half = (sizes.node[node].0 / 2.0 - 10.0).max(0.0);
        leaving[node].sort_by_key(|&edge| place[gap_item[edge][0]]);
        for (&edge, offset) in leaving[node].iter().zip(fan(&leaving[node], edges, half)) {
            ports[edge].0 = offset;
        }
        arriving[node].sort_by_key(|&edge| place[gap_item[edge][gap_item[edge].len() - 1]]);
        for (&edge, offset) in arriving[node].iter().zip(fan(&arriving[node], edges, half)) {
            ports[edge].1 = offset;
        }
    }
    ports
}

fn fan(in_order: &[usize], edges: &[DownEdge], half: f64) -> Vec<f64> {
    let mut heaviest = 0;
    for (at, &edge) in in_order.iter().enumerate() {
        if edges[edge].share > edges[in_order[heaviest]].share {
            heaviest = at;
        }
    }
    let (before, after) = (heaviest as f64, in_order.len() as f64 - 1.0 - heaviest as f64);
    let left = if before > 0.0 { PORT.min(half / before) } else { 0.0 };
    let right = if after > 0.0 { PORT.min(half / after) } else { 0.0 };
    (0..in_order.len())
        .map(|at| {
            let step = at as f64 - before;
            if step < 0.0 { step * left } else { step * right }
        })
        .collect()
}
