//! The map's screen: controls, the map or its table, the legend, and the panel with the numbers in sentences.

mod ask;
mod drag;
mod filter_here;
mod head;
mod legend_line;
mod look;
mod map_view;
mod metric_menu;
mod more_choices;
mod move_step;
mod move_view;
mod on_paper;
mod overview_map;
mod panel;
mod play;
mod print;
mod save;
mod slider;
mod stage;
mod state;
mod table_view;
mod too_large;
mod tools;

use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::LeavingNotices;
use crate::ui::typing::is_shortcut;
use crate::ui::variants_on_map::VariantsOnMap;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
pub use on_paper::MapOnPaper;
use state::MapState;

/// The process map with its controls.
#[component]
pub fn MapScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = MapState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let keys = window_event_listener(leptos::ev::keydown, move |event| on_key(state, &event));
    let resized = window_event_listener(leptos::ev::resize, move |_| {
        let low = state::is_low();
        if state.low.try_get_untracked().is_some_and(|before| before != low) {
            state.low.set(low);
        }
    });
    on_cleanup(move || {
        keys.remove();
        resized.remove();
    });
    // What is chosen is told about in the panel.
    Effect::new(move |_| {
        if state.selected.with(Option::is_some) {
            state.panel.set(true);
        }
    });
    let has_answer = Memo::new(move |_| state.answer.with(Option::is_some));
    let as_table = Memo::new(move |_| workspace.choices.with(|choices| choices.as_table));
    let has_variants = Memo::new(move |_| workspace.choices.with(|choices| choices.variants_on_map.is_some()));
    // In the table the panel opens for a chosen row; over the map it also tells how to read the whole.
    let has_panel = Memo::new(move |_| {
        has_answer.get() && state.panel.get() && (!as_table.get() || state.selected.with(Option::is_some))
    });
    view! {
        <h1 class="sr-only" tabindex="-1">{workspace.speech().text("frame-map")}</h1>
        <div class="work" class=("with-panel", move || has_panel.get())>
            <div class="left">
                <Show when=move || has_answer.get() fallback=Drawing>
                    <tools::Tools />
                    <LeavingNotices leaving=state.leaving />
                    <Show when=move || has_variants.get()>
                        <VariantsOnMap />
                    </Show>
                    <Show when=move || !as_table.get() fallback=table_view::TableView>
                        <head::Head />
                        <Show when=move || state.player.open.get()>
                            <play::PlayBar />
                        </Show>
                        <MapOrReason />
                        <legend_line::LegendLine />
                    </Show>
                </Show>
            </div>
            <Show when=move || has_panel.get()>
                <panel::Panel />
            </Show>
        </div>
        <p class="toast" role="presentation">{move || state.told_user.get()}</p>
        <print::PrintSheet />
    }
}

/// The map, or why there is none.
#[component]
fn MapOrReason() -> impl IntoView {
    let state = MapState::of_screen();
    let kind = Memo::new(move |_| {
        state.told(|scene| (scene.answer.nodes.is_empty(), scene.answer.too_large)).unwrap_or((false, false))
    });
    move || match kind.get() {
        (true, _) => view! { <NoCases /> }.into_any(),
        (_, true) => view! { <too_large::TooLarge /> }.into_any(),
        _ => view! { <map_view::MapView /> }.into_any(),
    }
}

/// There is no case in view.
#[component]
fn NoCases() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="map-empty">
            <span class="disc"><Icon symbol=Symbol::ProcessMap size=IconSize::Large /></span>
            <h2>{speech.text("map-no-cases")}</h2>
            <p class="muted">{speech.text("map-no-cases-why")}</p>
        </div>
    }
}

/// The first figures are on their way; nothing is shown for the first moment.
#[component]
fn Drawing() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="map-empty waiting" aria-busy="true">
            <span class="disc"><Icon symbol=Symbol::Hourglass size=IconSize::Large /></span>
            <p class="muted">{speech.text("map-drawing")}</p>
            <progress class="prog" aria-label=speech.text("map-drawing")></progress>
        </div>
    }
}

/// Zoom by single keys, unless they are switched off or belong to a field.
fn on_key(state: MapState, event: &leptos::ev::KeyboardEvent) {
    let workspace = state.workspace;
    if !is_shortcut(workspace, event) || workspace.choices.with_untracked(|choices| choices.as_table) {
        return;
    }
    match event.key().as_str() {
        "+" | "=" => move_view::zoom(state, 1.25),
        "-" => move_view::zoom(state, 0.8),
        "0" => move_view::fit(state),
        _ => return,
    }
    event.prevent_default();
}
