//! Read the file again after the worker ended: only when the user asks.

use super::open_sample::make;
use super::read_file::read_files;
use crate::protocol::ImportSettings;
use crate::ui::workspace::{Source, Workspace};
use leptos::prelude::*;

/// The same file with the same settings, or the same sample.
pub fn read_again(workspace: Workspace) {
    match workspace.source.get_untracked() {
        Some(Source::Sample(sample)) => make(workspace, sample),
        Some(Source::File { .. }) => match workspace.draft.get_untracked() {
            Some(_) => read_files(workspace),
            None => look_again(workspace),
        },
        None => {}
    }
}

/// The same file with case, activity and time only: that is what the map needs.
pub fn read_without_extras(workspace: Workspace) {
    let Some(mut settings) = workspace.draft.get_untracked() else { return read_again(workspace) };
    leave_out_extras(&mut settings);
    workspace.draft.set(Some(settings));
    let mut files = untrack(|| crate::ui::files::now(workspace));
    files.groups.iter_mut().for_each(|group| leave_out_extras(&mut group.draft));
    workspace.files.set(files);
    read_files(workspace);
}

fn leave_out_extras(settings: &mut ImportSettings) {
    settings.roles.case_attributes.clear();
    settings.roles.event_attributes.clear();
    settings.roles.resource = None;
}

/// The worker ended before there was a preview.
fn look_again(workspace: Workspace) {
    let crashes = workspace.crashes.get_untracked();
    let invented = workspace.source.get_untracked().and_then(|source| source.sample());
    super::choose_file::look_at(workspace, crate::ui::line::all_files(), invented);
    workspace.crashes.set(crashes);
}
