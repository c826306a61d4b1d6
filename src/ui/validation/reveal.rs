//! The original id of the case that is judged, shown when asked for and until another case comes.

use super::state::ValidationState;
use crate::ui::actions;
use leptos::prelude::*;

#[component]
pub fn Reveal() -> impl IntoView {
    let state = ValidationState::of_screen();
    let speech = state.workspace.speech();
    let are_pseudonyms = Memo::new(move |_| state.page_of_sample().is_some_and(|page| page.are_pseudonyms));
    let id = Memo::new(move |_| {
        let place = state.place();
        state.revealed.with(|revealed| revealed.as_ref().filter(|(of, _)| *of == place).map(|(_, id)| id.clone()))
    });
    let turn = move |_| {
        if id.get_untracked().is_some() {
            return state.revealed.set(None);
        }
        let place = untrack(|| state.place());
        actions::reveal_case(state.workspace, place, move |id| {
            state.revealed.try_set(Some((place, id)));
        });
    };
    let label =
        move || speech.words().text(if id.get().is_some() { "validation-hide-id" } else { "validation-show-id" });
    view! {
        <Show when=move || are_pseudonyms.get()>
            <p class="sm" role="status">
                {move || id.get().map(|id| speech.rich_with("validation-id", &[("id", id.into())]))}
            </p>
            <button class="b" title=speech.text("validation-show-id-why") on:click=turn>
                {label}
            </button>
        </Show>
    }
}
