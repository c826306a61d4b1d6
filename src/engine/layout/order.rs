//! The order of cells in each row, so that few arrows cross and steps stay side by side as they were.

use super::chain::Rows;
use super::crossing::Sorter;
use crate::engine::ordering::sort_by_key;

/// Cells of every rank from left to right.
pub(super) type Orders = Vec<Vec<usize>>;

/// An order and how many crossings it has.
pub(super) struct Ordered {
    pub orders: Orders,
    pub crossings: usize,
}

impl Ordered {
    /// The other where it has fewer crossings.
    fn or_fewer(self, other: Ordered) -> Ordered {
        if other.crossings < self.crossings { other } else { self }
    }
}

/// The order with the fewest crossings found from nothing.
pub(super) fn order_anew(rows: &Rows) -> Ordered {
    let sweeps = effort(rows);
    let mut sorter = Sorter::new(rows, walked(rows, true), false);
    let first = improve(&mut sorter, sweeps);
    sorter.restart(walked(rows, false));
    let best = first.or_fewer(improve(&mut sorter, sweeps));
    // Seen in a mirror, what lay equally well on both sides falls to the other.
    let mirrored = best.orders.iter().map(|row| row.iter().rev().copied().collect()).collect();
    sorter.restart(mirrored);
    best.or_fewer(improve(&mut sorter, sweeps))
}

/// The order of old, `place` being where each cell stood: lines find new ways, nodes keep their order among each other.
///
/// Without `nodes_stay` nodes too may change places, which the eye notices more.
pub(super) fn order_as_before(rows: &Rows, place: &[f64], nodes_stay: bool) -> Ordered {
    let mut orders: Orders = vec![Vec::new(); rows.rank_count];
    for (cell, &rank) in rows.cell_rank.iter().enumerate() {
        orders[rank].push(cell);
    }
    for row in &mut orders {
        row.sort_by(|&a, &b| place[a].total_cmp(&place[b]).then(a.cmp(&b)));
    }
    let mut sorter = Sorter::new(rows, orders, nodes_stay);
    sorter.transpose(false);
    improve(&mut sorter, effort(rows) / 2)
}

/// Turns the drawing round where that brings nodes nearer to where they stood (`old`).
pub(super) fn face_as_before(orders: &mut Orders, old: &[Option<f64>]) {
    let mut agreement = 0.0;
    for row in orders.iter() {
        let known: Vec<f64> = row.iter().filter_map(|&cell| old.get(cell).copied().flatten()).collect();
        for (at, x) in known.iter().enumerate() {
            agreement += known[at + 1..].iter().map(|right| right - x).sum::<f64>();
        }
    }
    if agreement < 0.0 {
        orders.iter_mut().for_each(|row| row.reverse());
    }
}

/// Sweeps a map may cost: beyond what a page draws, only enough to come to an end soon.
fn effort(rows: &Rows) -> usize {
    match rows.cell_rank.len() {
        ..6000 => 24,
        6000..20_000 => 8,
        _ => 2,
    }
}

fn improve(sorter: &mut Sorter, sweeps: usize) -> Ordered {
    /// Sweeps in a row that may bring nothing.
    const PATIENCE: usize = 8;
    let mut best = Ordered { crossings: sorter.crossings(), orders: sorter.orders.clone() };
    let mut idle = 0;
    for sweep in 0..sweeps {
        if best.crossings == 0 || idle > PATIENCE {
            break;
        }
        sorter.sweep(sweep % 2 == 0, sweep % 4 < 2);
        sorter.transpose(sweep % 4 < 2);
        let crossings = sorter.crossings();
        idle += 1;
        if crossings < best.crossings {
            best.crossings = crossings;
            best.orders.clone_from(&sorter.orders);
            idle = 0;
        }
    }
    best
}

/// Rows filled in the order of a walk from the top (or the bottom) along the arrows.
fn walked(rows: &Rows, from_top: bool) -> Orders {
    let mut orders: Orders = vec![Vec::new(); rows.rank_count];
    let mut seen = vec![false; rows.cell_rank.len()];
    let mut roots: Vec<usize> = (0..rows.node_count).collect();
    sort_by_key(&mut roots, |&cell| if from_top { rows.cell_rank[cell] } else { usize::MAX - rows.cell_rank[cell] });
    for root in roots {
        let mut stack = vec![root];
        while let Some(cell) = stack.pop() {
            if std::mem::replace(&mut seen[cell], true) {
                continue;
            }
            orders[rows.cell_rank[cell]].push(cell);
            let next = if from_top { &rows.down[cell] } else { &rows.up[cell] };
            stack.extend(next.iter().rev().filter(|&&other| !seen[other]));
        }
    }
    orders
}
