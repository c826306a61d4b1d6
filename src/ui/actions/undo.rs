//! Undo: the choices as they were before the last change.

use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

pub fn undo(workspace: Workspace) {
    if untrack(|| undoes_recipe(workspace)) {
        return super::undo_recipe(workspace);
    }
    let Some(before) = workspace.history.try_update(|history| history.before.pop()).flatten() else { return };
    let now = workspace.choices.get_untracked();
    workspace.history.update(|history| history.after.push(now));
    workspace.choices.set(before);
    workspace.announce(workspace.speech().words_now().text("frame-undone"));
}

/// Whether undo takes back a step of the recipe: the preparation has a history of its own, so that taking back a step does
/// not take back what is on the map. Where both are changed, it is the one that was changed last.
pub fn undoes_recipe(workspace: Workspace) -> bool {
    let has_step = workspace.recipe.with(|recipe| !recipe.before.is_empty());
    let has_choice = workspace.history.with(|history| !history.before.is_empty());
    is_about_recipe(workspace, has_step, has_choice)
}

/// The same of redo.
pub fn redoes_recipe(workspace: Workspace) -> bool {
    let has_step = workspace.recipe.with(|recipe| !recipe.after.is_empty());
    let has_choice = workspace.history.with(|history| !history.after.is_empty());
    is_about_recipe(workspace, has_step, has_choice)
}

fn is_about_recipe(workspace: Workspace, has_step: bool, has_choice: bool) -> bool {
    match workspace.screen.get() {
        Screen::Prepare => true,
        Screen::Suitability => has_step && (workspace.recipe_was_last.get() || !has_choice),
        _ => false,
    }
}
