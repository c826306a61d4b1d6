//! What the colours mean, and what lies under the pointer.

use super::state::DotState;
use crate::present::dots::{chart_said, colour_name, css_colour, here_said, rows_said};
use leptos::prelude::*;

/// A sample of every colour with its name.
#[component]
pub fn Key() -> impl IntoView {
    let state = DotState::of_screen();
    let speech = state.workspace.speech();
    move || {
        state.told(|page, words| {
            let of_column = page.colour.is_some();
            let row = |(number, colour): (usize, &crate::protocol::DotColour)| {
                view! {
                    <li>
                        <i style:background=css_colour(number, colour) aria-hidden="true"></i>
                        {colour_name(colour, of_column, words)}
                    </li>
                }
            };
            view! {
                <ul class="dot-key" aria-label=speech.text("dots-key")>
                    {page.colours.iter().enumerate().map(row).collect_view()}
                </ul>
                <p class="muted xs">{words.text("dots-key-many")}</p>
            }
        })
    }
}

/// What is shown, which rows are seen, and what lies where one points.
#[component]
pub fn Said() -> impl IntoView {
    let state = DotState::of_screen();
    let speech = state.workspace.speech();
    let said = move || {
        let shown = state.shown();
        state.told(|page, words| format!("{} {}", chart_said(page, &shown, words), rows_said(page, words)))
    };
    let here = move || {
        let there = state.there.get();
        let zone = state.workspace.zone();
        let told = there
            .and_then(|there| state.told(|page, words| here_said(&there.1, page, there.0.shown.across, zone, words)));
        told.unwrap_or_else(|| speech.words().text("dots-here-how"))
    };
    view! {
        <p class="dot-here" data-off-paper="" id="dots-here" aria-live="polite">{here}</p>
        <p class="muted sm">{said}</p>
    }
}
