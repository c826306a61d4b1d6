//! What a sample holds: it has no file and no columns to confirm.

use super::account::summary_figures;
use super::personal::UniqueBox;
use crate::ui::actions;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::project::OpenProject;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

#[component]
pub fn SampleSummary() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <div class="page narrow">
            <h1 tabindex="-1">{move || workspace.name()}</h1>
            <p class="muted">{speech.text("data-lede-sample")}</p>
            <section class="box" aria-labelledby="holds-title">
                <header><h2 id="holds-title">{speech.text("data-account")}</h2></header>
                {move || {
                    let words = speech.words();
                    workspace.open.with(|open| open.as_ref().map(|open| summary_figures(&open.summary, &words)))
                }}
            </section>
            <UniqueBox />
            <div class="row g3">
                <button class="b pri lg" on:click=move |_| actions::go(workspace, Screen::Map)>
                    {speech.text("data-to-map")}
                    <Icon symbol=Symbol::ArrowForward />
                </button>
                <button class="b lg" aria-haspopup="dialog" on:click=move |_| actions::ask_to_save(workspace)>
                    <Icon symbol=Symbol::Download />
                    {speech.text("save-open")}
                </button>
                <OpenProject large=true />
                <button class="b lg" on:click=move |_| actions::go(workspace, Screen::Start)>
                    {speech.text("data-other-file")}
                </button>
            </div>
        </div>
    }
}
