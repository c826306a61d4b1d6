//! The level: every step, or milestones, and which these are.

use super::state::VariantState;
use crate::protocol::{FilterChoices, ListFilterChoices, Milestone, MilestoneLevel, PanelId};
use crate::ui::form::{PickList, SwitchField, activity_items, toggle};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::{actions, answers};
use leptos::prelude::*;

/// Every step or milestones; milestones that were never chosen are asked for first.
#[component]
pub fn LevelSwitch() -> impl IntoView {
    let state = VariantState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let chosen = Memo::new(move |_| {
        workspace.choices.with(|choices| choices.variant_level.as_ref().map(|level| level.milestones.len()))
    });
    let pressed = move |of_milestones: bool| move || (chosen.get().is_some() == of_milestones).to_string();
    view! {
        <div class="seg" role="group" aria-label=speech.text("variants-level")>
            <button
                aria-pressed=pressed(false)
                on:click=move |_| actions::choose(workspace, |choices| choices.variant_level = None)
            >
                {speech.text("variants-all-steps")}
            </button>
            <button aria-pressed=pressed(true) aria-haspopup="dialog" on:click=move |_| {
                if chosen.get_untracked().is_none() {
                    state.choosing.set(true);
                }
            }>
                {speech.text("variants-milestones")}
            </button>
        </div>
        {move || {
            chosen
                .get()
                .map(|count| {
                    view! {
                        <button class="b" aria-haspopup="dialog" on:click=move |_| state.choosing.set(true)>
                            <Icon symbol=Symbol::Tune size=IconSize::Small />
                            {move || speech.words().with("variants-choose", &[("n", count.into())])}
                        </button>
                    }
                })
        }}
    }
}

/// Which activities are milestones.
#[component]
pub fn LevelForm() -> impl IntoView {
    let state = VariantState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let before = workspace.choices.with_untracked(|choices| choices.variant_level.clone());
    let names = before.iter().flat_map(|level| &level.milestones).map(|milestone| milestone.name.clone());
    let chosen: RwSignal<Vec<String>> = RwSignal::new(names.collect());
    let collapse = RwSignal::new(before.as_ref().is_none_or(|level| level.collapse_repeats));
    let choices: RwSignal<Option<FilterChoices>> = RwSignal::new(None);
    let what = |log, selection| ListFilterChoices { log, selection, values_of: None };
    answers::once(workspace, PanelId::VariantLevel, what, move |listed: FilterChoices| {
        if before.is_none() {
            chosen.try_set(listed.proposed_milestones.clone());
        }
        choices.try_set(Some(listed));
    });
    let use_them = move |_| {
        let wanted = chosen.get_untracked();
        if wanted.is_empty() {
            return;
        }
        let milestones = wanted.iter().map(|name| Milestone::from(name.as_str())).collect();
        let level = MilestoneLevel { milestones, collapse_repeats: collapse.get_untracked() };
        state.choosing.set(false);
        actions::choose(workspace, move |choices| choices.variant_level = Some(level));
    };
    let pick = Callback::new(move |(name, on)| chosen.update(|list| toggle(list, name, on)));
    let propose = move |_| {
        if let Some(proposed) =
            choices.with_untracked(|choices| choices.as_ref().map(|c| c.proposed_milestones.clone()))
        {
            chosen.set(proposed);
        }
    };
    view! {
        <div class="editor-body">
            <p class="muted">{speech.text("variants-choose-how")}</p>
            {move || match choices.get() {
                None => view! { <p class="muted">{speech.text("filter-loading")}</p> }.into_any(),
                Some(listed) => {
                    let items = activity_items(&listed.activities, &speech.words());
                    view! {
                        <button class="b" on:click=propose>{speech.text("variants-choose-proposed")}</button>
                        <PickList id="level-milestones" label="variants-choose-list" items chosen pick />
                        <SwitchField
                            id="level-collapse"
                            label="variants-collapse"
                            value=collapse
                            switch=Callback::new(move |on| collapse.set(on))
                        />
                    }
                        .into_any()
                }
            }}
        </div>
        <footer class="editor-foot">
            <span class="grow"></span>
            <button class="b" on:click=move |_| state.choosing.set(false)>
                {speech.text("filter-cancel")}
            </button>
            <button
                class="b pri"
                aria-disabled=move || chosen.with(Vec::is_empty).then_some("true")
                on:click=use_them
            >
                {speech.text("variants-use")}
            </button>
        </footer>
    }
}
