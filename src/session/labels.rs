//! Activities and attributes as lists to choose from.

use super::columns::names_persons;
use crate::engine::filter::Selection;
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::ordering;
use crate::engine::privacy::SmallCells;
use crate::engine::table::EMPTY;
use crate::protocol::{ActivityLabel, AttributeLabel};

/// The activities of some cases with their events and cases: most events first, ties by name.
pub fn activities(log: &EventLog, cases_in: &Selection, small_cells: SmallCells) -> Vec<ActivityLabel> {
    let codes = log.activity_codes();
    let (mut events, mut cases, mut last_case) = (vec![0u32; codes], vec![0u32; codes], vec![u32::MAX; codes]);
    for case in cases_in.cases() {
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

/// The attributes of a log, in the order of the source.
pub fn attributes(log: &EventLog) -> Vec<AttributeLabel> {
    let label = |attribute: &Attribute| {
        let mut seen = vec![false; attribute.dictionary.len()];
        attribute.codes.iter().for_each(|&code| seen[code as usize] = true);
        seen[EMPTY as usize] = false;
        AttributeLabel {
            name: attribute.name.clone(),
            of_case: attribute.level == AttributeLevel::Case,
            distinct: seen.iter().filter(|&&seen| seen).count() as u32,
            names_persons: names_persons(attribute),
        }
    };
    log.attributes().iter().map(label).collect()
}
