//! The amber gate: what must be answered before data about persons leave the page, even under pseudonyms, or are brought
//! together about one person.

pub use crate::protocol::AmberUse;
use crate::protocol::{AmberAnswers, Assessment};
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Title, reason, and the hints of purpose and responsible, by their keys.
fn keys(use_of_data: AmberUse) -> [&'static str; 4] {
    match use_of_data {
        AmberUse::Leaving => {
            ["amber-leaving-title", "amber-leaving-why", "amber-leaving-purpose-hint", "amber-leaving-responsible-hint"]
        }
        AmberUse::Joining => {
            ["amber-joining-title", "amber-joining-why", "amber-joining-purpose-hint", "amber-joining-responsible-hint"]
        }
        AmberUse::SingleCases => {
            ["amber-cases-title", "amber-cases-why", "amber-cases-purpose-hint", "amber-cases-responsible-hint"]
        }
        AmberUse::Validating => [
            "amber-validating-title",
            "amber-validating-why",
            "amber-cases-purpose-hint",
            "amber-cases-responsible-hint",
        ],
        AmberUse::Listing => {
            ["amber-listing-title", "amber-listing-why", "amber-listing-purpose-hint", "amber-leaving-responsible-hint"]
        }
    }
}

/// The four questions; `answers` holds what was answered so far.
#[component]
pub fn AmberGate(answers: RwSignal<AmberAnswers>, use_of_data: AmberUse) -> impl IntoView {
    let [title, why, purpose_hint, responsible_hint] = keys(use_of_data);
    let speech = Workspace::of_page().speech();
    view! {
        <section class="alert alert-warning amber" aria-labelledby="amber-title">
            <Icon symbol=Symbol::Warning />
            <h3 class="alert-heading" id="amber-title">{speech.text(title)}</h3>
            <p>{speech.text(why)}</p>
            <Question
                id="amber-purpose"
                label="amber-purpose"
                hint=purpose_hint
                value=Signal::derive(move || answers.with(|answers| answers.purpose.clone()))
                set=Callback::new(move |text| answers.update(|answers| answers.purpose = text))
            />
            <Question
                id="amber-legal"
                label="amber-legal"
                hint="amber-legal-hint"
                value=Signal::derive(move || answers.with(|answers| answers.legal_reference.clone()))
                set=Callback::new(move |text| answers.update(|answers| answers.legal_reference = text))
            />
            <fieldset class="ways">
                <legend>{speech.text("amber-dpia")}</legend>
                <Answer answers id="amber-dpia-made" label="amber-dpia-made" assessment=Assessment::Made />
                <Answer answers id="amber-dpia-none" label="amber-dpia-none" assessment=Assessment::NotNeeded />
            </fieldset>
            <Question
                id="amber-responsible"
                label="amber-responsible"
                hint=responsible_hint
                value=Signal::derive(move || answers.with(|answers| answers.responsible.clone()))
                set=Callback::new(move |text| answers.update(|answers| answers.responsible = text))
            />
        </section>
    }
}

#[component]
fn Question(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: Signal<String>,
    set: Callback<String>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let hint_id = format!("{id}-hint");
    view! {
        <div class="question">
            <label class="form-label" for=id>{speech.text(label)}</label>
            <span class="xs" id=hint_id.clone()>{speech.text(hint)}</span>
            <input
                class="form-input"
                id=id
                type="text"
                autocomplete="off"
                aria-required="true"
                aria-describedby=hint_id
                prop:value=move || value.get()
                on:input=move |event| set.run(event_target_value(&event))
            />
        </div>
    }
}

#[component]
fn Answer(
    answers: RwSignal<AmberAnswers>,
    id: &'static str,
    label: &'static str,
    assessment: Assessment,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <span class="opt">
            <input
                class="form-radio"
                type="radio"
                id=id
                name="amber-dpia"
                prop:checked=move || answers.with(|answers| answers.assessment == Some(assessment))
                on:change=move |_| answers.update(|answers| answers.assessment = Some(assessment))
            />
            <label for=id>{speech.text(label)}</label>
        </span>
    }
}
