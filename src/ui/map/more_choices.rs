//! The choices that are made more seldom: rare things first, how much to draw, from where to where time is measured.

use super::look::{Hours, Look};
use super::slider::fill;
use super::state::MapState;
use crate::protocol::Choices;
use crate::protocol::{Direction, EdgeChoice, EdgeClock, MapView};
use crate::ui::actions::{begin_with_commonest, choose};
use crate::ui::form::NameSelect;
use crate::ui::icon::Symbol;
use crate::ui::popover::Popover;
use leptos::prelude::*;

/// The share that is offered first.
const PERCENT_AT_FIRST: u32 = 80;

#[component]
pub fn MoreChoices() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let open = RwSignal::new(false);
    let changed = move || {
        workspace.choices.with(|choices| {
            let plain = Choices::default();
            choices.map != plain.map || choices.direction != plain.direction || !choices.moved.is_empty()
        })
    };
    view! {
        <Popover open=open label=Signal::derive(speech.text("map-more")) symbol=Symbol::Tune bare=true class="icon more">
            <div class="more-choices">
                <ActivityOrder />
                <HowManyTransitions />
                <Variants open />
                <Way />
                <Look />
                <Hours />
                <Numbers />
                <Show when=move || workspace.has_starts()>
                    <Clock />
                </Show>
                <button
                    class="b"
                    disabled=move || !changed()
                    on:click=move |_| {
                        choose(workspace, |choices| {
                            let plain = Choices::default();
                            (choices.map, choices.direction, choices.moved) = (plain.map, plain.direction, plain.moved);
                        });
                    }
                >
                    {speech.text("map-reset")}
                </button>
            </div>
        </Popover>
    }
}

#[component]
fn ActivityOrder() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let rarest = move || workspace.choices.with(|choices| choices.map.activities.rarest_first);
    view! {
        <fieldset>
            <legend>{speech.text("map-activities")}</legend>
            <div class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id="rare-activities"
                    prop:checked=rarest
                    on:change=move |event| {
                        let rarest_first = event_target_checked(&event);
                        choose(workspace, |choices| choices.map.activities.rarest_first = rarest_first);
                    }
                />
                <label for="rare-activities">{speech.text("map-rare-activities")}</label>
            </div>
        </fieldset>
    }
}

/// The column whose numbers stand on steps, where the log has several.
#[component]
fn Numbers() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let columns = Memo::new(move |_| {
        workspace.open.with(|open| open.as_ref().map(|open| open.summary.number_columns.clone())).unwrap_or_default()
    });
    let chosen = move || workspace.choices.with(|choices| choices.number_column.clone());
    let value = Signal::derive(move || chosen().unwrap_or_default());
    let take = Callback::new(move |name: String| {
        choose(workspace, |choices| choices.number_column = Some(name).filter(|name| !name.is_empty()));
    });
    let select = move || {
        view! {
            <NameSelect
                id="map-number-column".to_owned()
                label=Signal::derive(speech.text("map-number-column"))
                names=columns.get()
                value
                choose=take
                none="map-number-first"
            />
        }
    };
    view! {
        <Show when=move || columns.with(|columns| columns.len() > 1)>
            <fieldset>
                <legend>{speech.text("map-group-numbers")}</legend>
                {select()}
            </fieldset>
        </Show>
    }
}

/// The way to a map of chosen variants.
#[component]
fn Variants(open: RwSignal<bool>) -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let has_variants = move || workspace.choices.with(|choices| choices.variants_on_map.is_some());
    view! {
        <Show when=move || !has_variants()>
            <fieldset>
                <legend>{speech.text("variants-map-title")}</legend>
                <button
                    class="b"
                    title=speech.text("variants-map-begin-is")
                    on:click=move |_| {
                        open.set(false);
                        begin_with_commonest(workspace);
                    }
                >
                    {speech.text("variants-map-begin")}
                </button>
            </fieldset>
        </Show>
    }
}

/// Which way the map runs, and the steps that were moved by hand.
#[component]
fn Way() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let chosen = move || workspace.choices.with(|choices| choices.direction);
    let has_moved = move || workspace.choices.with(|choices| !choices.moved.is_empty());
    let option = move |of: Direction, id: &'static str, label: &'static str| {
        // Places by hand belong to the direction they were chosen in.
        let turn = move |_| {
            choose(workspace, |choices| {
                if choices.direction != of {
                    (choices.direction, choices.moved) = (of, Vec::new());
                }
            });
        };
        view! {
            <div class="opt">
                <input
                    class="form-radio"
                    type="radio"
                    name="map-direction"
                    id=id
                    prop:checked=move || chosen() == of
                    on:change=turn
                />
                <label for=id>{speech.text(label)}</label>
            </div>
        }
    };
    view! {
        <fieldset>
            <legend>{speech.text("map-direction")}</legend>
            {option(Direction::TopDown, "direction-down", "map-direction-down")}
            {option(Direction::LeftRight, "direction-right", "map-direction-right")}
            <button
                class="b"
                title=speech.text("map-put-back-is")
                disabled=move || !has_moved()
                on:click=move |_| choose(workspace, |choices| choices.moved.clear())
            >
                {speech.text("map-put-back")}
            </button>
        </fieldset>
    }
}

