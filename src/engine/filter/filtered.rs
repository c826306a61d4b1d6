//! What filters leave of a log: a selection of its cases, or of the log that event filters cut.

use super::ground::{CutLog, Ground};
use super::rule::Rule;
use super::stack::{Filter, FilterStack};
use super::{Selection, case, events, relative};
use crate::engine::log::EventLog;
use crate::engine::variants::Variants;
use std::sync::Arc;

/// The cases that count, and what their events are.
#[derive(Clone)]
pub struct Filtered {
    /// Numbers the cases of `cut` where events were cut, otherwise those of the whole log.
    pub cases: Selection,
    /// None while no filter has cut events.
    pub cut: Option<Arc<CutLog>>,
}

impl Filtered {
    /// Everything of a log of so many cases.
    pub fn everything(cases: usize) -> Filtered {
        Filtered { cases: Selection::all(cases), cut: None }
    }

    /// What a whole stack leaves.
    ///
    /// A stack without a filter that is on keeps everything; an empty log gives an empty selection.
    ///
    /// ```
    /// use spor::engine::filter::{CaseRule, EventRule, Filter, Filtered, FilterStack, Follows};
    /// use spor::engine::{log::EventLog, variants::Variants};
    /// let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1), ("2", "B", 0), ("2", "A", 1)]).unwrap();
    /// let variants = Variants::of(&log);
    /// let follows = Follows { from: vec!["A".into()], to: vec!["B".into()], ..Follows::default() };
    /// let stack = FilterStack::of([Filter::from(CaseRule::Follows(follows))]);
    /// assert_eq!(Filtered::by(&log, &variants, &stack).cases.cases().collect::<Vec<_>>(), [0]);
    /// let only_a = FilterStack::of([Filter::from(EventRule::Activities { activities: vec!["A".into()] })]);
    /// assert_eq!(Filtered::by(&log, &variants, &only_a).event_count(&log), 2);
    /// ```
    pub fn by(log: &EventLog, variants: &Variants, stack: &FilterStack) -> Filtered {
        let everything = Filtered::everything(log.case_count());
        let acting = stack.acting().into_iter().map(|place| &stack.filters[place]);
        acting.fold(everything, |before, filter| before.then(log, variants, filter))
    }

    /// What one filter more leaves; `whole` and `variants` are those of the whole log. That it is on is not asked.
    pub fn then(&self, whole: &EventLog, variants: &Variants, filter: &Filter) -> Filtered {
        let ground = self.ground(whole, variants);
        match &filter.rule {
            Rule::Case(rule) => {
                let kept = case::cases_where(&ground, &self.cases, rule, filter.inverted);
                Filtered { cases: self.cases.and(&kept), cut: self.cut.clone() }
            }
            Rule::Relative(rule) => {
                let kept = relative::cases_where(&ground, &self.cases, rule);
                let kept = if filter.inverted { kept.turned() } else { kept };
                Filtered { cases: self.cases.and(&kept), cut: self.cut.clone() }
            }
            Rule::Events(rule) => {
                let cut = events::cut(&ground, &self.cases, rule, filter.inverted);
                Filtered { cases: Selection::all(cut.log.case_count()), cut: Some(Arc::new(cut)) }
            }
        }
    }

    /// The log in view.
    pub fn log<'a>(&'a self, whole: &'a EventLog) -> &'a EventLog {
        self.cut.as_ref().map_or(whole, |cut| &cut.log)
    }

    /// The log in view with its variants.
    pub fn ground<'a>(&'a self, whole: &'a EventLog, variants: &'a Variants) -> Ground<'a> {
        self.cut.as_ref().map_or_else(|| Ground::whole(whole, variants), |cut| Ground::cut(whole, cut))
    }

    /// Number of events left.
    pub fn event_count(&self, whole: &EventLog) -> usize {
        let log = self.log(whole);
        match self.cases.is_all() {
            true => log.event_count(),
            false => self.cases.cases().map(|case| log.events_of(case).len()).sum(),
        }
    }
}
