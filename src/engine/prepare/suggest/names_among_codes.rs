//! Names among codes: a column of numbers or initials in which a few values look like the name of a person.

use super::{Evidence, Suggestion};
use crate::engine::log::{Attribute, EventLog};
use crate::engine::prepare::step::Step;
use crate::engine::privacy::{NamesAmongCodes, names_among_codes};

/// Leaving the names out, for each attribute in which [`names_among_codes`] finds some.
///
/// The step names nobody: it asks for the shape.
pub(super) fn suggest(log: &EventLog) -> Vec<Suggestion> {
    log.attributes().iter().filter_map(|attribute| suggest_for(log, attribute)).collect()
}

fn suggest_for(log: &EventLog, attribute: &Attribute) -> Option<Suggestion> {
    let events_of_texts = || {
        let mut events = vec![0u64; attribute.dictionary.len()];
        log.codes_by_event(attribute).into_iter().for_each(|code| events[code as usize] += 1);
        events
    };
    let NamesAmongCodes { names, rows, of_rows } = names_among_codes(&attribute.dictionary, events_of_texts)?;
    let attribute = attribute.name.clone();
    Some(Suggestion {
        step: Step::MapValues {
            attribute: attribute.clone(),
            values: Default::default(),
            clear_names: true,
            names_all: false,
        },
        evidence: Evidence::NamesAmongCodes { attribute, values: names, events: rows, of_events: of_rows },
    })
}
