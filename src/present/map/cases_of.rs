//! From a step or a transition of a map to the filter that keeps exactly the cases it counts.
//!
//! A map that hides steps counts courses without them, so its transitions say which steps they are read by. A map of chosen
//! variants counts cases of those alone, so that they are a condition too.

use super::Item;
use crate::protocol::{CaseRule, Filter, Follows, MapAnswer, Place, SetCondition, StepsLookedAt, VariantsOnMap};

/// The cases that a step or a transition counts; none for the two ends, and for what is not on the map.
pub fn cases_of(answer: &MapAnswer, item: Item, on_map: Option<&VariantsOnMap>) -> Option<Filter> {
    let rule = match item {
        Item::Place(Place::Activity(code)) => CaseRule::has(name(answer, code)?),
        Item::Place(_) => return None,
        Item::Edge(from, to) => of_transition(end(answer, from)?, end(answer, to)?, passed_over(answer)),
    };
    Some(of_chosen_variants(rule, on_map).into())
}

/// The same of the variants on the map alone, where some are picked.
pub fn of_chosen_variants(rule: CaseRule, on_map: Option<&VariantsOnMap>) -> CaseRule {
    match on_map {
        None => rule,
        Some(on_map) => {
            let conditions = [on_map.rule(), rule].map(|rule| SetCondition { rule, inverted: false });
            CaseRule::AllOf { conditions: conditions.into() }
        }
    }
}

/// The cases with a transition; without its beginning those that begin so, without its end those that end so.
pub fn of_transition(from: Option<String>, to: Option<String>, steps: Option<StepsLookedAt>) -> CaseRule {
    match (steps, from, to) {
        (Some(steps), from, to) => CaseRule::RightAfter { from, to, steps },
        (None, Some(from), Some(to)) => CaseRule::Follows(Follows::directly(vec![from], vec![to])),
        (None, from, to) => CaseRule::Endpoints { first: to.map(|name| vec![name]), last: from.map(|name| vec![name]) },
    }
}

/// How the map reads courses, said by whichever of the steps it shows and those it hides are fewer; none where it hides
/// none. Of very many hidden steps not all are named in its answer.
fn passed_over(answer: &MapAnswer) -> Option<StepsLookedAt> {
    let hidden = (answer.activities_in_selection as usize).saturating_sub(answer.nodes.len());
    if hidden == 0 {
        return None;
    }
    let is_shorter = hidden < answer.nodes.len() && answer.hidden_activities.len() == hidden;
    Some(match is_shorter {
        true => StepsLookedAt::AllBut(answer.hidden_activities.iter().map(|(name, _)| name.clone()).collect()),
        false => StepsLookedAt::Only(answer.nodes.iter().map(|node| node.name.clone()).collect()),
    })
}

/// The name of a step; nothing for the beginning and the end of a case.
fn end(answer: &MapAnswer, place: Place) -> Option<Option<String>> {
    match place {
        Place::Activity(code) => name(answer, code).map(Some),
        Place::Start | Place::End => Some(None),
    }
}

fn name(answer: &MapAnswer, code: u16) -> Option<String> {
    answer.nodes.iter().find(|node| node.activity == code).map(|node| node.name.clone())
}
