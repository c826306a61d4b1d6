//! The buttons that load and save a recipe.

use crate::ui::actions;
use crate::ui::form::LoadButton;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn LoadRecipe() -> impl IntoView {
    let workspace = Workspace::of_page();
    let chosen = Callback::new(move |file| actions::load_recipe(workspace, file));
    view! { <LoadButton label="prepare-load" why="prepare-load-why" chosen /> }
}

#[component]
pub fn SaveRecipe() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <button class="b" title=speech.text("prepare-save-why") on:click=move |_| actions::save_recipe(workspace)>
            <Icon symbol=Symbol::Save size=IconSize::Small />
            {speech.text("prepare-save")}
        </button>
    }
}
