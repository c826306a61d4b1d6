//! The sample that experts judge: random within strata, the same for the same seed.

use super::strata::{StratumGroups, StratumKey, strata, with_groups};
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

/// What samples of any size are drawn from: the cases of a selection by their kind.
pub struct SamplingFrame {
    /// In order of their keys; the cases of each rise.
    kinds: Vec<(StratumKey, Vec<u32>)>,
    /// Cases that a stratum has at least.
    least: u64,
    /// The closing steps that open cases are told by and that nobody has chosen: the log proposes them.
    pub proposed_closing: Vec<String>,
}

/// Strata as they are while they are merged.
struct Merging {
    of: Vec<StratumKey>,
    /// Places of the kinds they are made of.
    kinds: Vec<usize>,
    cases: u64,
}

impl SamplingFrame {
    /// Kinds are (group, third of throughput time or open, frequent or rare course). Where no closing step is chosen, those that
    /// the log proposes say which cases are open. `O(E log E)`.
    pub fn of(
        log: &EventLog,
        selection: &Selection,
        closing: &Closing,
        group_by: Option<&str>,
        rule: &StratumRule,
    ) -> SamplingFrame {
        let used = closing.or_proposed(log, selection);
        let groups = StratumGroups { attribute: group_by, may_name: rule.may_name };
        SamplingFrame {
            kinds: strata(log, selection, &used, &groups).into_iter().collect(),
            least: u64::from(rule.least_cases.max(OF_EACH_AT_LEAST)),
            proposed_closing: if closing.steps.is_empty() { used.steps } else { Vec::new() },
        }
    }

    /// The strata of a sample of so many cases, and how many cases of each would be drawn.
    pub fn plan(&self, size: u32) -> Vec<Stratum> {
        self.planned(size).into_iter().map(|(stratum, _)| stratum).collect()
    }

    /// A sample of so many cases, or of all where there are no more.
    ///
    /// Drawn without replacement (Fisher and Yates) with SplitMix64, and judged in random order, so that an interrupted routine
    /// has seen all strata.
    pub fn draw(&self, size: u32, seed: u64) -> Sample {
        let mut random = SplitMix64::new(seed);
        let mut cases = Vec::new();
        let mut strata = Vec::new();
        for (place, (stratum, kinds)) in (0_u32..).zip(self.planned(size)) {
            let mut of: Vec<u32> = kinds.iter().flat_map(|&kind| self.kinds[kind].1.iter().copied()).collect();
            of.sort_unstable();
            random.shuffle(&mut of);
            cases.extend(of[..stratum.drawn as usize].iter().map(|&case| (case, place)));
            strata.push(stratum);
        }
        random.shuffle(&mut cases);
        Sample { strata, cases }
    }

    /// The strata of a sample, each with the places of its kinds.
    fn planned(&self, size: u32) -> Vec<(Stratum, Vec<usize>)> {
        let groups = with_groups(&self.kinds, (size / OF_EACH_AT_LEAST).max(1) as usize);
        let as_one = |(key, kinds): (StratumKey, Vec<usize>)| {
            let cases = kinds.iter().map(|&kind| self.kinds[kind].1.len() as u64).sum();
            Merging { of: vec![key], kinds, cases }
        };
        let merged = merged(groups.into_iter().map(as_one).collect(), size, self.least);
        let sizes: Vec<u32> = merged.iter().map(|of| of.cases as u32).collect();
        let drawn = allocation(&sizes, size);
        let stratum = |(of, drawn): (Merging, u32)| (Stratum { of: of.of, cases: of.cases as u32, drawn }, of.kinds);
        merged.into_iter().zip(drawn).map(stratum).collect()
    }
}

/// Draws a sample as it is wished for.
///
/// A third of `wish.size` groups stand by themselves at most. While there are too many strata for three of each, or one has fewer
/// cases than the rule says, the smallest (then the first) is merged with the one that differs from it in the fewest respects (then
/// the smallest, then the first). Each stratum gets its proportional share, but three at least; what is over goes to the largest
/// remainders.
pub fn draw_sample(
    log: &EventLog,
    selection: &Selection,
    closing: &Closing,
    wish: &SampleWish,
    rule: &StratumRule,
) -> Sample {
    SamplingFrame::of(log, selection, closing, wish.group_by.as_deref(), rule).draw(wish.size, wish.seed)
}

fn merged(mut strata: Vec<Merging>, size: u32, least: u64) -> Vec<Merging> {
    while strata.len() > 1 {
        let Some(smallest) = (0..strata.len()).min_by_key(|&place| strata[place].cases) else { break };
        let carries_all = strata.len() as u32 * OF_EACH_AT_LEAST <= size;
        if carries_all && strata[smallest].cases >= least {
            break;
        }
        let taken = strata.remove(smallest);
        let differences = |other: &Merging| {
            let pairs = other.of.iter().flat_map(|a| taken.of.iter().map(move |b| a.differences(b)));
            pairs.min().unwrap_or(u32::MAX)
        };
        if let Some(nearest) = strata.iter_mut().min_by_key(|other| (differences(other), other.cases)) {
            nearest.of.extend(taken.of);
            nearest.of.sort();
            nearest.kinds.extend(taken.kinds);
            nearest.cases += taken.cases;
        }
    }
    sort_by(&mut strata, |a, b| a.of.cmp(&b.of));
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
