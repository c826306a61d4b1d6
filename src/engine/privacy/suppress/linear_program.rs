//! Linear programs with bounds: how far a cell can move while everything that is shown stays as it is.
//!
//! The bounded simplex method from a known solution (Dantzig 1955; Chvátal, «Linear Programming», 1983, ch. 8). It
//! works in floating point and may stop early: nothing rests on its word, since every solution is checked in whole
//! numbers before it counts.

/// Closer to nought than this is nought.
const TINY: f64 = 1e-9;

/// Equations `A·v = 0` in solved form: each basic variable by the others.
#[derive(Clone)]
pub(super) struct Equations {
    width: usize,
    /// One row an equation, one after the other.
    rows: Vec<f64>,
    /// The basic variable of each row.
    basic: Vec<usize>,
}

impl Equations {
    /// Solves equations of `width` variables; each is a list of (variable, coefficient). Those that follow from
    /// others fall away.
    pub fn solve(width: usize, equations: &[Vec<(usize, f64)>]) -> Equations {
        let mut solved = Equations { width, rows: Vec::new(), basic: Vec::new() };
        let mut row = vec![0.0; width];
        for equation in equations {
            row.fill(0.0);
            for &(variable, coefficient) in equation {
                row[variable] += coefficient;
            }
            for (known, &variable) in solved.basic.iter().enumerate() {
                let factor = row[variable];
                if factor != 0.0 {
                    let known = &solved.rows[known * width..][..width];
                    row.iter_mut().zip(known).for_each(|(entry, known)| *entry -= factor * known);
                }
            }
            // The largest entry keeps errors small; of equal ones the last, which is most often a total.
            let largest = row.iter().enumerate().fold((0, TINY), |best, (variable, entry)| {
                if entry.abs() >= best.1 { (variable, entry.abs()) } else { best }
            });
            if largest.1 <= TINY {
                continue;
            }
            solved.rows.extend_from_slice(&row);
            solved.basic.push(largest.0);
            solved.pivot(solved.basic.len() - 1, largest.0);
        }
        solved
    }

    /// Makes `variable` the basic one of `row`.
    fn pivot(&mut self, row: usize, variable: usize) {
        let width = self.width;
        let scale = self.rows[row * width + variable];
        let mut pivot: Vec<f64> = self.rows[row * width..][..width].iter().map(|entry| entry / scale).collect();
        pivot[variable] = 1.0;
        for (number, other) in self.rows.chunks_exact_mut(width).enumerate() {
            let factor = other[variable];
            if number != row && factor != 0.0 {
                other.iter_mut().zip(&pivot).for_each(|(entry, pivot)| *entry -= factor * pivot);
                other[variable] = 0.0;
            }
        }
        self.rows[row * width..][..width].copy_from_slice(&pivot);
        self.basic[row] = variable;
    }
}

/// A linear program on its way from `v = 0` to the greatest value of its objective.
pub(super) struct LinearProgram {
    equations: Equations,
    /// Least and greatest value of each variable; nought lies between.
    pub bounds: Vec<(f64, f64)>,
    /// What a step of each variable that is not basic gains.
    gains: Vec<f64>,
    is_basic: Vec<bool>,
    pub values: Vec<f64>,
    steps: usize,
}

impl LinearProgram {
    /// The program that starts at nought, which must fit the bounds.
    pub fn new(equations: Equations, bounds: Vec<(f64, f64)>, objective: &[f64]) -> LinearProgram {
        let mut is_basic = vec![false; equations.width];
        equations.basic.iter().for_each(|&variable| is_basic[variable] = true);
        let mut gains = objective.to_vec();
        for (row, &variable) in equations.basic.iter().enumerate() {
            let gain = objective[variable];
            if gain != 0.0 {
                let row = &equations.rows[row * equations.width..][..equations.width];
                gains.iter_mut().zip(row).for_each(|(entry, coefficient)| *entry -= gain * coefficient);
            }
        }
        let values = vec![0.0; equations.width];
        LinearProgram { equations, bounds, gains, is_basic, values, steps: 0 }
    }

    /// Takes one step upwards. False at the greatest value, or when a limit of steps is reached.
    pub fn step(&mut self) -> bool {
        self.steps += 1;
        if self.steps > 20 * (self.equations.width + 10) {
            return false;
        }
        let Some((entering, sign)) = self.entering() else { return false };
        let (length, leaving) = self.longest_step(entering, sign);
        let width = self.equations.width;
        self.values[entering] += sign * length;
        for (row, &variable) in self.equations.basic.iter().enumerate() {
            self.values[variable] -= sign * length * self.equations.rows[row * width + entering];
        }
        let Some(row) = leaving else { return true };
        self.is_basic[self.equations.basic[row]] = false;
        self.is_basic[entering] = true;
        self.equations.pivot(row, entering);
        let gain = self.gains[entering];
        let pivot = &self.equations.rows[row * width..][..width];
        self.gains.iter_mut().zip(pivot).for_each(|(entry, coefficient)| *entry -= gain * coefficient);
        self.gains[entering] = 0.0;
        true
    }

    /// The variable to move and in which direction: the one that gains most; late, the first that gains (Bland 1977),
    /// which ends every circle.
    fn entering(&self) -> Option<(usize, f64)> {
        let is_late = self.steps > 5 * (self.equations.width + 10);
        let mut best: Option<(usize, f64)> = None;
        for (variable, &gain) in self.gains.iter().enumerate() {
            let (least, greatest) = self.bounds[variable];
            let value = self.values[variable];
            let can_move = if gain > TINY { value < greatest - TINY } else { gain < -TINY && value > least + TINY };
            if self.is_basic[variable] || !can_move {
                continue;
            }
            if is_late {
                return Some((variable, gain.signum()));
            }
            if best.is_none_or(|(other, _)| gain.abs() > self.gains[other].abs()) {
                best = Some((variable, gain.signum()));
            }
        }
        best
    }

    /// How far the variable can go, and the row whose basic variable stops it, if not its own bound.
    fn longest_step(&self, entering: usize, sign: f64) -> (f64, Option<usize>) {
        let room = |variable: usize, direction: f64| {
            let (least, greatest) = self.bounds[variable];
            let room = if direction > 0.0 { greatest - self.values[variable] } else { self.values[variable] - least };
            room.max(0.0)
        };
        let (mut length, mut leaving) = (room(entering, sign), None);
        for (row, &variable) in self.equations.basic.iter().enumerate() {
            let speed = -sign * self.equations.rows[row * self.equations.width + entering];
            if speed.abs() <= TINY {
                continue;
            }
            let until = room(variable, speed) / speed.abs();
            let is_earlier = leaving.is_some_and(|row: usize| variable < self.equations.basic[row]);
            if until < length - TINY || until < length + TINY && is_earlier {
                (length, leaving) = (until.min(length), Some(row));
            }
        }
        (length, leaving)
    }
}
