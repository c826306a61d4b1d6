//! The order of cells in each row, so that few arrows cross.
//!
//! Sweeps of weighted medians and swaps of neighbours, after Gansner et al. 1993 (doi:10.1109/32.221135),
//! begun from the order on the screen when there is one, so that the map does not jump.

use super::chain::Rows;

/// Cells of every rank from left to right.
pub(super) type Orders = Vec<Vec<usize>>;

/// The order with the fewest crossings found; `seed` gives each cell's place of old.
pub(super) fn order_rows(rows: &Rows, seed: Option<&[f64]>) -> Orders {
    let sweeps = if rows.cell_rank.len() > 4000 { 4 } else { 24 };
    if let Some(place) = seed {
        let mut work = Work::new(rows, seeded(rows, place));
        work.transpose(false);
        return work.orders;
    }
    let mut best: Option<(usize, Orders)> = None;
    for start in [walked(rows, true), walked(rows, false)] {
        let (crossings, orders) = improve(rows, start, sweeps);
        if best.as_ref().is_none_or(|(least, _)| crossings < *least) {
            best = Some((crossings, orders));
        }
    }
    best.map(|(_, orders)| orders).unwrap_or_default()
}

fn seeded(rows: &Rows, place: &[f64]) -> Orders {
    let mut orders: Orders = vec![Vec::new(); rows.rank_count];
    for (cell, &rank) in rows.cell_rank.iter().enumerate() {
        orders[rank].push(cell);
    }
    for row in &mut orders {
        row.sort_by(|&a, &b| place[a].total_cmp(&place[b]).then(a.cmp(&b)));
    }
    orders
}

/// Rows filled in the order of a walk from the top (or the bottom) along the arrows.
fn walked(rows: &Rows, from_top: bool) -> Orders {
    let mut orders: Orders = vec![Vec::new(); rows.rank_count];
    let mut seen = vec![false; rows.cell_rank.len()];
    let mut roots: Vec<usize> = (0..rows.node_count).collect();
    roots.sort_by_key(|&cell| if from_top { rows.cell_rank[cell] } else { usize::MAX - rows.cell_rank[cell] });
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

fn improve(rows: &Rows, start: Orders, sweeps: usize) -> (usize, Orders) {
    let mut work = Work::new(rows, start);
    let mut least = work.crossings();
    let mut best = work.orders.clone();
    let mut idle = 0;
    for sweep in 0..sweeps {
        work.sweep(sweep % 2 == 0, sweep % 4 < 2);
        work.transpose(sweep % 4 < 2);
        let now = work.crossings();
        if now < least {
            least = now;
            best.clone_from(&work.orders);
            idle = 0;
        } else {
            idle += 1;
        }
        if least == 0 || idle > 8 {
            break;
        }
    }
    (least, best)
}

struct Work<'a> {
    rows: &'a Rows,
    orders: Orders,
    position: Vec<usize>,
}

impl<'a> Work<'a> {
    fn new(rows: &'a Rows, orders: Orders) -> Self {
        let mut work = Work { rows, position: vec![0; rows.cell_rank.len()], orders };
        for rank in 0..work.orders.len() {
            work.number(rank);
        }
        work
    }

    fn number(&mut self, rank: usize) {
        for (at, &cell) in self.orders[rank].iter().enumerate() {
            self.position[cell] = at;
        }
    }

    fn crossings(&self) -> usize {
        (1..self.orders.len()).map(|rank| self.crossings_above(rank)).sum()
    }

    /// Crossings between a row and the one above it, counted in a binary indexed tree.
    fn crossings_above(&self, rank: usize) -> usize {
        let width = self.orders[rank - 1].len();
        let mut tree = vec![0usize; width + 1];
        let (mut seen, mut total) = (0usize, 0usize);
        let mut ends: Vec<usize> = Vec::new();
        for &cell in &self.orders[rank] {
            ends.clear();
            ends.extend(self.rows.up[cell].iter().map(|&other| self.position[other]));
            for &end in &ends {
                let (mut at, mut not_right) = (end + 1, 0);
                while at > 0 {
                    not_right += tree[at];
                    at &= at - 1;
                }
                total += seen - not_right;
            }
            for &end in &ends {
                let mut at = end + 1;
                while at <= width {
                    tree[at] += 1;
                    at += at & at.wrapping_neg();
                }
                seen += 1;
            }
        }
        total
    }

    fn sweep(&mut self, downward: bool, ties_keep: bool) {
        let rank_count = self.orders.len();
        for step in 1..rank_count {
            let rank = if downward { step } else { rank_count - 1 - step };
            let mut wish: Vec<(f64, usize)> = Vec::new();
            let mut free: Vec<usize> = Vec::new();
            for (at, &cell) in self.orders[rank].iter().enumerate() {
                let near = if downward { &self.rows.up[cell] } else { &self.rows.down[cell] };
                match self.median(near) {
                    Some(value) => {
                        wish.push((value, cell));
                        free.push(at);
                    }
                    None => {}
                }
            }
            if !ties_keep {
                wish.reverse();
            }
            wish.sort_by(|a, b| a.0.total_cmp(&b.0));
            for (&at, &(_, cell)) in free.iter().zip(&wish) {
                self.orders[rank][at] = cell;
            }
            self.number(rank);
        }
    }

    fn median(&self, near: &[usize]) -> Option<f64> {
        let mut places: Vec<usize> = near.iter().map(|&cell| self.position[cell]).collect();
        places.sort_unstable();
        let count = places.len();
        let middle = count / 2;
        match count {
            0 => None,
            1 => Some(places[0] as f64),
            2 => Some((places[0] + places[1]) as f64 / 2.0),
            _ if count % 2 == 1 => Some(places[middle] as f64),
            _ => {
                let left = (places[middle - 1] - places[0]) as f64;
                let right = (places[count - 1] - places[middle]) as f64;
                let (low, high) = (places[middle - 1] as f64, places[middle] as f64);
                Some(if left + right > 0.0 { (low * right + high * left) / (left + right) } else { low })
            }
        }
    }

    /// Swaps neighbours while that removes crossings.
    fn transpose(&mut self, ties_swap: bool) {
        for round in 0..12 {
            let mut gained = false;
            for rank in 0..self.orders.len() {
                for at in 1..self.orders[rank].len() {
                    let (left, right) = (self.orders[rank][at - 1], self.orders[rank][at]);
                    let (now, swapped) = self.pair_crossings(left, right);
                    if swapped < now || (ties_swap && round == 0 && swapped == now && now > 0) {
                        gained |= swapped < now;
                        self.orders[rank].swap(at - 1, at);
                        self.position[left] = at;
                        self.position[right] = at - 1;
                    }
                }
            }
            if !gained {
                break;
            }
        }
    }

    fn pair_crossings(&self, left: usize, right: usize) -> (usize, usize) {
        let (mut now, mut swapped) = (0, 0);
        for near in [&self.rows.up, &self.rows.down] {
            for &a in &near[left] {
                for &b in &near[right] {
                    let (a, b) = (self.position[a], self.position[b]);
                    now += usize::from(a > b);
                    swapped += usize::from(a < b);
                }
            }
        }
        (now, swapped)
    }
}
