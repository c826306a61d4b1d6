//! Open invented data: one click, and the map is drawn; or as the file that a system would export, with its faults.

use super::choose_file::look_at;
use super::close_log::forget_log;
use super::read_file::show_opened;
use super::{go, meet_problem};
use crate::protocol::{MakeSampleFile, OpenSample, Opened, PanelId, Problem, Sample, SampleFiles, SampleLayer};
use crate::ui::workspace::{AfterClosing, Dialog, Screen, Source, Work, WorkKind, Workspace};
use crate::ui::{line, saving};
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

/// Opens a sample as files with planted faults, to be confirmed and read as one's own would be.
pub fn open_sample_as_file(workspace: Workspace, sample: Sample) {
    if workspace.open.get_untracked().is_some() {
        workspace.dialog.set(Some(Dialog::CloseLog(AfterClosing::SampleFile(sample))));
        return;
    }
    make_files(workspace, sample);
}

/// Makes the files of a sample and looks at them; whatever was open is forgotten.
pub fn make_files(workspace: Workspace, sample: Sample) {
    forget_log(workspace);
    workspace.source.set(Some(Source::Sample(sample)));
    workspace.work.set(Some(Work::new(WorkKind::MakingSample)));
    go(workspace, Screen::Data);
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let made = files_of(sample).await;
        if line::turn() != turn {
            return;
        }
        workspace.work.set(None);
        match made {
            Ok(made) => {
                let made = made.files.iter();
                let files = made.filter_map(|file| saving::file(&file.name, "text/csv", &file.bytes.0)).collect();
                look_at(workspace, files, Some(sample));
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn files_of(sample: Sample) -> Result<SampleFiles, Problem> {
    line::connected().await?.ask(PanelId::File, MakeSampleFile { sample, layer: SampleLayer::Raw }).await
}

async fn open(sample: Sample) -> Result<Opened, Problem> {
    line::connected().await?.ask(PanelId::File, OpenSample { sample }).await
}
