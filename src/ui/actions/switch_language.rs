//! Switch between Danish and English; the browser keeps the choice.

use crate::ui::kept;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

pub fn switch_language(workspace: Workspace) {
    let language = workspace.language.get_untracked().other();
    workspace.language.set(language);
    kept::keep_language(language);
}
