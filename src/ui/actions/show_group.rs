//! Show another group of the files that were chosen together.

use crate::ui::files::{self, UsedAs};
use crate::ui::line;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Shows the preview of group `number`; what was chosen for the one before is kept.
pub fn show_group(workspace: Workspace, number: usize) {
    let mut files = untrack(|| files::now(workspace));
    let Some(group) = files.groups.get(number).cloned() else { return };
    files.shown = number;
    workspace.files.set(files);
    workspace.refused.set(None);
    workspace.order_chosen.set(group.order_chosen);
    workspace.draft.set(Some(group.draft));
    workspace.preview.set(Some(group.preview));
    let (place, entry) = group.files.first().map_or((0, None), |file| (file.place, file.entry.clone()));
    line::show_place(place, entry);
}

/// Takes back what was changed since the files were read.
pub fn keep_as_read(workspace: Workspace) {
    let Some(read) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.files.clone())) else { return };
    let shown = read.shown;
    let group = read.groups.get(shown).cloned();
    workspace.files.set(read);
    // Without a draft the group on the screen is not written back before it is shown.
    workspace.draft.set(None);
    if group.is_some() {
        show_group(workspace, shown);
    }
}

/// Uses a group as events, as a table about cases, or not at all.
pub fn use_group(workspace: Workspace, number: usize, used_as: UsedAs) {
    let mut files = untrack(|| files::now(workspace));
    if let Some(group) = files.groups.get_mut(number) {
        group.used_as = used_as;
    }
    workspace.files.set(files);
}
