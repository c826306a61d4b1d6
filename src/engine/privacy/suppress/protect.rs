//! Protection: hides cells until every hidden one could as well be so many more or fewer.
//!
//! What a reader of the release knows is: the cells shown, the sums, and that hidden counts are whole and at least one
//! (noughts are never hidden). A hidden cell is safe when two sets of counts that fit all of this differ in it by the
//! threshold. Both sets are found and checked in whole numbers, so that the guarantee rests on no rounding and holds for
//! tables of any dimension, where the bounds of a linear program alone would promise too much.

use super::complement::Complements;
use super::counts::{Counts, Sum};
use super::linear_program::{Equations, LinearProgram};
use super::network::Network;
use super::threshold::Threshold;

/// The cells of one set of linked sums, by their own numbers.
pub(super) struct Protection {
    /// The true counts, all above nought.
    pub values: Vec<i64>,
    /// Sums as (total, parts); noughts have fallen away.
    pub sums: Vec<(usize, Vec<usize>)>,
    pub is_hidden: Vec<bool>,
    /// No complements, since readers know them anyway.
    pub is_known: Vec<bool>,
    /// Least and greatest value of each cell in a set of counts that fits what is shown.
    pub seen: Vec<(i64, i64)>,
    least_width: i64,
}

/// How much further than the threshold a cell may be moved while looking.
const ROOM: i64 = 8;

impl Protection {
    /// The cells `cells` of `counts`, of which none is nought, and the sums among them.
    pub fn new(counts: &Counts, cells: &[usize], sums: &[&Sum], threshold: Threshold) -> Protection {
        let number = |cell: usize| cells.binary_search(&cell).ok();
        let values: Vec<i64> = cells.iter().map(|&cell| i64::from(counts.values[cell])).collect();
        let sums = sums.iter().filter_map(|sum| {
            let parts: Vec<usize> = sum.parts.iter().filter_map(|part| number(part.at())).collect();
            number(sum.total.at()).map(|total| (total, parts))
        });
        Protection {
            sums: sums.collect(),
            is_hidden: cells.iter().map(|&cell| counts.is_small(cell, threshold)).collect(),
            is_known: cells.iter().map(|&cell| counts.known[cell]).collect(),
            seen: values.iter().map(|&value| (value, value)).collect(),
            values,
            least_width: i64::from(threshold.least()),
        }
    }

    /// Hides what must be hidden so that every hidden cell is safe.
    pub fn settle(&mut self) {
        let network = Network::of(self);
        let mut complements = None;
        while let Some(cell) = (0..self.values.len()).find(|&cell| self.is_hidden[cell] && !self.is_safe(cell)) {
            let high = self.extreme(cell, 1, network.as_ref());
            if self.is_safe(cell) {
                continue;
            }
            let low = self.extreme(cell, -1, network.as_ref());
            if self.is_safe(cell) {
                continue;
            }
            let found = match &network {
                Some(network) => network.cheapest(self, cell, &high, &low),
                None => {
                    let complements = complements.get_or_insert_with(|| Complements::new(self));
                    complements.cheapest(self, cell, &high, &low)
                }
            };
            match found.iter().any(|&cell| !self.is_hidden[cell]) {
                true => found.into_iter().for_each(|cell| self.is_hidden[cell] = true),
                false => self.hide_all(),
            }
        }
    }

    fn is_safe(&self, cell: usize) -> bool {
        let (least, greatest) = self.seen[cell];
        greatest - least >= self.least_width
    }

    /// Hides every cell. All counts taken so many times fit then: every sum holds of multiples too.
    fn hide_all(&mut self) {
        self.is_hidden.fill(true);
        let multiple: Vec<i64> = self.values.iter().map(|value| value * (1 + self.least_width)).collect();
        self.see(&multiple);
    }

    /// Counts that fit what is shown, with `cell` as far up (1) or down (-1) as they were found to go.
    fn extreme(&mut self, cell: usize, sign: i64, network: Option<&Network>) -> Vec<i64> {
        match network {
            Some(network) => self.along_circles(cell, sign, network),
            None => self.by_program(cell, sign),
        }
    }

    /// One circle of hidden cells after the other.
    fn along_circles(&mut self, cell: usize, sign: i64, network: &Network) -> Vec<i64> {
        let mut best = self.values.clone();
        while !self.is_safe(cell) {
            let wanted = self.least_width - (self.seen[cell].1 - self.seen[cell].0);
            let Some(circle) = network.circle(&best, cell, sign, |other| self.is_hidden[other].then_some(1)) else {
                break;
            };
            let room = circle.iter().filter(|(_, up)| !up).map(|&(other, _)| best[other] - 1).min();
            let moved = room.unwrap_or(wanted).min(wanted);
            let mut counts = best.clone();
            circle.iter().for_each(|&(other, up)| counts[other] += if up { moved } else { -moved });
            if !self.fits(&counts) {
                break;
            }
            self.see(&counts);
            best = counts;
        }
        best
    }

    fn by_program(&mut self, cell: usize, sign: i64) -> Vec<i64> {
        let variables: Vec<usize> = (0..self.values.len()).filter(|&cell| self.is_hidden[cell]).collect();
        let number = |cell: usize| variables.binary_search(&cell).ok();
        let equations: Vec<Vec<(usize, f64)>> = self.sums.iter().map(|sum| equation(sum, &number)).collect();
        let equations = Equations::solve(variables.len(), &equations);
        let most = (ROOM * self.least_width) as f64;
        let bounds = variables.iter().map(|&cell| ((1 - self.values[cell]) as f64, most)).collect();
        let objective: Vec<f64> =
            variables.iter().map(|&variable| if variable == cell { sign as f64 } else { 0.0 }).collect();
        let mut program = LinearProgram::new(equations, bounds, &objective);
        let mut best = self.values.clone();
        loop {
            let goes_on = program.step();
            let mut counts = self.values.clone();
            for (&variable, moved) in variables.iter().zip(&program.values) {
                counts[variable] += libm::round(*moved) as i64;
            }
            if (counts[cell] - best[cell]) * sign > 0 && self.fits(&counts) {
                self.see(&counts);
                best = counts;
            }
            if !goes_on || self.is_safe(cell) {
                return best;
            }
        }
    }

    /// Whether these counts could stand behind what is shown.
    fn fits(&self, counts: &[i64]) -> bool {
        let cells = counts.iter().zip(&self.values).zip(&self.is_hidden);
        cells.into_iter().all(|((count, value), is_hidden)| if *is_hidden { *count >= 1 } else { count == value })
            && self
                .sums
                .iter()
                .all(|(total, parts)| counts[*total] == parts.iter().map(|&part| counts[part]).sum::<i64>())
    }

    /// Remembers how far every cell goes in counts that fit.
    fn see(&mut self, counts: &[i64]) {
        for ((least, greatest), &count) in self.seen.iter_mut().zip(counts) {
            *least = count.min(*least);
            *greatest = count.max(*greatest);
        }
    }
}

/// A sum as an equation of moves: the parts' moves less the total's are nought. Cells without a number do not move.
pub(super) fn equation(
    (total, parts): &(usize, Vec<usize>),
    number: &dyn Fn(usize) -> Option<usize>,
) -> Vec<(usize, f64)> {
    let parts = parts.iter().filter_map(|&part| number(part).map(|variable| (variable, 1.0)));
    parts.chain(number(*total).map(|variable| (variable, -1.0))).collect()
}
