//! A project that waits for a log: what was saved and when, and the way to the log.

use super::OpenProject;
use super::holds::Opened;
use super::told::Told;
use crate::present::project::saved;
use crate::ui::actions;
use crate::ui::frame::ChooseFileButton;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

/// The whole screen, while no log is in hand.
#[component]
pub fn Waiting() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let opened = move || workspace.project.with(|project| project.opened.clone());
    let has_preview = Memo::new(move |_| workspace.preview.with(Option::is_some));
    view! {
        <div class="page narrow project">
            <Told />
            <h1 tabindex="-1">{speech.text("project-waits-title")}</h1>
            <p>{move || opened().map(|project| saved(&project, &speech.words()))}</p>
            <p class="muted">
                {move || speech.words().text(if has_preview.get() { "project-waits-data" } else { "project-waits" })}
            </p>
            {move || {
                let note = opened()?.note.clone();
                (!note.trim().is_empty()).then(|| view! { <blockquote class="project-note">{note}</blockquote> })
            }}
            <div class="row g3 wrap">
                <Show
                    when=move || has_preview.get()
                    fallback=move || {
                        view! {
                            <ChooseFileButton class="b pri lg" label="data-choose-file" />
                            <button class="b lg" on:click=move |_| actions::go(workspace, Screen::Start)>
                                {speech.text("project-to-start")}
                            </button>
                        }
                    }
                >
                    <button class="b pri lg" on:click=move |_| actions::go(workspace, Screen::Data)>
                        {speech.text("recipe-to-data")}
                    </button>
                </Show>
                <OpenProject large=true />
                <button class="b quiet lg" on:click=move |_| actions::forget_project(workspace)>
                    {speech.text("project-forget")}
                </button>
            </div>
            {move || opened().map(|project| view! { <Opened project /> })}
        </div>
    }
}

/// One line about it on other screens; nothing most of the time.
#[component]
pub fn ProjectWaits() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let waits = Memo::new(move |_| workspace.project.with(|project| project.waits));
    let said = move || {
        let words = speech.words();
        let opened = workspace.project.with(|project| project.opened.clone());
        let key = if workspace.preview.with(Option::is_some) { "project-waits-data" } else { "project-waits" };
        opened.map(|project| format!("{} {}", saved(&project, &words), words.text(key)))
    };
    view! {
        <Show when=move || waits.get()>
            <div class="open-log project-waits">
                <Icon symbol=Symbol::Save size=IconSize::Small />
                <p class="grow">{said}</p>
                <button class="b" on:click=move |_| actions::go(workspace, Screen::Project)>
                    {speech.text("project-see")}
                </button>
                <button class="b quiet" on:click=move |_| actions::forget_project(workspace)>
                    {speech.text("project-forget")}
                </button>
            </div>
        </Show>
    }
}
