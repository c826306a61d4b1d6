//! Show the source profiles: the worker tells them once.

use crate::protocol::{PanelId, ShowProfiles};
use crate::ui::line;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Asks for the profiles where they are not here yet. Without an answer the screen does without them.
pub fn show_profiles(workspace: Workspace) {
    if workspace.profiles.shipped.with_untracked(|profiles| !profiles.is_empty()) {
        return;
    }
    leptos::task::spawn_local(async move {
        let Ok(client) = line::connected().await else { return };
        if let Ok(told) = client.ask(PanelId::Profiles, ShowProfiles {}).await {
            workspace.profiles.shipped.set(told.profiles);
        }
    });
}
