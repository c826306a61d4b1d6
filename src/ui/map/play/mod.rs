//! The animation: cases move along the map as dots, in the time they took.

mod bar;
mod choices;
mod clockwork;
mod days;
mod groups;
mod layer;
mod shapes;

pub use bar::PlayBar;
pub use clockwork::Player;
pub use layer::FlowLayer;

use super::state::MapState;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// The button that opens and closes the bar of the animation.
#[component]
pub fn PlayButton() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let open = state.player.open;
    let toggle = move |_| match open.get_untracked() {
        true => state.player.close(),
        false => open.set(true),
    };
    view! {
        <button
            class="b quiet"
            title=speech.text("flows-open-is")
            aria-expanded=move || open.get().to_string()
            aria-controls="play-bar"
            on:click=toggle
        >
            <Icon symbol=Symbol::Play size=IconSize::Small />
            {speech.text("flows-open")}
        </button>
    }
}
