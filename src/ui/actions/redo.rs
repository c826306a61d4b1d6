//! Redo: the change that was undone last, again.

use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

pub fn redo(workspace: Workspace) {
    match workspace.screen.get_untracked() {
        Screen::Prepare => return super::redo_recipe(workspace),
        Screen::Validation => return super::redo_validation(workspace),
        _ => {}
    }
    let Some(after) = workspace.history.try_update(|history| history.after.pop()).flatten() else { return };
    let now = workspace.choices.get_untracked();
    workspace.history.update(|history| history.before.push(now));
    workspace.choices.set(after);
    workspace.announce(workspace.speech().words_now().text("frame-redone"));
}
