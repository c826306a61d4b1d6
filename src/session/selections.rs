//! Selections by name: a filter stack is evaluated once, and so is each of its beginnings.

use super::fingerprint::fingerprint;
use crate::engine::filter::{Filter, FilterStack, Filtered};
use crate::engine::log::EventLog;
use crate::engine::variants::Variants;
use crate::protocol::SelectionId;
use std::collections::VecDeque;
use std::sync::Arc;

/// The selection that keeps everything.
pub const EVERYTHING: SelectionId = 0;

/// How many stacks are known by name.
const NAMED: usize = 64;
/// How many beginnings of stacks are remembered as evaluated; the one made first is forgotten first.
const REMEMBERED: usize = 64;
/// How many cut logs are remembered: each holds the columns of events once more.
const CUT_LOGS: usize = 3;

/// The selections of one log.
pub struct Selections {
    everything: Filtered,
    named: VecDeque<(SelectionId, FilterStack)>,
    /// Stacks that are never forgotten: those that a sample was drawn from.
    kept: Vec<(SelectionId, FilterStack)>,
    made: VecDeque<(SelectionId, Filtered)>,
}

impl Selections {
    /// Everything of a log of `cases` cases, and nothing else yet.
    pub fn of(cases: usize) -> Selections {
        Selections {
            everything: Filtered::everything(cases),
            named: VecDeque::new(),
            kept: Vec::new(),
            made: VecDeque::new(),
        }
    }

    /// The log has other cases now: names keep what they say, and what they keep is looked for anew.
    pub fn renew(&mut self, cases: usize) {
        self.everything = Filtered::everything(cases);
        self.made.clear();
    }

    /// The name of a stack: the hash of what acts in it.
    pub fn name_of(stack: &FilterStack) -> SelectionId {
        name_of(&acting(stack))
    }

    /// Names a stack; the one named first is forgotten first.
    pub fn define(&mut self, stack: &FilterStack) {
        let name = Selections::name_of(stack);
        self.named.retain(|(known, _)| *known != name);
        if self.named.len() == NAMED {
            self.named.pop_front();
        }
        self.named.push_back((name, stack.clone()));
    }

    /// Keeps what a name says for as long as the log is open, however many stacks are named after it.
    pub fn keep(&mut self, name: SelectionId) {
        let named = self.named.iter().find(|(known, _)| *known == name);
        if let Some(named) = named.filter(|_| self.kept.iter().all(|(kept, _)| *kept != name)) {
            self.kept.push(named.clone());
        }
    }

    /// What the selection of that name keeps, unless the name is unknown or forgotten.
    pub fn get(&mut self, log: &EventLog, variants: &Variants, name: SelectionId) -> Option<Filtered> {
        if name == EVERYTHING {
            return Some(self.everything.clone());
        }
        if let Some((_, made)) = self.made.iter().find(|(made, _)| *made == name) {
            return Some(made.clone());
        }
        let (_, stack) = self.named.iter().chain(&self.kept).find(|(known, _)| *known == name)?;
        let stack = stack.clone();
        self.funnel(log, variants, &stack).pop().map(|(_, filtered)| filtered)
    }

    /// What each filter that is on leaves, with its place in the stack, in the order in which they act.
    pub fn funnel(&mut self, log: &EventLog, variants: &Variants, stack: &FilterStack) -> Vec<(usize, Filtered)> {
        let (places, acting) = (stack.acting(), acting(stack));
        let mut steps: Vec<(usize, Filtered)> = Vec::with_capacity(places.len());
        for (n, &place) in places.iter().enumerate() {
            let name = name_of(&acting[..=n]);
            let known = self.made.iter().find(|(made, _)| *made == name).map(|(_, made)| made.clone());
            let filtered = known.unwrap_or_else(|| {
                let before = steps.last().map_or(&self.everything, |(_, before)| before);
                let filtered = before.then(log, variants, acting[n]);
                self.remember(name, &filtered);
                filtered
            });
            steps.push((place, filtered));
        }
        steps
    }

    fn remember(&mut self, name: SelectionId, filtered: &Filtered) {
        self.made.push_back((name, filtered.clone()));
        if self.made.len() > REMEMBERED {
            self.made.pop_front();
        }
        let mut cuts: Vec<*const _> = Vec::new();
        // The newest cut logs stay, and with them every selection of their cases.
        for (_, made) in self.made.iter().rev() {
            if let Some(cut) = made.cut.as_ref().map(Arc::as_ptr).filter(|cut| !cuts.contains(cut)) {
                cuts.push(cut);
            }
        }
        cuts.truncate(CUT_LOGS);
        self.made.retain(|(_, made)| made.cut.as_ref().is_none_or(|cut| cuts.contains(&Arc::as_ptr(cut))));
    }
}

fn acting(stack: &FilterStack) -> Vec<&Filter> {
    stack.acting().into_iter().map(|place| &stack.filters[place]).collect()
}

/// The name of what the filters say; none of them keep everything.
fn name_of(acting: &[&Filter]) -> SelectionId {
    if acting.is_empty() {
        return EVERYTHING;
    }
    // That a filter is on is why it acts.
    let said: Vec<_> = acting.iter().map(|filter| (&filter.rule, filter.inverted)).collect();
    fingerprint(&said).max(1)
}
