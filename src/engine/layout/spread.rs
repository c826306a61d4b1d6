//! Where things stand across the map: springs pull what belongs together into line, order and distance are kept.
//!
//! Every row is solved exactly for its neighbours' places (least squares under a fixed order: pool
//! adjacent violators), row after row, until the map rests.

/// A pull between two items of different rows: the place of `other` is where the item would like to stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spring {
    pub other: usize,
    pub weight: f64,
}

/// The rows, the distances kept in them, and the springs between them.
pub(super) struct Spread {
    /// Items from left to right.
    pub rows: Vec<Vec<usize>>,
    /// Least distance between the centres of an item and the one before it, by place in the row.
    pub gaps: Vec<Vec<f64>>,
    pub springs: Vec<Vec<Spring>>,
    /// A pull to a fixed place: (place, weight).
    pub home: Vec<Option<(f64, f64)>>,
    pub row_of: Vec<usize>,
}

/// Which springs count in a sweep.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    Up,
    Down,
    Both,
}

impl Spread {
    /// Moves `x` towards rest; `rounds` sweeps there and back.
    pub(super) fn settle(&self, x: &mut [f64], directed: usize, rounds: usize) {
        let row_count = self.rows.len();
        for round in 0..directed {
            for step in 0..row_count {
                let row = if round % 2 == 0 { step } else { row_count - 1 - step };
                self.settle_row(row, x, if round % 2 == 0 { Look::Up } else { Look::Down }, 1.0);
            }
        }
        for round in 0..rounds {
            let push = if round + 4 < rounds { 1.6 } else { 1.0 };
            for step in 0..row_count {
                let row = if round % 2 == 0 { step } else { row_count - 1 - step };
                self.settle_row(row, x, Look::Both, push);
            }
        }
    }

    fn settle_row(&self, row: usize, x: &mut [f64], look: Look, push: f64) {
        let items = &self.rows[row];
        let mut blocks: Vec<Block> = Vec::with_capacity(items.len());
        let mut shift = 0.0;
        for (at, &item) in items.iter().enumerate() {
            shift += self.gaps[row][at];
            let (mut sum, mut weight) = (0.0, 0.0);
            for spring in &self.springs[item] {
                let wanted = match look {
                    Look::Both => true,
                    Look::Up => self.row_of[spring.other] < row,
                    Look::Down => self.row_of[spring.other] > row,
                };
                if wanted {
                    sum += spring.weight * x[spring.other];
                    weight += spring.weight;
                }
            }
            if let Some((place, pull)) = self.home[item] {
                sum += pull * place;
                weight += pull;
            }
            let (target, weight) =
                if weight > 0.0 { (x[item] + push * (sum / weight - x[item]), weight) } else { (x[item], 0.01) };
            blocks.push(Block { sum: weight * (target - shift), weight, count: 1 });
            while let [.., before, last] = blocks.as_mut_slice() {
                if before.place() <= last.place() {
                    break;
                }
                before.sum += last.sum;
                before.weight += last.weight;
                before.count += last.count;
                blocks.pop();
            }
        }
        let (mut at, mut shift) = (0, 0.0);
        for block in &blocks {
            for _ in 0..block.count {
                shift += self.gaps[row][at];
                x[items[at]] = block.place() + shift;
                at += 1;
            }
        }
    }
}

struct Block {
    sum: f64,
    weight: f64,
    count: usize,
}

impl Block {
    fn place(&self) -> f64 {
        self.sum / self.weight
    }
}
