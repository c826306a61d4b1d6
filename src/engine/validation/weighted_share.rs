//! The share of correct cases, each stratum counting as much as it has cases in the log.

use crate::engine::stats::ShareInterval;
use serde::{Deserialize, Serialize};

/// What was judged of one stratum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedStratum {
    /// Cases in the log.
    pub cases: u32,
    pub judged: u32,
    pub correct: u32,
}

/// How the size behind the interval was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EffectiveSize {
    /// From the variance within strata.
    Variance,
    /// The size at which the stratum that is judged least for its weight would have been judged in proportion: of strata that
    /// are all correct or all wrong, which have no variance, or where the variance would make errors surer than none.
    LeastJudged,
}

/// A weighted share with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeightedShare {
    pub share: f64,
    /// Without weights, for contrast.
    pub unweighted: f64,
    pub variance: f64,
    pub effective_size: f64,
    pub size_from: EffectiveSize,
    pub interval: ShareInterval,
    /// Cases of strata of which none is judged yet: the share says nothing of them.
    pub cases_not_told_of: u32,
}

/// The share of correct cases over strata; none before anything is judged.
///
/// p = Σ Wₕpₕ with Wₕ = Nₕ/N over the strata that are judged; its variance Σ Wₕ²·(1 − nₕ/Nₕ)·pₕ(1 − pₕ)/(nₕ − 1) (Cochran,
/// *Sampling Techniques*, 1977, ch. 5); Wilson's interval at n = p(1 − p)/variance. Where the variance is 0, n is the least
/// nₕ/Wₕ, which is never more than the cases judged.
///
/// The variance knows nothing of strata that are all correct, so that an error in a small one could narrow the interval. So its
/// limits are never surer than those of the same cases without an error (or all wrong) at the least nₕ/Wₕ.
pub fn weighted_share(strata: &[JudgedStratum]) -> Option<WeightedShare> {
    let judged = || strata.iter().filter(|of| of.judged > 0);
    let cases: f64 = judged().map(|of| f64::from(of.cases)).sum();
    if cases == 0.0 {
        return None;
    }
    let weight = |of: &JudgedStratum| f64::from(of.cases) / cases;
    let share_of = |of: &JudgedStratum| f64::from(of.correct) / f64::from(of.judged);
    let all_correct = judged().all(|of| of.correct == of.judged);
    let share = if all_correct { 1.0 } else { judged().map(|of| weight(of) * share_of(of)).sum() };
    let variance: f64 = judged()
        .filter(|of| of.judged > 1)
        .map(|of| {
            let (n, p) = (f64::from(of.judged), share_of(of));
            let left = (1.0 - n / f64::from(of.cases)).max(0.0);
            weight(of) * weight(of) * left * p * (1.0 - p) / (n - 1.0)
        })
        .sum();
    let least = judged().map(|of| f64::from(of.judged) / weight(of)).fold(f64::MAX, f64::min);
    let by_variance = (variance > 0.0).then(|| share * (1.0 - share) / variance);
    let of_sample = ShareInterval::wilson(share, by_variance.unwrap_or(least));
    let surest =
        ShareInterval { low: ShareInterval::wilson(1.0, least).low, high: ShareInterval::wilson(0.0, least).high };
    let interval = ShareInterval { low: of_sample.low.min(surest.low), high: of_sample.high.max(surest.high) };
    let (effective_size, size_from) = match by_variance {
        Some(size) if interval == of_sample => (size, EffectiveSize::Variance),
        _ => (least, EffectiveSize::LeastJudged),
    };
    let count = |of: fn(&JudgedStratum) -> u32| judged().map(|stratum| f64::from(of(stratum))).sum::<f64>();
    Some(WeightedShare {
        share,
        unweighted: count(|of| of.correct) / count(|of| of.judged),
        variance,
        effective_size,
        size_from,
        interval,
        cases_not_told_of: strata.iter().filter(|of| of.judged == 0).map(|of| of.cases).sum(),
    })
}
