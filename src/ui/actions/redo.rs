//! Redo: the change that was undone last, again.

use super::undo::{StepsOf, redone_first};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

pub fn redo(workspace: Workspace) {
    match untrack(|| redone_first(workspace)).0 {
        StepsOf::Recipe => return super::redo_recipe(workspace),
        StepsOf::Validation => return super::redo_validation(workspace),
        StepsOf::Choices => {}
    }
    let mut choices = workspace.choices.get_untracked();
    if workspace.history.try_update(|history| history.forth(&mut choices)) != Some(true) {
        return;
    }
    workspace.choices.set(choices);
    workspace.announce(workspace.speech().words_now().text("frame-redone"));
}
