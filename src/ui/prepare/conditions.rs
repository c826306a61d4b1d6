//! The form of a condition by which events are kept or dropped: activity, value or period.

use super::level_forms::given;
use super::simple_forms::NoColumns;
use super::state::PrepareState;
use super::values::ValuesOfColumn;
use crate::protocol::{EventCondition, Labels, Step};
use crate::ui::form::{AttributeSelect, PickList, activity_items, toggle};
use crate::ui::form::{ChoiceField, DayField};
use leptos::prelude::*;

fn read<T>(state: PrepareState, read: impl FnOnce(&EventCondition) -> T, none: T) -> T {
    state.step.with(|step| match step {
        Step::KeepEvents { when } | Step::DropEvents { when } => read(when),
        _ => none,
    })
}

fn change(state: PrepareState, change: impl FnOnce(&mut EventCondition)) {
    state.step.update(|step| {
        if let Step::KeepEvents { when } | Step::DropEvents { when } = step {
            change(when);
        }
    });
}

#[component]
pub fn EventsForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let labels = StoredValue::new(labels);
    let by: Memo<usize> = Memo::new(move |_| {
        let place = |when: &EventCondition| match when {
            EventCondition::Activity(_) => 0,
            EventCondition::Attribute { .. } => 1,
            EventCondition::Period { .. } => 2,
            EventCondition::BehindLater {} => 3,
        };
        read(state, place, 0)
    });
    let choose = Callback::new(move |place: usize| {
        change(state, |when| {
            *when = match place {
                1 => EventCondition::Attribute { name: String::new(), values: Vec::new() },
                2 => EventCondition::Period { from: None, until: None },
                3 => EventCondition::BehindLater {},
                _ => EventCondition::Activity(Vec::new()),
            }
        });
    });
    view! {
        <ChoiceField
            id="when-by"
            label="prepare-when-by"
            choices=vec![
                "prepare-when-by-activity",
                "prepare-when-by-attribute",
                "prepare-when-by-period",
                "prepare-when-by-late",
            ]
            value=by
            choose
        />
        {move || match by.get() {
            1 => view! { <ByValue labels=labels.get_value() /> }.into_any(),
            2 => view! { <ByPeriod /> }.into_any(),
            3 => view! { <p class="faint xs">{state.workspace.speech().text("prepare-when-late-how")}</p> }.into_any(),
            _ => view! { <ByActivity labels=labels.get_value() /> }.into_any(),
        }}
    }
}

#[component]
fn ByActivity(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let words = state.workspace.speech().words_now();
    let chosen = Signal::derive(move || {
        let list = |when: &EventCondition| match when {
            EventCondition::Activity(activities) => activities.clone(),
            _ => Vec::new(),
        };
        read(state, list, Vec::new())
    });
    let pick = Callback::new(move |(name, on)| {
        change(state, |when| {
            if let EventCondition::Activity(activities) = when {
                toggle(activities, name, on);
            }
        });
    });
    view! {
        <PickList
            id="when-activities"
            label="prepare-activities-of"
            items=activity_items(&labels.activities, &words)
            chosen
            pick
        />
    }
}

#[component]
fn ByValue(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let column = Memo::new(move |_| {
        let name = |when: &EventCondition| match when {
            EventCondition::Attribute { name, .. } => name.clone(),
            _ => String::new(),
        };
        read(state, name, String::new())
    });
    let chosen = Signal::derive(move || {
        let list = |when: &EventCondition| match when {
            EventCondition::Attribute { values, .. } => values.clone(),
            _ => Vec::new(),
        };
        read(state, list, Vec::new())
    });
    let choose = Callback::new(move |wanted: String| {
        change(state, |when| *when = EventCondition::Attribute { name: wanted, values: Vec::new() });
    });
    let pick = Callback::new(move |(value, on)| {
        change(state, |when| {
            if let EventCondition::Attribute { values, .. } = when {
                toggle(values, value, on);
            }
        });
    });
    view! {
        <NoColumns labels=labels.clone() />
        <AttributeSelect
            id="when-column"
            label="prepare-attribute"
            none="prepare-attribute-choose"
            attributes=labels.attributes
            value=column
            choose
        />
        <ValuesOfColumn column chosen pick />
    }
}

#[component]
fn ByPeriod() -> impl IntoView {
    let state = PrepareState::of_screen();
    let from = Signal::derive(move || {
        let day = |when: &EventCondition| match when {
            EventCondition::Period { from: Some(day), .. } => day.clone(),
            _ => String::new(),
        };
        read(state, day, String::new())
    });
    let until = Signal::derive(move || {
        let day = |when: &EventCondition| match when {
            EventCondition::Period { until: Some(day), .. } => day.clone(),
            _ => String::new(),
        };
        read(state, day, String::new())
    });
    let write_from = Callback::new(move |day: String| {
        change(state, |when| {
            if let EventCondition::Period { from, .. } = when {
                *from = given(day);
            }
        });
    });
    let write_until = Callback::new(move |day: String| {
        change(state, |when| {
            if let EventCondition::Period { until, .. } = when {
                *until = given(day);
            }
        });
    });
    view! {
        <div class="fields">
            <DayField id="period-from" label="prepare-from" value=from write=write_from />
            <DayField id="period-until" label="prepare-until" value=until write=write_until />
        </div>
    }
}
