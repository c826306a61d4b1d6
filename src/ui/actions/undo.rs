//! Undo: what was chosen, judged or prepared, as it was before the last change.

use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

pub fn undo(workspace: Workspace) {
    match untrack(|| undone_first(workspace)) {
        StepsOf::Recipe => return super::undo_recipe(workspace),
        StepsOf::Validation => return super::undo_validation(workspace),
        StepsOf::Choices => {}
    }
    let Some(before) = workspace.history.try_update(|history| history.before.pop()).flatten() else { return };
    let now = workspace.choices.get_untracked();
    workspace.history.update(|history| history.after.push(now));
    workspace.choices.set(before);
    workspace.announce(workspace.speech().words_now().text("frame-undone"));
}

/// What the steps that can be taken back are of. The preparation and the validation have histories of their own, so that
/// taking back a step there does not take back what is on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StepsOf {
    Choices,
    Recipe,
    Validation,
}

/// The history that undo goes back in. Where both choices and recipe are changed, it is the one that was changed last.
pub fn undone_first(workspace: Workspace) -> StepsOf {
    let has_step = workspace.recipe.with(|recipe| !recipe.before.is_empty());
    let has_choice = workspace.history.with(|history| !history.before.is_empty());
    history(workspace, has_step, has_choice)
}

/// The history that redo goes on in.
pub fn redone_first(workspace: Workspace) -> StepsOf {
    let has_step = workspace.recipe.with(|recipe| !recipe.after.is_empty());
    let has_choice = workspace.history.with(|history| !history.after.is_empty());
    history(workspace, has_step, has_choice)
}

fn history(workspace: Workspace, has_step: bool, has_choice: bool) -> StepsOf {
    match workspace.screen.get() {
        Screen::Prepare => StepsOf::Recipe,
        Screen::Validation => StepsOf::Validation,
        Screen::Suitability if has_step && (workspace.recipe_was_last.get() || !has_choice) => StepsOf::Recipe,
        _ => StepsOf::Choices,
    }
}
