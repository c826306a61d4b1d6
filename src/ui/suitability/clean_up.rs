//! The dialog of the cleaning: every step that would help, and every name that would become another, each of which can be left
//! out; added to the recipe at once.

use super::state::SuitabilityState;
use crate::present::prepare::sentence;
use crate::present::suitability::steps_offered;
use crate::protocol::{RecipeStep, Step};
use crate::ui::actions;
use crate::ui::frame::Modal;
use leptos::prelude::*;
use std::collections::BTreeMap;

#[component]
pub fn CleanUp() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    view! {
        <Modal
            open=Signal::derive(move || state.cleaning.get().is_some())
            on_close=Callback::new(move |()| state.cleaning.set(None))
            title_id="clean-up-title"
            title=Signal::derive(speech.text("suitability-clean-title"))
        >
            <Steps />
        </Modal>
    }
}

/// The steps as they were when the dialog was opened, and each name of one that gives names. All of them are chosen, but where
/// every criterion is cleaned at once not those that change what an event is, or when.
#[component]
fn Steps() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let of = state.cleaning.get_untracked().flatten();
    let offered: Vec<Offered> = state
        .page
        .with_untracked(|page| page.as_ref().map(|page| steps_offered(&page.now, of)))
        .unwrap_or_default()
        .into_iter()
        .map(|step| {
            let is_chosen =
                of.is_some() || !matches!(step, Step::MergeClose { together: true, .. } | Step::UseTime { .. });
            Offered::of(step, is_chosen)
        })
        .collect();
    let offered = StoredValue::new(offered);
    let taken =
        Memo::new(move |_| offered.with_value(|all| all.iter().filter_map(Offered::chosen).collect::<Vec<_>>()));
    let listed = offered.with_value(|all| {
        all.iter().enumerate().map(|(place, of)| view! { <StepBoxes place of=of.clone() /> }).collect_view()
    });
    let add = move |_| {
        let taken: Vec<RecipeStep> = taken.get_untracked().into_iter().map(RecipeStep::from).collect();
        if taken.is_empty() {
            return;
        }
        let said = speech.words_now().with("suitability-cleaned", &[("n", taken.len().into())]);
        state.cleaning.set(None);
        actions::change_recipe(workspace, said, move |steps| steps.extend(taken));
        state.keep_cleaned();
    };
    let count = move || taken.with(Vec::len);
    view! {
        <div class="editor-body">
            <p class="muted">{speech.text("suitability-clean-how")}</p>
            <ul class="fit-steps">{listed}</ul>
        </div>
        <footer class="editor-foot">
            <button class="b pri" aria-disabled=move || (count() == 0).then_some("true") on:click=add>
                {move || speech.words().with("suitability-clean-do", &[("n", count().into())])}
            </button>
        </footer>
    }
}

/// A step that is offered: whole, or of names that are each chosen for themselves.
#[derive(Clone)]
struct Offered {
    step: Step,
    is_chosen: RwSignal<bool>,
    names: Vec<OfferedName>,
}

/// A name that would become another.
#[derive(Clone)]
struct OfferedName {
    from: String,
    to: String,
    is_chosen: RwSignal<bool>,
}

impl Offered {
    fn of(step: Step, is_chosen: bool) -> Offered {
        let name = |(from, to): (&String, &String)| OfferedName {
            from: from.clone(),
            to: to.clone(),
            is_chosen: RwSignal::new(true),
        };
        let names =
            if let Step::MapActivities { names, .. } = &step { names.iter().map(name).collect() } else { Vec::new() };
        Offered { step, is_chosen: RwSignal::new(is_chosen), names }
    }

    /// The step with what is chosen of it; none where nothing is.
    fn chosen(&self) -> Option<Step> {
        let Step::MapActivities { names_all, .. } = &self.step else {
            return self.is_chosen.get().then(|| self.step.clone());
        };
        let chosen = self.names.iter().filter(|name| name.is_chosen.get());
        let names: BTreeMap<String, String> = chosen.map(|name| (name.from.clone(), name.to.clone())).collect();
        (!names.is_empty()).then_some(Step::MapActivities { names, names_all: *names_all })
    }
}

#[component]
fn StepBoxes(place: usize, of: Offered) -> impl IntoView {
    let speech = SuitabilityState::of_screen().workspace.speech();
    let Offered { step, is_chosen, names } = of;
    if names.is_empty() {
        let said = Signal::derive(move || sentence(&step, &speech.words()));
        return view! { <li class="opt"><Tick id=format!("clean-up-{place}") is_chosen said /></li> }.into_any();
    }
    let boxes = names.into_iter().enumerate().map(|(number, OfferedName { from, to, is_chosen })| {
        let said = Signal::derive(move || {
            speech.words().with("suitability-clean-name", &[("from", from.as_str().into()), ("to", to.as_str().into())])
        });
        view! { <li class="opt"><Tick id=format!("clean-up-{place}-{number}") is_chosen said /></li> }
    });
    view! {
        <li>
            <p>{speech.text("suitability-clean-names")}</p>
            <ul>{boxes.collect_view()}</ul>
        </li>
    }
    .into_any()
}

#[component]
fn Tick(id: String, is_chosen: RwSignal<bool>, said: Signal<String>) -> impl IntoView {
    let choose = move |event| is_chosen.set(event_target_checked(&event));
    view! {
        <input class="form-checkbox" type="checkbox" id=id.clone() prop:checked=is_chosen on:change=choose />
        <label for=id>{said}</label>
    }
}
