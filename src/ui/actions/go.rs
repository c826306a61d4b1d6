//! Go to another screen; the browser's Back button leads back.

use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// Shows a screen and remembers the way back.
pub fn go(workspace: Workspace, screen: Screen) {
    if workspace.screen.get_untracked() == screen {
        return;
    }
    if let Ok(history) = window().history() {
        // Only the part after # changes: no request is made, and nothing about the log stands in it.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(screen.address()));
    }
    show(workspace, screen);
}

/// Shows a screen that Back or Forward led to.
pub fn show(workspace: Workspace, screen: Screen) {
    workspace.notice.set(None);
    workspace.screen.set(screen);
}
