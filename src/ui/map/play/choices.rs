//! What is chosen about the animation: how fast, from when time is counted, and by which column cases are told apart.

use crate::protocol::FlowClock;
use crate::ui::actions::choose;
use crate::ui::map::state::MapState;
use leptos::prelude::*;

/// Times as fast, and how that is written.
const SPEEDS: [(&str, f64); 4] =
    [("flows-speed-half", 0.5), ("flows-speed-1", 1.0), ("flows-speed-2", 2.0), ("flows-speed-4", 4.0)];

#[component]
pub fn Speed() -> impl IntoView {
    let state = MapState::of_screen();
    let (speech, chosen) = (state.workspace.speech(), state.player.chosen);
    view! {
        <div class="field">
            <label for="flow-speed">{speech.text("flows-speed")}</label>
            <select
                id="flow-speed"
                class="form-select"
                on:change=move |event| {
                    let chosen = SPEEDS.iter().find(|(key, _)| *key == event_target_value(&event));
                    if let Some((_, times)) = chosen {
                        choose(state.workspace, |choices| choices.play.speed = *times);
                    }
                }
            >
                {SPEEDS
                    .map(|(key, times)| {
                        view! { <option value=key selected=move || chosen.with(|of| of.speed) == times>{speech.text(key)}</option> }
                    })
                    .into_iter()
                    .collect_view()}
            </select>
        </div>
    }
}

#[component]
pub fn CountedFrom() -> impl IntoView {
    let state = MapState::of_screen();
    let (speech, player) = (state.workspace.speech(), state.player);
    let option = move |of: FlowClock, value: &'static str, key: &'static str| {
        view! { <option value=value selected=move || player.chosen.with(|chosen| chosen.clock) == of>{speech.text(key)}</option> }
    };
    view! {
        <div class="field">
            <label for="flow-from">{speech.text("flows-from")}</label>
            <select
                id="flow-from"
                class="form-select"
                on:change=move |event| {
                    player.stop();
                    let clock = match event_target_value(&event).as_str() {
                        "begin" => FlowClock::SinceBegin,
                        _ => FlowClock::Dates,
                    };
                    choose(state.workspace, |choices| choices.play.clock = clock);
                }
            >
                {option(FlowClock::Dates, "dates", "flows-from-dates")}
                {option(FlowClock::SinceBegin, "begin", "flows-from-begin")}
            </select>
        </div>
    }
}

/// The column of cases by which the dots are told apart; not there where no column fits.
#[component]
pub fn By() -> impl IntoView {
    let state = MapState::of_screen();
    let (speech, player) = (state.workspace.speech(), state.player);
    let columns =
        Memo::new(move |_| player.page.with(|page| page.as_ref().map(|page| page.columns.clone()).unwrap_or_default()));
    view! {
        <Show when=move || columns.with(|columns| !columns.is_empty())>
            <div class="field">
                <label for="flow-by">{speech.text("flows-by")}</label>
                <select
                    id="flow-by"
                    class="form-select"
                    on:change=move |event| {
                        let name = event_target_value(&event);
                        choose(state.workspace, |choices| choices.play.by = (!name.is_empty()).then_some(name));
                    }
                >
                    <option value="" selected=move || player.chosen.with(|chosen| chosen.by.is_none())>
                        {speech.text("flows-by-none")}
                    </option>
                    {move || {
                        columns
                            .get()
                            .into_iter()
                            .map(|name| {
                                let of = name.clone();
                                let is_chosen = move || player.chosen.with(|chosen| chosen.by.as_ref() == Some(&of));
                                view! {
                                    <option value=name.clone() selected=is_chosen>
                                        {name.clone()}
                                    </option>
                                }
                            })
                            .collect_view()
                    }}
                </select>
            </div>
        </Show>
    }
}
