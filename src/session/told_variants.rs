//! The variants of a selection at one level, and how many of them may be told of.

use crate::engine::filter::{Ground, Selection};
use crate::engine::prepare::{FoldedVariants, Folding, fold_variants};
use crate::engine::privacy::SmallCells;
use crate::engine::variants::{NameOrder, Sequences};
use crate::protocol::MilestoneLevel;
use std::cmp::Reverse;

/// Places of the curve of coverage, at most.
pub const CURVE: usize = 100;

/// Variants at one level, with their cases in the selection.
pub struct Told<'a> {
    ground: Ground<'a>,
    /// What the codes of the sequences are called.
    pub names: Vec<String>,
    /// None where variants are told by every activity.
    folded: Option<Folded>,
    pub cases: Vec<u32>,
    /// Variants by every activity that each stands for, of those with a case in the selection.
    pub variants: Vec<u32>,
}

/// Variants by milestones.
struct Folded {
    folding: Folding,
    collapse_repeats: bool,
    variants: FoldedVariants,
    by_name: NameOrder,
}

impl<'a> Told<'a> {
    /// By milestones where there is a level, by every activity where there is none.
    pub fn at(ground: &Ground<'a>, selection: &Selection, level: Option<&MilestoneLevel>) -> Told<'a> {
        match level {
            Some(level) => Told::by_milestones(ground, selection, level),
            None => Told::by_steps(ground, selection),
        }
    }

    pub fn by_steps(ground: &Ground<'a>, selection: &Selection) -> Told<'a> {
        let codes = 0..ground.log.activity_codes() as u16;
        let cases = ground.variants.cases_in(selection);
        let variants = cases.iter().map(|&cases| u32::from(cases > 0)).collect();
        Told {
            ground: *ground,
            names: codes.map(|code| ground.log.activity_name(code).to_owned()).collect(),
            folded: None,
            cases,
            variants,
        }
    }

    pub fn by_milestones(ground: &Ground<'a>, selection: &Selection, level: &MilestoneLevel) -> Told<'a> {
        let folding = Folding::of(ground.log, &level.milestones);
        let folded = fold_variants(ground.variants, &folding, level.collapse_repeats);
        let (mut cases, mut variants) = (vec![0; folded.cases.len()], vec![0; folded.cases.len()]);
        for (variant, of_variant) in ground.variants.cases_in(selection).into_iter().enumerate() {
            let number = folded.of_variant[variant] as usize;
            cases[number] += of_variant;
            variants[number] += u32::from(of_variant > 0);
        }
        // Milestones are numbered from 1.
        let names: Vec<String> = std::iter::once(String::new()).chain(folding.names().iter().cloned()).collect();
        let by_name = NameOrder::of(&folded.sequences, names.len(), |code| &names[usize::from(code)]);
        let folded = Folded { folding, collapse_repeats: level.collapse_repeats, variants: folded, by_name };
        Told { ground: *ground, names, folded: Some(folded), cases, variants }
    }

    pub fn sequences(&self) -> &Sequences {
        self.folded.as_ref().map_or_else(|| self.ground.variants.sequences(), |folded| &folded.variants.sequences)
    }

    /// The number here of the variant of a case.
    pub fn of_case(&self, case: u32) -> u32 {
        let variant = self.ground.variants.of_case()[case as usize];
        self.folded.as_ref().map_or(variant, |folded| folded.variants.of_variant[variant as usize])
    }

    /// What the steps of a variant are called, in order.
    pub fn course(&self, number: u32) -> Vec<String> {
        self.sequences().get(number).iter().map(|&code| self.names[usize::from(code)].clone()).collect()
    }

    /// Whether the steps of a variant are these, without writing them out.
    pub fn is_course(&self, number: u32, course: &[String]) -> bool {
        let codes = self.sequences().get(number);
        codes.len() == course.len()
            && codes.iter().zip(course).all(|(&code, name)| self.names[usize::from(code)] == *name)
    }

    /// When the steps of a case's course were complete: of a milestone several times in a row, the first.
    pub fn times_of(&self, case: u32) -> Vec<i64> {
        let log = self.ground.log;
        let mut before = None;
        log.events_of(case)
            .filter(|&event| {
                let Some(folded) = &self.folded else { return true };
                let milestone = folded.folding.milestone_of(log.activity()[event]);
                if milestone == 0 {
                    return false;
                }
                let is_new = before != Some(milestone) || !folded.collapse_repeats;
                before = Some(milestone);
                is_new
            })
            .map(|event| log.time_millis()[event])
            .collect()
    }

    /// Commonest first.
    pub fn in_order(&self) -> Vec<u32> {
        self.by_name().commonest_first(&self.cases)
    }

    /// The place of a variant in that order.
    pub fn place_of(&self, number: u32) -> usize {
        self.by_name().place_of(number, &self.cases)
    }

    fn by_name(&self) -> &NameOrder {
        let Ground { variants, log, .. } = self.ground;
        self.folded.as_ref().map_or_else(|| variants.by_name(log), |folded| &folded.by_name)
    }

    /// How many of the commonest may be told of.
    ///
    /// A rare variant is not told of at all: its course would point at the person who took it. What is left of the
    /// cases must not be few either, or it would be a rare variant's count: then the rarest that could be told goes too.
    pub fn may_be_told(&self, order: &[u32], rule: SmallCells) -> usize {
        let cases: Vec<u32> = order.iter().map(|&number| self.cases[number as usize]).collect();
        may_be_told(&cases, rule)
    }

    /// Cases of the 1, 2, 3, … commonest variants that may be told of.
    pub fn coverage(&self, rule: SmallCells) -> Vec<u64> {
        let mut cases: Vec<u32> = self.cases.iter().copied().filter(|&cases| cases > 0).collect();
        cases.sort_unstable_by_key(|&cases| Reverse(cases));
        cases.truncate(may_be_told(&cases, rule).min(CURVE));
        let mut sum = 0;
        cases
            .into_iter()
            .map(|cases| {
                sum += u64::from(cases);
                sum
            })
            .collect()
    }
}

/// How many of these counts, which fall, may be told, and what is left of them still is none or enough.
pub fn may_be_told(cases: &[u32], rule: SmallCells) -> usize {
    let mut told = cases.partition_point(|&cases| !rule.hides(cases));
    let mut rest: u32 = cases[told..].iter().sum();
    while told > 0 && rule.hides(rest) {
        told -= 1;
        rest += cases[told];
    }
    told
}
