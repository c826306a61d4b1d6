//! The editor of a step: a form for its kind, and the sentence the step will be.

use super::case_conditions::CasesForm;
use super::conditions::EventsForm;
use super::derive_forms::{AttributeForm, ChangeForm};
use super::level_forms::{CaseForm, PerspectiveForm};
use super::mapping_form::MappingForm;
use super::milestones_form::MilestonesForm;
use super::rules_form::RulesForm;
use super::simple_forms::{CollapseForm, ColumnsForm, MergeForm, SplitForm};
use super::state::PrepareState;
use super::time_forms::{DayForm, MidnightForm, TimeForm};
use super::values_form::ValuesForm;
use crate::present::Fact;
use crate::present::prepare::{self, StepKind};
use crate::protocol::{Labels, RecipeStep};
use crate::ui::actions;
use crate::ui::frame::Modal;
use leptos::prelude::*;

#[component]
pub fn Editor() -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let title = move || {
        let words = speech.words();
        let name = state.kind.get().map(|kind| words.text(kind.name_key())).unwrap_or_default();
        let what = if state.place.get().is_some() { "prepare-edit-title" } else { "prepare-new" };
        format!("{}: {name}", words.text(what))
    };
    view! {
        <Modal
            open=Signal::derive(move || state.kind.get().is_some())
            on_close=Callback::new(move |()| state.kind.set(None))
            title_id="editor-title"
            title=Signal::derive(title)
        >
            <Body />
        </Modal>
    }
}

#[component]
fn Body() -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let is_whole = Memo::new(move |_| state.step.with(StepKind::is_whole));
    let sentence = move || state.step.with(|step| prepare::sentence(step, &speech.words()));
    let explained = move || state.kind.get().map(|kind| speech.words().text(kind.explained_key()));
    let is_new = move || state.place.get().is_none();
    let form = move || match state.labels.get() {
        None => view! { <p class="muted">{speech.text("prepare-loading-lists")}</p> }.into_any(),
        Some(labels) => form_of(state.kind.get(), labels),
    };
    let keep = move |_| {
        if is_whole.get_untracked() {
            take(state);
        }
    };
    view! {
        <div class="editor-body">
            <p class="muted">{explained} " " {speech.text("prepare-before-step")}</p>
            {form}
        </div>
        <footer class="editor-foot">
            <p class="grow sm" role="status">
                {move || match is_whole.get() {
                    true => sentence(),
                    false => speech.words().text("prepare-not-whole"),
                }}
            </p>
            <button class="b" on:click=move |_| state.kind.set(None)>
                {speech.text("prepare-cancel")}
            </button>
            <button class="b pri" aria-disabled=move || (!is_whole.get()).then_some("true") on:click=keep>
                {move || speech.words().text(if is_new() { "prepare-apply" } else { "prepare-keep" })}
            </button>
        </footer>
    }
}

fn form_of(kind: Option<StepKind>, labels: Labels) -> AnyView {
    let speech = PrepareState::of_screen().workspace.speech();
    let Some(kind) = kind else { return ().into_any() };
    match kind {
        StepKind::MapActivities => view! { <MappingForm labels /> }.into_any(),
        StepKind::ActivityByRules => view! { <RulesForm labels /> }.into_any(),
        StepKind::Milestones => view! { <MilestonesForm labels /> }.into_any(),
        StepKind::CollapseRepeats => view! { <CollapseForm labels /> }.into_any(),
        StepKind::ActivityFrom => view! { <PerspectiveForm labels /> }.into_any(),
        StepKind::CaseFrom => view! { <CaseForm labels /> }.into_any(),
        StepKind::SplitAtGap => view! { <SplitForm labels /> }.into_any(),
        StepKind::MergeClose => view! { <MergeForm labels /> }.into_any(),
        StepKind::DropDuplicates | StepKind::OrderByStart => {
            view! { <p>{speech.text("prepare-nothing-to-set")}</p> }.into_any()
        }
        StepKind::KeepEvents | StepKind::DropEvents => view! { <EventsForm labels /> }.into_any(),
        StepKind::KeepCases | StepKind::DropCases => view! { <CasesForm labels /> }.into_any(),
        StepKind::MapValues => view! { <ValuesForm labels /> }.into_any(),
        StepKind::DropAttributes => view! { <ColumnsForm labels /> }.into_any(),
        StepKind::RepairMidnight => view! { <MidnightForm labels /> }.into_any(),
        StepKind::DayPrecision => view! { <DayForm labels /> }.into_any(),
        StepKind::UseTime | StepKind::ExchangeTimes => view! { <TimeForm labels /> }.into_any(),
        StepKind::DeriveChangeEvent => view! { <ChangeForm labels /> }.into_any(),
        StepKind::DeriveAttribute => view! { <AttributeForm labels /> }.into_any(),
    }
}

/// Puts the step into the recipe, in its place or behind the others.
fn take(state: PrepareState) {
    let workspace = state.workspace;
    let step = state.step.get_untracked();
    let place = state.place.get_untracked();
    let count = workspace.recipe.with_untracked(|recipe| recipe.steps.len());
    let words = workspace.speech().words_now();
    let (key, number) = match place {
        Some(place) => ("prepare-kept-step", place + 1),
        None => ("prepare-added-step", count + 1),
    };
    let said = words.with(key, &[("n", Fact::from(number))]);
    state.kind.set(None);
    actions::change_recipe(workspace, said, move |steps: &mut Vec<RecipeStep>| {
        match place.and_then(|place| steps.get_mut(place)) {
            Some(there) => there.step = step,
            None => steps.push(step.into()),
        }
    });
}
