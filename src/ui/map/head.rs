//! The line between the controls and the map: how much the map shows, search, saving.

use super::map_view;
use super::play::PlayButton;
use super::save;
use super::state::MapState;
use crate::present::map::{Item, Twin, statement};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::picture_out::{self, PictureWay};
use crate::ui::popover::Popover;
use crate::ui::typing::is_typing;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn Head() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let says = move || state.told(|scene| statement(scene, state.shown.get()));
    let toggle = move |_| {
        if !state.panel.get_untracked() {
            state.selected.set(None);
        }
        state.panel.update(|open| *open = !*open);
    };
    view! {
        <div class="maphead">
            <p class="statement" role="status">{says}</p>
            <span class="grow"></span>
            <FindStep />
            <PlayButton />
            <SaveMenu />
            <button
                class="b quiet"
                aria-expanded=move || if state.panel.get() { "true" } else { "false" }
                aria-controls="map-panel"
                on:click=toggle
            >
                <Icon symbol=Symbol::Info size=IconSize::Small />
                {speech.text("map-reading-short")}
            </button>
        </div>
    }
}

/// Find a step by its name: what is found gets a ring, Enter goes from one to the next.
#[component]
fn FindStep() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let input = NodeRef::<html::Input>::new();
    let slash = window_event_listener(leptos::ev::keydown, move |event| {
        let taken = event.default_prevented() || event.ctrl_key() || event.meta_key() || event.alt_key();
        let open = workspace.dialog.with_untracked(Option::is_some);
        if event.key() != "/" || taken || open || !workspace.letters.get_untracked() || is_typing(&event) {
            return;
        }
        if let Some(input) = input.try_get_untracked().flatten() {
            event.prevent_default();
            let _ = input.focus();
            input.select();
        }
    });
    on_cleanup(move || slash.remove());
    let next = RwSignal::new(0_usize);
    let found = move || {
        let searched = state.search.with(|search| !search.trim().is_empty());
        searched.then(|| speech.words().with("map-found", &[("n", state.hits.with(Vec::len).into())]))
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            let hits = state.hits.get_untracked();
            let Some(place) = hits.get(next.get_untracked() % hits.len().max(1)) else { return };
            event.prevent_default();
            next.update(|next| *next += 1);
            let item = Item::Place(*place);
            state.selected.set(Some(item));
            state.at.set((item, None));
            super::move_view::into_sight(state, item);
        }
        "ArrowDown" => {
            let Some(place) = state.hits.get_untracked().first().copied() else { return };
            event.prevent_default();
            map_view::go_to(state, Item::Place(place), None);
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            state.search.set(String::new());
            if let Some(input) = input.get_untracked() {
                let _ = input.blur();
            }
        }
        _ => {}
    };
    view! {
        <div class="find" role="search">
            <Icon symbol=Symbol::Search size=IconSize::Small />
            <input
                type="search"
                class="form-input"
                node_ref=input
                aria-label=speech.text("map-find")
                placeholder=speech.text("map-find")
                title=speech.text("map-find-keys")
                prop:value=move || state.search.get()
                on:input=move |event| {
                    next.set(0);
                    state.search.set(event_target_value(&event));
                }
                on:keydown=on_key
            />
            <span class="found" role="status">{found}</span>
        </div>
    }
}

/// Save as picture or table, copy, print.
#[component]
fn SaveMenu() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let open = RwSignal::new(false);
    let entry = move |(label, symbol, action): PictureWay| {
        let act = move |_| {
            open.set(false);
            action.run(());
        };
        view! {
            <li>
                <button class="b quiet entry" on:click=act>
                    <Icon symbol=symbol size=IconSize::Small />
                    {speech.text(label)}
                </button>
            </li>
        }
    };
    let tell = Callback::new(move |key| save::tell(state, key));
    let [svg, png, copy] = picture_out::ways(state.leaving, "map-file-map", save::picture(state), tell);
    let table = move |twin: Twin| Callback::new(move |()| save::csv(state, twin));
    view! {
        <Popover open=open label=Signal::derive(speech.text("map-save")) symbol=Symbol::Download class="quiet">
            <ul class="menu" data-out="picture table">
                {entry(("map-save-svg", svg.1, svg.2))}
                {entry(("map-save-png", png.1, png.2))}
                {entry(copy)}
                {entry(("map-save-transitions", Symbol::Table, table(Twin::Transitions)))}
                {entry(("map-save-steps", Symbol::Table, table(Twin::Steps)))}
                {entry(("map-print", Symbol::Print, Callback::new(|()| super::print::print())))}
            </ul>
        </Popover>
    }
}
