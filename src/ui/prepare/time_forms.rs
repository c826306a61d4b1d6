//! Forms of the steps about times: midnight in UTC, the day only, another column's time, exchanged times.

use super::simple_forms::{ActivitiesOfStep, NoColumns};
use super::state::PrepareState;
use crate::protocol::{Labels, MidnightReading, Step, Zone};
use crate::ui::form::AttributeSelect;
use crate::ui::form::{ChoiceField, TextField};
use leptos::prelude::*;

#[component]
pub fn MidnightForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let value = Signal::derive(move || {
        let is_clock = |step: &Step| matches!(step, Step::RepairMidnight { read_as: MidnightReading::DanishClock, .. });
        usize::from(state.step.with(is_clock))
    });
    let choose = Callback::new(move |place: usize| {
        state.step.update(|step| {
            if let Step::RepairMidnight { read_as, .. } = step {
                *read_as = if place == 1 { MidnightReading::DanishClock } else { MidnightReading::Utc };
            }
        });
    });
    view! {
        <ChoiceField
            id="read-as"
            label="prepare-read-as"
            choices=vec!["prepare-read-utc", "prepare-read-clock"]
            value
            choose
        />
        <ActivitiesOfStep labels />
    }
}

#[component]
pub fn DayForm(labels: Labels) -> impl IntoView {
    view! { <ActivitiesOfStep labels /> }
}

#[component]
pub fn TimeForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let column = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::UseTime { attribute, .. } | Step::ExchangeTimes { attribute, .. } => attribute.clone(),
            _ => String::new(),
        })
    });
    let choose_column = Callback::new(move |name: String| {
        state.step.update(|step| {
            if let Step::UseTime { attribute, .. } | Step::ExchangeTimes { attribute, .. } = step {
                *attribute = name;
            }
        });
    });
    let pattern = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::UseTime { pattern, .. } | Step::ExchangeTimes { pattern, .. } => pattern.clone(),
            _ => String::new(),
        })
    });
    let write = Callback::new(move |text: String| {
        state.step.update(|step| {
            if let Step::UseTime { pattern, .. } | Step::ExchangeTimes { pattern, .. } = step {
                *pattern = text;
            }
        });
    });
    let zone = Signal::derive(move || {
        let is_utc = |step: &Step| {
            matches!(step, Step::UseTime { zone: Zone::Utc, .. } | Step::ExchangeTimes { zone: Zone::Utc, .. })
        };
        usize::from(state.step.with(is_utc))
    });
    let choose_zone = Callback::new(move |place: usize| {
        state.step.update(|step| {
            if let Step::UseTime { zone, .. } | Step::ExchangeTimes { zone, .. } = step {
                *zone = if place == 1 { Zone::Utc } else { Zone::Copenhagen };
            }
        });
    });
    view! {
        <NoColumns labels=labels.clone() />
        <AttributeSelect
            id="time-column"
            label="prepare-attribute"
            none="prepare-attribute-choose"
            attributes=labels.attributes
            value=column
            choose=choose_column
        />
        <div class="fields">
            <TextField id="time-pattern" label="prepare-pattern" value=pattern write how="prepare-pattern-how" />
            <ChoiceField
                id="time-zone"
                label="prepare-zone"
                choices=vec!["prepare-zone-danish", "prepare-zone-utc"]
                value=zone
                choose=choose_zone
            />
        </div>
    }
}
