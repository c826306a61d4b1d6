//! Which cases count: a stack of conditions on cases, each true or false of a case by itself.

mod course;
mod selection;

pub use selection::Selection;

use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::table::EMPTY;
use crate::engine::variants::Variants;
use course::{ActivitySet, has_chain};
use serde::{Deserialize, Serialize};

/// One condition on a case. Texts are compared exactly; activities are named, so that a stack fits another log.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Condition {
    /// The case has one of `values` in attribute `attribute` (its own, or that of its first event). Missing is in no list.
    CaseAttribute { attribute: String, values: Vec<String> },
    /// Some event of `to` comes right after some event of `from`.
    DirectlyFollows { from: Vec<String>, to: Vec<String> },
    /// Some event of `to` comes somewhere after some event of `from`.
    EventuallyFollows { from: Vec<String>, to: Vec<String> },
    /// One event of each step in rising order; between step i and i+1 `gaps[i]` says how close.
    Chain { steps: Vec<Vec<String>>, gaps: Vec<Gap> },
}

/// How close two steps of a chain must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Gap {
    Eventually,
    Directly,
}

/// A condition in a stack, possibly turned round.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filter {
    pub condition: Condition,
    pub inverted: bool,
}

/// Filters that must all hold; the empty stack keeps every case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FilterStack {
    pub filters: Vec<Filter>,
}

/// The cases that every filter of the stack keeps.
///
/// Attributes and activities that the log does not know fit no case. The empty stack keeps every case; an
/// empty log gives an empty selection. PM4Py counterparts: `filter_trace_attribute_values`,
/// `filter_directly_follows_relation`, `filter_eventually_follows_relation`.
///
/// ```
/// use spor::engine::filter::{Condition, Filter, FilterStack, select};
/// use spor::engine::{log::EventLog, variants::Variants};
/// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "B", 0), ("2", "A", 1)]).unwrap();
/// let condition = Condition::EventuallyFollows { from: vec!["A".into()], to: vec!["B".into()] };
/// let stack = FilterStack { filters: vec![Filter { condition, inverted: false }] };
/// assert_eq!(select(&log, &Variants::of(&log), &stack).cases().collect::<Vec<_>>(), [0]);
/// ```
pub fn select(log: &EventLog, variants: &Variants, stack: &FilterStack) -> Selection {
    stack.filters.iter().fold(Selection::all(log.case_count()), |before, filter| narrow(log, variants, &before, filter))
}

/// One filter more: the cases of `before` that `filter` keeps. `before` is the selection of the stack so far.
pub fn narrow(log: &EventLog, variants: &Variants, before: &Selection, filter: &Filter) -> Selection {
    let inverted = filter.inverted;
    let by_course = |steps: &[&[String]], gaps: &[Gap]| {
        let steps: Vec<ActivitySet> = steps.iter().map(|names| activity_set(log, names)).collect();
        let mut ends = Vec::new();
        let keeps: Vec<bool> = (0..variants.count() as u32)
            .map(|variant| has_chain(variants.sequence(variant), &steps, gaps, &mut ends) != inverted)
            .collect();
        let of_case = variants.of_case();
        Selection::where_case(log.case_count(), |case| keeps[of_case[case as usize] as usize])
    };
    let kept = match &filter.condition {
        Condition::CaseAttribute { attribute, values } => by_attribute(log, attribute, values, inverted),
        Condition::DirectlyFollows { from, to } => by_course(&[from, to], &[Gap::Directly]),
        Condition::EventuallyFollows { from, to } => by_course(&[from, to], &[Gap::Eventually]),
        Condition::Chain { steps, gaps } => by_course(&steps.iter().map(Vec::as_slice).collect::<Vec<_>>(), gaps),
    };
    before.and(&kept)
}

fn by_attribute(log: &EventLog, name: &str, values: &[String], inverted: bool) -> Selection {
    let Some(attribute) = find_attribute(log, name) else {
        return Selection::where_case(log.case_count(), |_| inverted);
    };
    let mut wanted = vec![false; attribute.dictionary.len()];
    for code in values.iter().filter_map(|value| attribute.dictionary.find(value)) {
        wanted[code as usize] = code != EMPTY;
    }
    Selection::where_case(log.case_count(), |case| {
        let code = match attribute.level {
            AttributeLevel::Case => attribute.codes[case as usize],
            AttributeLevel::Event => {
                log.events_of(case).next().map_or(EMPTY, |first| attribute.codes[log.row()[first] as usize])
            }
        };
        wanted[code as usize] != inverted
    })
}

/// The attribute of that name; the case's own before that of its events.
fn find_attribute<'a>(log: &'a EventLog, name: &str) -> Option<&'a Attribute> {
    let named = |level| log.attributes().iter().find(|a| a.name == name && a.level == level);
    named(AttributeLevel::Case).or_else(|| named(AttributeLevel::Event))
}

fn activity_set(log: &EventLog, names: &[String]) -> ActivitySet {
    let mut set = vec![false; log.activity_codes()];
    for code in names.iter().filter_map(|name| log.activity_code(name)) {
        set[code as usize] = true;
    }
    set
}
