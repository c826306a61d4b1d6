//! The filter stack: which filters hold, and in which order they act.

use super::rule::{CaseRule, EventRule, RelativeRule, Rule, SetCondition};
use serde::{Deserialize, Serialize};

/// A rule in a stack, possibly turned round or switched off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    pub rule: Rule,
    /// Keeps exactly what the rule alone would take away: cases, or the events of an event rule.
    pub inverted: bool,
    pub on: bool,
}

impl From<Rule> for Filter {
    /// Switched on, as it stands.
    fn from(rule: Rule) -> Filter {
        Filter { rule, inverted: false, on: true }
    }
}

impl From<CaseRule> for Filter {
    fn from(rule: CaseRule) -> Filter {
        Rule::Case(rule).into()
    }
}

impl From<SetCondition> for Filter {
    fn from(of: SetCondition) -> Filter {
        Filter { inverted: of.inverted, ..of.rule.into() }
    }
}

impl From<RelativeRule> for Filter {
    fn from(rule: RelativeRule) -> Filter {
        Rule::Relative(rule).into()
    }
}

impl From<EventRule> for Filter {
    fn from(rule: EventRule) -> Filter {
        Rule::Events(rule).into()
    }
}

impl Filter {
    /// The same filter, turned round.
    pub fn turned(mut self) -> Filter {
        self.inverted = !self.inverted;
        self
    }
}

/// Whether filters of events act before those of cases.
///
/// It matters: a duration is one thing of whole cases and another of what an event filter leaves of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StackOrder {
    /// Event filters as listed, then the others as listed.
    #[default]
    EventsFirst,
    AsListed,
}

/// Filters that must all hold; the empty stack keeps everything.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilterStack {
    pub filters: Vec<Filter>,
    pub order: StackOrder,
}

impl FilterStack {
    /// These filters, events first.
    pub fn of(filters: impl IntoIterator<Item = impl Into<Filter>>) -> FilterStack {
        FilterStack { filters: filters.into_iter().map(Into::into).collect(), order: StackOrder::default() }
    }

    /// The filters that are on as conditions of one set; none where there are none, or some are no conditions on a case
    /// by itself.
    pub fn as_conditions(&self) -> Option<Vec<SetCondition>> {
        let condition = |filter: &Filter| match &filter.rule {
            Rule::Case(rule) => Some(SetCondition { rule: rule.clone(), inverted: filter.inverted }),
            Rule::Relative(_) | Rule::Events(_) => None,
        };
        let on = self.filters.iter().filter(|filter| filter.on);
        on.map(condition).collect::<Option<Vec<_>>>().filter(|conditions| !conditions.is_empty())
    }

    /// Places of the filters that are on, in the order in which they act.
    ///
    /// ```
    /// use spor::engine::filter::{CaseRule, EventRule, Filter, FilterStack};
    /// let size = CaseRule::Size { least: Some(3), most: None };
    /// let only = EventRule::Activities { activities: vec!["A".into()] };
    /// let stack = FilterStack::of([Filter::from(size), Filter::from(only)]);
    /// assert_eq!(stack.acting(), [1, 0]);
    /// ```
    pub fn acting(&self) -> Vec<usize> {
        let on = |is_wanted: &dyn Fn(&Rule) -> bool| -> Vec<usize> {
            let filters = self.filters.iter().enumerate();
            filters.filter(|(_, filter)| filter.on && is_wanted(&filter.rule)).map(|(place, _)| place).collect()
        };
        match self.order {
            StackOrder::AsListed => on(&|_| true),
            StackOrder::EventsFirst => {
                let is_of_events = |rule: &Rule| matches!(rule, Rule::Events(_));
                let mut places = on(&is_of_events);
                places.extend(on(&|rule| !is_of_events(rule)));
                places
            }
        }
    }
}
