//! Open a project: it is used on the log in hand, or waits for the next one.

use super::recipe_file::use_recipe;
use super::{choose, choose_files, go, meet_problem};
use crate::present::project;
use crate::protocol::{AmberUse, Bookmark, Choices, PanelId, Problem, Project, ProjectRead, ReadProject, Recipe};
use crate::ui::narrow::is_narrow;
use crate::ui::project::ProjectInHand;
use crate::ui::small_file::small_file;
use crate::ui::workspace::{Screen, Workspace};
use crate::ui::{leaving, line};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::File;

/// Files of projects are called so; browsers put « (1)» before the ending of a second one.
const MARK: &str = ".spor-projekt";

/// Whether a file that was chosen or dropped is called as a project is.
pub fn is_project(file: &File) -> bool {
    let name = file.name().to_lowercase();
    name.contains(MARK) && name.ends_with(".json")
}

/// Opens a project, and then the logs that came with it. A file that holds none changes nothing.
pub fn open_project(workspace: Workspace, file: File, logs: Vec<File>) {
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let read = read(workspace, &file).await;
        if line::turn() != turn {
            return;
        }
        match read {
            Ok(Ok(project)) => take(workspace, project, logs),
            Ok(Err(said)) => {
                workspace.announce(said.clone());
                workspace.project.update(|project| project.told = Some((said, true)));
                go(workspace, Screen::Project);
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// The project, or why the file is none in words.
async fn read(workspace: Workspace, file: &File) -> Result<Result<Project, String>, Problem> {
    let words = workspace.speech().words_now();
    let Some(file) = small_file(file).await else { return Ok(Err(words.text("project-file-unreadable"))) };
    let ProjectRead { read } = line::connected().await?.ask(PanelId::SavedFile, ReadProject { file }).await?;
    Ok(read.map_err(|problem| project::problem(&problem, &words)))
}

fn take(workspace: Workspace, project: Project, logs: Vec<File>) {
    let words = workspace.speech().words_now();
    workspace.project.update(|held| {
        (held.opened, held.waits, held.told) = (Some(Arc::new(project)), true, None);
    });
    workspace.announce(words.text("project-opened"));
    if !logs.is_empty() {
        return choose_files(workspace, logs);
    }
    if workspace.open.with_untracked(Option::is_some) {
        return use_on_open_log(workspace);
    }
    if workspace.preview.with_untracked(Option::is_some) {
        return use_on_files(workspace);
    }
    go(workspace, Screen::Project);
}

/// Lets go of the project in hand; the choices stay as they are.
pub fn forget_project(workspace: Workspace) {
    workspace.project.update(|held| {
        (held.opened, held.waits) = (None, false);
        held.told = None;
    });
    workspace.announce(workspace.speech().words_now().text("project-forgotten"));
}

/// Sets how the files in hand are read as the project that waits says. What does not fit is told before they are read.
pub(super) fn use_on_files(workspace: Workspace) {
    let Some(project) = waiting(workspace) else { return };
    follow_recipe_of(workspace, project.recipe.clone());
}

/// The reading and the steps of the project take the place of those in hand.
fn follow_recipe_of(workspace: Workspace, recipe: Recipe) {
    if recipe.sources.is_empty() && recipe.steps.is_empty() {
        return;
    }
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let used = use_recipe(workspace, recipe).await;
        if line::turn() != turn {
            return;
        }
        match used {
            Ok(()) | Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Uses the project on the log that is open: undo leads back to the choices before.
fn use_on_open_log(workspace: Workspace) {
    let Some(project) = waiting(workspace) else { return };
    choose(workspace, |choices| *choices = on_this_page(&project.choices));
    take_the_rest(workspace, &project);
    workspace.announce(tell_in_use(workspace));
    follow_recipe_of(workspace, project.recipe.clone());
    go(workspace, Screen::Project);
}

/// Uses the project on a log that was just read, and again where the same files are read anew; says which screen is to
/// be shown then, where it is another than without a project.
pub(super) fn use_on_new_log(workspace: Workspace) -> Option<Screen> {
    let ProjectInHand { opened, waits, .. } = workspace.project.get_untracked();
    let project = opened?;
    if waits {
        workspace.recipe.update(|recipe| recipe.steps = project.recipe.steps.clone());
    }
    choose(workspace, |choices| *choices = on_this_page(&project.choices));
    if waits {
        tell_in_use(workspace);
    }
    take_the_rest(workspace, &project);
    waits.then_some(Screen::Project)
}

/// Says on the screen that the project is in use, and how its choices are taken back where there are other ones.
fn tell_in_use(workspace: Workspace) -> String {
    let words = workspace.speech().words_now();
    let can_undo = workspace.history.with_untracked(|history| history.last().is_some());
    let said = words.text(if can_undo { "project-in-use-undo" } else { "project-in-use" });
    workspace.project.update(|held| held.told = Some((said.clone(), false)));
    said
}

fn waiting(workspace: Workspace) -> Option<Arc<Project>> {
    workspace.project.with_untracked(|held| held.opened.clone().filter(|_| held.waits))
}

/// The choices of a project, but that a narrow page shows the map as a table.
fn on_this_page(choices: &Choices) -> Choices {
    Choices { as_table: choices.as_table || is_narrow(), ..choices.clone() }
}

/// Bookmarks, note and answers beside those that are there already, and the release that the project is.
fn take_the_rest(workspace: Workspace, project: &Project) {
    workspace.project.update(|held| {
        held.waits = false;
        if !held.note.contains(project.note.trim()) {
            held.note = format!("{}\n\n{}", held.note, project.note).trim().to_owned();
        }
    });
    workspace.bookmarks.update(|bookmarks| {
        let new = |bookmark: &&Bookmark| !bookmarks.list.contains(bookmark);
        let new: Vec<Bookmark> = project.bookmarks.iter().filter(new).cloned().collect();
        bookmarks.list.extend(new);
    });
    for answered in &project.amber {
        let (use_of_data, answers) = (answered.use_of_data, answered.answers.clone());
        match use_of_data {
            AmberUse::Joining => workspace.amber.update(|held| {
                if !held.are_complete() {
                    *held = answers;
                }
            }),
            _ => workspace.amber_views.update(|held| {
                if held.iter().all(|(known, _)| *known != use_of_data) {
                    held.push((use_of_data, answers));
                }
            }),
        }
    }
    leaving::remember(workspace, project.figures.release);
}
