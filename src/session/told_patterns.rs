//! The eleven imperfection patterns as they are told: by names of steps and counts of events, never by a single case.

use super::list_data_findings::Ground;
use super::telling::{may_tell, shown_if};
use crate::engine::suitability::checks::BrokenOrder;
use crate::engine::suitability::patterns::{PatternFound, Scattered};
use crate::protocol::{DataFinding, DataFound, FindingGroup, LackingFollower, Slips};

/// One pattern with the commonest example of it.
pub fn told_pattern(of: &Ground, pattern: &PatternFound) -> DataFinding {
    let (log, rule) = (of.log, of.rule);
    let name = |code: u16| log.activity_name(code).to_owned();
    let found = match pattern {
        PatternFound::FormCapture { forms } => DataFound::Forms {
            forms: forms.len() as u32,
            events: forms.iter().map(|form| form.events).sum(),
            commonest: forms
                .first()
                .map_or_else(Vec::new, |form| form.activities.iter().map(|&code| name(code)).collect()),
        },
        PatternFound::TimeTravel { orders } => {
            let most = orders.first();
            let (first, then) = most.map_or_else(Default::default, |of| (name(of.first), name(of.then)));
            let tells = most.is_some_and(|of| may_tell(rule, of.broken, &[of.cases]));
            let broken = most.map_or(0, |of| of.broken);
            DataFound::TimeTravel {
                orders: orders.len() as u32,
                first,
                then,
                cases: shown_if(tells || broken == 0, broken),
                slips: most.filter(|_| tells).and_then(|most| slips(of, most)),
            }
        }
        PatternFound::UnanchoredTimes { day_and_month_ambiguous, in_other_spellings } => {
            DataFound::UnanchoredTimes { is_ambiguous: *day_and_month_ambiguous, other_spellings: *in_other_spellings }
        }
        PatternFound::ScatteredEvents { columns } => DataFound::ColumnsOfTimes { columns: columns.clone() },
        PatternFound::ElusiveCases { rows_without_case, of_rows, .. } => {
            DataFound::ElusiveCases { rows_without: *rows_without_case, of_rows: *of_rows }
        }
        PatternFound::ScatteredCases(found) => scattered(of, found),
        PatternFound::CollateralEvents { sets } => {
            let most = sets.first();
            DataFound::Collateral {
                sets: sets.len() as u32,
                steps: most.map_or_else(Vec::new, |set| set.activities.iter().map(|&code| name(code)).collect()),
                times: most.map_or(0, |set| set.times),
                events: most.map_or(0, |set| set.events),
            }
        }
        PatternFound::PollutedLabels { masks, events } => DataFound::PollutedLabels { masks: *masks, events: *events },
        PatternFound::DistortedLabels { labels, events } => {
            DataFound::DistortedLabels { labels: *labels, events: *events }
        }
        PatternFound::SynonymousLabels { pairs } => {
            let (one, other) = pairs.first().map_or_else(Default::default, |of| (name(of.one), name(of.other)));
            DataFound::Synonyms { pairs: pairs.len() as u32, one, other }
        }
        PatternFound::HomonymousLabels { labels } => DataFound::Homonyms {
            labels: labels.len() as u32,
            commonest: labels.first().map_or_else(String::new, |of| name(of.activity)),
        },
    };
    DataFinding { group: FindingGroup::Patterns, state: pattern.state(), found, cases: None }
}

/// Cases of several sources, and the commonest step that lacks what follows it.
fn scattered(of: &Ground, found: &Scattered) -> DataFound {
    let Scattered { sources, cases_in_several, of_cases, without_follower } = found;
    let lacking = without_follower.first().map(|most| LackingFollower {
        steps: without_follower.len() as u32,
        step: of.log.activity_name(most.activity).to_owned(),
        events: most.events,
        follower: of.log.activity_name(most.follower).to_owned(),
        follower_events: most.follower_events,
    });
    let tells = *cases_in_several == 0 || may_tell(of.rule, *cases_in_several, &[*of_cases]);
    DataFound::ScatteredCases { sources: *sources, cases: shown_if(tells, *cases_in_several), of: *of_cases, lacking }
}

/// Which slips explain a broken order; of persons only where none of them, and not the rest, is of few cases.
fn slips(of: &Ground, order: &BrokenOrder) -> Option<Slips> {
    let BrokenOrder { broken, by_day, by_day_and_month, by_month, by_year, .. } = *order;
    let parts = [by_day, by_day_and_month, by_month, by_year];
    let rest = broken - parts.iter().sum::<u32>();
    let is_told = parts.iter().chain([&rest]).all(|part| !of.rule.hides(*part));
    is_told.then_some(Slips { by_day, by_day_and_month, by_month, by_year })
}
