//! Whether a key that was pressed is a shortcut, or typed into a field.

use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// True where a single key is a shortcut: they are not switched off, no dialog is open, and nothing else takes it.
pub fn is_shortcut(workspace: Workspace, event: &leptos::ev::KeyboardEvent) -> bool {
    let taken = event.default_prevented() || event.ctrl_key() || event.meta_key() || event.alt_key();
    !taken && workspace.letters.get_untracked() && workspace.dialog.with_untracked(Option::is_none) && !is_typing(event)
}

/// True where a letter belongs to a field.
pub fn is_typing(event: &leptos::ev::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| {
        target
            .matches("input:not([type=range]):not([type=checkbox]):not([type=radio]),select,textarea")
            .unwrap_or(false)
    })
}
