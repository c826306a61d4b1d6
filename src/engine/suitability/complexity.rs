//! How complex the courses are: information about the work, not a fault of the data.

use super::coverage::variants;
use super::prefix_automaton::PrefixEntropy;
use super::registered::Registered;
use crate::engine::variants::Sequences;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Variants that are compared with each other: those with most cases.
const COMPARED_AT_MOST: usize = 5_000;

/// The measures of complexity that Vidgof's `process-complexity` computes, and two of the variants.
///
/// N cases, E events, A activities, V variants, R different relations «directly followed by». Augusto, Mendling, Vidgof,
/// Wurm (Information Sciences 2022). All are 0 for a log without events.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Complexity {
    /// E.
    pub events: u32,
    /// N.
    pub cases: u32,
    /// A.
    pub activities: u32,
    /// V.
    pub variants: u32,
    /// R.
    pub relations: u32,
    /// E/N; the shortest and the longest case.
    pub mean_length: f64,
    pub shortest: u32,
    pub longest: u32,
    /// Mean number of different activities in a case.
    pub level_of_detail: f64,
    /// V/N.
    pub distinct_courses: f64,
    /// 1 − R/A².
    pub structure: f64,
    /// The power of ten in Pentland's estimate of possible paths, 0.08·(1 + R − A).
    pub pentland_exponent: f64,
    /// Mean share of relations that two cases have in common, of those that either has; over all pairs of cases, of the
    /// 5,000 commonest variants.
    pub affinity: f64,
    /// 1 − √Σ((n_ab − n̄)/n)² over all A² pairs, n̄ = n/A²: 1 where activities follow each other at random.
    pub deviation_from_random: f64,
    /// Phrases of Lempel and Ziv (1978) in the activities of all cases in order of time.
    pub lempel_ziv_phrases: u32,
    pub prefixes: PrefixEntropy,
    /// Shannon's entropy of the variants in bits, and the same over log₂ N.
    pub variant_bits: f64,
    pub variant_bits_normalised: f64,
    /// Mean over cases of two events or more of the shortest time between two neighbours, seconds.
    pub time_granularity_seconds: Option<f64>,
}

/// The complexity of what is registered. `O(E log E + V²·R/64)` with V of at most 5,000.
pub fn complexity(registered: &Registered) -> Complexity {
    let (sequences, cases) = variants(registered);
    let case_count = registered.case_count();
    if registered.event_count() == 0 {
        return Complexity { cases: case_count, ..Complexity::default() };
    }
    let per_case = |sum: f64| sum / f64::from(case_count);
    let activities = registered.events_by_activity().into_iter().filter(|&events| events > 0).count() as u32;
    let relations = relation_counts(&sequences, &cases);
    let lengths = || (0..cases.len()).map(|variant| sequences.get(variant as u32).len() as u32);
    let (a, r) = (f64::from(activities), relations.len() as f64);
    let bits = cases
        .iter()
        .map(|&of| {
            let share = per_case(f64::from(of));
            -share * libm::log2(share)
        })
        .sum::<f64>();
    Complexity {
        events: registered.event_count(),
        cases: case_count,
        activities,
        variants: cases.len() as u32,
        relations: relations.len() as u32,
        mean_length: per_case(f64::from(registered.event_count())),
        shortest: lengths().min().unwrap_or(0),
        longest: lengths().max().unwrap_or(0),
        level_of_detail: per_case(distinct_activities(&sequences, &cases)),
        distinct_courses: per_case(cases.len() as f64),
        structure: 1.0 - r / (a * a),
        pentland_exponent: 0.08 * (1.0 + r - a),
        affinity: affinity(&sequences, &cases, &relations),
        deviation_from_random: deviation_from_random(&relations, activities),
        lempel_ziv_phrases: lempel_ziv_phrases(registered),
        prefixes: PrefixEntropy::of(&sequences, &cases),
        variant_bits: bits,
        variant_bits_normalised: if case_count > 1 { bits / libm::log2(f64::from(case_count)) } else { 0.0 },
        time_granularity_seconds: time_granularity_seconds(registered),
    }
}

