//! The buttons that load and save a recipe.

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn LoadRecipe() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let input = NodeRef::<html::Input>::new();
    let chosen = move |_| {
        let Some(input) = input.get() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // Emptied, so that choosing the same file again is heard too.
        input.set_value("");
        if let Some(file) = file {
            actions::load_recipe(workspace, file);
        }
    };
    let open = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    view! {
        <button class="b" title=speech.text("prepare-load-why") on:click=open>
            <Icon symbol=Symbol::Upload size=IconSize::Small />
            {speech.text("prepare-load")}
        </button>
        <input
            type="file"
            class="recipe-file"
            node_ref=input
            accept=".json,application/json"
            hidden
            aria-hidden="true"
            tabindex="-1"
            on:change=chosen
        />
    }
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
