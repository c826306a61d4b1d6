//! What is measured, by which clock, and when the office is open.

use super::state::TimeState;
use crate::present::time::{calendar_closed, calendar_name, measure_name};
use crate::protocol::{Occurrence, TimeClock};
use crate::ui::form::{ChoiceField, NameSelect};
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// The occurrences in the order of the menu, with the keys of what each means.
const OCCURRENCES: [(Occurrence, &str, &str); 3] = [
    (Occurrence::First, "time-first", "time-first-is"),
    (Occurrence::Last, "time-last", "time-last-is"),
    (Occurrence::Next, "time-next", "time-next-is"),
];

#[component]
pub fn ChoicesBar() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let names = Memo::new(move |_| state.page.with(|page| page.as_ref().map(|page| page.steps.clone())));
    let has_from = Memo::new(move |_| state.chosen(|time| time.from.is_some()));
    let occurrence = Memo::new(move |_| place_of_occurrence(state));
    let from = move |names: Vec<String>| {
        let value = Signal::derive(move || state.chosen(|time| time.from.clone()).unwrap_or_default());
        let choose = Callback::new(move |name: String| {
            state.choose(|time| {
                time.from = Some(name).filter(|name| !name.is_empty());
                if time.from.is_none() {
                    time.to = None;
                }
            });
        });
        let label = Signal::derive(speech.text("time-from"));
        view! { <NameSelect id="time-from".to_owned() label names value choose none="time-whole" /> }
    };
    let to = move |names: Vec<String>| {
        let value = Signal::derive(move || state.chosen(|time| time.to.clone()).unwrap_or_default());
        let choose = Callback::new(move |name: String| {
            state.choose(|time| time.to = Some(name).filter(|name| !name.is_empty()));
        });
        let label = Signal::derive(speech.text("time-to"));
        view! { <NameSelect id="time-to".to_owned() label names value choose none="time-choose-step" /> }
    };
    let choose_occurrence = Callback::new(move |place: usize| {
        if let Some((chosen, ..)) = OCCURRENCES.get(place) {
            state.choose(|time| time.occurrence = *chosen);
        }
    });
    let until = move || {
        has_from.get().then(|| {
            view! {
                <ChoiceField
                    id="time-occurrence"
                    label="time-occurrence"
                    choices=OCCURRENCES.map(|(_, key, _)| key).to_vec()
                    value=occurrence
                    choose=choose_occurrence
                />
                {move || names.get().map(to)}
            }
        })
    };
    view! {
        <section class="time-choices" aria-label=speech.text("time-measure")>
            {move || names.get().map(from)}
            {until}
            <div class="time-clock">
                <ClockSwitch />
                <CalendarButton />
            </div>
        </section>
    }
}

fn place_of_occurrence(state: TimeState) -> usize {
    let chosen = state.chosen(|time| time.occurrence);
    OCCURRENCES.iter().position(|(known, ..)| *known == chosen).unwrap_or(0)
}

/// What is measured now, what that means, and which choice is missing.
#[component]
pub fn Meaning() -> impl IntoView {
    let state = TimeState::of_screen();
    let measured = move || state.told(|page, words| measure_name(&page.measure, words));
    let means = move || {
        let (has_from, has_to) = state.chosen(|time| (time.from.is_some(), time.to.is_some()));
        let (_, _, means) = OCCURRENCES[place_of_occurrence(state)];
        has_from.then(|| state.workspace.speech().words().text(if has_to { means } else { "time-choose-to" }))
    };
    view! {
        <p class="muted sm time-meaning" role="status" title=means>
            <b>{measured}</b>
            {move || means().map(|means| view! { <span>{means}</span> })}
        </p>
    }
}

#[component]
fn ClockSwitch() -> impl IntoView {
    let state = TimeState::of_screen();
    let speech = state.workspace.speech();
    let button = |clock: TimeClock, key: &'static str| {
        view! {
            <button
                aria-pressed=move || state.chosen(|time| time.clock == clock).to_string()
                on:click=move |_| state.choose(|time| time.clock = clock)
            >
                {speech.text(key)}
            </button>
        }
    };
    view! {
        <div class="seg" role="group" aria-label=speech.text("time-clock")>
            {button(TimeClock::Working, "time-working")}
            {button(TimeClock::Calendar, "time-calendar")}
        </div>
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
