//! A map that would be a knot: what it is too much of, and the ways on.

use super::state::MapState;
use crate::protocol::{ActivityChoice, EdgeChoice};
use crate::ui::actions::choose;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// So many can be drawn and still be read.
const READABLE_STEPS: u32 = 40;
const READABLE_EDGES: u32 = 120;

#[component]
pub fn TooLarge() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let counts =
        move || state.told(|scene| (scene.answer.nodes.len() as u32, scene.answer.shown_edges)).unwrap_or((0, 0));
    let why = move || {
        let (steps, edges) = counts();
        speech.words().with("map-too-large-why", &[("steps", steps.into()), ("edges", edges.into())])
    };
    let fewer_edges = move |_| {
        choose(workspace, |choices| {
            choices.map.edges = EdgeChoice::Count { count: READABLE_EDGES, rarest_first: false };
        });
    };
    let fewer_steps = move |_| {
        choose(workspace, |choices| {
            choices.map.activities = ActivityChoice { count: Some(READABLE_STEPS), ..choices.map.activities };
            choices.map.edges = EdgeChoice::Standard;
        });
    };
    let many_steps = move || counts().0 > READABLE_STEPS;
    view! {
        <div class="map-empty">
            <span class="disc"><Icon symbol=Symbol::ProcessMap size=IconSize::Large /></span>
            <h2>{speech.text("map-too-large")}</h2>
            <p class="muted">{why}</p>
            <div class="row g3">
                <button class="b pri" on:click=fewer_edges>
                    {move || speech.words().with("map-too-large-edges", &[("n", READABLE_EDGES.into())])}
                </button>
                <Show when=many_steps>
                    <button class="b" on:click=fewer_steps>
                        {move || speech.words().with("map-too-large-steps", &[("n", READABLE_STEPS.into())])}
                    </button>
                </Show>
                <button class="b" on:click=move |_| choose(workspace, |choices| choices.as_table = true)>
                    {speech.text("map-too-large-table")}
                </button>
            </div>
        </div>
    }
}
