//! The two parts of the statistics: lists and charts of numbers, and the dotted chart.

use super::state::StatisticsState;
use crate::ui::actions;
use leptos::prelude::*;

#[component]
pub fn PartSwitch() -> impl IntoView {
    let workspace = StatisticsState::of_screen().workspace;
    let speech = workspace.speech();
    let part = move |dots: bool, key: &'static str| {
        let pressed = move || (workspace.choices.with(|choices| choices.dots.is_shown) == dots).to_string();
        let choose = move |_| actions::choose(workspace, |choices| choices.dots.is_shown = dots);
        view! {
            <button aria-pressed=pressed on:click=choose>
                {speech.text(key)}
            </button>
        }
    };
    view! {
        <div class="screen-parts">
            <div class="seg" role="group" aria-label=speech.text("statistics-parts")>
                {part(false, "statistics-part-lists")}
                {part(true, "dots-title")}
            </div>
        </div>
    }
}
