//! Counting the crossings of arrows between neighbouring rows, and the two moves that lessen them.
//!
//! Sweeps of weighted medians and swaps of neighbours, after Gansner et al. 1993 (doi:10.1109/32.221135).

use super::chain::Rows;
use super::order::Orders;

/// An order being improved. With `nodes_stay`, nodes keep their order among each other and only lines move round them.
pub(super) struct Sorter {
    pub orders: Orders,
    node_count: usize,
    nodes_stay: bool,
    up: Links,
    down: Links,
    position: Vec<u32>,
    /// Crossings between each row and the one above it; none where a move made the count stale.
    above: Vec<Option<usize>>,
    tree: Vec<u32>,
    wish: Vec<(f64, u32)>,
    nodes: Vec<usize>,
    places: Vec<u32>,
}

impl Sorter {
    pub(super) fn new(rows: &Rows, orders: Orders, nodes_stay: bool) -> Self {
        let mut sorter = Sorter {
            node_count: rows.node_count,
            nodes_stay,
            up: Links::new(&rows.up),
            down: Links::new(&rows.down),
            position: vec![0; rows.cell_rank.len()],
            above: Vec::new(),
            tree: Vec::new(),
            wish: Vec::new(),
            nodes: Vec::new(),
            places: Vec::new(),
            orders: Vec::new(),
        };
        sorter.restart(orders);
        sorter
    }

    /// Goes on from another order.
    pub(super) fn restart(&mut self, orders: Orders) {
        self.above = vec![None; orders.len()];
        self.orders = orders;
        for rank in 0..self.orders.len() {
            self.number(rank);
        }
    }

    fn number(&mut self, rank: usize) {
        for (at, &cell) in self.orders[rank].iter().enumerate() {
            self.position[cell] = at as u32;
        }
    }

    pub(super) fn crossings(&mut self) -> usize {
        (1..self.orders.len())
            .map(|rank| {
                let count = self.above[rank].unwrap_or_else(|| self.count_above(rank));
                self.above[rank] = Some(count);
                count
            })
            .sum()
    }

    /// Inversions between a row and the one above it, counted in a binary indexed tree.
    fn count_above(&mut self, rank: usize) -> usize {
        let width = self.orders[rank - 1].len();
        self.tree.clear();
        self.tree.resize(width + 1, 0);
        let (mut seen, mut total) = (0u32, 0usize);
        for &cell in &self.orders[rank] {
            let ends = self.up.of(cell);
            for &end in ends {
                let (mut at, mut not_right) = (self.position[end as usize] as usize + 1, 0);
                while at > 0 {
                    not_right += self.tree[at];
                    at &= at - 1;
                }
                total += (seen - not_right) as usize;
            }
            for &end in ends {
                let mut at = self.position[end as usize] as usize + 1;
                while at <= width {
                    self.tree[at] += 1;
                    at += at & at.wrapping_neg();
                }
            }
            seen += ends.len() as u32;
        }
        total
    }

    /// Orders every row by the medians of its neighbours in the row before it.
    pub(super) fn sweep(&mut self, downward: bool, ties_keep: bool) {
        let rank_count = self.orders.len();
        for step in 1..rank_count {
            let rank = if downward { step } else { rank_count - 1 - step };
            let links = if downward { &self.up } else { &self.down };
            self.wish.clear();
            for &cell in &self.orders[rank] {
                if let Some(median) = median(links.of(cell), &self.position, &mut self.places) {
                    self.wish.push((median, cell as u32));
                }
            }
            if !ties_keep {
                self.wish.reverse();
            }
            self.wish.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut wish = self.wish.iter();
            let row = &mut self.orders[rank];
            if self.nodes_stay {
                self.nodes.clear();
                self.nodes.extend(row.iter().copied().filter(|&cell| cell < self.node_count));
            }
            for place in row.iter_mut() {
                // Cells without neighbours there keep their place.
                if !links.of(*place).is_empty()
                    && let Some(&(_, cell)) = wish.next()
                {
                    *place = cell as usize;
                }
            }
            if self.nodes_stay {
                let mut nodes = self.nodes.iter();
                for place in row.iter_mut().filter(|place| **place < self.node_count) {
                    if let Some(&node) = nodes.next() {
                        *place = node;
                    }
                }
            }
            self.number(rank);
        }
        self.above.fill(None);
    }

