//! Two raters on the same cases: how often they agree, and how much of that is more than chance.

use super::judgement::Answer;
use serde::{Deserialize, Serialize};

/// The agreement of two raters.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    pub cases: u32,
    pub agreed: u32,
    /// Cohen's kappa (1960); none without cases, or where both gave one and the same answer throughout.
    pub kappa: Option<f64>,
}

/// The agreement over cases that both have judged: (pₒ − pₑ)/(1 − pₑ), pₑ from how often each gave each answer.
///
/// Equal to `sklearn.metrics.cohen_kappa_score`.
///
/// ```
/// use spor::engine::validation::{Answer::{Correct, Wrong}, agreement};
/// let found = agreement(&[(Correct, Correct), (Correct, Wrong), (Wrong, Wrong), (Correct, Correct)]);
/// assert_eq!((found.agreed, found.kappa), (3, Some(0.5)));
/// assert_eq!(agreement(&[(Correct, Correct)]).kappa, None);
/// ```
pub fn agreement(pairs: &[(Answer, Answer)]) -> Agreement {
    const ANSWERS: [Answer; 4] = [Answer::Correct, Answer::Partly, Answer::Wrong, Answer::CannotTell];
    let cases = pairs.len() as u32;
    let agreed = pairs.iter().filter(|(one, other)| one == other).count() as u32;
    let by_chance: u64 = ANSWERS
        .iter()
        .map(|answer| {
            let one = pairs.iter().filter(|pair| pair.0 == *answer).count() as u64;
            one * pairs.iter().filter(|pair| pair.1 == *answer).count() as u64
        })
        .sum();
    // Both times n², so that no rounding decides whether chance alone agrees always.
    let all = u64::from(cases) * u64::from(cases);
    let kappa = (by_chance < all).then(|| {
        let observed = u64::from(agreed) * u64::from(cases);
        (observed as f64 - by_chance as f64) / (all - by_chance) as f64
    });
    Agreement { cases, agreed, kappa }
}
