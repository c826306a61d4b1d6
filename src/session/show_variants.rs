//! Variants as a reader may see them: the rare ones are told as one row where small numbers are hidden.

use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use super::telling::{may_tell, shown_if};
use super::timed::Timed;
use super::told_variants::{CURVE, Told, may_be_told};
use crate::engine::filter::{Ground, Selection};
use crate::engine::privacy::SmallCells;
use crate::engine::stats::Quantiles;
use crate::protocol::{
    CaseVariant, FoldedVariantsCount, MilestoneLevel, Problem, ShowVariants, VariantFigures, VariantPage,
};
use std::cmp::Reverse;

/// Rows that are told at most, whatever is asked for.
const MOST_ROWS: u32 = 2_000;

/// The variants of a selection: ranks are among all, also where a search finds some.
pub fn show_variants(open: &mut OpenLog, ask: &ShowVariants) -> Result<VariantPage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let laid_out = open.laid_out(&left);
    let ground = left.ground(&open.log, &open.variants);
    let steps = Told::by_steps(&ground, &left.cases);
    let by_milestones = ask.level.as_ref().map(|level| Told::by_milestones(&ground, &left.cases, level));
    let told = by_milestones.as_ref().unwrap_or(&steps);
    let order = told.in_order();
    let shown = told.may_be_told(&order, rule);
    let all = left.cases.count();
    let search = ask.search.trim().to_lowercase();
    let fits: Vec<bool> = told.names.iter().map(|name| name.to_lowercase().contains(&search)).collect();
    let is_found =
        |number: u32| search.is_empty() || told.sequences().get(number).iter().any(|&code| fits[usize::from(code)]);
    let found: Vec<usize> = (0..shown).filter(|&place| is_found(order[place])).collect();
    let listed: Vec<usize> = found.iter().copied().take(ask.rows.min(MOST_ROWS) as usize).collect();
    let mut group_of = vec![None; told.cases.len()];
    listed.iter().enumerate().for_each(|(group, &place)| group_of[order[place] as usize] = Some(group));
    let timed = Timed::of(ground.log, &left.cases, &ask.timing, open.zone);
    let mut millis_of = vec![Vec::new(); listed.len()];
    for (millis, case) in timed.shortest_first(&laid_out) {
        if let Some(group) = group_of[told.of_case(case) as usize] {
            millis_of[group].push(millis);
        }
    }
    let times = millis_of.iter().map(|sorted| Quantiles::of_sorted(sorted));
    let measured = timed.cases_by_group(told.cases.len(), |case| Some(told.of_case(case) as usize));
    let measured_of = |number: u32| (measured[number as usize], told.cases[number as usize]);
    let of_rest: (u32, u32) =
        order[shown..].iter().map(|&number| measured_of(number)).fold((0, 0), |(a, b), (of, all)| (a + of, b + all));
    let tells = |(of, all): (u32, u32)| may_tell(rule, of, &[all]);
    let tells_all = order[..shown].iter().map(|&number| measured_of(number)).chain([of_rest]).all(tells);
    let share = |cases: u64| cases as f64 / f64::from(all.max(1));
    let mut before = Vec::with_capacity(shown + 1);
    before.push(0u64);
    for &number in &order[..shown] {
        before.push(before.last().copied().unwrap_or(0) + u64::from(told.cases[number as usize]));
    }
    let rows = listed.iter().zip(times).map(|(&place, times)| {
        let number = order[place];
        let cases = told.cases[number as usize];
        VariantFigures {
            rank: place as u32 + 1,
            steps: told.sequences().get(number).to_vec(),
            cases: rule.show(cases),
            share: share(u64::from(cases)),
            cumulated: share(before[place + 1]),
            variants: told.variants[number as usize],
            measured: shown_if(tells(measured_of(number)), measured[number as usize]),
            median_millis: times.filter(|_| !rule.hides(measured[number as usize])).map(|times| times.median),
            p90_millis: times.filter(|_| rule.tells_tail(measured[number as usize])).map(|times| times.p90),
        }
    });
    let rest = &order[shown..];
    let together =
        |variants: u32, cases: u32| (variants > 0).then(|| FoldedVariantsCount { variants, cases: rule.show(cases) });
    let cases_at = |places: &[usize]| places.iter().map(|&place| told.cases[order[place] as usize]).sum();
    let further = &found[listed.len()..];
    Ok(VariantPage {
        rows: rows.collect(),
        names: told.names.clone(),
        cases: rule.show(all),
        measured: timed.told(tells_all, rule),
        variants: order.len() as u32,
        found: found.len() as u32,
        folded: together(rest.len() as u32, rest.iter().map(|&number| told.cases[number as usize]).sum()),
        further: together(further.len() as u32, cases_at(further)),
        coverage: before[1..].iter().take(CURVE).map(|&cases| share(cases)).collect(),
        coverage_of_steps: match &by_milestones {
            None => Vec::new(),
            Some(_) => steps.coverage(rule).into_iter().map(share).collect(),
        },
        hides_small: rule.is_on(),
        release: fingerprint(&(all, &before, ask.level.is_some())),
        variants_of_steps: steps.cases.iter().filter(|&&cases| cases > 0).count() as u32,
    })
}

/// The variant of a case by every activity; none where it may not be told of.
pub fn variant_of(ground: &Ground, selection: &Selection, rule: SmallCells, case: u32) -> Option<CaseVariant> {
    let told = Told::by_steps(ground, selection);
    let number = told.of_case(case);
    let place = told.place_of(number);
    let cases = told.cases[number as usize];
    let mut of_all: Vec<u32> = told.cases.iter().copied().filter(|&cases| cases > 0).collect();
    of_all.sort_unstable_by_key(|&cases| Reverse(cases));
    (cases > 0 && place < may_be_told(&of_all, rule)).then(|| CaseVariant {
        rank: place as u32 + 1,
        variants: of_all.len() as u32,
        cases: rule.show(cases),
        share: f64::from(cases) / f64::from(selection.count().max(1)),
    })
}

/// The commonest variants of a selection that may be told of.
pub struct Commonest {
    /// The steps of each, commonest first.
    pub steps: Vec<Vec<String>>,
    /// By case: the place of its variant among them.
    pub place: Vec<Option<usize>>,
    /// Variants that are not among them.
    pub others: u32,
}

/// The `most` commonest variants by every activity, or by milestones.
pub fn commonest(
    ground: &Ground,
    selection: &Selection,
    level: Option<&MilestoneLevel>,
    rule: SmallCells,
    most: usize,
) -> Commonest {
    let told = Told::at(ground, selection, level);
    let order = told.in_order();
    let listed = &order[..told.may_be_told(&order, rule).min(most)];
    let mut place_of = vec![None; told.cases.len()];
    listed.iter().enumerate().for_each(|(place, &number)| place_of[number as usize] = Some(place));
    Commonest {
        steps: listed.iter().map(|&number| told.course(number)).collect(),
        place: (0..selection.total()).map(|case| place_of[told.of_case(case) as usize]).collect(),
        others: (order.len() - listed.len()) as u32,
    }
}
