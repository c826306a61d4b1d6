//! Choose something about the figures: the metric, a number of activities, map or table.

use crate::protocol::Choices;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Changes the choices and remembers those before, so that the change can be undone. No change is no step.
pub fn choose(workspace: Workspace, change: impl FnOnce(&mut Choices)) {
    let before = workspace.choices.get_untracked();
    let mut after = before.clone();
    change(&mut after);
    if after == before {
        return;
    }
    workspace.history.update(|history| history.changed(before));
    workspace.choices.set(after);
}

/// Changes the choices without a step of its own: while a slider moves.
pub fn choose_quietly(workspace: Workspace, change: impl FnOnce(&mut Choices)) {
    workspace.choices.update(change);
}
