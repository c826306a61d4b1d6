//! The fields of what is measured: from which step, until which occurrence of which step, and by which clock.

use crate::protocol::{Occurrence, TimeChoices, TimeClock};
use crate::ui::actions;
use crate::ui::form::{ChoiceField, NameSelect};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The occurrences in the order of the menu, with the keys of what each means.
const OCCURRENCES: [(Occurrence, &str, &str); 3] = [
    (Occurrence::First, "time-first", "time-first-is"),
    (Occurrence::Last, "time-last", "time-last-is"),
    (Occurrence::Next, "time-next", "time-next-is"),
];

/// What was chosen, as the controls show it; the figures may still be on their way.
fn chosen<T>(workspace: Workspace, of: impl FnOnce(&TimeChoices) -> T) -> T {
    workspace.choices.with(|choices| of(&choices.time))
}

fn choose(workspace: Workspace, change: impl FnOnce(&mut TimeChoices)) {
    actions::choose(workspace, |choices| change(&mut choices.time));
}

fn place_of_occurrence(workspace: Workspace) -> usize {
    let chosen = chosen(workspace, |time| time.occurrence);
    OCCURRENCES.iter().position(|(known, ..)| *known == chosen).unwrap_or(0)
}

/// From a step, or the whole case, to another one; nothing until the names of steps are here.
#[component]
pub fn StepFields(#[prop(into)] names: Signal<Option<Vec<String>>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let has_from = Memo::new(move |_| chosen(workspace, |time| time.from.is_some()));
    let occurrence = Memo::new(move |_| place_of_occurrence(workspace));
    let from = move |names: Vec<String>| {
        let value = Signal::derive(move || chosen(workspace, |time| time.from.clone()).unwrap_or_default());
        let choose = Callback::new(move |name: String| {
            choose(workspace, |time| {
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
        let value = Signal::derive(move || chosen(workspace, |time| time.to.clone()).unwrap_or_default());
        let choose = Callback::new(move |name: String| {
            choose(workspace, |time| time.to = Some(name).filter(|name| !name.is_empty()));
        });
        let label = Signal::derive(speech.text("time-to"));
        view! { <NameSelect id="time-to".to_owned() label names value choose none="time-choose-step" /> }
    };
    let choose_occurrence = Callback::new(move |place: usize| {
        if let Some((occurrence, ..)) = OCCURRENCES.get(place) {
            choose(workspace, |time| time.occurrence = *occurrence);
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
        {move || names.get().map(from)}
        {until}
    }
}

/// What the chosen occurrence means, or which choice is missing; nothing of the whole case.
pub fn meaning(workspace: Workspace) -> Option<&'static str> {
    let (has_from, has_to) = chosen(workspace, |time| (time.from.is_some(), time.to.is_some()));
    let (_, _, means) = OCCURRENCES[place_of_occurrence(workspace)];
    has_from.then_some(if has_to { means } else { "time-choose-to" })
}

#[component]
pub fn ClockSwitch() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let button = |clock: TimeClock, key: &'static str| {
        view! {
            <button
                aria-pressed=move || chosen(workspace, |time| time.clock == clock).to_string()
                on:click=move |_| choose(workspace, |time| time.clock = clock)
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
