//! Variants as a reader may see them: the rare ones are told as one row where small numbers are hidden.

use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use super::told_variants::{CURVE, Told};
use crate::engine::filter::{Ground, Selection};
use crate::engine::privacy::SmallCells;
use crate::engine::variants::durations_by_group;
use crate::protocol::{CaseVariant, FoldedVariantsCount, Problem, ShowVariants, VariantFigures, VariantPage};

/// Rows that are told at most, whatever is asked for.
const MOST_ROWS: u32 = 2_000;

/// The variants of a selection: ranks are among all, also where a search finds some.
pub fn show_variants(open: &mut OpenLog, ask: &ShowVariants) -> Result<VariantPage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
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
    let durations =
        durations_by_group(ground.log, &left.cases, listed.len(), |case| group_of[told.of_case(case) as usize]);
    let share = |cases: u64| cases as f64 / f64::from(all.max(1));
    let mut before = Vec::with_capacity(shown + 1);
    before.push(0u64);
    for &number in &order[..shown] {
        before.push(before.last().copied().unwrap_or(0) + u64::from(told.cases[number as usize]));
    }
    let rows = listed.iter().zip(durations).map(|(&place, times)| {
        let number = order[place];
        let cases = told.cases[number as usize];
        VariantFigures {
            rank: place as u32 + 1,
            steps: told.sequences().get(number).to_vec(),
            cases: rule.show(cases),
            share: share(u64::from(cases)),
            cumulated: share(before[place + 1]),
            variants: told.variants[number as usize],
            median_millis: times.filter(|_| cases >= rule.least_shown).map(|times| times.median_millis),
            p90_millis: times.filter(|_| rule.tells_tail(cases)).map(|times| times.p90_millis),
        }
    });
    let rest = &order[shown..];
    Ok(VariantPage {
        rows: rows.collect(),
        names: told.names.clone(),
        cases: rule.show(all),
        variants: order.len() as u32,
        found: found.len() as u32,
        folded: (!rest.is_empty()).then(|| FoldedVariantsCount {
            variants: rest.len() as u32,
            cases: rule.show(rest.iter().map(|&number| told.cases[number as usize]).sum()),
        }),
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
    let order = told.in_order();
    let number = told.of_case(case);
    let place = order.iter().position(|&other| other == number)?;
    let cases = told.cases[number as usize];
    (place < told.may_be_told(&order, rule)).then(|| CaseVariant {
        rank: place as u32 + 1,
        variants: order.len() as u32,
        cases: rule.show(cases),
        share: f64::from(cases) / f64::from(selection.count().max(1)),
    })
}
