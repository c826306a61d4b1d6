//! Milestones: a few chosen activities become the level of analysis, and all other events are folded into them.
//!
//! Raw case work is a tangle: in a log of municipal cases the ten commonest variants may cover one case in thirty. Told
//! by its milestones it is a handful of courses. One mechanism serves the step of a recipe and the view of variants.

use crate::engine::log::EventLog;
use crate::engine::ordering::{sort_by, sort_by_key};
use crate::engine::variants::{Sequences, Variants};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A milestone: its name, and the activities that count as it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    pub name: String,
    /// Activities that count as this milestone, beside one that is called like it.
    #[serde(default)]
    pub of: Vec<String>,
}

impl From<&str> for Milestone {
    fn from(name: &str) -> Milestone {
        Milestone { name: name.into(), of: Vec::new() }
    }
}

/// Which milestone each activity of a log counts as.
///
/// The folded course of a case is its milestones in order. An event of another activity is absorbed by the milestone
/// before it; events before the first milestone are absorbed by that first one, so that a course begins with its first
/// milestone. A case without any milestone has the empty course.
///
/// An activity called like a milestone always counts as it, so that folding twice is folding once. Of several
/// milestones that claim an activity, the first has it.
///
/// ```
/// use spor::engine::log::EventLog;
/// use spor::engine::prepare::{Folding, Milestone};
/// let log = EventLog::from_rows([("1", "Note", 0), ("1", "Start", 1), ("1", "Note", 2), ("1", "End", 3)]).unwrap();
/// let folding = Folding::of(&log, &[Milestone::from("Start"), Milestone::from("End")]);
/// let mut course = Vec::new();
/// folding.fold(log.activity(), true, &mut course);
/// assert_eq!(course, [1, 2]); // milestones are numbered from 1
/// ```
pub struct Folding {
    names: Vec<String>,
    /// Number of the milestone of each activity code, from 1; 0 for none.
    of_code: Vec<u16>,
    gone: Vec<String>,
    in_two: Vec<String>,
}

impl Folding {
    /// Finds the milestone of every activity of `log`. Milestones of one name are one; one without a name is none.
    pub fn of(log: &EventLog, milestones: &[Milestone]) -> Folding {
        let named = || milestones.iter().filter(|milestone| !milestone.name.is_empty()).take(usize::from(u16::MAX) - 2);
        let mut numbers: BTreeMap<&str, u16> = BTreeMap::new();
        let mut names: Vec<String> = Vec::new();
        for milestone in named() {
            numbers.entry(&milestone.name).or_insert_with(|| {
                names.push(milestone.name.clone());
                names.len() as u16
            });
        }
        let mut of_code = vec![0; log.activity_codes()];
        let mut owner = numbers.clone();
        let (mut gone, mut in_two) = (BTreeSet::new(), BTreeSet::new());
        for milestone in named() {
            let number = numbers[milestone.name.as_str()];
            for label in &milestone.of {
                if *owner.entry(label).or_insert(number) != number {
                    in_two.insert(label.clone());
                }
            }
            // A milestone that stands for others need not be an activity itself.
            let labels = milestone.of.iter().chain(milestone.of.is_empty().then_some(&milestone.name));
            gone.extend(labels.filter(|label| log.activity_code(label).is_none_or(|code| code == 0)).cloned());
        }
        for (label, number) in owner {
            if let Some(code) = log.activity_code(label).filter(|&code| code != 0) {
                of_code[code as usize] = number;
            }
        }
        Folding { names, of_code, gone: gone.into_iter().collect(), in_two: in_two.into_iter().collect() }
    }

    /// Names of the milestones; milestone `n` is called `names()[n - 1]`.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Number of the milestone that activity `code` counts as, from 1; 0 for none.
    #[inline]
    pub fn milestone_of(&self, code: u16) -> u16 {
        self.of_code[code as usize]
    }

    /// Activities that a milestone names and no event has, in order of text.
    pub fn gone(&self) -> &[String] {
        &self.gone
    }

    /// Activities that two milestones name, in order of text.
    pub fn in_two(&self) -> &[String] {
        &self.in_two
    }

    /// The folded course of one sequence of activities, into `course`.
    pub fn fold(&self, sequence: &[u16], collapse_repeats: bool, course: &mut Vec<u16>) {
        course.clear();
        course.extend(sequence.iter().map(|&code| self.milestone_of(code)).filter(|&milestone| milestone != 0));
        if collapse_repeats {
            course.dedup();
        }
    }
}

/// Variants told by milestones: the variants of a log with the same folded course are one.
pub struct FoldedVariants {
    /// Number of the folded variant of every variant of the log.
    pub of_variant: Vec<u32>,
    /// Milestones of each folded variant, by number; the empty course is a variant too.
    pub sequences: Sequences,
    /// Cases of each folded variant.
    pub cases: Vec<u32>,
}

