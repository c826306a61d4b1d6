//! Asking for rework whenever the log, the filters or the steps of reopening change; old figures stay until then.

use super::state::ReworkState;
use crate::protocol::{PanelId, Problem, ShowRework};
use crate::ui::frame::refocus_if_lost;
use crate::ui::{actions, line};
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for as long as the screen stands.
pub fn follow(state: ReworkState) {
    let workspace = state.workspace;
    let wanted = Memo::new(move |_| {
        // The summary changes with every preparation, and what is hidden with the switch.
        let of_log = workspace
            .open
            .with(|open| open.as_ref().map(|open| (open.log, open.summary.clone(), open.privacy.least_shown)))?;
        let reopening = workspace.choices.with(|choices| choices.reopening.clone());
        Some((of_log, workspace.selection()?, reopening))
    });
    Effect::new(move |_| {
        let Some(((log, ..), selection, reopening)) = wanted.get() else { return };
        state.asking.set(true);
        leptos::task::spawn_local(async move {
            let answered = match line::connected().await {
                Ok(client) => client.ask(PanelId::Rework, ShowRework { log, selection, reopening }).await,
                Err(problem) => Err(problem),
            };
            match answered {
                Ok(page) => {
                    // The screen may have been left meanwhile.
                    state.asking.try_set(false);
                    state.page.try_set(Some(Arc::new(page)));
                    // The row of the filter that was just added may be gone.
                    refocus_if_lost();
                }
                Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => actions::meet_problem(workspace, problem),
            }
        });
    });
}
