//! Save the filters as a readable file, and load such a file in place of those in use.

use super::{change_filters, meet_problem};
use crate::present::filters;
use crate::protocol::{
    BUILD, FilterSetRead, FilterSetWritten, FilterStack, PanelId, Problem, ReadFilterSet, WriteFilterSet,
};
use crate::ui::small_file::small_file;
use crate::ui::workspace::{Source, Workspace};
use crate::ui::{line, saving};
use leptos::prelude::*;

/// Hands the browser the filters as JSON. It holds the names that they mention, never ids of cases.
pub fn save_filters(workspace: Workspace) {
    leptos::task::spawn_local(async move {
        let words = workspace.speech().words_now();
        match written(workspace).await {
            Ok(FilterSetWritten { name, file, left_out }) => {
                let name = format!("{} {name}.json", words.text("filter-file-name"));
                saving::save(&name, "application/json", &file.0);
                let saved = words.with("filter-saved", &[("file", name.into())]);
                let without = (left_out > 0).then(|| words.with("filter-saved-without", &[("n", left_out.into())]));
                workspace.announce([Some(saved), without.clone()].into_iter().flatten().collect::<Vec<_>>().join(" "));
                workspace.filters_told.set(without);
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn written(workspace: Workspace) -> Result<FilterSetWritten, Problem> {
    let named = untrack(|| workspace.name()).unwrap_or_default();
    let name = match workspace.source.get_untracked() {
        Some(Source::File { .. }) => named.split('.').next().unwrap_or_default().to_owned(),
        Some(Source::Sample(_)) | None => named,
    };
    let stack = workspace.choices.with_untracked(|choices| choices.filters.clone());
    let ask = WriteFilterSet { name, made_with: format!("Spor {BUILD}"), stack };
    line::connected().await?.ask(PanelId::SavedFile, ask).await
}

/// Puts the filters of a file in the place of those in use, as one step that can be undone; a file that holds none
/// changes nothing.
pub fn load_filters(workspace: Workspace, file: web_sys::File) {
    read_filters(workspace, file, move |read| match read {
        Ok(stack) => {
            let said = workspace.speech().words_now().with("filter-loaded", &[("n", stack.filters.len().into())]);
            change_filters(workspace, said, |filters| *filters = stack);
        }
        Err(said) => {
            workspace.announce(said.clone());
            workspace.filters_told.set(Some(said));
        }
    });
}

/// Has the worker read a file of saved filters, and hands on what it holds, or why it holds none in a sentence.
pub fn read_filters(
    workspace: Workspace,
    file: web_sys::File,
    then: impl FnOnce(Result<FilterStack, String>) + 'static,
) {
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let read = read(workspace, &file).await;
        // The log may have been closed meanwhile.
        if line::turn() != turn {
            return;
        }
        match read {
            Ok(read) => then(read),
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn read(workspace: Workspace, file: &web_sys::File) -> Result<Result<FilterStack, String>, Problem> {
    let words = workspace.speech().words_now();
    let Some(file) = small_file(file).await else { return Ok(Err(words.text("filter-file-unreadable"))) };
    let FilterSetRead { read } = line::connected().await?.ask(PanelId::SavedFile, ReadFilterSet { file }).await?;
    Ok(read.map_err(|problem| filters::problem(&problem, &words)))
}
