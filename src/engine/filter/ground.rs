//! What a filter stands on: the log in view, and what the whole log says of its cases.

use crate::engine::import::number_of;
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::table::EMPTY;
use crate::engine::variants::Variants;

/// A log whose events were cut, with its variants.
pub struct CutLog {
    pub log: EventLog,
    pub variants: Variants,
    /// The case of the whole log that each case comes from.
    pub whole_case: Vec<u32>,
}

/// The log that filters act on: the whole one, or what event filters left of it.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub whole: &'a EventLog,
    pub log: &'a EventLog,
    pub variants: &'a Variants,
    /// None where the whole log is in view.
    pub whole_case: Option<&'a [u32]>,
}

impl<'a> Ground<'a> {
    /// The whole log.
    pub fn whole(log: &'a EventLog, variants: &'a Variants) -> Ground<'a> {
        Ground { whole: log, log, variants, whole_case: None }
    }

    /// What event filters left of a log.
    pub fn cut(whole: &'a EventLog, cut: &'a CutLog) -> Ground<'a> {
        Ground { whole, log: &cut.log, variants: &cut.variants, whole_case: Some(&cut.whole_case) }
    }

    /// The case of the whole log that `case` comes from.
    pub fn whole_case(&self, case: u32) -> u32 {
        self.whole_case.map_or(case, |of| of[case as usize])
    }

    /// Whether each activity code is one of `names`.
    pub fn activity_set(&self, names: &[String]) -> Vec<bool> {
        let mut set = vec![false; self.log.activity_codes()];
        for code in names.iter().filter_map(|name| self.log.activity_code(name)) {
            set[usize::from(code)] = true;
        }
        set
    }

    /// The code of attribute `attribute` for a case: its own, or that of the first event it had before any filter.
    pub fn code_of_case(&self, attribute: &Attribute, case: u32) -> u32 {
        let case = self.whole_case(case);
        match attribute.level {
            AttributeLevel::Case => attribute.codes[case as usize],
            AttributeLevel::Event => {
                let first = self.whole.events_of(case).next();
                first.map_or(EMPTY, |first| attribute.codes[self.whole.row()[first] as usize])
            }
        }
    }

    /// The attribute of that name in the whole log; the case's own before that of its events.
    pub fn attribute_of_case(&self, name: &str) -> Option<&'a Attribute> {
        find(self.whole, name, AttributeLevel::Case).or_else(|| find(self.whole, name, AttributeLevel::Event))
    }

    /// The attribute of that name in the log in view; that of events before that of cases.
    pub fn attribute_of_event(&self, name: &str) -> Option<ValueOfEvent<'a>> {
        let log = self.log;
        let attribute = find(log, name, AttributeLevel::Event).or_else(|| find(log, name, AttributeLevel::Case))?;
        Some(ValueOfEvent { attribute, row: log.row() })
    }
}

/// An attribute asked event by event.
#[derive(Clone, Copy)]
pub struct ValueOfEvent<'a> {
    pub attribute: &'a Attribute,
    row: &'a [u32],
}

impl ValueOfEvent<'_> {
    /// The code of the value at `event` of `case`.
    #[inline]
    pub fn code(&self, case: u32, event: usize) -> u32 {
        match self.attribute.level {
            AttributeLevel::Event => self.attribute.codes[self.row[event] as usize],
            AttributeLevel::Case => self.attribute.codes[case as usize],
        }
    }
}

fn find<'a>(log: &'a EventLog, name: &str, level: AttributeLevel) -> Option<&'a Attribute> {
    log.attributes().iter().find(|attribute| attribute.name == name && attribute.level == level)
}

impl<'a> ValueOfEvent<'a> {
    /// The codes at some events of a case, in order; those that are missing are passed over.
    pub fn known(self, case: u32, events: impl Iterator<Item = usize>) -> impl Iterator<Item = u32> {
        events.map(move |event| self.code(case, event)).filter(|&code| code != EMPTY)
    }
}

/// Whether each code of an attribute is one of `values`; the missing value when `or_missing`.
pub fn wanted_codes(attribute: &Attribute, values: &[String], or_missing: bool) -> Vec<bool> {
    let mut wanted = vec![false; attribute.dictionary.len()];
    for code in values.iter().filter_map(|value| attribute.dictionary.find(value)) {
        wanted[code as usize] = true;
    }
    wanted[EMPTY as usize] = or_missing;
    wanted
}

/// Whether each code of an attribute is a number within the bounds.
pub fn codes_within(attribute: &Attribute, least: Option<f64>, most: Option<f64>) -> Vec<bool> {
    numbers_of(attribute)
        .into_iter()
        .map(|number| number.is_some_and(|number| is_within(number, least, most)))
        .collect()
}

/// Both bounds included; a bound that is not given asks nothing.
pub fn is_within(number: f64, least: Option<f64>, most: Option<f64>) -> bool {
    least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most)
}

/// The number that each code of an attribute is.
///
/// Where some value has a comma, all are read as Danish files write numbers; otherwise a point is a decimal sign.
pub fn numbers_of(attribute: &Attribute) -> Vec<Option<f64>> {
    let texts = || (0..attribute.dictionary.len() as u32).map(|code| attribute.dictionary.text(code).trim());
    let is_danish = texts().any(|text| text.contains(',') && number_of(text).is_some());
    let number =
        |text: &str| if is_danish { number_of(text) } else { text.parse().ok().filter(|n: &f64| n.is_finite()) };
    texts().map(number).collect()
}
