//! What stands in the file: how exact times are, and which columns beside case, activity and time.

use super::SaveChoices;
use crate::protocol::{Leaves, TimeStep};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

const STEPS: [(Option<TimeStep>, &str); 4] = [
    (None, "save-times-exact"),
    (Some(TimeStep::Day), "save-times-day"),
    (Some(TimeStep::Week), "save-times-week"),
    (Some(TimeStep::Month), "save-times-month"),
];

#[component]
pub fn Contents(choices: SaveChoices) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some((step, _)) = STEPS.into_iter().find(|(_, key)| *key == value) {
            choices.time_step.set(step);
        }
    };
    let options = move || {
        let words = speech.words();
        STEPS
            .map(|(step, key)| {
                view! { <option value=key selected=move || choices.time_step.get() == step>{words.text(key)}</option> }
            })
            .into_iter()
            .collect_view()
    };
    view! {
        <div class="question">
            <label class="form-label" for="save-times">{speech.text("save-times")}</label>
            <select class="form-select" id="save-times" aria-describedby="save-times-why" on:change=choose>
                {options}
            </select>
            <span class="xs muted" id="save-times-why">{speech.text("save-times-why")}</span>
        </div>
        <Attributes choices />
    }
}

#[component]
fn Attributes(choices: SaveChoices) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let attributes =
        Memo::new(move |_| choices.list.with(|list| list.as_ref().map_or(Vec::new(), |list| list.attributes.clone())));
    let lines = move || {
        let are_persons = choices.are_persons();
        let words = speech.words();
        attributes
            .get()
            .into_iter()
            .enumerate()
            .map(|(place, attribute)| {
                let (is_kept_back, note) = match attribute.leaves {
                    _ if !are_persons => (false, None),
                    Leaves::AsItIs => (false, None),
                    Leaves::AsPseudonym(_) => (false, Some("save-as-pseudonym")),
                    Leaves::Grouped => (false, Some("save-grouped")),
                    Leaves::AsTheTimes => (false, Some("save-as-the-times")),
                    Leaves::Never => (true, Some("save-never")),
                };
                let id = format!("attribute-{place}");
                let is_written = move || choices.written.with(|all| all.get(place) == Some(&true)) && !is_kept_back;
                let set = move |event| {
                    let is_checked = event_target_checked(&event);
                    choices.written.update(|all| {
                        if let Some(of_place) = all.get_mut(place) {
                            *of_place = is_checked;
                        }
                    });
                };
                view! {
                    <span class="opt">
                        <input
                            class="form-checkbox"
                            type="checkbox"
                            id=id.clone()
                            prop:checked=is_written
                            disabled=is_kept_back
                            on:change=set
                        />
                        <label for=id>
                            {attribute.name} {note.map(|key| view! { " "<span class="muted">{words.text(key)}</span> })}
                        </label>
                    </span>
                }
            })
            .collect_view()
    };
    view! {
        <Show when=move || !attributes.with(Vec::is_empty)>
            <fieldset class="ways down">
                <legend>{speech.text("save-columns")}</legend>
                <div class="save-columns">{lines}</div>
            </fieldset>
        </Show>
    }
}
