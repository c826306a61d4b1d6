//! Preparing an open log, and the lists that the editors of a recipe's steps are filled from.

use super::open_log::OpenLog;
use super::summary;
use super::telling::may_tell;
use crate::engine::filter::Selection;
use crate::engine::ordering;
use crate::engine::prepare::{
    Folding, coverage, fold_variants, profile_suggestions, propose_milestones, suggestions, texts_of, top_share,
};
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::engine::variants::Variants;
use crate::protocol::{
    COMMONEST, CheckRules, Labels, ListLabels, MilestonesTried, Prepare, Prepared, RulesChecked, TopShare,
    TryMilestones,
};

/// Values of an attribute that are listed, at most.
const MOST_VALUES: usize = 200;
/// Texts that no rule catches which are listed, at most.
const MOST_TEXTS: usize = 100;

/// Prepares the log, and says what each step did and what the log and its source profile then suggest.
pub fn prepare(open: &mut OpenLog, ask: &Prepare) -> Prepared {
    let effects = open.prepare(&ask.steps);
    let rule = open.small_cells;
    let top_after = top_told(&cases_of_each(&open.variants), COMMONEST, rule);
    let top_before =
        open.as_read().map_or(top_after, |base| top_told(&cases_of_each(&Variants::of(base)), COMMONEST, rule));
    let by_profile = ask.profile.iter().flat_map(|profile| profile_suggestions(profile, &open.log));
    let suggestions = suggestions(&open.log).into_iter().chain(by_profile).map(Into::into).collect();
    Prepared { summary: summary::summarise(open), effects, suggestions, top_before, top_after }
}

/// What a step behind `ask.steps` can be made of.
pub fn list_labels(open: &mut OpenLog, ask: &ListLabels) -> Labels {
    let small_cells = open.small_cells;
    let log = open.log_after(&ask.steps);
    let mut labels = Labels {
        activities: super::labels::activities(log, &Selection::all(log.case_count()), small_cells),
        attributes: super::labels::attributes(log),
        proposed_milestones: propose_milestones(log),
        ..Labels::default()
    };
    let texts = ask.values_of.as_deref().and_then(|name| texts_of(log, Some(name))).unwrap_or_default();
    let mut values: Vec<(&str, u64)> = texts.iter().copied().filter(|(text, _)| !text.is_empty()).collect();
    ordering::sort_by(&mut values, |(a, more), (b, less)| less.cmp(more).then_with(|| a.cmp(b)));
    // A value is written into the recipe as it stands: one that names a person is not offered.
    let listed: Vec<(String, _)> = values
        .iter()
        .filter(|(text, _)| masked_personal(text) == *text)
        .take(MOST_VALUES)
        .map(|(text, events)| ((*text).to_owned(), small_cells.show(*events as u32)))
        .collect();
    labels.values_left_out = (values.len() - listed.len()) as u64;
    labels.values = listed;
    labels
}

/// What rules behind `ask.steps` would catch.
pub fn check_rules(open: &mut OpenLog, ask: &CheckRules) -> RulesChecked {
    let log = open.log_after(&ask.steps);
    let texts = texts_of(log, ask.text_of.as_deref()).unwrap_or_default();
    let found = coverage(&ask.rules, texts);
    RulesChecked {
        events_by_rule: found.rows_by_rule,
        caught_events: found.covered_rows,
        other_events: found.uncovered_rows,
        not_caught: found
            .uncovered
            .iter()
            .take(MOST_TEXTS)
            .map(|uncovered| (masked_personal(&uncovered.text), uncovered.rows))
            .collect(),
        texts_not_caught: found.uncovered.len() as u64,
        bad_rules: found.bad_rules.into_iter().map(|rule| rule as u32).collect(),
    }
}

/// What the ten commonest variants would say with milestones behind `ask.steps`.
pub fn try_milestones(open: &mut OpenLog, ask: &TryMilestones) -> MilestonesTried {
    let rule = open.small_cells;
    let log = open.log_after(&ask.steps);
    let variants = Variants::of(log);
    let (cases, without) = cases_folded(&variants, &Folding::of(log, &ask.milestones), ask.collapse_repeats);
    let told = |cases: &[u32]| top_told(cases, COMMONEST, rule);
    MilestonesTried { before: told(&cases_of_each(&variants)), after: told(&cases), without }
}

/// The cases of each variant that is left when a log is folded, and the cases that are left without a step.
pub fn cases_folded(variants: &Variants, folding: &Folding, collapse_repeats: bool) -> (Vec<u32>, u32) {
    let folded = fold_variants(variants, folding, collapse_repeats);
    let is_empty = |&variant: &usize| folded.sequences.get(variant as u32).is_empty();
    let without = (0..folded.cases.len()).find(is_empty).map_or(0, |variant| folded.cases[variant]);
    let cases: Vec<u32> =
        (0..folded.cases.len()).filter(|variant| !is_empty(variant)).map(|variant| folded.cases[variant]).collect();
    (cases, without)
}

/// How much the commonest of these variants say, by the cases of each.
///
/// Where small numbers are hidden, not if few cases are outside them, or if one of them is rare: the others are told one by
/// one, and the rest of the sum would be the rare one. All cases are no secret.
pub fn top_told(cases: &[u32], count: usize, rule: SmallCells) -> Option<TopShare> {
    let share = top_share(cases, count);
    if !rule.is_on() {
        return Some(share);
    }
    let large = cases.iter().filter(|&&cases| cases > 0 && !rule.hides(cases)).count();
    let is_all = share.cases_in_top == share.cases;
    let is_told = is_all || (large >= count && may_tell(rule, share.cases_in_top as u32, &[share.cases as u32]));
    is_told.then_some(TopShare { tied_left_out: 0, ..share })
}

/// The cases of each variant.
pub fn cases_of_each(variants: &Variants) -> Vec<u32> {
    (0..variants.count() as u32).map(|variant| variants.cases_of(variant)).collect()
}
