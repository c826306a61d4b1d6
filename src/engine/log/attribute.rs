//! An attribute: what else the source says of a case or an event.

use super::{EventLog, Shared};
use crate::engine::table::{Dictionary, EMPTY};

/// Whether an attribute belongs to the whole case or to one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeLevel {
    Case,
    Event,
}

/// What an attribute is used for beside being a value to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeUse {
    Plain,
    Resource,
    Lifecycle,
}

/// One attribute as text codes; code 0 (the empty text) is a missing value.
pub struct Attribute {
    pub name: String,
    pub level: AttributeLevel,
    pub used_as: AttributeUse,
    /// By case number for [`AttributeLevel::Case`], by **source row** for [`AttributeLevel::Event`].
    pub codes: Shared<Vec<u32>>,
    pub dictionary: Shared<Dictionary>,
}

impl Attribute {
    /// A small attribute of events from the text of each, in source order.
    pub fn of_events<'a>(name: &str, texts: impl IntoIterator<Item = &'a str>) -> Attribute {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = texts.into_iter().map(|text| dictionary.code(text)).collect();
        Attribute {
            name: name.into(),
            level: AttributeLevel::Event,
            used_as: AttributeUse::Plain,
            codes: codes.into(),
            dictionary: dictionary.into(),
        }
    }

    /// The same column in another log. Not `Clone`, so that every use is seen where it is made.
    pub(crate) fn share(&self) -> Attribute {
        Attribute {
            name: self.name.clone(),
            level: self.level,
            used_as: self.used_as,
            codes: self.codes.share(),
            dictionary: self.dictionary.share(),
        }
    }
}

/// What an attribute says of every event, laid out once in the order of the log for all who walk it.
pub struct ByEvent {
    /// By event; code 0 is a missing value. An event has what its case has.
    pub codes: Vec<u32>,
    pub dictionary: Shared<Dictionary>,
}

impl ByEvent {
    /// The events of a case that have a value, as (event, code), in order.
    #[inline(always)]
    pub(in crate::engine) fn valued<'a>(
        &'a self,
        log: &EventLog,
        case: u32,
    ) -> impl Iterator<Item = (usize, u32)> + 'a {
        log.events_of(case).map(|event| (event, self.codes[event])).filter(|&(_, code)| code != EMPTY)
    }

    /// The values of a case, event by event, without those that are missing.
    #[inline(always)]
    pub(in crate::engine) fn known_of_case(&self, log: &EventLog, case: u32) -> impl Iterator<Item = u32> {
        self.codes[log.events_of(case)].iter().copied().filter(|&code| code != EMPTY)
    }
}

impl EventLog {
    /// An attribute by event.
    pub fn by_event(&self, attribute: &Attribute) -> ByEvent {
        ByEvent { codes: self.codes_by_event(attribute), dictionary: attribute.dictionary.share() }
    }

    /// The codes of an attribute for the events of one case, in order; they take the place of what `codes` held.
    pub(in crate::engine) fn codes_of_case(&self, attribute: &Attribute, case: u32, codes: &mut Vec<u32>) {
        let events = self.events_of(case);
        codes.clear();
        match attribute.level {
            AttributeLevel::Event => codes_of_rows(&self.row()[events], &attribute.codes, codes),
            AttributeLevel::Case => codes.resize(events.len(), attribute.codes[case as usize]),
        }
    }

    /// The code of an attribute for every event, in the order of the log; an event has what its case has.
    pub fn codes_by_event(&self, attribute: &Attribute) -> Vec<u32> {
        match attribute.level {
            AttributeLevel::Event => {
                let mut codes = Vec::with_capacity(self.event_count());
                self.row().chunks(PIECE_ROWS).for_each(|rows| codes_of_rows(rows, &attribute.codes, &mut codes));
                codes
            }
            AttributeLevel::Case => {
                let mut codes = Vec::with_capacity(self.event_count());
                for (ends, &code) in self.case_starts[1..].iter().zip(attribute.codes.iter()) {
                    codes.resize(*ends as usize, code);
                }
                codes
            }
        }
    }
}

/// Rows of a piece.
const PIECE_ROWS: usize = 1 << 14;

/// In pieces, each a call of its own, for the reason that `Selection::cases` has.
#[inline(never)]
fn codes_of_rows(rows: &[u32], by_row: &[u32], codes: &mut Vec<u32>) {
    codes.extend(rows.iter().map(|&row| by_row.get(row as usize).copied().unwrap_or(EMPTY)));
}
