//! The title of the screen, and what can be done with the recipe as a whole.

use super::state::PrepareState;
use crate::present::Fact;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::recipe::{LoadRecipe, RecipeFit, SaveRecipe};
use crate::ui::workspace::Source;
use leptos::prelude::*;

#[component]
pub fn Head() -> impl IntoView {
    let state = PrepareState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    // A sample without steps has nothing to save: no file that was read, and nothing done to it.
    let is_empty = Memo::new(move |_| {
        let is_file = matches!(workspace.source.get(), Some(Source::File { .. }));
        !is_file && workspace.recipe.with(|recipe| recipe.steps.is_empty())
    });
    view! {
        <header class="data-head">
            <div class="stack">
                <h1 tabindex="-1">{speech.text("prepare-title")}</h1>
                <p class="muted">{speech.text("prepare-lede")}</p>
            </div>
            <div class="row wrap">
                <LoadRecipe />
                <Show when=move || !is_empty.get()>
                    <SaveRecipe />
                    <button class="b" on:click=move |_| actions::copy_recipe(workspace)>
                        <Icon symbol=Symbol::Copy size=IconSize::Small />
                        {speech.text("prepare-copy")}
                    </button>
                </Show>
            </div>
        </header>
        <RecipeFit />
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
