//! Change the recipe: the worker prepares the log anew, and every figure stands on the result.

use super::meet_problem;
use crate::present::Fact;
use crate::protocol::{PanelId, Prepare, Problem, RecipeStep, Step};
use crate::ui::line;
use crate::ui::profiles::chosen;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Changes the steps, remembers them as they were, and says what was done.
pub fn change_recipe(workspace: Workspace, said: String, change: impl FnOnce(&mut Vec<RecipeStep>)) {
    let before = workspace.recipe.with_untracked(|recipe| recipe.steps.clone());
    let mut steps = before.clone();
    change(&mut steps);
    if steps == before {
        return;
    }
    workspace.recipe.update(|recipe| {
        recipe.history.changed(before);
        recipe.steps = steps;
    });
    workspace.announce(said);
    follow_recipe(workspace);
}

/// Puts a step behind the others.
pub fn add_step(workspace: Workspace, step: Step) {
    let place = workspace.recipe.with_untracked(|recipe| recipe.steps.len());
    let said = workspace.speech().words_now().with("prepare-added-step", &[("n", Fact::from(place + 1))]);
    change_recipe(workspace, said, move |steps: &mut Vec<RecipeStep>| steps.push(step.into()));
}

/// The recipe as it was before the last change.
pub fn undo_recipe(workspace: Workspace) {
    let is_undone = workspace.recipe.try_update(|recipe| recipe.history.back(&mut recipe.steps));
    if is_undone == Some(true) {
        workspace.announce(workspace.speech().words_now().text("prepare-undone"));
        follow_recipe(workspace);
    }
}

/// The change that was taken back last, again.
pub fn redo_recipe(workspace: Workspace) {
    let is_redone = workspace.recipe.try_update(|recipe| recipe.history.forth(&mut recipe.steps));
    if is_redone == Some(true) {
        workspace.announce(workspace.speech().words_now().text("prepare-redone"));
        follow_recipe(workspace);
    }
}

/// Has the worker prepare the open log as the recipe says now. Without any step nothing has to be done but to look
/// for suggestions, which only the screen of the recipe asks for.
pub fn follow_recipe(workspace: Workspace) {
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
    let steps = workspace.recipe.with_untracked(|recipe| recipe.steps.clone());
    if steps.is_empty() && workspace.prepared.with_untracked(Option::is_none) && !is_on_screen(workspace) {
        return;
    }
    let profile = untrack(|| chosen(workspace));
    workspace.suggested_by.set(profile.as_ref().map(|profile| profile.id.clone()));
    workspace.preparing.set(true);
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let answered = match line::connected().await {
            Ok(client) => client.ask(PanelId::Prepare, Prepare { log, steps, profile }).await,
            Err(problem) => Err(problem),
        };
        if line::turn() != turn || answered == Err(Problem::Superseded) {
            return;
        }
        workspace.preparing.set(false);
        match answered {
            Ok(prepared) => {
                workspace.open.update(|open| {
                    if let Some(open) = open {
                        let memory_bytes = open.summary.memory_bytes;
                        open.summary = crate::protocol::LogSummary { memory_bytes, ..prepared.summary.clone() };
                    }
                });
                workspace.prepared.set(Some(prepared));
            }
            Err(Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

fn is_on_screen(workspace: Workspace) -> bool {
    workspace.screen.get_untracked() == crate::ui::workspace::Screen::Prepare
}
