//! Redo: the change that was undone last, again.

use super::redoes_recipe;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

pub fn redo(workspace: Workspace) {
    if untrack(|| redoes_recipe(workspace)) {
        return super::redo_recipe(workspace);
    }
    let Some(after) = workspace.history.try_update(|history| history.after.pop()).flatten() else { return };
    let now = workspace.choices.get_untracked();
    workspace.history.update(|history| history.before.push(now));
    workspace.choices.set(after);
    workspace.announce(workspace.speech().words_now().text("frame-redone"));
}
