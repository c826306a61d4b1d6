//! Empty views: what is missing, and the step to take.

use super::ChooseFileButton;
use crate::protocol::Sample;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// One icon in a soft disc, what is missing, and the step to take.
#[component]
pub fn Empty(
    symbol: Symbol,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] text: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <span class="disc">
                <Icon symbol=symbol size=IconSize::Large />
            </span>
            <h1 tabindex="-1">{move || title.get()}</h1>
            <p class="muted">{move || text.get()}</p>
            <div class="row g3">{children()}</div>
        </div>
    }
}

/// The filters leave no case.
#[component]
pub fn NoCases(symbol: Symbol) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="empty">
            <span class="disc">
                <Icon symbol=symbol size=IconSize::Large />
            </span>
            <h2>{speech.text("variants-none")}</h2>
            <p class="muted">{speech.text("variants-none-how")}</p>
        </div>
    }
}

/// No log is open yet.
#[component]
pub fn NoLog() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <Empty
            symbol=Symbol::FolderOpen
            title=Signal::derive(speech.text("data-empty"))
            text=Signal::derive(speech.text("data-empty-how"))
        >
            <ChooseFileButton class="b pri" label="data-choose-file" />
            <button class="b" on:click=move |_| actions::open_sample(workspace, Sample::ServiceDesk)>
                {speech.text("problem-way-sample")}
            </button>
            <button
                class="b quiet"
                title=speech.text("start-raw-desk")
                on:click=move |_| actions::open_sample_as_file(workspace, Sample::ServiceDesk)
            >
                {speech.text("start-raw-long")}
            </button>
        </Empty>
    }
}
