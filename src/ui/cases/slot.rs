//! An element of the list: it shows every so many-th case, whichever of them is in sight.

use super::choose;
use super::state::CaseState;
use crate::present::cases::case_time;
use crate::protocol::CaseTime;
use leptos::prelude::*;

/// Element `number`, from 0, of `of`.
#[component]
pub fn Slot(number: u32, of: u32) -> impl IntoView {
    let state = CaseState::of_screen();
    let speech = state.workspace.speech();
    let place = Memo::new(move |_| {
        let first = state.stretch().first(state.drawn_top.get());
        first + (number + of - first % of) % of
    });
    let row = Memo::new(move |_| {
        let place = place.get();
        state.held.with(|held| {
            let held = held.as_ref()?;
            let row = held.row(place)?.clone();
            let share = match row.time {
                CaseTime::Longest(millis) => millis as f64 / held.window.longest_millis.max(1) as f64,
                CaseTime::Open | CaseTime::NotMeasured => 0.0,
            };
            Some((share, row))
        })
    });
    let said = move |say: fn(&crate::protocol::CaseRow, &crate::present::Words) -> String| {
        move || row.with(|row| row.as_ref().map(|(_, row)| say(row, &speech.words())))
    };
    let clock = Memo::new(move |_| state.held.with(|held| held.as_ref().map(|held| held.window.measured.clock)));
    let time = move || row.with(|row| row.as_ref().map(|(_, row)| case_time(row.time, clock.get(), &speech.words())));
    let is_there = Memo::new(move |_| place.get() < state.found());
    let is_chosen = Memo::new(move |_| state.place.get() == place.get());
    let y = move || {
        format!("translateY({:.1}px)", state.stretch().y(place.get(), state.drawn_top.get(), state.scrolled.get()))
    };
    let width = move || row.with(|row| row.as_ref().map(|(share, _)| format!("{:.1}%", share * 100.0)));
    view! {
        <div
            class="case-row"
            class:hidden=move || !is_there.get()
            class:awaited=move || row.with(Option::is_none)
            role="option"
            id=format!("case-{number}")
            aria-selected=move || is_chosen.get().to_string()
            aria-setsize=move || state.found().to_string()
            aria-posinset=move || (place.get() + 1).to_string()
            data-place=move || place.get().to_string()
            style:transform=y
            on:click=move |_| choose::show(state, place.get_untracked())
        >
            <b class="case-name">
                {move || {
                    row.with(|row| row.as_ref().map(|(_, row)| row.name.clone()))
                        .unwrap_or_else(|| speech.words().text("cases-row-loading"))
                }}
            </b>
            <span class="case-time">{time}</span>
            <span class="case-last muted xs">{said(|row, _| row.last.clone())}</span>
            <span class="mini" aria-hidden="true">
                <i style:width=width></i>
            </span>
        </div>
    }
}
