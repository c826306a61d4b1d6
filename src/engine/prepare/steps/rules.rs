//! Activities from texts: the first rule that catches a text says what happened.

use super::find_attribute;
use crate::engine::log::EventLog;
use crate::engine::prepare::effect::{LabelCount, Misfit, NamedLabels, Outcome};
use crate::engine::prepare::rules::{TextRule, TextRules};
use crate::engine::prepare::step::Otherwise;
use crate::engine::table::{Dictionary, EMPTY};

/// Calls every event by the activity of the first rule that catches its text. Each distinct text is asked once.
///
/// A text that no rule catches is a misfit whatever becomes of its events, and so is a rule without an activity, which
/// catches nothing. Events that are to be called by no name keep the one they have.
pub(in crate::engine::prepare) fn activity_by_rules(
    log: &mut EventLog,
    text_of: Option<&str>,
    rules: &[TextRule],
    otherwise: &Otherwise,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut nameless: Vec<String> =
        rules.iter().filter(|rule| rule.activity.is_empty()).map(|r| r.text.clone()).collect();
    if *otherwise == Otherwise::Called(String::new()) {
        nameless.push(String::new());
    }
    if !nameless.is_empty() {
        outcome.misfits.push(Misfit::EmptyName { labels: nameless });
    }
    let by_attribute = match text_of {
        None => None,
        Some(name) => match find_attribute(log, name) {
            Some(attribute) => Some((log.codes_by_event(attribute), &*attribute.dictionary)),
            None => return Outcome::only(Misfit::AttributeGone { attribute: name.to_string() }),
        },
    };
    let (text_codes, texts): (Vec<u32>, &Dictionary) =
        by_attribute.unwrap_or_else(|| (log.activity.iter().map(|&code| u32::from(code)).collect(), &log.activities));
    let mut events = vec![0u64; texts.len()];
    text_codes.iter().for_each(|&code| events[code as usize] += 1);

    // New names stand behind the old ones, so that an event that keeps its activity keeps its code.
    let mut names = log.activities.clone();
    let fallback = match otherwise {
        Otherwise::Called(label) if !label.is_empty() => Some(names.code(label)),
        Otherwise::Called(_) | Otherwise::Keep | Otherwise::Drop => None,
    };
    let compiled = TextRules::new(rules);
    let mut caught = vec![0u64; rules.len()];
    let mut uncaught = Vec::new();
    let found: Vec<Option<u32>> = (EMPTY..texts.len() as u32)
        .map(|code| {
            let (text, count) = (texts.text(code), events[code as usize]);
            if count == 0 {
                return None;
            }
            match compiled.first_match(text) {
                Some(rule) => {
                    caught[rule] += count;
                    Some(names.code(&rules[rule].activity))
                }
                None => {
                    uncaught.push(LabelCount { label: text.to_string(), events: count });
                    fallback
                }
            }
        })
        .collect();

    outcome.misfits.extend(compiled.bad().map(|rule| Misfit::BadRegularExpression { rule }));
    let idle = |rule: &usize| caught[*rule] == 0 && !compiled.bad().any(|bad| bad == *rule);
    outcome.misfits.extend((0..rules.len()).filter(idle).map(|rule| Misfit::RuleFitsNothing { rule }));
    if !uncaught.is_empty() {
        outcome.misfits.push(Misfit::NotKnown { labels: NamedLabels::of(uncaught) });
    }
    let drops = *otherwise == Otherwise::Drop;
    let codes: Vec<u32> = text_codes
        .iter()
        .zip(log.activity())
        .map(|(&text, &old)| found[text as usize].unwrap_or(if drops { EMPTY } else { u32::from(old) }))
        .collect();
    let changed = codes.iter().zip(log.activity()).filter(|(new, old)| **new != EMPTY && **new != u32::from(**old));
    let changed = changed.count() as u64;
    if let Err(many) = log.set_activities(&codes, &names) {
        return Outcome::only(Misfit::TooManyActivities { found: many.found as u64 });
    }
    outcome.changed = changed;
    if drops {
        let keep: Vec<bool> = codes.iter().map(|&code| code != EMPTY).collect();
        outcome.retain(log, &keep);
    }
    outcome
}
