//! Stop long work: nothing of it is kept.

use super::close_log::forget_log;
use super::go;
use crate::protocol::{PanelId, Phase};
use crate::ui::line;
use crate::ui::workspace::{Screen, WorkKind, Workspace};
use leptos::prelude::*;

/// Stops what is being waited for. Reading is stopped between two pieces of the file; what cannot be stopped that
/// way ends with its worker.
pub fn stop(workspace: Workspace) {
    let Some(work) = workspace.work.get_untracked() else { return };
    let words = workspace.speech().words_now();
    let reading = work.progress.is_none_or(|progress| matches!(progress.phase, Phase::Reading | Phase::Unpacking));
    match work.kind {
        WorkKind::ReadingFile if reading => match line::client() {
            Some(client) => client.stop(PanelId::File),
            None => workspace.work.set(None),
        },
        WorkKind::ReadingFile => {
            line::renew();
            workspace.work.set(None);
            workspace.notice.set(Some(words.text("data-stopped")));
            workspace.announce(words.text("data-stopped"));
        }
        WorkKind::LookingAtFile | WorkKind::MakingSample => {
            forget_log(workspace);
            go(workspace, Screen::Start);
            workspace.announce(words.text("data-stopped"));
        }
    }
}
