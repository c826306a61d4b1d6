//! The eleven imperfection patterns as they are told: by names of steps and counts of events, never by a single case.

use super::list_data_findings::Ground;
use super::telling::{may_tell, shown_if};
use crate::engine::suitability::checks::BrokenOrder;
use crate::engine::suitability::patterns::{Clocks, Homonym, PatternFound, PatternState, Scattered, Unanchored};
use crate::protocol::{Contexts, DataFinding, DataFound, FindingGroup, LackingFollower, Slips, SourcesApart};

/// One pattern, each of its parts with the commonest example of it.
pub fn told_pattern(of: &Ground, pattern: &PatternFound) -> Vec<DataFinding> {
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
        PatternFound::UnanchoredTimes(found) => return unanchored(of, found),
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
            contexts: labels.first().and_then(|label| contexts(of, label)),
        },
    };
    vec![part(pattern.state(), found)]
}

fn part(state: PatternState, found: DataFound) -> DataFinding {
    DataFinding { group: FindingGroup::Patterns, state, found, cases: None }
}

/// Formats and days, clocks of sources, and hours.
fn unanchored(of: &Ground, found: &Unanchored) -> Vec<DataFinding> {
    let Unanchored { format, clocks, hours } = found;
    let of_format = DataFound::UnanchoredTimes {
        is_ambiguous: format.is_ambiguous,
        other_spellings: format.in_other_spellings,
        first_days: format.first_days,
    };
    let of_hours = DataFound::DisplacedHours {
        timed: hours.timed,
        displaced: hours.displaced.len() as u32,
        most: hours.displaced.first().cloned(),
    };
    vec![part(format.state(), of_format), part(clocks.state(), apart(of, clocks)), part(hours.state(), of_hours)]
}

fn apart(of: &Ground, clocks: &Clocks) -> DataFound {
    let name = |code: u16| of.log.activity_name(code).to_owned();
    let most = clocks.apart.first().map(|most| SourcesApart {
        earlier: most.earlier.clone(),
        first: name(most.first),
        later: most.later.clone(),
        then: name(most.then),
        winter: most.winter,
        summer: most.summer,
    });
    DataFound::ClocksApart { sources: clocks.sources, timed: clocks.timed, pairs: clocks.apart.len() as u32, most }
}

/// What stands before a label, with its counts where these leave nothing few of what the map tells: how often the steps stand
/// side by side, how many cases have the label, and how often it is there.
fn contexts(of: &Ground, label: &Homonym) -> Option<Contexts> {
    let found = label.contexts?;
    let parts = [(found.first, label.cases), (found.later, label.events - label.cases)];
    let tells = parts.iter().all(|(part, all)| {
        may_tell(of.rule, part.count, &[part.of, part.count + part.in_other_row]) && may_tell(of.rule, part.of, &[*all])
    });
    Some(Contexts {
        first_after: of.log.activity_name(found.first_after).to_owned(),
        later_after: of.log.activity_name(found.later_after).to_owned(),
        counts: tells.then_some(parts.map(|(part, _)| (part.count, part.of))),
    })
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
