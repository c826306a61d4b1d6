//! Before a sample is drawn: how many cases, how long that takes, what errors would mean, and what it is drawn by.

use crate::present::validation::{advice, enough_said, plan_said, proposed_closing_said};
use crate::protocol::{ListSplitColumns, MOST_SAMPLED, PanelId, PlanSample, SampleDraw, SamplePlan};
use crate::ui::actions;
use crate::ui::answers::{self, Kept};
use crate::ui::closing::{ClosingButton, ClosingDialog};
use crate::ui::form::{NameSelect, NumberField};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::list_rows::focus_later;
use crate::ui::table_twin::TableTwin;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// Cases that are proposed, and minutes for each: about two hours.
const CASES: u32 = 35;
const MINUTES: u32 = 3;
/// A seed that a person can type again.
const LARGEST_SEED: f64 = 999_999.0;

#[component]
pub fn Before() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let (size, minutes) = (RwSignal::new(CASES), RwSignal::new(MINUTES));
    let seed = RwSignal::new((js_sys::Math::random() * LARGEST_SEED) as u32 + 1);
    let group_by = RwSignal::new(String::new());
    let columns: RwSignal<Vec<String>> = RwSignal::default();
    answers::once(
        workspace,
        PanelId::SplitColumns,
        |log, _| ListSplitColumns { log },
        move |found| {
            columns.try_set(found.columns.into_iter().map(|column| column.name).collect());
        },
    );
    let population = Memo::new(move |_| {
        let all = workspace.open.with(|open| open.as_ref().map(|open| open.summary.cases));
        let in_view = workspace.in_view.with(|in_view| in_view.as_ref().map(|in_view| in_view.defined.cases));
        if workspace.choices.with(|choices| choices.has_filters_in_view()) { in_view?.number() } else { all }
    });
    let has_cases = Memo::new(move |_| population.get() != Some(0));
    let plan: RwSignal<Option<Arc<SamplePlan>>> = RwSignal::new(None);
    let told =
        Memo::new(move |_| advice(size.get(), minutes.get(), population.get(), plan.get().as_deref(), &speech.words()));
    answers::follow(
        workspace,
        PanelId::SamplePlan,
        Kept { answer: plan, asking: RwSignal::new(false) },
        move || {
            let closing = workspace.choices.with(|choices| choices.closing.clone());
            let group_by = Some(group_by.get()).filter(|name| !name.is_empty());
            // Which cases are drawn is not asked: any seed does.
            SampleDraw { size: size.get().min(MOST_SAMPLED), seed: 0, group_by, closing }
        },
        |log, selection, draw| PlanSample { log, selection, draw },
    );
    let has_plan = Memo::new(move |_| plan.with(Option::is_some));
    let planned = move || plan.with(|plan| plan.as_ref().and_then(|plan| plan_said(plan, &speech.words())));
    let enough =
        Memo::new(move |_| plan.with(|plan| plan.as_ref().and_then(|plan| enough_said(plan, &speech.words()))));
    let use_enough = move |_| {
        if let Some(enough) = plan.with_untracked(|plan| plan.as_ref().and_then(|plan| plan.enough)) {
            size.set(enough);
            // The button goes with the answer to what it asks.
            focus_later("validation-size".to_owned());
        }
    };
    let use_said = move || enough.get().and_then(|(_, button)| button);
    let closing_said = Memo::new(move |_| {
        plan.with(|plan| plan.as_ref().and_then(|plan| proposed_closing_said(&plan.proposed_closing, &speech.words())))
    });
    let choosing_closing = RwSignal::new(false);
    let table = Callback::new(move |()| Some(told.get().errors));
    let draw = move |_| {
        if has_cases.get_untracked() {
            let closing = workspace.choices.with_untracked(|choices| choices.closing.clone());
            let group_by = Some(group_by.get_untracked()).filter(|name| !name.is_empty());
            let (size, seed) = (size.get_untracked().min(MOST_SAMPLED), u64::from(seed.get_untracked()));
            actions::draw_sample(workspace, SampleDraw { size, seed, group_by, closing });
        }
    };
    let number = move |id: &'static str, label: &'static str, value: RwSignal<u32>| {
        view! { <NumberField id label least=1 value write=Callback::new(move |number| value.set(number)) /> }
    };
    view! {
        <div class="validation-two">
            <section class="box" aria-labelledby="validation-how-many">
                <header>
                    <h2 id="validation-how-many">{speech.text("validation-how-many")}</h2>
                </header>
                <div class="stack g3">
                    <div class="row wrap g3">
                        {number("validation-size", "validation-size", size)}
                        {number("validation-minutes-each", "validation-minutes-each", minutes)}
                        {number("validation-seed", "validation-seed", seed)}
                    </div>
                    {move || {
                        view! {
                            <NameSelect
                                id="validation-group-by".to_owned()
                                label=Signal::derive(speech.text("validation-group-by"))
                                names=columns.get()
                                value=group_by
                                choose=Callback::new(move |name| group_by.set(name))
                                none="validation-no-group"
                            />
                        }
                    }}
                    <p class="muted sm">{speech.text("validation-strata-are")}</p>
                    <Show when=move || closing_said.get().is_some()>
                        <p class="validation-closing">{move || closing_said.get()}</p>
                        <div class="row">
                            <ClosingButton label="suitability-choose-closing" choosing=choosing_closing />
                        </div>
                    </Show>
                    <ClosingDialog choosing=choosing_closing />
                    <p class="muted sm">{speech.text("validation-seed-is")}</p>
                    <div class="row">
                        <button
                            class="b pri lg"
                            aria-disabled=move || (!has_cases.get()).then_some("true")
                            on:click=draw
                        >
                            <Icon symbol=Symbol::Check size=IconSize::Small />
                            {speech.text("validation-draw")}
                        </button>
                        <Show when=move || !has_cases.get()>
                            <p class="muted sm" role="status">{speech.text("variants-none-how")}</p>
                        </Show>
                    </div>
                </div>
            </section>
            <section class="box" aria-labelledby="validation-what-errors">
                <header>
                    <h2 id="validation-what-errors">{speech.text("validation-what-errors")}</h2>
                </header>
                // What errors would mean is told once it is known what the strata cost: it would change a moment later.
                <Show
                    when=move || has_plan.get()
                    fallback=move || view! { <p class="muted" role="status">{speech.text("validation-planning")}</p> }
                >
                    <p class="big" role="status">{move || told.get().said}</p>
                    <p class="validation-plan" role="status">{planned}</p>
                    <p class="validation-enough" role="status">{move || enough.get().map(|(said, _)| said)}</p>
                    <Show when=move || use_said().is_some()>
                        <div class="row">
                            <button class="b" on:click=use_enough>
                                {use_said}
                            </button>
                        </div>
                    </Show>
                    <TableTwin title="validation-what-errors" table />
                    <ul class="muted sm">
                        {move || told.get().sizes.into_iter().map(|said| view! { <li>{said}</li> }).collect_view()}
                    </ul>
                </Show>
            </section>
        </div>
    }
}
