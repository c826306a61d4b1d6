//! The form of a condition by which whole cases are kept or dropped: activities, end, value or time of the end.

use super::simple_forms::NoColumns;
use super::state::PrepareState;
use super::values::ValuesOfColumn;
use crate::protocol::{CaseCondition, Labels, Step};
use crate::ui::form::{AttributeSelect, PickList, activity_items, toggle};
use crate::ui::form::{ChoiceField, SecondField};
use leptos::prelude::*;

fn read<T>(state: PrepareState, read: impl FnOnce(&CaseCondition) -> T, none: T) -> T {
    state.step.with(|step| match step {
        Step::KeepCases { when } | Step::DropCases { when } => read(when),
        _ => none,
    })
}

fn change(state: PrepareState, change: impl FnOnce(&mut CaseCondition)) {
    state.step.update(|step| {
        if let Step::KeepCases { when } | Step::DropCases { when } = step {
            change(when);
        }
    });
}

#[component]
pub fn CasesForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let labels = StoredValue::new(labels);
    let by: Memo<usize> = Memo::new(move |_| {
        let place = |when: &CaseCondition| match when {
            CaseCondition::Activity(_) => 0,
            CaseCondition::LastActivity(_) => 1,
            CaseCondition::EndsWithout { .. } => 2,
            CaseCondition::Attribute { .. } => 3,
            CaseCondition::EndedAt { .. } => 4,
        };
        read(state, place, 0)
    });
    let choose = Callback::new(move |place: usize| {
        change(state, |when| {
            *when = match place {
                1 => CaseCondition::LastActivity(Vec::new()),
                2 => CaseCondition::EndsWithout { ends_with: Vec::new(), lacks: Vec::new() },
                3 => CaseCondition::Attribute { name: String::new(), values: Vec::new() },
                4 => CaseCondition::EndedAt { second: String::new() },
                _ => CaseCondition::Activity(Vec::new()),
            }
        });
    });
    view! {
        <ChoiceField
            id="case-when-by"
            label="prepare-when-by"
            choices=vec![
                "prepare-case-when-activity",
                "prepare-case-when-last",
                "prepare-case-when-without",
                "prepare-case-when-value",
                "prepare-case-when-second",
            ]
            value=by
            choose
        />
        {move || match by.get() {
            1 => {
                view! { <Activities id="case-last" label="prepare-case-ends-with" labels=labels.get_value() list=ended /> }
                    .into_any()
            }
            2 => {
                view! {
                    <Activities id="case-ends" label="prepare-case-ends-with" labels=labels.get_value() list=ended />
                    <Activities id="case-lacks" label="prepare-case-lacks" labels=labels.get_value() list=lacked />
                }
                    .into_any()
            }
            3 => view! { <ByValue labels=labels.get_value() /> }.into_any(),
            4 => view! { <BySecond /> }.into_any(),
            _ => {
                view! { <Activities id="case-has" label="prepare-activities-of" labels=labels.get_value() list=ended /> }
                    .into_any()
            }
        }}
    }
}

/// The list of activities that a case has or ends with.
fn ended(when: &mut CaseCondition) -> Option<&mut Vec<String>> {
    match when {
        CaseCondition::Activity(list) | CaseCondition::LastActivity(list) => Some(list),
        CaseCondition::EndsWithout { ends_with, .. } => Some(ends_with),
        CaseCondition::Attribute { .. } | CaseCondition::EndedAt { .. } => None,
    }
}

/// The list of activities that a case lacks.
fn lacked(when: &mut CaseCondition) -> Option<&mut Vec<String>> {
    match when {
        CaseCondition::EndsWithout { lacks, .. } => Some(lacks),
        _ => None,
    }
}

#[component]
fn Activities(
    id: &'static str,
    label: &'static str,
    labels: Labels,
    /// The list of the condition that is chosen here.
    list: fn(&mut CaseCondition) -> Option<&mut Vec<String>>,
) -> impl IntoView {
    let state = PrepareState::of_screen();
    let words = state.workspace.speech().words_now();
    let chosen = Signal::derive(move || {
        let listed = |when: &CaseCondition| list(&mut when.clone()).cloned().unwrap_or_default();
        read(state, listed, Vec::new())
    });
    let pick = Callback::new(move |(name, on)| {
        change(state, |when| {
            if let Some(activities) = list(when) {
                toggle(activities, name, on);
            }
        });
    });
    view! { <PickList id label items=activity_items(&labels.activities, &words) chosen pick /> }
}

#[component]
fn ByValue(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let column = Memo::new(move |_| {
        let name = |when: &CaseCondition| match when {
            CaseCondition::Attribute { name, .. } => name.clone(),
            _ => String::new(),
        };
        read(state, name, String::new())
    });
    let chosen = Signal::derive(move || {
        let list = |when: &CaseCondition| match when {
            CaseCondition::Attribute { values, .. } => values.clone(),
            _ => Vec::new(),
        };
        read(state, list, Vec::new())
    });
    let choose = Callback::new(move |wanted: String| {
        change(state, |when| *when = CaseCondition::Attribute { name: wanted, values: Vec::new() });
    });
    let pick = Callback::new(move |(value, on)| {
        change(state, |when| {
            if let CaseCondition::Attribute { values, .. } = when {
                toggle(values, value, on);
            }
        });
    });
    view! {
        <NoColumns labels=labels.clone() />
        <AttributeSelect
            id="case-column"
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
fn BySecond() -> impl IntoView {
    let state = PrepareState::of_screen();
    let value = Signal::derive(move || {
        let second = |when: &CaseCondition| match when {
            CaseCondition::EndedAt { second } => second.clone(),
            _ => String::new(),
        };
        read(state, second, String::new())
    });
    let write = Callback::new(move |written: String| {
        change(state, |when| {
            if let CaseCondition::EndedAt { second } = when {
                *second = written;
            }
        });
    });
    view! { <SecondField id="case-second" label="prepare-case-second" value write /> }
}
