//! A cut between two months: how much what was registered before it differs from what was registered after it.

use crate::engine::stats::{benjamini_hochberg, chi_squared_tail};
use serde::{Deserialize, Serialize};

/// Months before and after a cut that are compared, at most.
pub const WINDOW_MONTHS: usize = 3;
/// Kinds that are rarer in both windows together are left out: a cell of Pearson's test wants so many.
const CELL_AT_LEAST: u64 = 10;

/// How two windows differ.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// What was counted before and after, of the kinds that are common enough.
    pub before: u64,
    pub after: u64,
    /// Kinds that were compared, less one.
    pub degrees: u32,
    pub chi_squared: f64,
    /// Its chance if nothing changed; too small where events hang together, as those of a case do.
    pub p: f64,
    /// √(χ²/N): 0 for no difference, 1 for nothing in common. Two columns, so that min(r, c) − 1 is 1.
    pub cramers_v: f64,
    /// The Jensen-Shannon distance to base 2: 0 for equal shares, 1 for nothing in common.
    pub js_distance: f64,
}

/// A cut and its difference.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cut {
    /// The month that begins after the cut, counted from 0.
    pub before_month: usize,
    pub difference: Difference,
    /// Benjamini and Hochberg over all cuts.
    pub q: f64,
}

/// Counts of kinds by month, as sums from the first month on, so that a window is a difference.
pub(super) struct MonthCounts {
    kinds: usize,
    /// By month and kind; row `m` holds the sums of the months before month `m`.
    sums: Vec<u32>,
}

impl MonthCounts {
    pub fn new(months: usize, kinds: usize) -> MonthCounts {
        MonthCounts { kinds, sums: vec![0; (months + 1) * kinds] }
    }

    /// Fills in the counts: `add` is given a function that counts one more of (month, kind).
    pub fn fill(&mut self, add: impl FnOnce(&mut dyn FnMut(usize, u32))) {
        let kinds = self.kinds;
        self.sums.fill(0);
        let sums = &mut self.sums;
        add(&mut |month, kind| sums[(month + 1) * kinds + kind as usize] += 1);
        for at in kinds..self.sums.len() {
            self.sums[at] += self.sums[at - kinds];
        }
    }

    fn between(&self, from: usize, to: usize) -> impl Iterator<Item = u64> + '_ {
        let row = |month: usize| &self.sums[month * self.kinds..(month + 1) * self.kinds];
        row(from).iter().zip(row(to)).map(|(before, after)| u64::from(after - before))
    }

    /// The difference at `cut` with windows that stay within the months `from..to`; none with fewer than two kinds.
    pub fn difference(&self, from: usize, cut: usize, to: usize) -> Option<Difference> {
        let (before, after) = self.windows(from, cut, to);
        difference(&before, &after)
    }

    /// The Jensen-Shannon distance alone; 0 where nothing can be compared.
    pub fn js_distance(&self, from: usize, cut: usize, to: usize) -> f64 {
        let (before, after) = self.windows(from, cut, to);
        js_distance(&before, &after)
    }

    /// Both windows, without the kinds that are too rare.
    fn windows(&self, from: usize, cut: usize, to: usize) -> (Vec<u64>, Vec<u64>) {
        let before = self.between(from.max(cut.saturating_sub(WINDOW_MONTHS)), cut);
        let after = self.between(cut, to.min(cut + WINDOW_MONTHS));
        before.zip(after).filter(|(a, b)| a + b >= CELL_AT_LEAST).unzip()
    }
}

/// Every cut between months, given what was counted of each kind in every month.
///
/// Up to three months before are compared with up to three after; kinds with fewer than ten in both are left out. Months of
/// the calendar raise false alarms at the ends of a log, where early and late steps prevail: use cohorts of cases
/// ([`super::Cohorts`]). Bose, van der Aalst, Žliobaitė, Pechenizkiy (IEEE TNNLS 25(1), 2014) compare populations likewise.
pub fn monthly_cuts(counts: &[Vec<u32>]) -> Vec<Cut> {
    let kinds = counts.first().map_or(0, Vec::len);
    let mut months = MonthCounts::new(counts.len(), kinds);
    months.fill(|add| {
        for (month, of) in counts.iter().enumerate() {
            for (kind, &count) in of.iter().enumerate() {
                (0..count).for_each(|_| add(month, kind as u32));
            }
        }
    });
    let found = (1..counts.len()).filter_map(|cut| Some((cut, months.difference(0, cut, counts.len())?)));
    with_q(found.collect())
}

fn with_q(found: Vec<(usize, Difference)>) -> Vec<Cut> {
    let p_values: Vec<f64> = found.iter().map(|(_, difference)| difference.p).collect();
    let with_q = found.into_iter().zip(benjamini_hochberg(&p_values));
    with_q.map(|((before_month, difference), q)| Cut { before_month, difference, q }).collect()
}

fn difference(before: &[u64], after: &[u64]) -> Option<Difference> {
    let (n_before, n_after) = (before.iter().sum::<u64>(), after.iter().sum::<u64>());
    if before.len() < 2 || n_before == 0 || n_after == 0 {
        return None;
    }
    let all = (n_before + n_after) as f64;
    let mut chi_squared = 0.0;
    for (&a, &b) in before.iter().zip(after) {
        for (observed, n) in [(a, n_before), (b, n_after)] {
            let expected = (a + b) as f64 * n as f64 / all;
            chi_squared += (observed as f64 - expected) * (observed as f64 - expected) / expected;
        }
    }
    let degrees = before.len() as u32 - 1;
    Some(Difference {
        before: n_before,
        after: n_after,
        degrees,
        chi_squared,
        p: chi_squared_tail(chi_squared, degrees),
        cramers_v: (chi_squared / all).sqrt(),
        js_distance: js_distance(before, after),
    })
}

fn js_distance(before: &[u64], after: &[u64]) -> f64 {
    let (n_before, n_after) = (before.iter().sum::<u64>(), after.iter().sum::<u64>());
    if n_before == 0 || n_after == 0 {
        return 0.0;
    }
    let mut divergence = 0.0;
    for (&a, &b) in before.iter().zip(after) {
        let (p, q) = (a as f64 / n_before as f64, b as f64 / n_after as f64);
        let middle = (p + q) / 2.0;
        for share in [p, q] {
            if share > 0.0 {
                divergence += share / 2.0 * libm::log2(share / middle);
            }
        }
    }
    divergence.max(0.0).sqrt()
}
