//! What is measured, by which clock, and when the office is open.

use super::state::TimeState;
use crate::present::time::{calendar_closed, calendar_name, measure_name};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::measuring::{ClockSwitch, StepFields, meaning};
use leptos::prelude::*;

#[component]
pub fn ChoicesBar() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let names = Memo::new(move |_| state.page.with(|page| page.as_ref().map(|page| page.steps.clone())));
    view! {
        <section class="time-choices" aria-label=speech.text("time-measure")>
            <StepFields names />
            <div class="time-clock">
                <ClockSwitch />
                <CalendarButton />
            </div>
        </section>
    }
}

/// What is measured now, what that means, and which choice is missing.
#[component]
pub fn Meaning() -> impl IntoView {
    let state = TimeState::of_screen();
    let measured = move || state.told(|page, words| measure_name(&page.measured.measure, words));
    let means = move || meaning(state.workspace).map(|key| state.workspace.speech().words().text(key));
    view! {
        <p class="muted sm time-meaning" role="status" title=means>
            <b>{measured}</b>
            {move || means().map(|means| view! { <span>{means}</span> })}
        </p>
    }
}

/// What the calendar is called, and the way to its editor.
#[component]
fn CalendarButton() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let name = move || state.workspace.choices.with(|choices| calendar_name(&choices.calendar, &speech.words()));
    let closed = move || state.workspace.choices.with(|choices| calendar_closed(&choices.calendar, &speech.words()));
    let label = move || speech.words().with("time-calendar-button", &[("name", name().into())]);
    view! {
        <button class="b" aria-label=label title=closed on:click=move |_| state.editing.set(true)>
            <Icon symbol=Symbol::Calendar size=IconSize::Small />
            {name}
        </button>
    }
}
