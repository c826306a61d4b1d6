//! Have we seen enough? What the number of things met once and twice says of those never met.

use super::registered::Registered;
use super::relations::Incidence;
use crate::engine::variants::Sequences;
use serde::{Deserialize, Serialize};

/// Kinds of things as a sample met them: variants, activities or relations «directly followed by».
///
/// Kabierski, Richter, Weidlich, «Addressing the Log Representativeness Problem using Species Discovery» (ICPM 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Species {
    /// Cases looked at.
    pub cases: u32,
    /// Different kinds that were met.
    pub kinds: u32,
    /// Kinds that one case has, and kinds that two have.
    pub once: u32,
    pub twice: u32,
    /// Cases of all kinds together.
    pub meetings: u64,
}

impl Species {
    /// From the number of cases that have each kind; kinds of no case do not count.
    pub fn of(cases: u32, cases_of_kinds: &[u32]) -> Species {
        let with = |wanted: u32| cases_of_kinds.iter().filter(|&&of| of == wanted).count() as u32;
        Species {
            cases,
            kinds: cases_of_kinds.len() as u32 - with(0),
            once: with(1),
            twice: with(2),
            meetings: cases_of_kinds.iter().map(|&of| u64::from(of)).sum(),
        }
    }

    /// The relations «directly followed by» of the cases.
    pub fn relations(registered: &Registered) -> Species {
        let incidence = Incidence::of_relations(registered, |_, course| course.len());
        Species::of(registered.case_count(), &incidence.cases_of_kinds())
    }

    /// The activities of the cases.
    pub fn activities(registered: &Registered) -> Species {
        let incidence = Incidence::of_activities(registered, |_, course| course.len());
        Species::of(registered.case_count(), &incidence.cases_of_kinds())
    }

    /// The variants of the cases.
    pub fn variants(registered: &Registered) -> Species {
        Species::of(registered.case_count(), &variants(registered).1)
    }

    /// At least so many kinds there are (Chao 1984, 1987): a lower bound, not an estimate of the truth.
    ///
    /// S + (n−1)/n · f₁²/2f₂, and S + (n−1)/n · f₁(f₁−1)/2 where nothing was met twice.
    pub fn kinds_at_least(&self) -> f64 {
        let (once, twice) = (f64::from(self.once), f64::from(self.twice));
        let unseen = if self.twice > 0 { once * once / (2.0 * twice) } else { once * (once - 1.0).max(0.0) / 2.0 };
        f64::from(self.kinds) + self.less_one() * unseen
    }

    /// The share of the meetings that lies with kinds met more than once (Good 1953): 1 − f₁/Y.
    pub fn good_turing_coverage(&self) -> f64 {
        if self.meetings == 0 { 0.0 } else { 1.0 - f64::from(self.once) / self.meetings as f64 }
    }

    /// The chance that what the next case has is known already (Chao and Jost 2012):
    /// 1 − f₁/Y · (n−1)f₁ / ((n−1)f₁ + 2f₂).
    ///
    /// 1 where everything was met more than once, 0 without any meeting.
    ///
    /// ```
    /// use spor::engine::suitability::Species;
    /// assert_eq!(Species::of(4, &[4, 4, 2]).coverage(), 1.0);
    /// assert_eq!(Species::of(2, &[1, 1]).coverage(), 0.0);
    /// ```
    pub fn coverage(&self) -> f64 {
        if self.meetings == 0 {
            return 0.0;
        }
        if self.once == 0 {
            return 1.0;
        }
        let among_once = f64::from(self.cases.saturating_sub(1)) * f64::from(self.once);
        let correction = among_once / (among_once + 2.0 * f64::from(self.twice));
        // One case alone: nothing was met by another one.
        let correction = if correction.is_nan() { 1.0 } else { correction };
        1.0 - f64::from(self.once) / self.meetings as f64 * correction
    }

    fn less_one(&self) -> f64 {
        f64::from(self.cases.saturating_sub(1)) / f64::from(self.cases.max(1))
    }
}

/// The relations «directly followed by» that are expected among so many cases, for each of `points` sizes ([`rarefaction`]).
pub fn relations_by_cases(registered: &Registered, points: u32) -> Vec<(u32, f64)> {
    let incidence = Incidence::of_relations(registered, |_, course| course.len());
    rarefaction(registered.case_count(), &incidence.cases_of_kinds(), points)
}

/// Kinds that are expected among `cases` cases drawn at random, for each of `points` sizes up to all of them.
///
/// Rarefaction: the sum over kinds of 1 − C(n − k, m)/C(n, m), where k of the n cases have the kind (Hurlbert 1971). Kinds
/// that equally many cases have are summed at once.
///
/// ```
/// use spor::engine::suitability::rarefaction;
/// let curve = rarefaction(4, &[4, 2], 2);
/// assert!((curve[0].1 - (1.0 + 5.0 / 6.0)).abs() < 1e-12); // two of four cases
/// assert!((curve[1].1 - 2.0).abs() < 1e-12);
/// ```
pub fn rarefaction(cases: u32, cases_of_kinds: &[u32], points: u32) -> Vec<(u32, f64)> {
    let mut sizes = cases_of_kinds.to_vec();
    sizes.sort_unstable();
    let log_choose = |n: u32, k: u32| {
        let gamma = |value: u32| libm::lgamma(f64::from(value) + 1.0);
        gamma(n) - gamma(k) - gamma(n - k)
    };
    let expected = |drawn: u32| -> f64 {
        let all = log_choose(cases, drawn);
        let of_size = |same: &[u32]| {
            let without = cases - same[0].min(cases);
            let missed = if without < drawn { 0.0 } else { libm::exp(log_choose(without, drawn) - all) };
            same.len() as f64 * (1.0 - missed)
        };
        sizes.chunk_by(|a, b| a == b).map(of_size).sum()
    };
    let size = |point: u32| (u64::from(cases) * u64::from(point) / u64::from(points.max(1))) as u32;
    (1..=points).map(size).filter(|&drawn| drawn > 0).map(|drawn| (drawn, expected(drawn))).collect()
}

/// The variants of the registered courses in order of their first case, and the cases of each.
pub(super) fn variants(registered: &Registered) -> (Sequences, Vec<u32>) {
    let (mut sequences, mut cases, mut codes) = (Sequences::default(), Vec::new(), Vec::new());
    for (_, course) in registered.courses() {
        codes.clear();
        codes.extend(course.iter().map(|&event| registered.activity(event)));
        let variant = sequences.number(&codes) as usize;
        if variant == cases.len() {
            cases.push(0);
        }
        cases[variant] += 1;
    }
    sequences.freeze();
    (sequences, cases)
}
