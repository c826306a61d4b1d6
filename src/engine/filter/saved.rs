//! A filter set: filters with a name, as a file that people can read and that holds no data but the names they are about.

use super::rule::{CaseRule, Rule};
use super::stack::{Filter, FilterStack, StackOrder};
use super::texts::texts_of;
use crate::engine::privacy::masked_for_files;
use crate::engine::saved_list::{self, SavedListProblem};
use serde::{Deserialize, Serialize};

/// The version of the format that this program writes.
pub const FILTER_SET_VERSION: u32 = 1;

/// Filters to be used again on a log of the same kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilterSet {
    pub version: u32,
    #[serde(default)]
    pub name: String,
    /// The program and build that wrote it.
    #[serde(default)]
    pub made_with: String,
    #[serde(default)]
    pub order: StackOrder,
    pub filters: Vec<Filter>,
}

impl FilterSet {
    /// The filters of a stack that may be in a file, and how many may not: lists of case ids, and texts with a CPR
    /// number or with what is certain to be other personal data.
    pub fn of(name: &str, made_with: &str, stack: &FilterStack) -> (FilterSet, usize) {
        let (FilterStack { filters, order }, left_out) = to_be_saved(stack, |_| false);
        let (name, made_with) = (name.into(), made_with.into());
        (FilterSet { version: FILTER_SET_VERSION, name, made_with, order, filters }, left_out)
    }

    /// The stack that it is.
    pub fn into_stack(self) -> FilterStack {
        FilterStack { filters: self.filters, order: self.order }
    }

    /// The set as JSON with two blanks of indentation and a line break at the end; the same for the same set.
    pub fn to_json(&self) -> String {
        saved_list::to_json(self)
    }

    /// Reads a set. Fields and filters that are not known are problems, since leaving them out would keep other cases.
    ///
    /// ```
    /// use spor::engine::filter::{CaseRule, FilterSet, FilterStack};
    /// let (set, left_out) = FilterSet::of("Juni", "Spor", &FilterStack::of([
    ///     CaseRule::Size { least: Some(3), most: None },
    ///     CaseRule::CaseIds { ids: vec!["S1".into()] },
    /// ]));
    /// assert_eq!((set.filters.len(), left_out), (1, 1));
    /// assert_eq!(FilterSet::from_json(&set.to_json()).unwrap(), set);
    /// ```
    pub fn from_json(text: &str) -> Result<FilterSet, SavedListProblem> {
        saved_list::from_json::<FilterSet, Filter>(text, "filters", FILTER_SET_VERSION)
    }
}

/// Whether a rule may be in a file or a report: not lists of case ids, nor values of an attribute that `names_persons`,
/// nor texts with what [`masked_for_files`] masks.
pub fn may_be_in_file(rule: &Rule, names_persons: impl Fn(&str) -> bool) -> bool {
    let texts = texts_of(rule);
    let are_of_persons = texts.attributes.iter().any(|(name, values)| !values.is_empty() && names_persons(name));
    let is_list = matches!(rule, Rule::Case(rule) if lists_cases(rule));
    !is_list && !are_of_persons && !texts.all().any(|text| masked_for_files(text) != *text)
}

/// The filters of a stack that may be in a file, and how many may not.
pub fn to_be_saved(stack: &FilterStack, names_persons: impl Fn(&str) -> bool) -> (FilterStack, usize) {
    let may_be_saved = |filter: &&Filter| may_be_in_file(&filter.rule, &names_persons);
    let filters: Vec<Filter> = stack.filters.iter().filter(may_be_saved).cloned().collect();
    let left_out = stack.filters.len() - filters.len();
    (FilterStack { filters, order: stack.order }, left_out)
}

/// Whether a condition, or one in its set, is a list of case ids.
fn lists_cases(rule: &CaseRule) -> bool {
    match rule {
        CaseRule::CaseIds { .. } => true,
        CaseRule::AllOf { conditions } => conditions.iter().any(|of| lists_cases(&of.rule)),
        _ => false,
    }
}
