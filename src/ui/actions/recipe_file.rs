//! Save the recipe as a readable file, load one, and copy it as a list in plain words.

use super::{change_recipe, meet_problem};
use crate::present::{Fact, prepare};
use crate::protocol::{BUILD, PanelId, Problem, ReadRecipe, Recipe, RecipeStep, WriteRecipe};
use crate::ui::small_file::small_file;
use crate::ui::workspace::{Source, Workspace};
use crate::ui::{clipboard, line, saving};
use leptos::prelude::*;

/// Hands the browser the recipe as JSON; it holds names, never data.
pub fn save_recipe(workspace: Workspace) {
    let words = workspace.speech().words_now();
    let named = untrack(|| workspace.name()).unwrap_or_default();
    let of = match workspace.source.get_untracked() {
        Some(Source::File { .. }) => named.split('.').next().unwrap_or_default().to_owned(),
        Some(Source::Sample(_)) | None => named,
    };
    let recipe = Recipe {
        steps: workspace.recipe.with_untracked(|recipe| recipe.steps.clone()),
        ..Recipe::new(&of, &format!("Spor {BUILD}"))
    };
    let name = format!("{} {of}.json", words.text("prepare-file-name"));
    leptos::task::spawn_local(async move {
        let asked = async { line::connected().await?.ask(PanelId::SavedFile, WriteRecipe { recipe }).await };
        match asked.await {
            Ok(written) => {
                saving::save(&name, "application/json", &written.file.0);
                workspace.announce(words.with("prepare-saved", &[("file", Fact::from(name))]));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Reads a recipe; its steps take the place of those in hand. `refused` says what is wrong with a file that is none.
pub fn load_recipe(workspace: Workspace, file: web_sys::File, refused: RwSignal<Option<String>>) {
    leptos::task::spawn_local(async move {
        let words = workspace.speech().words_now();
        let Some(bytes) = small_file(&file).await else {
            refused.set(Some(words.text("prepare-file-unreadable")));
            return;
        };
        let asked = async { line::connected().await?.ask(PanelId::SavedFile, ReadRecipe { file: bytes }).await };
        let read = match asked.await {
            Ok(answer) => answer.read,
            Err(Problem::Superseded | Problem::Stopped) => return,
            Err(problem) => return meet_problem(workspace, problem),
        };
        match read {
            Ok(recipe) => {
                refused.set(None);
                let said = words.with("prepare-loaded", &[("n", recipe.steps.len().into())]);
                change_recipe(workspace, said, |steps: &mut Vec<RecipeStep>| *steps = recipe.steps);
            }
            Err(problem) => {
                let said = prepare::recipe_problem(&problem, &words);
                workspace.announce(said.clone());
                refused.set(Some(said));
            }
        }
    });
}

fn as_html(list: &str) -> String {
    list.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>")
}

/// The steps with their effects as a numbered list.
pub fn copy_recipe(workspace: Workspace) {
    let words = workspace.speech().words_now();
    let list = workspace.recipe.with_untracked(|recipe| {
        workspace.prepared.with_untracked(|prepared| {
            let effects = prepared.as_ref().map_or(&[][..], |prepared| &prepared.effects);
            prepare::as_list(&recipe.steps, effects, &words)
        })
    });
    leptos::task::spawn_local(async move {
        // Without a clipboard (plain http) the older way through a copy event is there.
        let is_copied = clipboard::copy(&list).await || clipboard::copy_table(&list, &as_html(&list));
        workspace.announce(words.text(if is_copied { "prepare-copied" } else { "prepare-not-copied" }));
    });
}
