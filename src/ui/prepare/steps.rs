//! The list of steps, numbered, or what a recipe is for while there is none.

use super::state::PrepareState;
use super::step_row::StepRow;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn Steps() -> impl IntoView {
    let state = PrepareState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let count = Memo::new(move |_| workspace.recipe.with(|recipe| recipe.steps.len()));
    let choose = move |_| state.choosing.set(true);
    view! {
        <section class="box flush recipe" aria-labelledby="recipe-title">
            <header>
                <h2 id="recipe-title">{speech.text("prepare-steps")}</h2>
                <span class="faint sm" role="status">
                    {move || workspace.preparing.get().then(|| speech.words().text("prepare-working"))}
                </span>
                <button class="b pri" id="add-step" aria-haspopup="dialog" on:click=choose>
                    <Icon symbol=Symbol::Plus size=IconSize::Small />
                    {speech.text("prepare-add")}
                </button>
            </header>
            <Show when=move || count.get() == 0>
                <div class="empty">
                    <span class="disc">
                        <Icon symbol=Symbol::Recipe size=IconSize::Large />
                    </span>
                    <h3>{speech.text("prepare-empty")}</h3>
                    <p class="muted">{speech.text("prepare-empty-how")}</p>
                </div>
            </Show>
            <ol class="recipe-steps">
                // Keyed by place: a row stays on the page when what stands in it changes, and so does the focus.
                <For each=move || 0..count.get() key=|place| *place let:place>
                    <StepRow place />
                </For>
            </ol>
        </section>
    }
}
