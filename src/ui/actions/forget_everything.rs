//! Delete everything: the log, and the two choices that the browser keeps.

use super::close_log::forget_log;
use crate::present::Language;
use crate::ui::kept;
use crate::ui::project::ProjectInHand;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Closes the log, ends its worker and clears what is kept. Language and shortcuts are as on the first visit.
pub fn forget_everything(workspace: Workspace) {
    forget_log(workspace);
    line_proposed_away();
    workspace.project.set(ProjectInHand::default());
    workspace.profiles.own.set(None);
    kept::forget();
    workspace.crashes.set(0);
    workspace.language.set(Language::default());
    workspace.letters.set(true);
    workspace.announce(workspace.speech().words_now().text("about-deleted"));
}

fn line_proposed_away() {
    crate::ui::line::propose(Vec::new());
}
