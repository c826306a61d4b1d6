//! The share of correct cases, each stratum counting as much as it has cases in the log.

use super::never_surer::{WeightedStratum, lowest_limit};
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

/// What the interval rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RestsOn {
    /// The variance within strata.
    Variance,
    /// The size at which the stratum that is judged least for its weight would have been judged in proportion: of strata that
    /// are all correct or all wrong, which have no variance.
    LeastJudged,
    /// What the sample would say with more cases correct, or wrong: by itself it would be surer than that, which no error may
    /// make it.
    OtherAnswers,
}

/// A weighted share with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeightedShare {
    pub share: f64,
    /// Without weights, for contrast.
    pub unweighted: f64,
    pub variance: f64,
    pub effective_size: f64,
    pub rests_on: RestsOn,
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
/// The variance knows nothing of strata that are all correct or all wrong, so that an error could narrow the interval or raise a
/// limit. So the lower limit is the lowest of all samples with at least as many correct in every stratum, and the upper one the
/// highest of all with at least as few ([`lowest_limit`]): one more error never raises either.
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
    let as_weighted = |of: &JudgedStratum| {
        let (n, weight) = (f64::from(of.judged), weight(of));
        let left = (1.0 - n / f64::from(of.cases)).max(0.0);
        let variance = if of.judged > 1 { weight * weight * left / (n - 1.0) } else { 0.0 };
        WeightedStratum { weight, variance, share: share_of(of) }
    };
    let weighted: Vec<WeightedStratum> = judged().map(as_weighted).collect();
    let variance: f64 = weighted.iter().map(|of| of.variance * of.share * (1.0 - of.share)).sum();
    let least = judged().map(|of| f64::from(of.judged) / weight(of)).fold(f64::MAX, f64::min);
    let by_variance = (variance > 0.0).then(|| share * (1.0 - share) / variance);
    let of_sample = ShareInterval::wilson(share, by_variance.unwrap_or(least));
    let mirrored: Vec<WeightedStratum> = weighted.iter().map(|of| of.mirrored()).collect();
    let interval = ShareInterval {
        low: of_sample.low.min(lowest_limit(&weighted, least)),
        high: of_sample.high.max(1.0 - lowest_limit(&mirrored, least)),
    };
    // The search begins at the sample itself, which it finds again but for rounding.
    let is_of_sample = of_sample.low - interval.low < 1e-12 && interval.high - of_sample.high < 1e-12;
    let rests_on = match by_variance {
        _ if !is_of_sample => RestsOn::OtherAnswers,
        None => RestsOn::LeastJudged,
        Some(_) => RestsOn::Variance,
    };
    let count = |of: fn(&JudgedStratum) -> u32| judged().map(|stratum| f64::from(of(stratum))).sum::<f64>();
    Some(WeightedShare {
        share,
        unweighted: count(|of| of.correct) / count(|of| of.judged),
        variance,
        effective_size: by_variance.unwrap_or(least),
        rests_on,
        interval,
        cases_not_told_of: strata.iter().filter(|of| of.judged == 0).map(|of| of.cases).sum(),
    })
}
