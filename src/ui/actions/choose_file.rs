//! Choose a file: it is looked at, and its preview shown. An open log is closed only when the user says so.

use super::{close_log::forget_log, go, meet_problem};
use crate::protocol::{PanelId, Preview, ProbeFile};
use crate::ui::line;
use crate::ui::workspace::{AfterClosing, Dialog, Screen, Source, Work, WorkKind, Workspace};
use leptos::prelude::*;
use web_sys::File;

/// Looks at a file that was chosen, dropped or pasted.
pub fn choose_file(workspace: Workspace, file: File) {
    if workspace.open.get_untracked().is_some() {
        line::propose(Some(file));
        workspace.dialog.set(Some(Dialog::CloseLog(AfterClosing::ProposedFile)));
        return;
    }
    look_at(workspace, file);
}

/// Looks at a file; whatever was open is forgotten.
pub fn look_at(workspace: Workspace, file: File) {
    forget_log(workspace);
    workspace.crashes.set(0);
    workspace.source.set(Some(Source::File { name: file.name(), size_bytes: file.size() as u64 }));
    workspace.work.set(Some(Work::new(WorkKind::LookingAtFile)));
    line::hold(Some(file));
    go(workspace, Screen::Data);
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let probed = probe().await;
        if line::turn() != turn {
            return;
        }
        workspace.work.set(None);
        match probed {
            Ok(preview) => {
                workspace.draft.set(Some(preview.settings.clone()));
                workspace.preview.set(Some(preview));
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Asks the worker to look at the file in hand; it keeps the beginning.
pub async fn probe() -> Result<Preview, crate::protocol::Problem> {
    let file = line::file().ok_or(crate::protocol::Problem::FileUnreadable)?;
    let client = line::connected().await?;
    let ask = ProbeFile { name: file.name(), size_bytes: file.size() as u64 };
    let probed = client.ask_about_file(PanelId::File, ask, &file, |_| ()).await?;
    line::set_beginning_held(true);
    Ok(probed.preview)
}
