//! Rules relative to the cases that are left: the commonest variants, batches, and cases drawn by chance.

use super::Selection;
use super::ground::Ground;
use super::rule::RelativeRule;
use crate::engine::over_time::cases_in_batches;

/// The cases of `before` that the rule keeps.
pub fn cases_where(ground: &Ground, before: &Selection, rule: &RelativeRule) -> Selection {
    let of_case = ground.variants.of_case();
    let by_variant = |kept: Vec<bool>| {
        let of = |case: u32| of_case[case as usize] as usize;
        before.only(|case| kept[of(case)])
    };
    let cases = ground.variants.cases_in(before);
    let all = u64::from(before.count());
    let in_order = || ground.variants.by_name(ground.log).commonest_first(&cases).into_iter();
    // A share of the cases is reached or not without rounding where the percentage is a whole number.
    let reaches = |part: u64, percent: f64| part as f64 * 100.0 >= percent * all as f64;
    match rule {
        &RelativeRule::CommonestVariants { count } => {
            let mut kept = vec![false; cases.len()];
            in_order().take(count as usize).for_each(|variant| kept[variant as usize] = true);
            by_variant(kept)
        }
        &RelativeRule::VariantCoverage { percent } => {
            let (mut kept, mut covered) = (vec![false; cases.len()], 0);
            for variant in in_order() {
                if reaches(covered, percent) {
                    break;
                }
                kept[variant as usize] = true;
                covered += u64::from(cases[variant as usize]);
            }
            by_variant(kept)
        }
        &RelativeRule::VariantShare { percent } => {
            by_variant(cases.iter().map(|&cases| cases > 0 && reaches(u64::from(cases), percent)).collect())
        }
        RelativeRule::InBatch { activity, least_cases } => match ground.log.activity_code(activity) {
            Some(code) => cases_in_batches(ground.log, before, code, *least_cases),
            None => Selection::where_case(ground.log.case_count(), |_| false),
        },
        &RelativeRule::Sample { cases, seed } => sample(before, cases as usize, seed),
    }
}

/// The `wanted` cases whose numbers, mixed with the seed, come first: every set of so many cases is as likely.
fn sample(before: &Selection, wanted: usize, seed: u64) -> Selection {
    let mut drawn: Vec<(u64, u32)> = before.cases().map(|case| (mixed(seed, case), case)).collect();
    drawn.sort_unstable();
    drawn.truncate(wanted);
    let mut kept = vec![false; before.total() as usize];
    drawn.into_iter().for_each(|(_, case)| kept[case as usize] = true);
    Selection::where_case(kept.len(), |case| kept[case as usize])
}

/// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195) at the place `case` of the stream of `seed`.
fn mixed(seed: u64, case: u32) -> u64 {
    let mut z = seed.wrapping_add((u64::from(case) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
