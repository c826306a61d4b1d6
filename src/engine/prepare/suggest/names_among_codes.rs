//! Names among codes: a column of numbers or initials in which a few values look like the name of a person.

use super::{Evidence, Suggestion};
use crate::engine::import::masked;
use crate::engine::log::{Attribute, EventLog};
use crate::engine::prepare::step::Step;
use crate::engine::privacy::is_name_shaped;
use crate::engine::table::EMPTY;

/// Fewer different codes are no pattern.
const CODES_AT_LEAST: u64 = 5;
/// Names are the exception: at most one event in so many that have a value.
const EVENTS_ONE_IN: u64 = 20;

/// Leaving the names out, for each attribute: the values with the shape of a full name where all others, at least five
/// different ones, are codes of one pattern, and at most one event in twenty has a name.
///
/// The step names nobody: it asks for the shape.
pub(super) fn suggest(log: &EventLog) -> Vec<Suggestion> {
    log.attributes().iter().filter_map(|attribute| suggest_for(log, attribute)).collect()
}

fn suggest_for(log: &EventLog, attribute: &Attribute) -> Option<Suggestion> {
    let texts = &attribute.dictionary;
    if !(1..texts.len() as u32).any(|code| is_name_shaped(texts.text(code))) {
        return None;
    }
    let mut events = vec![0u64; texts.len()];
    log.codes_by_event(attribute).into_iter().for_each(|code| events[code as usize] += 1);
    events[EMPTY as usize] = 0;
    let (mut names, mut named_events, mut codes) = (0, 0, 0);
    let mut common = None;
    for (code, &count) in events.iter().enumerate().filter(|(_, count)| **count > 0) {
        let text = texts.text(code as u32);
        if is_name_shaped(text) {
            (names, named_events) = (names + 1, named_events + count);
            continue;
        }
        let pattern = pattern_of_code(text)?;
        if *common.get_or_insert_with(|| pattern.clone()) != pattern {
            return None;
        }
        codes += 1;
    }
    let of_events = events.iter().sum::<u64>();
    let attribute = attribute.name.clone();
    (names > 0 && codes >= CODES_AT_LEAST && named_events * EVENTS_ONE_IN <= of_events).then(|| Suggestion {
        step: Step::MapValues {
            attribute: attribute.clone(),
            values: Default::default(),
            clear_names: true,
            names_all: false,
        },
        evidence: Evidence::NamesAmongCodes { attribute, values: names, events: named_events, of_events },
    })
}

/// The shape of a code, runs of letters and of digits as one: `x9` for `agent07`. Codes have a digit and no blank.
fn pattern_of_code(text: &str) -> Option<String> {
    let mut pattern: Vec<char> = masked(text).chars().collect();
    pattern.dedup();
    let is_code = pattern.contains(&'9') && !pattern.contains(&' ');
    is_code.then(|| pattern.into_iter().collect())
}
