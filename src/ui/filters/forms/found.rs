//! The form of a filter that was taken from a finding: what it keeps, and where another one is chosen.

use crate::present::filters::chip;
use crate::ui::filters::FilterForm;
use leptos::prelude::*;

#[component]
pub fn FoundForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let (workspace, speech) = (form.workspace, form.workspace.speech());
    let said = move || form.rule.with(|rule| chip(&rule.clone().into(), workspace.zone(), &speech.words()));
    view! {
        <section>
            <h3>{speech.text("filter-field-found")}</h3>
            <p>{said}</p>
            <p class="muted sm">{speech.text("filter-field-found-why")}</p>
        </section>
    }
}
