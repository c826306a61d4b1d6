//! The filter in its form: which one it is, what it says, and the lists it is made from.

use crate::present::filters::FilterKind;
use crate::protocol::{
    Ask, CountSelection, DefineSelection, Filter, FilterChoices, FilterStack, ListFilterChoices, LogId, PanelId,
    Problem, Rule, SelectionDefined, StackOrder,
};
use crate::ui::workspace::Workspace;
use crate::ui::{actions, line};
use leptos::prelude::*;

/// The signals of the form, given to every view by context.
#[derive(Clone, Copy)]
pub struct FilterForm {
    pub workspace: Workspace,
    /// The chooser of kinds is open.
    pub choosing: RwSignal<bool>,
    /// The kind in the form; none while it is closed.
    pub kind: RwSignal<Option<FilterKind>>,
    /// The place of the filter in the stack; none for a new one.
    pub place: RwSignal<Option<usize>>,
    pub rule: RwSignal<Rule>,
    pub inverted: RwSignal<bool>,
    /// Activities and attributes of the cases that it acts on.
    pub choices: RwSignal<Option<FilterChoices>>,
    /// What the whole stack would leave with it.
    pub would: RwSignal<Option<SelectionDefined>>,
}

impl FilterForm {
    pub fn new(workspace: Workspace) -> Self {
        Self {
            workspace,
            choosing: RwSignal::new(false),
            kind: RwSignal::new(None),
            place: RwSignal::new(None),
            rule: RwSignal::new(FilterKind::Attribute.blank()),
            inverted: RwSignal::new(false),
            choices: RwSignal::new(None),
            would: RwSignal::new(None),
        }
    }

    pub fn of_page() -> Self {
        expect_context::<Self>()
    }

    /// Opens the form on a filter, in its place or as a new one.
    pub fn edit(self, place: Option<usize>, filter: Filter) {
        self.choosing.set(false);
        self.place.set(place);
        self.choices.set(None);
        self.would.set(None);
        self.kind.set(Some(FilterKind::of(&filter.rule)));
        self.inverted.set(filter.inverted);
        self.rule.set(filter.rule);
        self.list(None, PanelId::FilterForm, move |choices| self.choices.set(Some(choices)));
    }

    /// The filter as the form has it now.
    pub fn filter(self) -> Filter {
        let on = self.place.get_untracked().and_then(|place| {
            self.workspace.choices.with_untracked(|choices| choices.filters.filters.get(place).map(|filter| filter.on))
        });
        Filter { rule: self.rule.get(), inverted: self.inverted.get(), on: on.unwrap_or(true) }
    }

    /// The stack with the filter in its place, and that place.
    fn stack_with(self, filter: Filter) -> (FilterStack, usize) {
        let mut stack = self.workspace.choices.with_untracked(|choices| choices.filters.clone());
        let place = self.place.get_untracked().filter(|&place| place < stack.filters.len());
        match place {
            Some(place) => stack.filters[place] = filter,
            None => stack.filters.push(filter),
        }
        let place = place.unwrap_or(stack.filters.len() - 1);
        (stack, place)
    }

    /// Counts what the stack would leave with the filter, on or off.
    pub fn count(self) {
        let (stack, _) = self.stack_with(Filter { on: true, ..self.filter() });
        self.ask(
            PanelId::FilterCount,
            move |log| CountSelection { log, stack },
            move |defined| self.would.set(Some(defined)),
        );
    }

    /// Lists what can be chosen among the cases that the filter acts on, and the values of an attribute.
    pub fn list(self, values_of: Option<String>, panel: PanelId, then: impl Fn(FilterChoices) + 'static) {
        let (stack, place) = untrack(|| self.stack_with(Filter { on: true, ..self.filter() }));
        let acting = stack.acting();
        let before = acting.iter().take_while(|&&acting| acting != place).map(|&acting| stack.filters[acting].clone());
        let stack = FilterStack { filters: before.collect(), order: StackOrder::AsListed };
        self.ask(
            panel,
            move |log| DefineSelection { log, stack },
            move |defined| {
                let selection = defined.selection;
                self.ask(panel, move |log| ListFilterChoices { log, selection, values_of }, then);
            },
        );
    }

    fn ask<A: Ask + 'static>(
        self,
        panel: PanelId,
        question: impl FnOnce(LogId) -> A,
        then: impl FnOnce(A::Answer) + 'static,
    ) {
        let Some(log) = self.workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
        let asked = question(log);
        leptos::task::spawn_local(async move {
            let Some(client) = line::client() else { return };
            match client.ask(panel, asked).await {
                Ok(answer) if self.kind.get_untracked().is_some() => then(answer),
                Ok(_) | Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => actions::meet_problem(self.workspace, problem),
            }
        });
    }

    /// Puts the filter into the stack, in its place or behind the others.
    pub fn take(self) {
        let (filter, place) = (untrack(|| self.filter()), self.place.get_untracked());
        let words = self.workspace.speech().words_now();
        let count = self.workspace.choices.with_untracked(|choices| choices.filters.filters.len());
        let key = if place.is_some() { "filter-changed" } else { "filter-added" };
        let said = words.with(key, &[("n", (place.unwrap_or(count) + 1).into())]);
        self.kind.set(None);
        actions::change_filters(self.workspace, said, move |stack| {
            match place.and_then(|place| stack.filters.get_mut(place)) {
                Some(there) => *there = filter,
                None => stack.filters.push(filter),
            }
        });
    }
}
