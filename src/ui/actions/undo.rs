//! Undo: the choices as they were before the last change.

use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

pub fn undo(workspace: Workspace) {
    match workspace.screen.get_untracked() {
        Screen::Prepare => return super::undo_recipe(workspace),
        Screen::Validation => return super::undo_validation(workspace),
        _ => {}
    }
    let Some(before) = workspace.history.try_update(|history| history.before.pop()).flatten() else { return };
    let now = workspace.choices.get_untracked();
    workspace.history.update(|history| history.after.push(now));
    workspace.choices.set(before);
    workspace.announce(workspace.speech().words_now().text("frame-undone"));
}
