//! Mark a day on every time axis, change a mark, or take it away; each can be undone.

use super::choose;
use crate::protocol::Marker;
use crate::ui::workspace::Workspace;

/// Marks a day. The same mark twice is one.
pub fn add_marker(workspace: Workspace, marker: Marker) {
    choose(workspace, move |choices| {
        choices.markers.push(marker);
        choices.markers.sort();
        choices.markers.dedup();
    });
}

/// Puts a marker in the place of another.
pub fn change_marker(workspace: Workspace, before: Marker, after: Marker) {
    choose(workspace, move |choices| {
        choices.markers.retain(|of| *of != before);
        choices.markers.push(after);
        choices.markers.sort();
        choices.markers.dedup();
    });
}

pub fn remove_marker(workspace: Workspace, marker: Marker) {
    choose(workspace, move |choices| choices.markers.retain(|of| *of != marker));
}
