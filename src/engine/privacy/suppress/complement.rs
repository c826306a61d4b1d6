//! Complementary suppression: the cheapest cells to hide so that a hidden cell can move one step further.
//!
//! A step of one cell has to be made good by others, so that every sum still holds: a rectangle in a table, a longer
//! circle in linked ones. The cheapest is found by a linear program over all cells in which moving a shown cell costs
//! its count (Kelly, Golden, Assad, Networks 22, 1992; Fischetti and Salazar, Management Science 47, 2001). Cells hidden
//! already cost next to nothing.

use super::linear_program::{Equations, LinearProgram};
use super::protect::{Protection, equation};

/// What moving a hidden cell costs, beside at most 1 for a shown one: enough to keep circles short.
const HIDDEN_COST: f64 = 1e-4;

/// The sums of a protection, solved once for all programs over them.
pub(super) struct Complements {
    equations: Equations,
}

impl Complements {
    /// Each cell has two variables: its steps up and its steps down.
    pub fn new(protection: &Protection) -> Complements {
        let cells = protection.values.len();
        let both: Vec<Vec<(usize, f64)>> = protection
            .sums
            .iter()
            .map(|sum| {
                let up = equation(sum, &Some);
                let down = up.iter().map(|&(cell, coefficient)| (cells + cell, -coefficient)).collect::<Vec<_>>();
                up.into_iter().chain(down).collect()
            })
            .collect();
        Complements { equations: Equations::solve(2 * cells, &both) }
    }

    /// The cells of the cheapest circle through `cell`: a step up from the counts `high`, or one down from `low`. Empty
    /// where neither is possible.
    pub fn cheapest(&self, protection: &Protection, cell: usize, high: &[i64], low: &[i64]) -> Vec<usize> {
        let up = self.circle(protection, cell, high, true);
        let down = self.circle(protection, cell, low, false);
        match (up, down) {
            (Some((up_cost, up)), Some((down_cost, down))) => {
                if down_cost < up_cost {
                    down
                } else {
                    up
                }
            }
            (up, down) => up.or(down).map_or_else(Vec::new, |(_, cells)| cells),
        }
    }

    /// What a circle costs, and its cells.
    fn circle(&self, protection: &Protection, cell: usize, from: &[i64], upwards: bool) -> Option<(f64, Vec<usize>)> {
        let cells = from.len();
        let largest = protection.values.iter().copied().max().unwrap_or(1).max(1) as f64;
        let cost = |cell: usize| match protection.is_hidden[cell] {
            true => HIDDEN_COST,
            false => 0.01 + 0.99 * protection.values[cell] as f64 / largest,
        };
        let target = if upwards { cell } else { cells + cell };
        let back = if upwards { cells + cell } else { cell };
        let mut objective: Vec<f64> = (0..2 * cells).map(|variable| -cost(variable % cells)).collect();
        // A step is worth more than any circle costs.
        objective[target] = 2.0 * cells as f64 + 2.0;
        let may_move = |cell: usize| protection.is_hidden[cell] || !protection.is_known[cell];
        let bound = |variable: usize| match variable {
            variable if variable == target => (0.0, 1.0),
            variable if variable == back => (0.0, 0.0),
            variable if !may_move(variable % cells) => (0.0, 0.0),
            variable if variable < cells => (0.0, cells as f64),
            variable => (0.0, (from[variable - cells] - 1) as f64),
        };
        let mut bounds: Vec<(f64, f64)> = (0..2 * cells).map(bound).collect();
        bounds[target].1 = bounds[target].1.min(if upwards { 1.0 } else { (from[cell] - 1) as f64 });
        let mut program = LinearProgram::new(self.equations.clone(), bounds, &objective);
        while program.step() {}
        let moved = |cell: usize| program.values[cell] - program.values[cells + cell];
        if moved(cell).abs() < 1.0 - 1e-6 {
            return None;
        }
        let circle: Vec<usize> = (0..cells).filter(|&cell| moved(cell).abs() > 1e-6).collect();
        Some((circle.iter().filter(|&&cell| !protection.is_hidden[cell]).map(|&cell| cost(cell)).sum(), circle))
    }
}
