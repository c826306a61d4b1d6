//! Cases of a log about persons under the names that they were shown by, so that a filter can name one.
//!
//! The page knows pseudonyms only, and only those that it was told behind the four questions. A filter that names one is
//! turned into one of the case's id where it is counted; the id itself never leaves.

use crate::engine::filter::{CaseRule, Filter, FilterStack, Rule, SetCondition};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The ids behind pseudonyms that were told; empty for a log about nobody, whose cases are called by their ids.
#[derive(Default)]
pub struct CalledCases {
    ids: BTreeMap<String, String>,
}

impl CalledCases {
    pub fn told(&mut self, pseudonym: &str, id: &str) {
        self.ids.entry(pseudonym.to_owned()).or_insert_with(|| id.to_owned());
    }

    /// The stack with ids in place of pseudonyms.
    pub fn with_ids<'a>(&self, stack: &'a FilterStack) -> Cow<'a, FilterStack> {
        if self.ids.is_empty() {
            return Cow::Borrowed(stack);
        }
        let mut stack = stack.clone();
        for Filter { rule, .. } in &mut stack.filters {
            if let Rule::Case(rule) = rule {
                self.put_ids(rule);
            }
        }
        Cow::Owned(stack)
    }

    fn put_ids(&self, rule: &mut CaseRule) {
        match rule {
            CaseRule::CaseIds { ids } => {
                for name in ids {
                    if let Some(id) = self.ids.get(name) {
                        name.clone_from(id);
                    }
                }
            }
            CaseRule::AllOf { conditions } => {
                conditions.iter_mut().for_each(|SetCondition { rule, .. }| self.put_ids(rule));
            }
            _ => {}
        }
    }
}
