//! The sample that experts judge: random within strata, the same for the same seed.

use super::strata::{StratumGroups, StratumKey, strata};
use crate::engine::filter::Selection;
use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::performance::Closing;
use crate::engine::samples::SplitMix64;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// What kind of sample is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SampleWish {
    pub size: u32,
    pub seed: u64,
    /// An attribute whose values are to be seen each, such as a team.
    pub group_by: Option<String>,
}

/// Which strata may stand by themselves.
pub struct StratumRule<'a> {
    /// Cases that a stratum has at least, and never fewer than three: more where small numbers are not told.
    pub least_cases: u32,
    /// Whether a value of the attribute may be told of; the others stand together.
    pub may_name: &'a dyn Fn(&str) -> bool,
}

impl Default for StratumRule<'_> {
    fn default() -> Self {
        Self { least_cases: OF_EACH_AT_LEAST, may_name: &|_| true }
    }
}

/// A stratum, or several that were merged because the sample could not carry them all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stratum {
    pub of: Vec<StratumKey>,
    /// Cases of the selection.
    pub cases: u32,
    /// Cases of the sample.
    pub drawn: u32,
}

/// A drawn sample. Case numbers are of the log it was drawn from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// In order of their first key.
    pub strata: Vec<Stratum>,
    /// Cases in the order in which they are judged, each with the place of its stratum.
    pub cases: Vec<(u32, u32)>,
}

/// Cases of every stratum, at least.
const OF_EACH_AT_LEAST: u32 = 3;

/// Draws a sample of `wish.size` cases, or of all where there are no more.
///
/// Strata are (group, third of throughput time or open, frequent or rare course); a third of `wish.size` groups at most. While
/// there are too many for three of each, or one has fewer cases than the rule says, the smallest (then the first) is merged with the one that differs from it in the
/// fewest respects (then the smallest, then the first). Each stratum gets its proportional share, but three at least; what is
/// over goes to the largest remainders. Drawn without replacement (Fisher and Yates) with SplitMix64, and judged in random
/// order, so that an interrupted routine has seen all strata.
pub fn draw_sample(
    log: &EventLog,
    selection: &Selection,
    closing: &Closing,
    wish: &SampleWish,
    rule: &StratumRule,
) -> Sample {
    let groups = StratumGroups {
        attribute: wish.group_by.as_deref(),
        may_name: rule.may_name,
        most: (wish.size / OF_EACH_AT_LEAST).max(1) as usize,
    };
    let all = strata(log, selection, closing, &groups);
    let all = all.into_iter().map(|(key, cases)| (vec![key], cases)).collect();
    let mut merged = merged(all, wish.size, rule.least_cases.max(OF_EACH_AT_LEAST) as usize);
    let sizes: Vec<u32> = merged.iter().map(|(_, cases)| cases.len() as u32).collect();
    let drawn = allocation(&sizes, wish.size);
    let mut random = SplitMix64::new(wish.seed);
    let mut cases = Vec::new();
    for (place, ((_, of), &count)) in merged.iter_mut().zip(&drawn).enumerate() {
        random.shuffle(of);
        cases.extend(of[..count as usize].iter().map(|&case| (case, place as u32)));
    }
    random.shuffle(&mut cases);
    let strata = merged
        .into_iter()
        .zip(&drawn)
        .map(|((of, cases), &drawn)| Stratum { of, cases: cases.len() as u32, drawn })
        .collect();
    Sample { strata, cases }
}

type Cases = (Vec<StratumKey>, Vec<u32>);

fn merged(mut strata: Vec<Cases>, size: u32, least: usize) -> Vec<Cases> {
    while strata.len() > 1 {
        let sizes = |place: &usize| strata[*place].1.len();
        let Some(smallest) = (0..strata.len()).min_by_key(sizes) else { break };
        let carries_all = strata.len() as u32 * OF_EACH_AT_LEAST <= size;
        if carries_all && strata[smallest].1.len() >= least {
            break;
        }
        let (keys, cases) = strata.remove(smallest);
        let differences = |(of, _): &Cases| {
            of.iter().flat_map(|a| keys.iter().map(move |b| a.differences(b))).min().unwrap_or(u32::MAX)
        };
        let nearest = strata.iter_mut().min_by_key(|other| (differences(other), other.1.len()));
        if let Some((of, others)) = nearest {
            of.extend(keys);
            of.sort();
            others.extend(cases);
            others.sort_unstable();
        }
    }
    sort_by(&mut strata, |a, b| a.0.cmp(&b.0));
    strata
}

/// Cases to draw of strata of these sizes.
fn allocation(sizes: &[u32], size: u32) -> Vec<u32> {
    let all: u64 = sizes.iter().map(|&of| u64::from(of)).sum();
    if u64::from(size) >= all {
        return sizes.to_vec();
    }
    let least = OF_EACH_AT_LEAST.min(size);
    // Small strata have their least share; the others part what is left.
    let mut fixed = vec![false; sizes.len()];
    loop {
        let (left, of) = left_to_part(sizes, &fixed, size, least);
        let too_small =
            |place: usize| !fixed[place] && u64::from(sizes[place]) * u64::from(left) < u64::from(least) * of;
        let small: Vec<usize> = (0..sizes.len()).filter(|&place| too_small(place)).collect();
        if small.is_empty() {
            break;
        }
        small.into_iter().for_each(|place| fixed[place] = true);
    }
    let (left, of) = left_to_part(sizes, &fixed, size, least);
    let share = |place: usize| u64::from(sizes[place]) * u64::from(left);
    let mut drawn: Vec<u32> = (0..sizes.len())
        .map(|place| if fixed[place] { sizes[place].min(least) } else { (share(place) / of.max(1)) as u32 })
        .collect();
    let mut by_remainder: Vec<usize> = (0..sizes.len()).filter(|&place| !fixed[place]).collect();
    sort_by(&mut by_remainder, |&a, &b| Reverse(share(a) % of.max(1)).cmp(&Reverse(share(b) % of.max(1))));
    let over = size.saturating_sub(drawn.iter().sum());
    by_remainder.into_iter().take(over as usize).for_each(|place| drawn[place] += 1);
    drawn
}

/// Cases of the sample that are left for the strata that are not fixed, and the cases of those strata.
fn left_to_part(sizes: &[u32], fixed: &[bool], size: u32, least: u32) -> (u32, u64) {
    let places = || sizes.iter().zip(fixed);
    let taken: u32 = places().filter(|(_, fixed)| **fixed).map(|(&of, _)| of.min(least)).sum();
    let of = places().filter(|(_, fixed)| !**fixed).map(|(&of, _)| u64::from(of)).sum();
    (size.saturating_sub(taken), of)
}
