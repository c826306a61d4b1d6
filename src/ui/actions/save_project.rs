//! Save the project: everything that was chosen about the open log, and its last figures, as a readable file.

use super::meet_problem;
use crate::protocol::{
    AmberAnswered, AmberUse, BUILD, CalendarDay, PanelId, Problem, ProjectWritten, WallTime, WriteProject,
};
use crate::ui::files::Group;
use crate::ui::today::today;
use crate::ui::workspace::Workspace;
use crate::ui::{leaving, line, saving};
use leptos::prelude::*;

/// Hands the browser the project of the open log as JSON.
pub fn save_project(workspace: Workspace) {
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let words = workspace.speech().words_now();
        let saved = written(workspace).await;
        // The log may have been closed meanwhile.
        if line::turn() != turn {
            return;
        }
        match saved {
            Ok(ProjectWritten { file, left_out, release }) => {
                let name = leaving::file_name(workspace, "project-file-name", "spor-projekt.json");
                saving::save(&name, "application/json", &file.0);
                leaving::remember(workspace, release);
                let saved = words.with("project-saved", &[("file", name.into())]);
                let without = (left_out > 0).then(|| words.with("project-left-out", &[("n", left_out.into())]));
                let said = std::iter::once(saved).chain(without).collect::<Vec<_>>().join(" ");
                workspace.announce(said.clone());
                workspace.project.update(|project| project.told = Some((said, false)));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn written(workspace: Workspace) -> Result<ProjectWritten, Problem> {
    let open = workspace.open.with_untracked(|open| {
        open.as_ref().map(|open| (open.log, open.files.groups.iter().filter_map(Group::as_read).collect()))
    });
    let (log, sources) = open.ok_or(Problem::NotOpen)?;
    let WallTime { year, month, day, .. } = today();
    let name = leaving::name(workspace).unwrap_or_default();
    let ask = WriteProject {
        log,
        name: name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem).to_owned(),
        made_with: format!("Spor {BUILD}"),
        saved: CalendarDay { year, month, day },
        note: workspace.project.with_untracked(|project| project.note.clone()),
        sources,
        steps: workspace.recipe.with_untracked(|recipe| recipe.steps.clone()),
        choices: workspace.choices.get_untracked(),
        bookmarks: workspace.bookmarks.with_untracked(|bookmarks| bookmarks.list.clone()),
        amber: untrack(|| amber_answered(workspace)),
    };
    line::connected().await?.ask(PanelId::SavedFile, ask).await
}

/// What was answered before amber functions of the open log were used. Follows changes.
pub fn amber_answered(workspace: Workspace) -> Vec<AmberAnswered> {
    let joining = workspace.amber.get();
    let joining = joining.are_complete().then_some((AmberUse::Joining, joining));
    let views = workspace.amber_views.get();
    let all = joining.into_iter().chain(views);
    all.map(|(use_of_data, answers)| AmberAnswered { use_of_data, answers }).collect()
}