/// The map's own choice, a number, or a share of cases.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Standard,
    Count,
    CasesDrawn,
}

#[component]
fn HowManyTransitions() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let edges = move || workspace.choices.with(|choices| choices.map.edges);
    let way = move || match edges() {
        EdgeChoice::Standard => Way::Standard,
        EdgeChoice::Count { .. } => Way::Count,
        EdgeChoice::CasesDrawn { .. } => Way::CasesDrawn,
    };
    let percent = RwSignal::new(PERCENT_AT_FIRST);
    let percent_input = NodeRef::<leptos::html::Input>::new();
    fill(percent_input, Signal::derive(|| 1), Signal::derive(|| 100), percent.into());
    Effect::new(move |_| {
        if let EdgeChoice::CasesDrawn { percent: chosen } = edges() {
            percent.set(chosen);
        }
    });
    let take = move |way: Way| {
        let count = state.shown.get_untracked() as u32;
        let edges = match way {
            Way::Standard => EdgeChoice::Standard,
            Way::Count => EdgeChoice::Count { count, rarest_first: false },
            Way::CasesDrawn => EdgeChoice::CasesDrawn { percent: percent.get_untracked() },
        };
        choose(workspace, |choices| choices.map.edges = edges);
    };
    let option = move |of: Way, id: &'static str, label: &'static str| {
        view! {
            <div class="opt">
                <input
                    class="form-radio"
                    type="radio"
                    name="edge-way"
                    id=id
                    prop:checked=move || way() == of
                    on:change=move |_| take(of)
                />
                <label for=id>{speech.text(label)}</label>
            </div>
        }
    };
    let rarest = move || matches!(edges(), EdgeChoice::Count { rarest_first: true, .. });
    let share_chosen = move |event: leptos::ev::Event| {
        if let Ok(chosen) = event_target_value(&event).parse::<u32>() {
            percent.set(chosen);
            choose(workspace, |choices| choices.map.edges = EdgeChoice::CasesDrawn { percent: chosen });
        }
    };
    view! {
        <fieldset>
            <legend>{speech.text("map-transitions")}</legend>
            {option(Way::Standard, "edges-standard", "map-edges-standard")}
            {option(Way::Count, "edges-count", "map-edges-count")}
            <div class="opt under">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id="rare-edges"
                    prop:checked=rarest
                    on:change=move |event| {
                        let rarest_first = event_target_checked(&event);
                        let count = state.shown.get_untracked() as u32;
                        choose(workspace, |choices| choices.map.edges = EdgeChoice::Count { count, rarest_first });
                    }
                />
                <label for="rare-edges">{speech.text("map-rare-transitions")}</label>
            </div>
            {option(Way::CasesDrawn, "edges-cases", "map-edges-cases")}
            <div class="field under">
                <label for="edges-percent">
                    <span>{speech.text("map-edges-percent")}</span>
                    <output for="edges-percent">
                        {move || speech.words().with("map-at-least-percent", &[("n", percent.get().into())])}
                    </output>
                </label>
                <input
                    type="range"
                    class="sl"
                    id="edges-percent"
                    node_ref=percent_input
                    min="1"
                    max="100"
                    prop:value=move || percent.get().to_string()
                    on:input=move |event| {
                        if let Ok(moved) = event_target_value(&event).parse() {
                            percent.set(moved);
                        }
                    }
                    on:change=share_chosen
                />
            </div>
        </fieldset>
    }
}

#[component]
fn Clock() -> impl IntoView {
    let workspace = MapState::of_screen().workspace;
    let speech = workspace.speech();
    let chosen = move || workspace.choices.with(|choices: &Choices| choices.map.clock);
    let option = move |of: EdgeClock, id: &'static str, label: &'static str| {
        view! {
            <div class="opt">
                <input
                    class="form-radio"
                    type="radio"
                    name="edge-clock"
                    id=id
                    prop:checked=move || chosen() == of
                    on:change=move |_| choose(workspace, |choices| choices.map = MapView { clock: of, ..choices.map })
                />
                <label for=id>{speech.text(label)}</label>
            </div>
        }
    };
    view! {
        <fieldset>
            <legend>{speech.text("map-clock")}</legend>
            {option(EdgeClock::CompleteToComplete, "clock-complete", "map-clock-complete")}
            {option(EdgeClock::CompleteToStart, "clock-start", "map-clock-start")}
        </fieldset>
    }
}
