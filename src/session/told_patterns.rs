//! The eleven imperfection patterns as they are told: by names of steps and counts of events, never by a single case.

use super::telling::{may_tell, shown_if};
use crate::engine::filter::{CaseRule, Follows};
use crate::engine::log::EventLog;
use crate::engine::privacy::SmallCells;
use crate::engine::suitability::patterns::PatternFound;
use crate::protocol::{DataFinding, DataFound, FindingGroup};

/// One pattern with the commonest example of it, and the filter that keeps its cases where there is one.
pub fn told_pattern(log: &EventLog, pattern: &PatternFound, rule: SmallCells) -> DataFinding {
    let name = |code: u16| log.activity_name(code).to_owned();
    let mut cases = None;
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
            // The first of the one stands behind some of the other: what the filter keeps are those cases, and perhaps more.
            cases = tells.then(|| CaseRule::Follows(Follows::eventually(vec![then.clone()], vec![first.clone()])));
            let broken = most.map_or(0, |of| of.broken);
            DataFound::TimeTravel {
                orders: orders.len() as u32,
                first,
                then,
                cases: shown_if(tells || broken == 0, broken),
            }
        }
        PatternFound::UnanchoredTimes { day_and_month_ambiguous, in_other_spellings } => {
            DataFound::UnanchoredTimes { is_ambiguous: *day_and_month_ambiguous, other_spellings: *in_other_spellings }
        }
        PatternFound::ScatteredEvents { columns } => DataFound::ColumnsOfTimes { columns: columns.clone() },
        PatternFound::ElusiveCases { rows_without_case, of_rows, .. } => {
            DataFound::ElusiveCases { rows_without: *rows_without_case, of_rows: *of_rows }
        }
        PatternFound::ScatteredCases => DataFound::ScatteredCases,
        PatternFound::CollateralEvents { pairs } => {
            let most = pairs.first();
            let named = |code: fn(&crate::engine::stats::PairCount) -> u32| {
                most.map_or_else(String::new, |pair| name(code(pair) as u16))
            };
            DataFound::Collateral {
                pairs: pairs.len() as u32,
                one: named(|pair| pair.from),
                other: named(|pair| pair.to),
                times: most.map_or(0, |pair| pair.count),
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
    DataFinding { group: FindingGroup::Patterns, state: pattern.state(), found, cases }
}
