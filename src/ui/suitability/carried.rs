//! «Det kan data bære»: each analysis with how well, and what limits it.

use super::mark::marked;
use super::state::SuitabilityState;
use crate::present::suitability::carried;
use leptos::prelude::*;

#[component]
pub fn Carried() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let rows = move || {
        let words = speech.words();
        let page = state.page.get()?;
        let row = |of: crate::present::suitability::CarriedSaid| {
            view! {
                <li>
                    <span>
                        <b>{of.name}</b>
                        <span class="xs muted">{of.because}</span>
                    </span>
                    {marked(of.level, of.word)}
                </li>
            }
        };
        Some(carried(&page.now, &words).into_iter().map(row).collect_view())
    };
    view! {
        <section class="fit-carries" aria-labelledby="fit-carries-title">
            <h2 id="fit-carries-title">{speech.text("suitability-carries")}</h2>
            <ul>{rows}</ul>
        </section>
    }
}
