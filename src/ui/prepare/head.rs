//! The title of the screen, and what can be done with the recipe as a whole.

use super::state::PrepareState;
use crate::present::Fact;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn Head() -> impl IntoView {
    let state = PrepareState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let refused: RwSignal<Option<String>> = RwSignal::new(None);
    let input = NodeRef::<html::Input>::new();
    let chosen = move |_| {
        let Some(input) = input.get() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // Emptied, so that choosing the same file again is heard too.
        input.set_value("");
        if let Some(file) = file {
            actions::load_recipe(workspace, file, refused);
        }
    };
    let open = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    let is_empty = Memo::new(move |_| workspace.recipe.with(|recipe| recipe.steps.is_empty()));
    view! {
        <header class="data-head">
            <div class="stack">
                <h1 tabindex="-1">{speech.text("prepare-title")}</h1>
                <p class="muted">{speech.text("prepare-lede")}</p>
            </div>
            <div class="row wrap">
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
                <Show when=move || !is_empty.get()>
                    <button
                        class="b"
                        title=speech.text("prepare-save-why")
                        on:click=move |_| actions::save_recipe(workspace)
                    >
                        <Icon symbol=Symbol::Save size=IconSize::Small />
                        {speech.text("prepare-save")}
                    </button>
                    <button class="b" on:click=move |_| actions::copy_recipe(workspace)>
                        <Icon symbol=Symbol::Copy size=IconSize::Small />
                        {speech.text("prepare-copy")}
                    </button>
                </Show>
            </div>
        </header>
        {move || {
            refused
                .get()
                .map(|said| {
                    view! {
                        <div class="alert alert-error" role="alert">
                            <Icon symbol=Symbol::Warning />
                            <p>{said}</p>
                        </div>
                    }
                })
        }}
        <Fit />
    }
}

/// How many steps do not fit the log.
#[component]
fn Fit() -> impl IntoView {
    let workspace = PrepareState::of_screen().workspace;
    let misfits = Memo::new(move |_| {
        workspace.prepared.with(|prepared| {
            let effects = prepared.as_ref().map_or(&[][..], |prepared| &prepared.effects);
            effects.iter().filter(|effect| !effect.misfits.is_empty()).count()
        })
    });
    move || {
        (misfits.get() > 0).then(|| {
            let said = workspace.speech().words().with("prepare-loaded-misfits", &[("n", Fact::from(misfits.get()))]);
            view! {
                <div class="alert alert-warning fit">
                    <Icon symbol=Symbol::Warning />
                    <p>{said}</p>
                </div>
            }
        })
    }
}
