//! Filters are added, changed and taken away; what they leave is counted by the worker.

use super::{choose, meet_problem};
use crate::protocol::{Choices, DefineSelection, Filter, FilterStack, PanelId, Problem};
use crate::ui::line;
use crate::ui::report::Visit;
use crate::ui::workspace::{InView, Workspace};
use leptos::prelude::*;

/// Changes the filters of every view, as one step that can be undone, and says so.
pub fn change_filters(workspace: Workspace, said: String, change: impl FnOnce(&mut FilterStack)) {
    choose(workspace, |choices| change(&mut choices.filters));
    // What was said of a file is about the filters as they were.
    workspace.filters_told.set(None);
    workspace.announce(said);
}

/// Puts a filter behind the others.
pub fn add_filter(workspace: Workspace, filter: Filter) {
    let number = workspace.choices.with_untracked(|choices| choices.filters.filters.len()) + 1;
    let said = workspace.speech().words_now().with("filter-added", &[("n", number.into())]);
    change_filters(workspace, said, |stack| stack.filters.push(filter));
}

/// Puts a filter in the place of all others.
pub fn only_filter(workspace: Workspace, filter: Filter) {
    let said = workspace.speech().words_now().text("filter-only-said");
    change_filters(workspace, said, |stack| stack.filters = vec![filter]);
}

/// Takes all filters away.
pub fn clear_filters(workspace: Workspace) {
    let said = workspace.speech().words_now().text("filter-reset-said");
    change_filters(workspace, said, |stack| stack.filters.clear());
}

/// Has the worker count what the filters leave whenever they, the log or what is hidden of it change.
pub fn follow_filters(workspace: Workspace) {
    let panel = if Visit::of_view().is_some() { PanelId::VisitFilters } else { PanelId::Filters };
    let wanted = Memo::new(move |_| {
        let stack = workspace.choices.with(Choices::stack_in_view);
        let log = workspace.log_in_use()?;
        (!stack.acting().is_empty()).then_some((log.0, stack, log.1, log.2))
    });
    Effect::new(move |_| {
        let Some((log, stack, ..)) = wanted.get() else {
            workspace.in_view.set(None);
            return;
        };
        leptos::task::spawn_local(async move {
            let answered = match line::connected().await {
                Ok(client) => client.ask(panel, DefineSelection { log, stack }).await,
                Err(problem) => Err(problem),
            };
            // The log may have been closed, or the filters taken away, meanwhile.
            let is_wanted = wanted.try_get_untracked().flatten().is_some_and(|wanted| wanted.0 == log);
            match answered {
                Ok(defined) if is_wanted => workspace.in_view.set(Some(InView { log, defined })),
                Ok(_) | Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => meet_problem(workspace, problem),
            }
        });
    });
}
