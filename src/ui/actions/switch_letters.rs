//! Switch single-character shortcuts on or off; the browser keeps the choice.

use crate::ui::kept;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

pub fn switch_letters(workspace: Workspace, on: bool) {
    workspace.letters.set(on);
    kept::keep_letters(on);
}
