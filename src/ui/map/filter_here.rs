//! From a step or a transition on the map to a filter: keep or remove the cases that it counts, or see them alone.

use super::state::MapState;
use crate::present::map::{Item, cases_of};
use crate::protocol::Filter;
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The filters that a chosen item offers, each with the key of its name.
#[component]
pub fn FilterHere(item: Item) -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let on_map = state.workspace.choices.with_untracked(|choices| choices.variants_on_map.clone());
    let has = state
        .answer
        .with_untracked(|answer| answer.as_ref().and_then(|answer| cases_of(answer, item, on_map.as_ref())))?;
    let button = |key: &'static str, filter: Filter, take: fn(Workspace, Filter)| {
        view! {
            <button class="b" on:click=move |_| take(state.workspace, filter.clone())>
                {speech.text(key)}
            </button>
        }
    };
    let [keep, drop, only] = match item {
        Item::Place(_) => ["filter-keep-with-step", "filter-drop-with-step", "filter-only-with-step"],
        Item::Edge(..) => ["filter-keep-with-edge", "filter-drop-with-edge", "filter-only-with-edge"],
    };
    // The buttons do not say what is passed over, or that only some variants count.
    let said = on_map.is_some().then(|| view! { <p class="xs muted">{speech.text("filter-of-variants-on-map")}</p> });
    Some(view! {
        <section class="filter-here" aria-label=speech.text("filter-from-map")>
            {button(keep, has.clone(), actions::add_filter)} {button(drop, has.clone().turned(), actions::add_filter)}
            {button(only, has, actions::only_filter)} {said}
        </section>
    })
}