/// How often each relation occurs, in order of the codes.
fn relation_counts(sequences: &Sequences, cases: &[u32]) -> BTreeMap<(u16, u16), u64> {
    let mut counts = BTreeMap::new();
    for (variant, &of) in cases.iter().enumerate() {
        for pair in sequences.get(variant as u32).windows(2) {
            *counts.entry((pair[0], pair[1])).or_default() += u64::from(of);
        }
    }
    counts
}

/// The different activities of every case, added up.
fn distinct_activities(sequences: &Sequences, cases: &[u32]) -> f64 {
    let mut codes = Vec::new();
    let of_variant = |(variant, &of): (usize, &u32)| {
        codes.clear();
        codes.extend_from_slice(sequences.get(variant as u32));
        codes.sort_unstable();
        codes.dedup();
        codes.len() as f64 * f64::from(of)
    };
    cases.iter().enumerate().map(of_variant).sum()
}

fn affinity(sequences: &Sequences, cases: &[u32], relations: &BTreeMap<(u16, u16), u64>) -> f64 {
    let number: BTreeMap<(u16, u16), usize> = relations.keys().enumerate().map(|(at, &key)| (key, at)).collect();
    let words = relations.len().div_ceil(64);
    let mut commonest: Vec<usize> = (0..cases.len()).collect();
    commonest.sort_by(|&a, &b| cases[b].cmp(&cases[a]));
    commonest.truncate(COMPARED_AT_MOST);
    let sets: Vec<Vec<u64>> = commonest
        .iter()
        .map(|&variant| {
            let mut set = vec![0_u64; words];
            for pair in sequences.get(variant as u32).windows(2) {
                let at = number[&(pair[0], pair[1])];
                set[at / 64] |= 1 << (at % 64);
            }
            set
        })
        .collect();
    let weight = |place: usize| f64::from(cases[commonest[place]]);
    let all: f64 = (0..commonest.len()).map(weight).sum();
    let mut alike: f64 = (0..commonest.len()).map(|place| weight(place) * (weight(place) - 1.0)).sum();
    for (place, set) in sets.iter().enumerate() {
        for (other_place, other) in sets[..place].iter().enumerate() {
            let (mut both, mut either) = (0, 0);
            for (a, b) in set.iter().zip(other) {
                both += (a & b).count_ones();
                either += (a | b).count_ones();
            }
            let share = if either > 0 { f64::from(both) / f64::from(either) } else { 0.0 };
            alike += 2.0 * weight(place) * weight(other_place) * share;
        }
    }
    if all > 1.0 { alike / (all * (all - 1.0)) } else { 0.0 }
}

fn deviation_from_random(relations: &BTreeMap<(u16, u16), u64>, activities: u32) -> f64 {
    let n = relations.values().sum::<u64>() as f64;
    if n == 0.0 {
        return 0.0;
    }
    let pairs = f64::from(activities) * f64::from(activities);
    let mean = n / pairs;
    let squared = |count: f64| (count - mean) / n * ((count - mean) / n);
    let met: f64 = relations.values().map(|&count| squared(count as f64)).sum();
    1.0 - (met + (pairs - relations.len() as f64) * squared(0.0)).sqrt()
}

/// The phrases of the sequence, each the shortest that was not met before; what is left at the end is none.
fn lempel_ziv_phrases(registered: &Registered) -> u32 {
    let log = registered.log;
    let mut events: Vec<(i64, u32, u16)> =
        registered.events().map(|event| (log.time_millis()[event], log.row()[event], log.activity()[event])).collect();
    events.sort_unstable();
    let mut phrases: BTreeMap<(u32, u16), u32> = BTreeMap::new();
    let mut at = 0;
    for (_, _, code) in events {
        let next = phrases.len() as u32 + 1;
        match phrases.entry((at, code)) {
            std::collections::btree_map::Entry::Occupied(known) => at = *known.get(),
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert(next);
                at = 0;
            }
        }
    }
    phrases.len() as u32
}

fn time_granularity_seconds(registered: &Registered) -> Option<f64> {
    let times = registered.log.order_millis();
    let gap = |pair: &[u32]| times[pair[1] as usize] - times[pair[0] as usize];
    let shortest = registered.courses().filter_map(|(_, course)| course.windows(2).map(gap).min());
    let (count, sum) = shortest.fold((0_u32, 0.0), |(count, sum), gap| (count + 1, sum + gap as f64 / 1000.0));
    (count > 0).then(|| sum / f64::from(count))
}
