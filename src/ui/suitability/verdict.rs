//! The verdict with its sign, the sentence of why, and the cleaning that would help.

use super::mark;
use super::premises::OtherPremises;
use super::report::ReportButtons;
use super::state::SuitabilityState;
use crate::present::suitability::{steps_offered, verdict_said};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol, VerdictMark};
use leptos::prelude::*;

#[component]
pub fn Said() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let said = Memo::new(move |_| {
        let words = speech.words();
        state.page.with(|page| page.as_ref().map(|page| verdict_said(&page.now, &words)))
    });
    let level = move || said.get().map(|said| said.level);
    let steps = Memo::new(move |_| {
        state.page.with(|page| page.as_ref().map_or(0, |page| steps_offered(&page.now, None).len()))
    });
    // As long as nothing else was done with the recipe, the cleaning is what is undone.
    let is_cleaned = Memo::new(move |_| {
        let recipe = state.workspace.recipe;
        state
            .cleaned
            .with(|cleaned| cleaned.as_ref().is_some_and(|cleaned| recipe.with(|recipe| recipe.steps == *cleaned)))
    });
    let undo = move |_| actions::undo_recipe(state.workspace);
    view! {
        <section class="fit-said">
            <span class=move || format!("fit-sign {}", mark::class(level()))>
                {move || view! { <VerdictMark verdict=mark::shape(level()) /> }}
            </span>
            <div class="stack">
                <p class="cap" id="fit-question">{speech.text("suitability-question")}</p>
                <h1 tabindex="-1" aria-describedby="fit-question">{move || said.get().map(|said| said.word)}</h1>
                <p class="fit-why" role="status">{move || said.get().map(|said| said.why)}</p>
                <p class="faint sm">{speech.text("suitability-scope")}</p>
                <OtherPremises />
                <div class="row wrap">
                    <Show when=move || { steps.get() > 0 }>
                        <button class="b pri" aria-haspopup="dialog" on:click=move |_| state.cleaning.set(Some(None))>
                            {move || speech.words().with("suitability-clean-all", &[("n", steps.get().into())])}
                        </button>
                    </Show>
                    <Show when=move || is_cleaned.get()>
                        <button class="b" on:click=undo>
                            <Icon symbol=Symbol::Undo size=IconSize::Small />
                            {speech.text("suitability-undo-clean")}
                        </button>
                    </Show>
                    <ReportButtons />
                </div>
            </div>
        </section>
    }
}
