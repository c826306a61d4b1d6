//! Choose files: they are looked at, and their preview shown. An open log is closed only when the user says so.

use super::{close_log::forget_log, go, meet_problem};
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
            Ok(groups) => {
                let first = groups.first().cloned();
                workspace.files.set(Files { groups, shown: 0 });
                if let Some(group) = first {
                    line::show_place(group.files.first().map_or(0, |file| file.place));
                    workspace.draft.set(Some(group.draft));
                    workspace.preview.set(Some(group.preview));
                }
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

/// The files by layout; events before tables about cases. The first file that cannot be read ends it, by its name.
async fn look(files: &[File]) -> Result<Vec<Group>, (String, Problem)> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, file) in files.iter().enumerate() {
        line::show_place(place);
        let preview = probe().await.map_err(|problem| (file.name(), problem))?;
        let chosen = ChosenFile {
            place,
            name: file.name(),
            size_bytes: file.size() as u64,
            format: preview.settings.format.clone(),
            gzip: preview.settings.gzip,
        };
        match groups.iter_mut().find(|group| group.takes(&preview)) {
            Some(group) => group.files.push(chosen),
            None => groups.push(Group::of(chosen, preview)),
        }
    }
    if groups.len() > 1 {
        let whole = groups.iter().filter(|group| group.missing() == (false, false, false));
        let case_names: Vec<String> = whole.flat_map(Group::case_names).collect();
        groups.iter_mut().for_each(|group| group.take_as_table(&case_names));
    }
    let (events, tables): (Vec<Group>, Vec<Group>) =
        groups.into_iter().partition(|group| group.used_as == UsedAs::Events);
    Ok(events.into_iter().chain(tables).collect())
}

/// Asks the worker to look at the file in hand; it keeps the beginning.
pub async fn probe() -> Result<Preview, Problem> {
    let file = line::file().ok_or(Problem::FileUnreadable)?;
    let client = line::connected().await?;
    let ask = ProbeFile { name: file.name(), size_bytes: file.size() as u64 };
    let probed = client.ask_about_files(PanelId::File, ask, &[file], |_| ()).await?;
    line::set_beginning_held(true);
    Ok(probed.preview)
}
