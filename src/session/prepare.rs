//! Preparing an open log, and the lists that the editors of a recipe's steps are filled from.

use super::open_log::OpenLog;
use super::summary;
use crate::engine::log::{AttributeLevel, EventLog};
use crate::engine::ordering;
use crate::engine::prepare::{
    Folding, coverage, fold_variants, profile_suggestions, propose_milestones, suggestions, texts_of, top_share,
};
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::engine::table::EMPTY;
use crate::engine::variants::Variants;
use crate::protocol::{
    ActivityLabel, AttributeLabel, COMMONEST, CheckRules, Labels, ListLabels, MilestonesTried, Prepare, Prepared,
    RulesChecked, TopShare, TryMilestones,
};

/// Values of an attribute that are listed, at most.
const MOST_VALUES: usize = 200;
/// Texts that no rule catches which are listed, at most.
const MOST_TEXTS: usize = 100;

/// Prepares the log, and says what each step did and what the log and its source profile then suggest.
pub fn prepare(open: &mut OpenLog, ask: &Prepare) -> Prepared {
    let effects = open.prepare(&ask.steps);
    let top_after = commonest(&open.variants);
    let top_before = open.as_read().map_or(top_after, |base| commonest(&Variants::of(base)));
    let by_profile = ask.profile.iter().flat_map(|profile| profile_suggestions(profile, &open.log));
    let suggestions = suggestions(&open.log).into_iter().chain(by_profile).map(Into::into).collect();
    Prepared { summary: summary::summarise(open), effects, suggestions, top_before, top_after }
}

/// What a step behind `ask.steps` can be made of.
pub fn list_labels(open: &mut OpenLog, ask: &ListLabels) -> Labels {
    let small_cells = open.small_cells;
    let log = open.log_after(&ask.steps);
    let mut labels = Labels {
        activities: activities(log, small_cells),
        attributes: attributes(log),
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
    let log = open.log_after(&ask.steps);
    let variants = Variants::of(log);
    let folded = fold_variants(&variants, &Folding::of(log, &ask.milestones), ask.collapse_repeats);
    let is_empty = |&variant: &usize| folded.sequences.get(variant as u32).is_empty();
    let without = (0..folded.cases.len()).find(is_empty).map_or(0, |variant| folded.cases[variant]);
    let cases: Vec<u32> =
        (0..folded.cases.len()).filter(|variant| !is_empty(variant)).map(|variant| folded.cases[variant]).collect();
    MilestonesTried { before: commonest(&variants), after: top_share(&cases, COMMONEST), without }
}

fn commonest(variants: &Variants) -> TopShare {
    let cases: Vec<u32> = (0..variants.count() as u32).map(|variant| variants.cases_of(variant)).collect();
    top_share(&cases, COMMONEST)
}

fn activities(log: &EventLog, small_cells: SmallCells) -> Vec<ActivityLabel> {
    let codes = log.activity_codes();
    let (mut events, mut cases, mut last_case) = (vec![0u32; codes], vec![0u32; codes], vec![u32::MAX; codes]);
    for case in 0..log.case_count() as u32 {
        for &code in &log.activity()[log.events_of(case)] {
            let code = usize::from(code);
            events[code] += 1;
            cases[code] += u32::from(last_case[code] != case);
            last_case[code] = case;
        }
    }
    let mut used: Vec<usize> = (0..codes).filter(|&code| events[code] > 0).collect();
    let name = |code: usize| log.activity_name(code as u16);
    ordering::sort_by(&mut used, |&a, &b| events[b].cmp(&events[a]).then_with(|| name(a).cmp(name(b))));
    let label = |code: usize| ActivityLabel {
        name: name(code).to_owned(),
        events: small_cells.show(events[code]),
        cases: small_cells.show(cases[code]),
    };
    used.into_iter().map(label).collect()
}

fn attributes(log: &EventLog) -> Vec<AttributeLabel> {
    let label = |attribute: &crate::engine::log::Attribute| {
        let mut seen = vec![false; attribute.dictionary.len()];
        attribute.codes.iter().for_each(|&code| seen[code as usize] = true);
        seen[EMPTY as usize] = false;
        AttributeLabel {
            name: attribute.name.clone(),
            of_case: attribute.level == AttributeLevel::Case,
            distinct: seen.iter().filter(|&&seen| seen).count() as u32,
        }
    };
    log.attributes().iter().map(label).collect()
}