    /// Swaps neighbours while that removes crossings; with `ties_swap` once also where it changes nothing.
    pub(super) fn transpose(&mut self, ties_swap: bool) {
        let rank_count = self.orders.len();
        let mut stale = vec![true; rank_count];
        for round in 0..12 {
            let mut gained = false;
            for rank in 0..rank_count {
                if !std::mem::replace(&mut stale[rank], false) {
                    continue;
                }
                let (mut better, mut changed) = (false, false);
                for at in 1..self.orders[rank].len() {
                    let (left, right) = (self.orders[rank][at - 1], self.orders[rank][at]);
                    if self.nodes_stay && left < self.node_count && right < self.node_count {
                        continue;
                    }
                    let (now, swapped) = self.pair_crossings(left, right);
                    if swapped < now || (ties_swap && round == 0 && swapped == now && now > 0) {
                        better |= swapped < now;
                        changed = true;
                        self.orders[rank].swap(at - 1, at);
                        self.position[left] = at as u32;
                        self.position[right] = at as u32 - 1;
                    }
                }
                if changed {
                    self.above[rank] = None;
                    if rank + 1 < rank_count {
                        self.above[rank + 1] = None;
                    }
                }
                if better {
                    gained = true;
                    stale[rank.saturating_sub(1)..(rank + 2).min(rank_count)].fill(true);
                }
            }
            if !gained {
                break;
            }
        }
    }

    fn pair_crossings(&self, left: usize, right: usize) -> (usize, usize) {
        let (mut now, mut swapped) = (0, 0);
        for links in [&self.up, &self.down] {
            let (of_left, of_right) = (links.of(left), links.of(right));
            for &a in of_left {
                let a = self.position[a as usize];
                for &b in of_right {
                    let b = self.position[b as usize];
                    now += usize::from(a > b);
                    swapped += usize::from(a < b);
                }
            }
        }
        (now, swapped)
    }
}

/// Neighbours of every cell, one list behind the other.
struct Links {
    start: Vec<u32>,
    list: Vec<u32>,
}

impl Links {
    fn new(lists: &[Vec<usize>]) -> Self {
        let mut links = Links { start: Vec::with_capacity(lists.len() + 1), list: Vec::new() };
        links.start.push(0);
        for list in lists {
            links.list.extend(list.iter().map(|&cell| cell as u32));
            links.start.push(links.list.len() as u32);
        }
        links
    }

    fn of(&self, cell: usize) -> &[u32] {
        &self.list[self.start[cell] as usize..self.start[cell + 1] as usize]
    }
}

/// The middle of the neighbours' positions, nearer to the side where they stand closer together.
fn median(near: &[u32], position: &[u32], places: &mut Vec<u32>) -> Option<f64> {
    if let [only] = near {
        return Some(f64::from(position[*only as usize]));
    }
    places.clear();
    places.extend(near.iter().map(|&cell| position[cell as usize]));
    places.sort_unstable();
    let (count, middle) = (places.len(), places.len() / 2);
    let at = |index: usize| f64::from(places[index]);
    match count {
        0 => None,
        2 => Some((at(0) + at(1)) / 2.0),
        _ if count % 2 == 1 => Some(at(middle)),
        _ => {
            let (left, right) = (at(middle - 1) - at(0), at(count - 1) - at(middle));
            let (low, high) = (at(middle - 1), at(middle));
            Some(if left + right > 0.0 { (low * right + high * left) / (left + right) } else { low })
        }
    }
}
