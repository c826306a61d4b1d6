//! Asking for the variants whenever the log, the filters, the level or the search change; old rows stay until then.

use super::state::VariantState;
use crate::protocol::{PanelId, Problem, ShowVariants};
use crate::ui::{actions, line};
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for as long as the screen stands.
pub fn follow(state: VariantState) {
    let workspace = state.workspace;
    let wanted = Memo::new(move |_| {
        // The summary changes with every preparation, and what is hidden with the switch.
        let of_log = workspace
            .open
            .with(|open| open.as_ref().map(|open| (open.log, open.summary.clone(), open.privacy.least_shown)))?;
        let level = workspace.choices.with(|choices| choices.variant_level.clone());
        Some((of_log, workspace.selection()?, level, state.search.get(), state.rows.get()))
    });
    // What is chosen belongs to the level it was chosen at.
    let level = Memo::new(move |_| workspace.choices.with(|choices| choices.variant_level.clone()));
    Effect::new(move |before: Option<()>| {
        level.track();
        if before.is_some() {
            state.picked.set(Vec::new());
            state.unfolded.set(Vec::new());
        }
    });
    Effect::new(move |_| {
        let Some(((log, ..), selection, level, search, rows)) = wanted.get() else { return };
        state.asking.set(true);
        leptos::task::spawn_local(async move {
            let answered = match line::connected().await {
                Ok(client) => client.ask(PanelId::Variants, ShowVariants { log, selection, level, search, rows }).await,
                Err(problem) => Err(problem),
            };
            match answered {
                Ok(page) => {
                    // The screen may have been left meanwhile.
                    state.asking.try_set(false);
                    state.page.try_set(Some(Arc::new(page)));
                }
                Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => actions::meet_problem(workspace, problem),
            }
        });
    });
}
