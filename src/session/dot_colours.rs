//! Which colour an event has in the dotted chart: those of the commonest activities or values, and one for all others.

use super::columns::names_persons;
use crate::engine::filter::Selection;
use crate::engine::log::{Attribute, EventLog};
use crate::engine::ordering::sort_by;
use crate::engine::privacy::{SmallCells, masked_personal};
use crate::engine::table::EMPTY;
use crate::protocol::DotColour;

/// So many have a colour of their own; more than eight colours cannot be told apart.
pub const OWN_COLOURS: usize = 8;

/// The colours of a selection.
pub struct DotColours {
    /// By number: the commonest first, then the others together, then what has no value.
    pub named: Vec<DotColour>,
    /// The column that they are of; none where they are of activities.
    pub column: Option<String>,
    /// By event in the order of the log, or by activity where there is no column.
    codes: Option<Vec<u32>>,
    activities: Vec<u16>,
    by_code: Vec<u8>,
}

impl DotColours {
    /// Colours by the column of this name, unless it names persons or there is none; by activity otherwise.
    ///
    /// Most events come first, ties by name. What few cases have, and what looks like a person's data, is never named where
    /// small numbers are hidden: it counts among the others.
    pub fn of(log: &EventLog, selection: &Selection, column: Option<&str>, rule: SmallCells) -> DotColours {
        let wanted = |attribute: &&Attribute| Some(attribute.name.as_str()) == column && !names_persons(attribute);
        let attribute = log.attributes().iter().find(wanted);
        let codes = attribute.map(|attribute| log.codes_by_event(attribute));
        let text = |code: usize| match attribute {
            Some(attribute) => attribute.dictionary.text(code as u32),
            None => log.activity_name(code as u16),
        };
        let kinds = attribute.map_or(log.activity_codes(), |attribute| attribute.dictionary.len());
        let activities = log.activity();
        let code_of = |event: usize| codes.as_ref().map_or(activities[event] as usize, |codes| codes[event] as usize);
        let (mut events, mut cases, mut last_case) = (vec![0u32; kinds], vec![0u32; kinds], vec![u32::MAX; kinds]);
        for case in selection.cases() {
            for event in log.events_of(case) {
                let code = code_of(event);
                events[code] += 1;
                cases[code] += u32::from(std::mem::replace(&mut last_case[code], case) != case);
            }
        }
        let is_missing = |code: usize| attribute.is_some() && code == EMPTY as usize;
        let may_be_named =
            |code: &usize| !rule.is_on() || (!rule.hides(cases[*code]) && masked_personal(text(*code)) == text(*code));
        let met = (0..kinds).filter(|&code| events[code] > 0 && !is_missing(code));
        let (mut named, unnamed): (Vec<usize>, Vec<usize>) = met.partition(may_be_named);
        sort_by(&mut named, |&a, &b| events[b].cmp(&events[a]).then_with(|| text(a).cmp(text(b))));
        let others = unnamed.len() + named.len().saturating_sub(OWN_COLOURS);
        named.truncate(OWN_COLOURS);
        let own = named.len();
        let mut by_code = vec![own as u8; kinds];
        named.iter().enumerate().for_each(|(colour, &code)| by_code[code] = colour as u8);
        let mut colours: Vec<DotColour> = named.iter().map(|&code| DotColour::Named(text(code).to_owned())).collect();
        if others > 0 {
            colours.push(DotColour::Others(others as u32));
        }
        if attribute.is_some() && events.get(EMPTY as usize).is_some_and(|&events| events > 0) {
            by_code[EMPTY as usize] = colours.len() as u8;
            colours.push(DotColour::Without);
        }
        DotColours {
            named: colours,
            column: attribute.map(|attribute| attribute.name.clone()),
            activities: if codes.is_some() { Vec::new() } else { activities.to_vec() },
            codes,
            by_code,
        }
    }

    /// The number of an event's colour.
    pub fn of_event(&self, event: usize) -> u8 {
        let code = match &self.codes {
            Some(codes) => codes[event] as usize,
            None => usize::from(self.activities[event]),
        };
        self.by_code[code]
    }
}
