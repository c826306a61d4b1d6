//! The least that a sample can say, also if more of its cases were correct: an error makes no limit surer.

use crate::engine::ordering::sort_by;
use crate::engine::stats::ShareInterval;

/// A judged stratum as the weighted share sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct WeightedStratum {
    /// Its part of the cases.
    pub weight: f64,
    /// What the weighted share's variance has of it is this times p(1 − p); 0 where one case or all cases were judged.
    pub variance: f64,
    /// Correct cases of those judged.
    pub share: f64,
}

impl WeightedStratum {
    /// Of the cases that are not correct.
    pub fn mirrored(self) -> Self {
        Self { share: 1.0 - self.share, ..self }
    }

    /// Where it pays to raise another share rather than this one: what variance a case more of the weighted share gives here
    /// is (1 − 2p) times this.
    fn pull(&self) -> f64 {
        self.variance / self.weight
    }
}

/// The lowest lower limit of all shares that are at least as large as these in every stratum.
///
/// A limit by the variance can rise with an error: a stratum of which all are wrong has no variance, and neither has one of which
/// all are correct, so the same size behind p counts for more. The lowest limit over *all* larger shares cannot, since a sample
/// with an error more is held against all that this one is held against, and against itself.
///
/// Shares may be any numbers here, not whole cases of those judged: then, of all with the same weighted share, the lowest limit is
/// where the variance is largest, Σ vₕxₕ(1 − xₕ) with Σ Wₕxₕ given and pₕ ≤ xₕ ≤ 1, which is xₕ = ½(1 − λWₕ/vₕ) within those
/// bounds (λ is Lagrange's). As λ falls, all shares rise from pₕ to 1 along lines that bend where one leaves or reaches its bound;
/// on every piece the lowest limit is searched by golden sections. Shares without any variance rest on the least size, where the
/// lowest limit is that of the smallest of them. `O(H²)` for H strata.
pub(super) fn lowest_limit(strata: &[WeightedStratum], least_size: f64) -> f64 {
    let without_variance = strata
        .iter()
        .map(|of| match of.share {
            share if of.variance == 0.0 => of.weight * share,
            0.0 => 0.0,
            _ => of.weight,
        })
        .sum::<f64>()
        .min(1.0);
    let bends = bends(strata);
    let pieces = bends.windows(2).map(|ends| lowest_between(strata, &ends[0], &ends[1]));
    pieces.fold(ShareInterval::wilson(without_variance, least_size).low, f64::min)
}

/// The shares at every bend of their way from what they are to 1.
fn bends(strata: &[WeightedStratum]) -> Vec<Vec<f64>> {
    let varying = || strata.iter().filter(|of| of.variance > 0.0);
    let mut multipliers: Vec<f64> =
        varying().flat_map(|of| [of.pull() * (1.0 - 2.0 * of.share), -of.pull()]).chain([0.0]).collect();
    sort_by(&mut multipliers, |a, b| b.total_cmp(a));
    multipliers.dedup();
    let at = |multiplier: f64, without_variance: bool| -> Vec<f64> {
        let share = |of: &WeightedStratum| match of.variance > 0.0 {
            true => (0.5 * (1.0 - multiplier / of.pull())).clamp(of.share, 1.0),
            false if without_variance => 1.0,
            false => of.share,
        };
        strata.iter().map(share).collect()
    };
    // Strata that have no variance rise all at once, where the variance of the others is largest.
    let (rising, falling): (Vec<f64>, Vec<f64>) = multipliers.into_iter().partition(|&multiplier| multiplier > 0.0);
    let before = rising.into_iter().chain([0.0]).map(|multiplier| at(multiplier, false));
    before.chain(falling.into_iter().map(|multiplier| at(multiplier, true))).collect()
}

/// The lowest limit on the line between two vectors of shares, on which the weighted share is linear and its variance quadratic.
fn lowest_between(strata: &[WeightedStratum], from: &[f64], to: &[f64]) -> f64 {
    const SECTIONS: usize = 64;
    const GOLDEN: f64 = 0.618_033_988_749_894_8;
    let sum = |part: &dyn Fn(&WeightedStratum, f64, f64) -> f64| -> f64 {
        strata.iter().zip(from.iter().zip(to)).map(|(of, (&from, &to))| part(of, from, to)).sum()
    };
    let correct = [sum(&|of, from, _| of.weight * from), sum(&|of, _, to| of.weight * to)];
    let wrong = [sum(&|of, from, _| of.weight * (1.0 - from)), sum(&|of, _, to| of.weight * (1.0 - to))];
    let variance_at = |t: f64| {
        sum(&|of, from, to| {
            let share = from + t * (to - from);
            of.variance * share * (1.0 - share)
        })
    };
    let [first, middle, last] = [0.0, 0.5, 1.0].map(variance_at);
    let limit = |t: f64| {
        let variance = (1.0 - t) * ((1.0 - 2.0 * t) * first + 4.0 * t * middle) - t * (1.0 - 2.0 * t) * last;
        let between = |ends: [f64; 2]| (1.0 - t) * ends[0] + t * ends[1];
        let (share, wrong) = (between(correct), between(wrong));
        if variance <= 0.0 || wrong <= 0.0 || share <= 0.0 {
            return f64::INFINITY;
        }
        ShareInterval::wilson(share.min(1.0), share * wrong / variance).low
    };
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..SECTIONS {
        let (left, right) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
        (low, high) = if limit(left) <= limit(right) { (low, right) } else { (left, high) };
    }
    [0.0, 0.5 * (low + high), 1.0].map(limit).into_iter().fold(f64::INFINITY, f64::min)
}
