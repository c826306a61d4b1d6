//! Sums that make a network: then a cell moves along circles, and no linear program is needed.
//!
//! Where every cell stands in at most two sums, once on each side, the sums are the nodes of a network and the cells its
//! arcs: what a cell gains, the cells of a circle through it must carry on (Cox, «Network Models for Complementary Cell
//! Suppression», JASA 90, 1995). A table with margins is such a network, and so is a process map, in which as much flows
//! into a step as out of it. A circle is a shortest path, so that maps of thousands of transitions are settled in moments.

use super::protect::Protection;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What a step over a hidden cell costs.
const HIDDEN_COST: u64 = 1;
/// What a step over a shown cell costs at least: more than the longest circle of hidden ones in a map of ordinary size.
const SHOWN_COST: u64 = 10_000;

/// The cells of linked sums as arcs.
pub(super) struct Network {
    /// The two sums of each cell: a step up takes from the first and gives to the second.
    ends: Vec<(usize, usize)>,
    /// The cells at each sum; the last node is for the other side of cells with one sum.
    cells_at: Vec<Vec<usize>>,
}

impl Network {
    /// The network of a protection's sums; none where they make none.
    pub fn of(protection: &Protection) -> Option<Network> {
        let (cells, sums) = (protection.values.len(), protection.sums.len());
        let mut stands: Vec<Vec<(usize, bool)>> = vec![Vec::new(); cells];
        for (sum, (total, parts)) in protection.sums.iter().enumerate() {
            stands[*total].push((sum, false));
            parts.iter().for_each(|&part| stands[part].push((sum, true)));
        }
        if stands.iter().any(|at| at.len() > 2) {
            return None;
        }
        let turned = turned(&stands, sums)?;
        let outside = sums;
        let ends: Vec<(usize, usize)> = stands
            .iter()
            .map(|at| {
                let takes = |&&(sum, is_part): &&(usize, bool)| is_part != turned[sum];
                let from = at.iter().find(takes).map_or(outside, |at| at.0);
                let to = at.iter().find(|at| !takes(at)).map_or(outside, |at| at.0);
                (from, to)
            })
            .collect();
        let mut cells_at = vec![Vec::new(); sums + 1];
        for (cell, &(from, to)) in ends.iter().enumerate() {
            cells_at[from].push(cell);
            if to != from {
                cells_at[to].push(cell);
            }
        }
        Some(Network { ends, cells_at })
    }

    /// The cheapest circle that moves `cell` up (1) or down (-1) from `counts`, as cells and whether they go up.
    ///
    /// `cost` of a cell is none where it must not move. Counts stay at least one.
    pub fn circle(
        &self,
        counts: &[i64],
        cell: usize,
        sign: i64,
        cost: impl Fn(usize) -> Option<u64>,
    ) -> Option<Vec<(usize, bool)>> {
        let up = sign > 0;
        if !up && counts[cell] <= 1 {
            return None;
        }
        let (from, to) = if up { self.ends[cell] } else { (self.ends[cell].1, self.ends[cell].0) };
        let mut circle = self.path(to, from, |other, goes_up| {
            let can_move = other != cell && (goes_up || counts[other] > 1);
            can_move.then(|| cost(other)).flatten()
        })?;
        circle.push((cell, up));
        Some(circle)
    }

    /// The cells of the cheapest circle through `cell`, as [`Complements`](super::complement::Complements) tells them.
    pub fn cheapest(&self, protection: &Protection, cell: usize, high: &[i64], low: &[i64]) -> Vec<usize> {
        let largest = protection.values.iter().copied().max().unwrap_or(1).max(1) as u64;
        let cost = |cell: usize| match protection.is_hidden[cell] {
            true => HIDDEN_COST,
            // The share of the largest in thousandths: small counts tell less.
            false => SHOWN_COST * (10 + 1_000 * protection.values[cell] as u64 / largest),
        };
        let may_move = |cell: usize| protection.is_hidden[cell] || !protection.is_known[cell];
        let circles = [(high, 1), (low, -1)].into_iter().filter_map(|(counts, sign)| {
            let circle = self.circle(counts, cell, sign, |cell| may_move(cell).then(|| cost(cell)))?;
            let price: u64 = circle.iter().map(|&(cell, _)| cost(cell)).sum();
            Some((price, circle))
        });
        let cheapest = circles.min_by_key(|(price, _)| *price);
        cheapest.map_or_else(Vec::new, |(_, circle)| circle.into_iter().map(|(cell, _)| cell).collect())
    }

    /// The cheapest way from node to node (Dijkstra 1959); of equal ones the one over the lower cell. Empty for a node
    /// to itself.
    fn path(&self, from: usize, to: usize, cost: impl Fn(usize, bool) -> Option<u64>) -> Option<Vec<(usize, bool)>> {
        let mut best: Vec<Option<u64>> = vec![None; self.cells_at.len()];
        let mut came: Vec<Option<(usize, bool)>> = vec![None; self.cells_at.len()];
        let mut open = BinaryHeap::from([Reverse((0, from))]);
        best[from] = Some(0);
        while let Some(Reverse((price, node))) = open.pop() {
            if node == to {
                break;
            }
            if best[node].is_some_and(|known| known < price) {
                continue;
            }
            for &cell in &self.cells_at[node] {
                let (first, second) = self.ends[cell];
                if first == second {
                    continue;
                }
                let goes_up = first == node;
                let next = if goes_up { second } else { first };
                let Some(step) = cost(cell, goes_up) else { continue };
                if best[next].is_none_or(|known| price + step < known) {
                    best[next] = Some(price + step);
                    came[next] = Some((cell, goes_up));
                    open.push(Reverse((price + step, next)));
                }
            }
        }
        let mut way = Vec::new();
        let mut node = to;
        while node != from {
            let (cell, goes_up) = came[node]?;
            way.push((cell, goes_up));
            node = if goes_up { self.ends[cell].0 } else { self.ends[cell].1 };
        }
        Some(way)
    }
}

/// Which sums are written the other way round, so that every cell in two of them takes from one and gives to the other;
/// none where that cannot be.
fn turned(stands: &[Vec<(usize, bool)>], sums: usize) -> Option<Vec<bool>> {
    let mut meets: Vec<Vec<(usize, bool)>> = vec![Vec::new(); sums];
    for at in stands {
        if let [(one, in_one), (other, in_other)] = at[..] {
            // On the same side of both, one of them is turned against the other.
            let against = in_one == in_other;
            meets[one].push((other, against));
            meets[other].push((one, against));
        }
    }
    let mut turned: Vec<Option<bool>> = vec![None; sums];
    for first in 0..sums {
        if turned[first].is_some() {
            continue;
        }
        turned[first] = Some(false);
        let mut open = vec![first];
        while let Some(sum) = open.pop() {
            let own = turned[sum]?;
            for &(other, against) in &meets[sum] {
                match turned[other] {
                    None => {
                        turned[other] = Some(own != against);
                        open.push(other);
                    }
                    Some(known) if known != (own != against) => return None,
                    Some(_) => {}
                }
            }
        }
    }
    Some(turned.into_iter().map(|turned| turned == Some(true)).collect())
}
