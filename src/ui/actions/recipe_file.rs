//! Save the recipe as a readable file, load one on this file, and copy it as a list in plain words.

use super::use_profile::fit_source;
use super::{change_recipe, meet_problem, show_group};
use crate::present::{Fact, prepare};
use crate::protocol::{
    BUILD, FitSource, ImportSettings, PanelId, Problem, ProfileRole, ReadRecipe, Recipe, RecipeRead, RecipeStep,
    RecipeWritten, SavedSource, ShapeWords, SourceMisfit, SourceUse, WriteRecipe,
};
use crate::ui::data::shape_words;
use crate::ui::files::{self, Files, Group, UsedAs};
use crate::ui::small_file::small_file;
use crate::ui::workspace::{RecipeTold, Screen, Source, Workspace};
use crate::ui::{clipboard, line, saving};
use leptos::prelude::*;

/// What of a recipe does not fit, with the name of the files where there are several layouts.
type Misfits = Vec<(Option<String>, SourceMisfit)>;

/// Hands the browser the recipe as JSON: how the files are read, and the steps. It holds names, never data.
pub fn save_recipe(workspace: Workspace) {
    leptos::task::spawn_local(async move {
        let words = workspace.speech().words_now();
        match written(workspace).await {
            Ok(written) => {
                let name = format!("{} {}.json", words.text("prepare-file-name"), written.recipe.name);
                saving::save(&name, "application/json", &written.file.0);
                workspace.announce(words.with("prepare-saved", &[("file", Fact::from(name))]));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// The recipe in hand, made by the worker. On the screen of the data the files are read as its controls say, elsewhere
/// as the open log was read.
async fn written(workspace: Workspace) -> Result<RecipeWritten, Problem> {
    let named = untrack(|| workspace.name()).unwrap_or_default();
    let source = workspace.source.get_untracked();
    let name = match source {
        Some(Source::File { .. }) => named.split('.').next().unwrap_or_default().to_owned(),
        Some(Source::Sample(_)) | None => named,
    };
    let as_read = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.files.clone()));
    let as_read = as_read.filter(|_| workspace.screen.get_untracked() != Screen::Data);
    let files: Files = as_read.unwrap_or_else(|| untrack(|| files::now(workspace)));
    let ask = WriteRecipe {
        name,
        made_with: format!("Spor {BUILD}"),
        sources: files.groups.iter().filter_map(Group::as_read).collect(),
        steps: workspace.recipe.with_untracked(|recipe| recipe.steps.clone()),
    };
    line::connected().await?.ask(PanelId::SavedFile, ask).await
}

/// Reads a recipe: the files are read as it says, and its steps take the place of those in hand. What does not fit is
/// said in a list; a file that is no recipe changes nothing.
pub fn load_recipe(workspace: Workspace, file: web_sys::File) {
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let loaded = load(workspace, &file).await;
        if line::turn() != turn {
            return;
        }
        match loaded {
            Ok(()) | Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn load(workspace: Workspace, file: &web_sys::File) -> Result<(), Problem> {
    let words = workspace.speech().words_now();
    let refuse = |said: String| {
        workspace.announce(said.clone());
        workspace.recipe_told.set(RecipeTold { refused: Some(said), ..RecipeTold::default() });
    };
    let Some(file) = small_file(file).await else {
        refuse(words.text("prepare-file-unreadable"));
        return Ok(());
    };
    let RecipeRead { read } = line::connected().await?.ask(PanelId::SavedFile, ReadRecipe { file }).await?;
    let recipe = match read {
        Ok(recipe) => recipe,
        Err(problem) => {
            refuse(prepare::recipe_problem(&problem, &words));
            return Ok(());
        }
    };
    use_recipe(workspace, recipe).await
}

/// The files in hand are read as the recipe says, and its steps take the place of those in hand; what does not fit is told.
pub(super) async fn use_recipe(workspace: Workspace, recipe: Recipe) -> Result<(), Problem> {
    let misfits = fit_files(workspace, &recipe.sources).await?;
    let words = workspace.speech().words_now();
    let said = words.with("prepare-loaded", &[("n", recipe.steps.len().into())]);
    workspace.announce(said.clone());
    workspace.recipe_told.set(RecipeTold { refused: None, name: Some(recipe.name), misfits });
    change_recipe(workspace, said, |steps: &mut Vec<RecipeStep>| *steps = recipe.steps);
    Ok(())
}

/// Sets how every layout of files is read, and says what does not fit.
async fn fit_files(workspace: Workspace, sources: &[SavedSource]) -> Result<Misfits, Problem> {
    let mut files = untrack(|| files::now(workspace));
    if sources.is_empty() || files.groups.is_empty() {
        return Ok(Vec::new());
    }
    let words = shape_words(workspace.speech());
    let are_several = files.groups.len() > 1;
    let (mut misfits, mut used) = (Vec::new(), vec![false; sources.len()]);
    let mut failed = None;
    for group in &mut files.groups {
        match fit_group(group, sources, &words).await {
            Ok((source, unfit)) => {
                used.iter_mut().enumerate().for_each(|(number, used)| *used |= source == Some(number));
                let name = are_several.then(|| group.name());
                misfits.extend(unfit.into_iter().map(|misfit| (name.clone(), misfit)));
            }
            Err(problem) => failed = Some(problem),
        }
    }
    let shown = files.shown;
    if failed.is_none() {
        workspace.files.set(files);
        // Without a draft the group on the screen is not written back before it is shown.
        workspace.draft.set(None);
    }
    // Previews are made of the group on the screen again.
    show_group(workspace, shown);
    let unused = sources.iter().zip(used).filter(|(_, is_used)| !is_used);
    misfits.extend(unused.map(|(source, _)| {
        let columns = source.named(ProfileRole::Case).cloned().collect();
        (None, SourceMisfit::SourceUnused { columns })
    }));
    failed.map_or(Ok(misfits), Err)
}

/// Sets how the files of one layout are read; says which source knows them, and what does not fit.
async fn fit_group(
    group: &mut Group,
    sources: &[SavedSource],
    words: &ShapeWords,
) -> Result<(Option<usize>, Vec<SourceMisfit>), Problem> {
    let Some(first) = group.files.first() else { return Ok((None, Vec::new())) };
    line::show_place(first.place, first.entry.clone());
    let settings = ImportSettings { format: first.format.clone(), ..group.draft.clone() };
    let fitted = fit_source(FitSource { settings, sources: sources.to_vec(), words: words.clone() }).await?;
    let number = fitted.source.map(|number| number as usize);
    if let Some(source) = number.and_then(|number| sources.get(number)) {
        group.used_as = match source.used_as {
            SourceUse::Events => UsedAs::Events,
            SourceUse::CaseTable => UsedAs::CaseTable,
        };
        // Who saved a pattern has said whether day or month comes first.
        let pattern = &fitted.preview.settings.time_pattern;
        group.order_chosen = (*pattern == source.reading.time_pattern).then(|| pattern.clone());
        group.draft = fitted.preview.settings.clone();
        group.preview = fitted.preview;
    }
    Ok((number, fitted.misfits))
}

fn as_html(list: &str) -> String {
    list.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "<br>")
}

/// How the files are read, and the steps with their effects, as a numbered list.
pub fn copy_recipe(workspace: Workspace) {
    leptos::task::spawn_local(async move {
        let words = workspace.speech().words_now();
        let sources = match written(workspace).await {
            Ok(written) => written.recipe.sources,
            Err(Problem::Superseded | Problem::Stopped) => return,
            Err(problem) => return meet_problem(workspace, problem),
        };
        let list = workspace.recipe.with_untracked(|recipe| {
            workspace.prepared.with_untracked(|prepared| {
                let effects = prepared.as_ref().map_or(&[][..], |prepared| &prepared.effects);
                prepare::as_list(&sources, &recipe.steps, effects, &words)
            })
        });
        // Without a clipboard (plain http) the older way through a copy event is there.
        let is_copied = clipboard::copy(&list).await || clipboard::copy_table(&list, &as_html(&list));
        workspace.announce(words.text(if is_copied { "prepare-copied" } else { "prepare-not-copied" }));
    });
}
