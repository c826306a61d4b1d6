//! Forms of the steps with a number or a list: collapse repeats, merge close events, split at a gap, drop columns.

use super::state::PrepareState;
use crate::protocol::{Keep, Labels, Step};
use crate::ui::form::{ChoiceField, NumberField, SwitchField};
use crate::ui::form::{PickList, activity_items, attribute_items, toggle};
use leptos::prelude::*;

/// The activities that a step is for; none stands for all.
#[component]
pub fn ActivitiesOfStep(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let words = state.workspace.speech().words_now();
    let chosen = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::CollapseRepeats { activities, .. }
            | Step::MergeClose { activities, .. }
            | Step::RepairMidnight { activities, .. }
            | Step::DayPrecision { activities }
            | Step::SplitAtGap { at: activities, .. } => activities.clone(),
            _ => Vec::new(),
        })
    });
    let pick = Callback::new(move |(name, on)| {
        state.step.update(|step| {
            if let Step::CollapseRepeats { activities, .. }
            | Step::MergeClose { activities, .. }
            | Step::RepairMidnight { activities, .. }
            | Step::DayPrecision { activities }
            | Step::SplitAtGap { at: activities, .. } = step
            {
                toggle(activities, name, on);
            }
        });
    });
    view! {
        <PickList
            id="step-activities"
            label="prepare-activities-of"
            how="prepare-activities-all"
            items=activity_items(&labels.activities, &words)
            chosen
            pick
        />
    }
}

/// Which of several events stays.
#[component]
fn KeepWhich() -> impl IntoView {
    let state = PrepareState::of_screen();
    let value: Signal<usize> = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::CollapseRepeats { keep: Keep::Last, .. } | Step::MergeClose { keep: Keep::Last, .. } => 1,
            _ => 0,
        })
    });
    let choose = Callback::new(move |place: usize| {
        state.step.update(|step| {
            if let Step::CollapseRepeats { keep, .. } | Step::MergeClose { keep, .. } = step {
                *keep = if place == 1 { Keep::Last } else { Keep::First };
            }
        });
    });
    view! {
        <ChoiceField
            id="keep-which"
            label="prepare-keep-which"
            choices=vec!["prepare-keep-first", "prepare-keep-last"]
            value
            choose
        />
    }
}

#[component]
pub fn CollapseForm(labels: Labels) -> impl IntoView {
    view! {
        <KeepWhich />
        <ActivitiesOfStep labels />
    }
}

#[component]
pub fn MergeForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let minutes = Signal::derive(move || {
        state.step.with(|step| if let Step::MergeClose { within_minutes, .. } = step { *within_minutes } else { 0 })
    });
    let write = Callback::new(move |minutes: u32| {
        state.step.update(|step| {
            if let Step::MergeClose { within_minutes, .. } = step {
                *within_minutes = minutes;
            }
        });
    });
    let value = Signal::derive(move || state.step.with(|step| matches!(step, Step::MergeClose { together: true, .. })));
    let switch = Callback::new(move |on: bool| {
        state.step.update(|step| {
            if let Step::MergeClose { together, .. } = step {
                *together = on;
            }
        });
    });
    view! {
        <div class="fields">
            <NumberField id="within-minutes" label="prepare-minutes" least=0 value=minutes write />
            <KeepWhich />
        </div>
        <SwitchField id="together" label="prepare-together" value switch />
        <ActivitiesOfStep labels />
    }
}

#[component]
pub fn SplitForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let value = Signal::derive(move || {
        state.step.with(|step| if let Step::SplitAtGap { gap_days, .. } = step { *gap_days } else { 0 })
    });
    let write = Callback::new(move |days: u32| {
        state.step.update(|step| {
            if let Step::SplitAtGap { gap_days, .. } = step {
                *gap_days = days;
            }
        });
    });
    view! {
        <NumberField id="gap-days" label="prepare-gap-days" least=1 value write />
        <ActivitiesOfStep labels />
    }
}

#[component]
pub fn ColumnsForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let words = state.workspace.speech().words_now();
    let chosen = Signal::derive(move || {
        state.step.with(|step| if let Step::DropAttributes { names } = step { names.clone() } else { Vec::new() })
    });
    let pick = Callback::new(move |(name, on)| {
        state.step.update(|step| {
            if let Step::DropAttributes { names } = step {
                toggle(names, name, on);
            }
        });
    });
    view! {
        <NoColumns labels=labels.clone() />
        <PickList
            id="columns"
            label="prepare-attributes"
            items=attribute_items(&labels.attributes, &words)
            chosen
            pick
        />
    }
}

/// Says that the log has no other columns, and what to do about it.
#[component]
pub fn NoColumns(labels: Labels) -> impl IntoView {
    let speech = PrepareState::of_screen().workspace.speech();
    labels.attributes.is_empty().then(|| view! { <p class="remark">{speech.text("prepare-no-attributes")}</p> })
}
