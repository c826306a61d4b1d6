//! The bar over the map: which number, how many activities and transitions, map or table.

use super::metric_menu::{metric_of, metric_options, position_of};
use super::more_choices::MoreChoices;
use super::slider::Slider;
use super::state::MapState;
use crate::protocol::{ActivityChoice, EdgeChoice};
use crate::ui::actions::choose;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

#[component]
pub fn Tools() -> impl IntoView {
    view! {
        <div class="tools2">
            <FirstMetric />
            <SecondMetric />
            <Activities />
            <Transitions />
            <MoreChoices />
            <span class="grow"></span>
            <MapOrTable />
        </div>
    }
}

#[component]
fn FirstMetric() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let chosen = move || workspace.choices.with(|choices| choices.map.metric);
    let choose_it = move |event| {
        if let Some(metric) = metric_of(&event_target_value(&event)) {
            choose(workspace, |choices| choices.map.put_first(metric));
        }
    };
    view! {
        <div class="field metric">
            <label for="first-metric">{speech.text("map-first-metric")}</label>
            <select id="first-metric" class="form-select" on:change=choose_it prop:value=move || position_of(chosen())>
                {metric_options(workspace, move |metric| chosen() == metric, |_| false, true)}
            </select>
        </div>
    }
}

#[component]
fn SecondMetric() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let chosen = move || workspace.choices.with(|choices| choices.map.second);
    let first = move || workspace.choices.with(|choices| choices.map.metric);
    let choose_it = move |event| {
        let metric = metric_of(&event_target_value(&event));
        choose(workspace, |choices| choices.map.second = metric);
    };
    let value = move || chosen().map(position_of).unwrap_or_default();
    view! {
        <div class="field metric">
            <label for="second-metric">{speech.text("map-second-metric")}</label>
            <select id="second-metric" class="form-select" on:change=choose_it prop:value=value>
                <option value="" selected=move || chosen().is_none()>{speech.text("map-second-none")}</option>
                {metric_options(workspace, move |metric| chosen() == Some(metric), move |metric| first() == metric, false)}
            </select>
        </div>
    }
}

/// How many activities; the edges are computed anew on release.
#[component]
fn Activities() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let all = move || state.told(|scene| scene.answer.activities_in_selection).unwrap_or(0);
    let shown = move || state.told(|scene| scene.answer.nodes.len() as u32).unwrap_or(0);
    let moving: RwSignal<Option<u32>> = RwSignal::new(None);
    // The answer to a release has come, or the choice was undone.
    Effect::new(move |_| {
        state.answer.track();
        moving.set(None);
    });
    let rarest_first = move || workspace.choices.with(|choices| choices.map.activities.rarest_first);
    let released = move |count: u32| {
        moving.set(Some(count));
        choose(workspace, |choices| {
            choices.map.activities = ActivityChoice { count: Some(count), ..choices.map.activities };
        });
    };
    view! {
        <Slider
            id="activities"
            label="map-activities"
            least=Signal::derive(|| 1)
            most=Signal::derive(all)
            value=Signal::derive(move || moving.get().unwrap_or_else(shown))
            rarest_first=Signal::derive(rarest_first)
            on_move=Callback::new(move |count| moving.set(Some(count)))
            on_release=Callback::new(released)
        />
    }
}

/// How many transitions; they come and go at once on the standing layout, which settles on release.
#[component]
fn Transitions() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let least = move || state.told(|scene| scene.answer.backbone).unwrap_or(0);
    let most = move || state.told(|scene| scene.answer.edges.len() as u32).unwrap_or(0);
    let rarest_first = move || {
        workspace.choices.with(|choices| matches!(choices.map.edges, EdgeChoice::Count { rarest_first: true, .. }))
    };
    let released = move |count: u32| {
        let before = workspace.choices.get_untracked();
        choose(workspace, |choices| {
            choices.map.edges = EdgeChoice::Count { count, rarest_first: rarest_first() };
        });
        // Moved and put back: there is nothing to settle.
        if workspace.choices.get_untracked() == before {
            state.live_edges.set(None);
        }
    };
    view! {
        <Slider
            id="transitions"
            label="map-transitions"
            least=Signal::derive(least)
            most=Signal::derive(most)
            value=Signal::derive(move || state.shown.get() as u32)
            rarest_first=Signal::derive(rarest_first)
            on_move=Callback::new(move |count: u32| state.live_edges.set(Some(count as usize)))
            on_release=Callback::new(released)
        />
    }
}

#[component]
fn MapOrTable() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let as_table = move || workspace.choices.with(|choices| choices.as_table);
    let pressed = move |table: bool| if as_table() == table { "true" } else { "false" };
    view! {
        <div class="seg" role="group" aria-label=speech.text("map-or-table")>
            <button
                aria-pressed=move || pressed(false)
                on:click=move |_| choose(workspace, |choices| choices.as_table = false)
            >
                <Icon symbol=Symbol::ProcessMap size=IconSize::Small />
                {speech.text("map-as-map")}
            </button>
            <button
                aria-pressed=move || pressed(true)
                on:click=move |_| choose(workspace, |choices| choices.as_table = true)
            >
                <Icon symbol=Symbol::Table size=IconSize::Small />
                {speech.text("map-as-table")}
            </button>
        </div>
    }
}
