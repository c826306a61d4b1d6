//! The choice of the steps that close a case, and of the day on which the extract was made.

use crate::present::closing::last_step_items;
use crate::present::dates;
use crate::protocol::{Closing, LastStepLabel, LastSteps, ListLastSteps, PanelId};
use crate::ui::form::{DayField, PickList, day_begins, day_text, toggle};
use crate::ui::workspace::Workspace;
use crate::ui::{actions, answers};
use leptos::prelude::*;

/// What is proposed, or what was chosen before, to be confirmed.
#[component]
pub fn ClosingForm(choosing: RwSignal<bool>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let before = workspace.choices.with_untracked(|choices| choices.closing.clone());
    let chosen: RwSignal<Vec<String>> =
        RwSignal::new(before.as_ref().map_or_else(Vec::new, |closing| closing.steps.clone()));
    let observed = RwSignal::new(before.as_ref().and_then(|closing| closing.observed_to_millis));
    let listed: RwSignal<Option<LastSteps>> = RwSignal::new(None);
    answers::once(
        workspace,
        PanelId::LastSteps,
        |log, selection| ListLastSteps { log, selection },
        move |found| {
            if before.is_none() {
                let proposed = found.steps.iter().filter(|step| step.is_proposed).map(|step| step.name.clone());
                chosen.try_set(proposed.collect());
            }
            listed.try_set(Some(found));
        },
    );
    let zone = move || workspace.zone();
    // The end of the day: until then the open cases were seen not to have ended.
    let write_day = Callback::new(move |text: String| {
        observed.set(day_begins(&text, 1, zone()).map(|next_day| next_day - 1));
    });
    let use_them = move |_| {
        let steps = chosen.get_untracked();
        if steps.is_empty() {
            return;
        }
        let closing = Closing { steps, observed_to_millis: observed.get_untracked() };
        choosing.set(false);
        actions::choose(workspace, move |choices| choices.closing = Some(closing));
    };
    // One of the two ways to begin: what closes nearly every case that has it, or what most cases end with.
    let begin_with = move |label: &'static str, help: &'static str, takes: fn(&LastStepLabel) -> bool| {
        let take = move |_| {
            listed.with_untracked(|found| {
                let steps = found.iter().flat_map(|found| &found.steps).filter(|step| takes(step));
                chosen.set(steps.map(|step| step.name.clone()).collect());
            });
        };
        view! {
            <button class="b" title=speech.text(help) on:click=take>
                {speech.text(label)}
            </button>
        }
    };
    let pick = Callback::new(move |(name, on)| chosen.update(|list| toggle(list, name, on)));
    view! {
        <div class="editor-body">
            <p class="muted">{speech.text("closing-how")}</p>
            {move || match listed.get() {
                None => view! { <p class="muted" role="status">{speech.text("filter-loading")}</p> }.into_any(),
                Some(found) => {
                    let words = speech.words();
                    let last = found.last_day.map(|day| dates::day_in_full(dates::of_day(day), &words));
                    let how = last.map(|day| words.with("closing-observed-how", &[("day", day.into())]));
                    view! {
                        <div class="row wrap">
                            {begin_with("closing-proposed", "closing-proposed-help", |step| step.is_proposed)}
                            {begin_with("closing-common", "closing-common-help", |step| step.is_common)}
                        </div>
                        <PickList
                            id="closing-steps"
                            label="closing-steps"
                            items=last_step_items(&found.steps, &words)
                            chosen
                            pick
                        />
                        <DayField
                            id="closing-observed"
                            label="closing-observed"
                            value=Signal::derive(move || day_text(observed.get(), zone()))
                            write=write_day
                        />
                        <p class="faint xs">{how}</p>
                    }
                        .into_any()
                }
            }}
        </div>
        <footer class="editor-foot">
            <span class="grow"></span>
            <button class="b" on:click=move |_| choosing.set(false)>
                {speech.text("filter-cancel")}
            </button>
            <button
                class="b pri"
                aria-disabled=move || chosen.with(Vec::is_empty).then_some("true")
                on:click=use_them
            >
                {speech.text("closing-use")}
            </button>
        </footer>
    }
}
