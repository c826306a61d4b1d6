//! The verdict as a chapter of the report: the word, why, what the data can carry, and the twelve criteria.
//!
//! Findings and remedies stay on the screen: «Rapport uden værdier» is the whole of it.

use super::ask;
use super::state::SuitabilityState;
use crate::present::suitability::{carried, saved_table, verdict_said};
use crate::ui::table_twin::TableTwin;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn SuitabilityOnPaper() -> impl IntoView {
    let state = SuitabilityState::new(Workspace::of_page());
    ask::follow(state);
    let speech = state.workspace.speech();
    let table = Callback::new(move |()| state.page.with(|page| Some(saved_table(page.as_ref()?, &speech.words()))));
    move || {
        let words = speech.words();
        let page = state.page.get()?;
        let said = verdict_said(&page.now, &words);
        let carries = carried(&page.now, &words).into_iter().map(|of| {
            view! { <li>{format!("{}: {} ({})", of.name, of.word, of.because)}</li> }
        });
        Some(view! {
            <h3>{said.word}</h3>
            <p>{said.why}</p>
            <p class="muted">{words.text("suitability-scope")}</p>
            <h3>{words.text("suitability-carries")}</h3>
            <ul>{carries.collect_view()}</ul>
            <h3>{words.text("suitability-criteria")}</h3>
            <TableTwin title="suitability-criteria" table />
        })
    }
}
