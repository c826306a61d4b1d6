//! Whom the log is about: said by the user, unless what stands in the log says it.

use super::SaveChoices;
use crate::protocol::Subjects;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

const DECLARED: [(Subjects, &str, &str); 3] = [
    (Subjects::Citizens, "save-citizens", "subjects-citizens"),
    (Subjects::Employees, "save-employees", "subjects-employees"),
    (Subjects::NotPersonal, "save-nobody", "subjects-nobody"),
];

#[component]
pub fn SubjectsQuestion(choices: SaveChoices) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let known = Memo::new(move |_| choices.list.with(|list| list.as_ref().map(|list| list.subjects)));
    let why = move |key: &'static str| {
        view! {
            <p class="remark">
                <Icon symbol=Symbol::Info />
                <span>{speech.text(key)}</span>
            </p>
        }
    };
    move || match known.get() {
        None => view! { <p class="muted" role="status">{speech.text("save-looking")}</p> }.into_any(),
        Some(Some(Subjects::NotPersonal)) => view! { <p class="known">{speech.text("save-invented")}</p> }.into_any(),
        Some(Some(_)) => why("save-has-cpr").into_any(),
        Some(None) => view! { <Question choices /> }.into_any(),
    }
}

#[component]
fn Question(choices: SaveChoices) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let answers = DECLARED.map(|(subjects, label, id)| {
        view! {
            <span class="opt">
                <input
                    class="form-radio"
                    type="radio"
                    id=id
                    name="subjects"
                    prop:checked=move || choices.declared.get() == Some(subjects)
                    on:change=move |_| choices.declared.set(Some(subjects))
                />
                <label for=id>{speech.rich(label)}</label>
            </span>
        }
    });
    view! {
        <fieldset class="ways down">
            <legend>{speech.text("save-whom")}</legend>
            {answers.into_iter().collect_view()}
        </fieldset>
    }
}
