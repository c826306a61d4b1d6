//! What a project holds, one line for each part.

use super::state::ProjectState;
use crate::present::project::{Holds, holds};
use crate::protocol::Project;
use crate::ui::actions;
use crate::ui::files::Group;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// What would be saved now.
#[component]
pub fn InHand() -> impl IntoView {
    let ProjectState { workspace, page, .. } = ProjectState::of_screen();
    let lines = Signal::derive(move || {
        let words = workspace.speech().words();
        let page = page.get();
        workspace.choices.with(|choices| {
            workspace.bookmarks.with(|bookmarks| {
                let now = Holds {
                    sources: workspace.open.with(|open| {
                        open.as_ref().map_or(0, |open| open.files.groups.iter().filter_map(Group::as_read).count())
                    }),
                    steps: workspace.recipe.with(|recipe| recipe.steps.len()),
                    choices,
                    bookmarks: &bookmarks.list,
                    has_note: workspace.project.with(|project| !project.note.trim().is_empty()),
                    amber: actions::amber_answered(workspace).len(),
                    figures: page.as_ref().map(|page| &page.now),
                };
                holds(&now, &words)
            })
        })
    });
    view! { <Lines lines /> }
}

/// What is in a project that was opened.
#[component]
pub fn Opened(project: Arc<Project>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let lines = Signal::derive(move || holds(&Holds::of(&project), &speech.words()));
    view! { <Lines lines /> }
}

#[component]
fn Lines(lines: Signal<Vec<(String, String)>>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let line = |(name, said): (String, String)| {
        view! {
            <dt>{name}</dt>
            <dd>{said}</dd>
        }
    };
    view! {
        <section class="box" aria-labelledby="project-holds-title">
            <header><h2 id="project-holds-title">{speech.text("project-holds")}</h2></header>
            <dl class="acc">{move || lines.get().into_iter().map(line).collect_view()}</dl>
            <p class="muted xs">{speech.text("project-holds-not")}</p>
        </section>
    }
}
