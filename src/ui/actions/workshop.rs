//! The workshop: begin it, turn to a bookmark, end it.

use super::go_to_bookmark;
use crate::ui::workshop::Workshop;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Shows the view on the screen, and the first bookmark where there is one.
pub fn begin_workshop(workspace: Workspace) {
    let has_bookmarks = workspace.bookmarks.with_untracked(|bookmarks| !bookmarks.list.is_empty());
    workspace.workshop.set(Some(Workshop { at: None, dark: true }));
    if let Some(root) = document().document_element() {
        // A browser that refuses shows the same in its window.
        let _ = root.request_fullscreen();
    }
    if has_bookmarks {
        turn_workshop(workspace, 0);
    }
}

/// Shows the bookmark at a place.
pub fn turn_workshop(workspace: Workspace, place: usize) {
    workspace.workshop.update(|workshop| {
        if let Some(workshop) = workshop {
            workshop.at = Some(place);
        }
    });
    go_to_bookmark(workspace, place);
}

/// Shows the next bookmark or the one before; nothing happens at the ends.
pub fn step_workshop(workspace: Workspace, forward: bool) {
    let Some(workshop) = workspace.workshop.get_untracked() else { return };
    let count = workspace.bookmarks.with_untracked(|bookmarks| bookmarks.list.len());
    let place = match (workshop.at, forward) {
        (None, _) => Some(0),
        (Some(at), true) => Some(at + 1),
        (Some(at), false) => at.checked_sub(1),
    };
    if let Some(place) = place.filter(|&place| place < count) {
        turn_workshop(workspace, place);
    }
}

pub fn end_workshop(workspace: Workspace) {
    workspace.workshop.set(None);
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    }
}
