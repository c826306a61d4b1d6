//! What is measured wherever times of cases are told: one small control that every view has, and what cannot be measured.

mod fields;

pub use fields::{ClockSwitch, StepFields, meaning};

use crate::present::time::{measured_said, measuring};
use crate::protocol::{ListFilterChoices, MeasuredCases, PanelId, TimeClock, TimeMeasure};
use crate::ui::icon::Symbol;
use crate::ui::popover::Popover;
use crate::ui::workspace::Workspace;
use crate::ui::{actions, answers};
use leptos::prelude::*;

/// «Måler: hele sagen, i kalendertid», and the choice under it. It holds in every view, and can be undone.
#[component]
pub fn MeasureButton() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let open = RwSignal::new(false);
    let names: RwSignal<Option<Vec<String>>> = RwSignal::new(None);
    // The steps may be others when it is opened again.
    Effect::new(move |_| {
        if open.get() {
            answers::once(
                workspace,
                PanelId::MeasureSteps,
                |log, selection| ListFilterChoices { log, selection, values_of: None },
                move |found| {
                    names.try_set(Some(found.activities.into_iter().map(|activity| activity.name).collect()));
                },
            );
        }
    });
    let chosen = move || workspace.choices.with(|choices| (choices.time.measure(), choices.time.clock));
    let is_default = Memo::new(move |_| {
        let is_whole_case = chosen() == (TimeMeasure::WholeCase, TimeClock::Calendar);
        is_whole_case && workspace.choices.with(|choices| choices.time.from.is_none())
    });
    let label = move || {
        let (measure, clock) = chosen();
        measuring(&measure, clock, &speech.words())
    };
    let back = move |_| {
        actions::choose(workspace, |choices| {
            choices.time.from = None;
            choices.time.to = None;
            choices.time.clock = TimeClock::Calendar;
        });
    };
    view! {
        <Popover open label=Signal::derive(label) symbol=Symbol::Time class="quiet measure-button">
            <div class="measure-choice" role="group" aria-label=speech.text("time-measure")>
                <Show when=move || names.with(Option::is_none)>
                    <p class="muted" role="status">{speech.text("filter-loading")}</p>
                </Show>
                <StepFields names />
                {move || meaning(workspace).map(|key| view! { <p class="faint xs">{speech.text(key)}</p> })}
                <ClockSwitch />
                <p class="faint xs">{speech.text("time-measure-how")}</p>
                <Show when=move || !is_default.get()>
                    <button class="b" on:click=back>
                        {speech.text("time-measure-back")}
                    </button>
                </Show>
            </div>
        </Popover>
    }
}

/// What the times of a view count, and which of its cases are not among them.
#[component]
pub fn MeasuredNote(#[prop(into)] measured: Signal<Option<MeasuredCases>>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let said = move || measured.with(|of| of.as_ref().map(|of| measured_said(of, &speech.words()).join(" ")));
    view! { <p class="muted xs measured-note">{said}</p> }
}