/// Folds the variants of a log; folded variants are numbered in order of appearance.
///
/// A case's folded course depends on its variant alone, so each variant is folded once. Linear in their lengths.
pub fn fold_variants(variants: &Variants, folding: &Folding, collapse_repeats: bool) -> FoldedVariants {
    let (mut sequences, mut cases, mut course) = (Sequences::default(), Vec::new(), Vec::new());
    let of_variant = (0..variants.count() as u32)
        .map(|variant| {
            folding.fold(variants.sequence(variant), collapse_repeats, &mut course);
            let folded = sequences.number(&course);
            if folded as usize == cases.len() {
                cases.push(0);
            }
            cases[folded as usize] += variants.cases_of(variant);
            folded
        })
        .collect();
    sequences.freeze();
    FoldedVariants { of_variant, sequences, cases }
}

/// How much the commonest variants say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopShare {
    /// Cases of the `k` commonest variants.
    pub cases_in_top: u64,
    pub cases: u64,
    pub variants: u64,
    /// Variants that were left out though they have as many cases as the last one taken: the choice among them is
    /// open, the share is not.
    pub tied_left_out: u64,
}

/// Cases of the `k` variants with most cases, of all; `cases` are the cases of each variant.
///
/// The empty log gives zeros.
pub fn top_share(cases: &[u32], k: usize) -> TopShare {
    let mut ranked: Vec<u32> = cases.iter().copied().filter(|&cases| cases > 0).collect();
    sort_by_key(&mut ranked, |&cases| Reverse(cases));
    let (top, rest) = ranked.split_at(k.min(ranked.len()));
    let tied_left_out = top.last().map_or(0, |last| rest.iter().take_while(|cases| *cases == last).count());
    TopShare {
        cases_in_top: top.iter().map(|&cases| u64::from(cases)).sum(),
        cases: ranked.iter().map(|&cases| u64::from(cases)).sum(),
        variants: ranked.len() as u64,
        tied_left_out: tied_left_out as u64,
    }
}

/// Cases of the `k` commonest variants of a log, of all.
///
/// ```
/// use spor::engine::{log::EventLog, prepare::top_variant_share};
/// let log = EventLog::from_rows([("1", "A", 0), ("2", "A", 0), ("3", "B", 0), ("4", "C", 0)]).unwrap();
/// let share = top_variant_share(&log, 2);
/// assert_eq!((share.cases_in_top, share.cases, share.tied_left_out), (3, 4, 1)); // B or C
/// ```
pub fn top_variant_share(log: &EventLog, k: usize) -> TopShare {
    let variants = Variants::of(log);
    let cases: Vec<u32> = (0..variants.count() as u32).map(|variant| variants.cases_of(variant)).collect();
    top_share(&cases, k)
}

/// Milestones proposed, at most.
const PROPOSED_AT_MOST: usize = 10;
/// A milestone occurs in one case of twenty, at least.
const LEAST_CASES_ONE_IN: u64 = 20;

/// Activities that look like milestones: they mark a point that a case passes once.
///
/// An activity is proposed when at least 5 % of the cases have it and it occurs at most 1.5 times a case that has it.
/// Of those, the ten that most cases have exactly once are taken, most such cases first; ties by name. A log of
/// nothing but repetitions gives none: the definition is a proposal to be changed, not a finding.
pub fn propose_milestones(log: &EventLog) -> Vec<String> {
    let codes = log.activity_codes();
    let (mut cases, mut once, mut events) = (vec![0u64; codes], vec![0u64; codes], vec![0u64; codes]);
    let mut in_case = vec![0u32; codes];
    for ends in log.case_starts().windows(2) {
        let sequence = &log.activity()[ends[0] as usize..ends[1] as usize];
        sequence.iter().for_each(|&code| in_case[code as usize] += 1);
        for &code in sequence {
            let code = code as usize;
            let times = std::mem::take(&mut in_case[code]);
            if times > 0 {
                cases[code] += 1;
                once[code] += u64::from(times == 1);
                events[code] += u64::from(times);
            }
        }
    }
    let total = log.case_count() as u64;
    let mut proposed: Vec<usize> = (1..codes)
        .filter(|&code| {
            once[code] > 0 && cases[code] * LEAST_CASES_ONE_IN >= total && events[code] * 2 <= cases[code] * 3
        })
        .collect();
    let name = |code: usize| log.activity_name(code as u16);
    sort_by(&mut proposed, |&a, &b| once[b].cmp(&once[a]).then_with(|| name(a).cmp(name(b))));
    proposed.truncate(PROPOSED_AT_MOST);
    proposed.into_iter().map(|code| name(code).to_string()).collect()
}
