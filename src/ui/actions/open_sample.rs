//! Open invented data: one click, and the map is drawn.

use super::close_log::forget_log;
use super::read_file::show_opened;
use super::{go, meet_problem};
use crate::protocol::{OpenSample, Opened, PanelId, Problem, Sample};
use crate::ui::line;
use crate::ui::workspace::{AfterClosing, Dialog, Screen, Source, Work, WorkKind, Workspace};
use leptos::prelude::*;

/// Opens a sample; a log that is open is closed only when the user says so.
pub fn open_sample(workspace: Workspace, sample: Sample) {
    if workspace.open.get_untracked().is_some() {
        workspace.dialog.set(Some(Dialog::CloseLog(AfterClosing::Sample(sample))));
        return;
    }
    make(workspace, sample);
}

/// Makes the sample; whatever was open is forgotten.
pub fn make(workspace: Workspace, sample: Sample) {
    forget_log(workspace);
    workspace.source.set(Some(Source::Sample(sample)));
    workspace.work.set(Some(Work::new(WorkKind::MakingSample)));
    go(workspace, Screen::Map);
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let opened = open(sample).await;
        if line::turn() != turn {
            return;
        }
        workspace.work.set(None);
        match opened {
            Ok(opened) => {
                workspace.crashes.set(0);
                show_opened(workspace, opened, Vec::new());
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn open(sample: Sample) -> Result<Opened, Problem> {
    line::connected().await?.ask(PanelId::File, OpenSample { sample }).await
}
