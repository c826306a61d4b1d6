//! Redo: the change that was undone last, again.

use super::undo::{StepsOf, redone_first};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

pub fn redo(workspace: Workspace) {
    match untrack(|| redone_first(workspace)) {
        StepsOf::Recipe => return super::redo_recipe(workspace),
        StepsOf::Validation => return super::redo_validation(workspace),
        StepsOf::Choices => {}
    }
    let Some(after) = workspace.history.try_update(|history| history.after.pop()).flatten() else { return };
    let now = workspace.choices.get_untracked();
    workspace.history.update(|history| history.before.push(now));
    workspace.choices.set(after);
    workspace.announce(workspace.speech().words_now().text("frame-redone"));
}
