//! «Open project».

use crate::ui::actions;
use crate::ui::form::LoadButton;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn OpenProject(#[prop(optional)] large: bool) -> impl IntoView {
    let workspace = Workspace::of_page();
    let chosen = Callback::new(move |file| actions::open_project(workspace, file, Vec::new()));
    view! { <LoadButton label="project-open" why="project-open-why" chosen large /> }
}
