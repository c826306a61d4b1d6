//! Selections by name: a filter stack is evaluated once, and so is each of its beginnings.

use super::fingerprint::fingerprint;
use crate::engine::filter::{Filter, FilterStack, Selection, narrow};
use crate::engine::log::EventLog;
use crate::engine::variants::Variants;
use crate::protocol::SelectionId;
use std::collections::VecDeque;

/// The selection that keeps every case.
pub const EVERYTHING: SelectionId = 0;

/// How many selections are remembered; the one made first is forgotten first.
const REMEMBERED: usize = 64;

/// The selections of one log.
pub struct Selections {
    everything: Selection,
    made: VecDeque<(SelectionId, Selection)>,
}

impl Selections {
    /// Every case of a log of `cases` cases, and nothing else yet.
    pub fn of(cases: usize) -> Selections {
        Selections { everything: Selection::all(cases), made: VecDeque::new() }
    }

    /// The selection of that name, unless it is unknown or forgotten.
    pub fn get(&self, name: SelectionId) -> Option<&Selection> {
        if name == EVERYTHING {
            return Some(&self.everything);
        }
        self.made.iter().find(|(made, _)| *made == name).map(|(_, selection)| selection)
    }

    /// Evaluates a stack, from the longest of its beginnings that is known, and names it.
    pub fn define(&mut self, log: &EventLog, variants: &Variants, stack: &FilterStack) -> SelectionId {
        let names: Vec<SelectionId> = (0..=stack.filters.len()).map(|n| name_of(&stack.filters[..n])).collect();
        let known = names.iter().rposition(|&name| self.get(name).is_some()).unwrap_or(0);
        for n in known..stack.filters.len() {
            let before = self.get(names[n]).unwrap_or(&self.everything);
            let selection = narrow(log, variants, before, &stack.filters[n]);
            if self.made.len() == REMEMBERED {
                self.made.pop_front();
            }
            self.made.push_back((names[n + 1], selection));
        }
        names[stack.filters.len()]
    }
}

/// The name of what the filters say; the empty stack keeps every case.
fn name_of(filters: &[Filter]) -> SelectionId {
    if filters.is_empty() { EVERYTHING } else { fingerprint(&filters).max(1) }
}
