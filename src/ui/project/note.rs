//! A free note on the project.

use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn Note() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let write = move |event| workspace.project.update(|project| project.note = event_target_value(&event));
    view! {
        <section class="box" aria-labelledby="project-note-title">
            <header><h2 id="project-note-title"><label for="project-note">{speech.text("project-note")}</label></h2></header>
            <p class="xs muted" id="project-note-hint">{speech.text("project-note-hint")}</p>
            <textarea
                class="form-input"
                id="project-note"
                rows="6"
                aria-describedby="project-note-hint"
                prop:value=move || workspace.project.with(|project| project.note.clone())
                on:input=write
            ></textarea>
        </section>
    }
}
