//! What colours and widths stand for, and which hours count in times.

use super::metric_menu::{metric_of, metric_options, position_of};
use super::state::MapState;
use crate::protocol::Metric;
use crate::ui::actions::choose;
use crate::ui::measuring::ClockSwitch;
use leptos::prelude::*;

/// What colours and widths stand for, where that is not the number on the map.
#[component]
pub fn Look() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    view! {
        <fieldset title=speech.text("map-look-is")>
            <legend>{speech.text("map-look")}</legend>
            <MetricOrNumber
                id="colour-by"
                label="map-colour-by"
                of_steps=true
                chosen=Signal::derive(move || workspace.choices.with(|choices| choices.map.colour))
                choose=Callback::new(move |metric| choose(workspace, |choices| choices.map.colour = metric))
            />
            <MetricOrNumber
                id="width-by"
                label="map-width-by"
                of_steps=false
                chosen=Signal::derive(move || workspace.choices.with(|choices| choices.map.width))
                choose=Callback::new(move |metric| choose(workspace, |choices| choices.map.width = metric))
            />
        </fieldset>
    }
}

/// One of the metrics, or what the map shows.
#[component]
fn MetricOrNumber(
    id: &'static str,
    label: &'static str,
    of_steps: bool,
    chosen: Signal<Option<Metric>>,
    choose: Callback<Option<Metric>>,
) -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let value = move || chosen.get().map(position_of).unwrap_or_default();
    view! {
        <div class="field metric">
            <label for=id>{speech.text(label)}</label>
            <select
                id=id
                class="form-select"
                prop:value=value
                on:change=move |event| choose.run(metric_of(&event_target_value(&event)))
            >
                <option value="" selected=move || chosen.get().is_none()>{speech.text("map-by-number")}</option>
                {metric_options(workspace, move |metric| chosen.get() == Some(metric), |_| false, of_steps)}
            </select>
        </div>
    }
}

/// The clock of every view, working hours or all.
#[component]
pub fn Hours() -> impl IntoView {
    let speech = MapState::of_screen().workspace.speech();
    view! {
        <fieldset>
            <legend>{speech.text("map-hours")}</legend>
            <ClockSwitch />
        </fieldset>
    }
}
