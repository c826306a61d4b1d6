//! Two variants side by side: their steps aligned, and the median time between the steps they share.

use super::open_log::OpenLog;
use super::timed::Timed;
use super::told_variants::Told;
use crate::engine::calendar::Clock;
use crate::engine::performance::times_by_group;
use crate::engine::stats::quantile_type_7;
use crate::engine::variants::{Aligned, aligned};
use crate::protocol::{CompareVariants, ComparedStep, ComparedVariant, Problem, VariantComparison};

/// Steps of a variant that are laid beside the other's at most.
const MOST_STEPS: usize = 1_000;

/// Both variants, where both may be told of in the selection.
pub fn compare_variants(open: &mut OpenLog, ask: &CompareVariants) -> Result<VariantComparison, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let ground = left.ground(&open.log, &open.variants);
    let told = Told::at(&ground, &left.cases, ask.level.as_ref());
    let order = told.in_order();
    let shown = told.may_be_told(&order, rule);
    let place_of = |course: &[String]| (0..shown).find(|&place| told.is_course(order[place], course));
    let (Some(first), Some(second)) = (place_of(&ask.first), place_of(&ask.second)) else {
        return Ok(VariantComparison::default());
    };
    let numbers = [order[first], order[second]];
    let courses = numbers.map(|number| told.sequences().get(number));
    let cut = courses.map(|course| &course[..course.len().min(MOST_STEPS)]);
    let script = aligned(cut[0], cut[1]);
    let shared: Vec<(usize, usize)> = script
        .iter()
        .filter_map(|step| match *step {
            Aligned::Both(a, b) => Some((a, b)),
            _ => None,
        })
        .collect();
    let side_of = |case| numbers.iter().position(|&number| number == told.of_case(case)).map(|side| side as u32);
    let of_both = left.cases.only(|case| side_of(case).is_some());
    let timed = Timed::of(ground.log, &of_both, &ask.timing, open.zone);
    let gaps = [0, 1].map(|side| {
        let places: Vec<usize> = shared.iter().map(|&(a, b)| if side == 0 { a } else { b }).collect();
        let cases = left.cases.cases().filter(|&case| told.of_case(case) == numbers[side]);
        median_gaps(cases.map(|case| told.times_of(case)), &places, timed.clock())
    });
    let mut shared_before = 0;
    let steps = script
        .iter()
        .map(|step| {
            let name = |side: usize, place: usize| told.names[usize::from(cut[side][place])].clone();
            match *step {
                Aligned::Both(a, _) => {
                    let times = gaps.each_ref().map(|gaps| gaps[shared_before]);
                    shared_before += 1;
                    ComparedStep { name: name(0, a), in_first: true, in_second: true, since_shared_millis: times }
                }
                Aligned::First(a) => ComparedStep {
                    name: name(0, a),
                    in_first: true,
                    in_second: false,
                    since_shared_millis: [None, None],
                },
                Aligned::Second(b) => ComparedStep {
                    name: name(1, b),
                    in_first: false,
                    in_second: true,
                    since_shared_millis: [None, None],
                },
            }
        })
        .collect();
    let mut medians = [None; 2];
    for of in times_by_group(timed.stretches(), 2, side_of, timed.clock()) {
        medians[of.group as usize] = (!rule.hides(of.cases)).then_some(of.quantiles_millis.median);
    }
    let all = left.cases.count().max(1);
    let side = |side: usize, place: usize| {
        let cases = told.cases[numbers[side] as usize];
        ComparedVariant {
            rank: place as u32 + 1,
            cases: rule.show(cases),
            share: f64::from(cases) / f64::from(all),
            steps: courses[side].len() as u32,
            median_millis: medians[side],
        }
    };
    Ok(VariantComparison {
        variants: Some([side(0, first), side(1, second)]),
        time: ask.timing.measured_time(),
        steps,
        is_cut: courses.iter().any(|course| course.len() > MOST_STEPS),
    })
}

/// The median time by a clock from each of these places of a course to the one before it; none for the first.
fn median_gaps(cases: impl Iterator<Item = Vec<i64>>, places: &[usize], clock: Clock) -> Vec<Option<f64>> {
    let mut gaps: Vec<Vec<i64>> = vec![Vec::new(); places.len()];
    for times in cases {
        for (pair, gaps) in places.windows(2).zip(gaps.iter_mut().skip(1)) {
            gaps.push(clock.millis(times[pair[0]], times[pair[1]]));
        }
    }
    let median = |mut gaps: Vec<i64>| {
        gaps.sort_unstable();
        quantile_type_7(gaps.len(), 0.5, |place| gaps[place])
    };
    gaps.into_iter().map(median).collect()
}
