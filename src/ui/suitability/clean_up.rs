//! The dialog of the cleaning: every step that would help, as a sentence that can be left out, added to the recipe at once.

use super::state::SuitabilityState;
use crate::present::prepare::sentence;
use crate::present::suitability::steps_offered;
use crate::protocol::{RecipeStep, Step};
use crate::ui::actions;
use crate::ui::frame::Modal;
use leptos::prelude::*;

#[component]
pub fn CleanUp() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    view! {
        <Modal
            open=Signal::derive(move || state.cleaning.get().is_some())
            on_close=Callback::new(move |()| state.cleaning.set(None))
            title_id="clean-up-title"
            title=Signal::derive(speech.text("suitability-clean-title"))
        >
            <Steps />
        </Modal>
    }
}

/// The steps as they were when the dialog was opened, all of them chosen.
#[component]
fn Steps() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let of = state.cleaning.get_untracked().flatten();
    let steps: Vec<Step> =
        state.page.with_untracked(|page| page.as_ref().map(|page| steps_offered(&page.now, of))).unwrap_or_default();
    let chosen = RwSignal::new(vec![true; steps.len()]);
    let count = Memo::new(move |_| chosen.with(|chosen| chosen.iter().filter(|chosen| **chosen).count()));
    let listed = steps.iter().enumerate().map(|(place, step)| {
        let step = step.clone();
        let id = format!("clean-up-{place}");
        let choose = move |event| chosen.update(|chosen| chosen[place] = event_target_checked(&event));
        view! {
            <li class="opt">
                <input class="form-checkbox" type="checkbox" id=id.clone() checked=true on:change=choose />
                <label for=id>{move || sentence(&step, &speech.words())}</label>
            </li>
        }
    });
    let listed = listed.collect_view();
    let add = move |_| {
        let taken: Vec<RecipeStep> = chosen.with_untracked(|chosen| {
            let chosen = chosen.iter().zip(&steps).filter(|(chosen, _)| **chosen);
            chosen.map(|(_, step)| RecipeStep::from(step.clone())).collect()
        });
        if taken.is_empty() {
            return;
        }
        let said = speech.words_now().with("suitability-cleaned", &[("n", taken.len().into())]);
        state.cleaning.set(None);
        actions::change_recipe(workspace, said, move |steps| steps.extend(taken));
        state.keep_cleaned();
    };
    view! {
        <div class="editor-body">
            <p class="muted">{speech.text("suitability-clean-how")}</p>
            <ul class="fit-steps">{listed}</ul>
        </div>
        <footer class="editor-foot">
            <button class="b pri" aria-disabled=move || (count.get() == 0).then_some("true") on:click=add>
                {move || speech.words().with("suitability-clean-do", &[("n", count.get().into())])}
            </button>
        </footer>
    }
}
