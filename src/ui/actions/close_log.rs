//! Close the log: its worker ends, and with it everything it held.

use super::choose_file::look_at;
use super::go;
use super::open_sample::{make, make_files};
use super::privacy::forget_key;
use crate::ui::line;
use crate::ui::workspace::{AfterClosing, Dialog, Screen, Workspace};
use leptos::prelude::*;

/// Asks before an open log is closed; without one there is nothing to lose.
pub fn ask_to_close(workspace: Workspace, after: AfterClosing) {
    if workspace.open.get_untracked().is_some() {
        workspace.dialog.set(Some(Dialog::CloseLog(after)));
    } else {
        close_log(workspace, after);
    }
}

/// Closes the log and goes on with what the user wanted.
pub fn close_log(workspace: Workspace, after: AfterClosing) {
    let proposed = line::take_proposed();
    workspace.dialog.set(None);
    forget_log(workspace);
    workspace.crashes.set(0);
    match (after, proposed) {
        (AfterClosing::ProposedFile, files) if !files.is_empty() => look_at(workspace, files, None),
        (AfterClosing::Sample(sample), _) => make(workspace, sample),
        (AfterClosing::SampleFile(sample), _) => make_files(workspace, sample),
        (AfterClosing::Start | AfterClosing::ProposedFile, _) => {
            go(workspace, Screen::Start);
            workspace.announce(workspace.speech().words_now().text("frame-closed"));
        }
    }
}

/// Lets go of file, log and worker.
pub fn forget_log(workspace: Workspace) {
    line::renew();
    forget_key();
    line::hold(Vec::new());
    workspace.clear();
}
