//! Choose files: they are looked at, and their preview shown. An open log is closed only when the user says so.

use super::{close_log::forget_log, go, meet_problem, show_group};
use crate::protocol::{PanelId, Preview, ProbeFile, Problem, Sample};
use crate::ui::files::{ChosenFile, Files, Group, UsedAs};
use crate::ui::line;
use crate::ui::workspace::{AfterClosing, Dialog, Screen, Source, Work, WorkKind, Workspace};
use leptos::prelude::*;
use web_sys::File;

/// Looks at files that were chosen, dropped or pasted together.
pub fn choose_files(workspace: Workspace, mut files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    // A project says how the files beside it are read.
    if let Some(place) = files.iter().position(super::is_project) {
        let project = files.remove(place);
        return super::open_project(workspace, project, files);
    }
    // Monthly extracts follow each other by name; the order in which a browser hands them over means nothing.
    crate::ui::order::by_name(&mut files);
    if workspace.open.get_untracked().is_some() {
        line::propose(files);
        workspace.dialog.set(Some(Dialog::CloseLog(AfterClosing::ProposedFile)));
        return;
    }
    look_at(workspace, files, None);
}

/// Looks at files, which may be those of a sample; whatever was open is forgotten.
pub fn look_at(workspace: Workspace, files: Vec<File>, invented: Option<Sample>) {
    let Some(first) = files.first() else { return };
    forget_log(workspace);
    workspace.crashes.set(0);
    let size_bytes = files.iter().map(|file| file.size() as u64).sum();
    let source = Source::File { name: first.name(), size_bytes, others: files.len() - 1, invented };
    workspace.source.set(Some(source));
    workspace.work.set(Some(Work::new(WorkKind::LookingAtFile)));
    line::hold(files.clone());
    go(workspace, Screen::Data);
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let looked = look(&files).await;
        if line::turn() != turn {
            return;
        }
        workspace.work.set(None);
        match looked {
            Ok(looked) => {
                workspace.files.set(looked);
                show_group(workspace, 0);
                super::open_project::use_on_files(workspace);
            }
            Err((name, problem)) => {
                if files.len() > 1 {
                    workspace.source.set(Some(Source::File { name, size_bytes, others: 0, invented }));
                }
                meet_problem(workspace, problem);
            }
        }
    });
}

/// The files by layout; events before tables about cases. The first file that cannot be read ends it, by its name;
/// of an archive of several files those that can be read are taken.
async fn look(files: &[File]) -> Result<Files, (String, Problem)> {
    let mut looked = Files::default();
    for (place, file) in files.iter().enumerate() {
        line::show_place(place, None);
        let preview = probe().await.map_err(|problem| (file.name(), problem))?;
        let others = preview.archive.iter().filter(|entry| Some(*entry) != preview.settings.zip_entry.as_ref());
        let others: Vec<String> = others.cloned().collect();
        take(&mut looked.groups, place, file, preview);
        for entry in others {
            line::show_place(place, Some(entry.clone()));
            match probe().await {
                Ok(preview) => take(&mut looked.groups, place, file, preview),
                Err(problem) => looked.not_read.push((entry, problem)),
            }
        }
    }
    if looked.groups.len() > 1 {
        let whole = looked.groups.iter().filter(|group| group.missing() == (false, false, false));
        let case_names: Vec<String> = whole.flat_map(Group::case_names).collect();
        looked.groups.iter_mut().for_each(|group| group.take_as_table(&case_names));
    }
    let (events, tables): (Vec<Group>, Vec<Group>) =
        looked.groups.into_iter().partition(|group| group.used_as == UsedAs::Events);
    looked.groups = events.into_iter().chain(tables).collect();
    Ok(looked)
}

fn take(groups: &mut Vec<Group>, place: usize, file: &File, preview: Preview) {
    let entry = preview.settings.zip_entry.clone();
    let chosen = ChosenFile {
        place,
        name: entry.clone().unwrap_or_else(|| file.name()),
        file_name: file.name(),
        size_bytes: file.size() as u64,
        entry,
        format: preview.settings.format.clone(),
        gzip: preview.settings.gzip,
    };
    match groups.iter_mut().find(|group| group.takes(&preview)) {
        Some(group) => group.files.push(chosen),
        None => groups.push(Group::of(chosen, preview)),
    }
}

/// Asks the worker to look at the file in hand; it keeps the beginning.
pub async fn probe() -> Result<Preview, Problem> {
    let file = line::file().ok_or(Problem::FileUnreadable)?;
    let client = line::connected().await?;
    let ask = ProbeFile { name: file.name(), size_bytes: file.size() as u64, entry: line::shown_entry() };
    let probed = client.ask_about_files(PanelId::File, ask, &[file], |_| ()).await?;
    line::set_beginning_held(true);
    Ok(probed.preview)
}
