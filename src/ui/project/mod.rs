//! The project: what its file holds, saving and opening it, and what changed since it was saved.

mod holds;
mod kept;
mod note;
mod open_button;
mod since;
mod state;
mod told;
mod waits;

use crate::protocol::PanelId;
use crate::ui::actions;
use crate::ui::answers::{self, Kept};
use crate::ui::frame::{ChooseFileButton, Empty};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::LeavingNotices;
use crate::ui::recipe::RecipeFit;
use crate::ui::workspace::Workspace;
pub use kept::ProjectInHand;
use leptos::prelude::*;
pub use open_button::OpenProject;
use state::ProjectState;
pub use waits::ProjectWaits;

#[component]
pub fn ProjectScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let waits = Memo::new(move |_| workspace.project.with(|project| project.waits));
    move || match (is_open.get(), waits.get()) {
        (true, _) => view! { <OfLog /> }.into_any(),
        (false, true) => view! { <waits::Waiting /> }.into_any(),
        (false, false) => view! { <Nothing /> }.into_any(),
    }
}

/// Neither a log nor a project.
#[component]
fn Nothing() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="page project">
            <told::Told />
            <Empty
                symbol=Symbol::Save
                title=Signal::derive(speech.text("project-none"))
                text=Signal::derive(speech.text("project-none-how"))
            >
                <OpenProject />
                <ChooseFileButton class="b" label="data-choose-file" />
            </Empty>
        </div>
    }
}

/// The project of the open log.
#[component]
fn OfLog() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let state = ProjectState::new(workspace);
    provide_context(state);
    answers::follow(
        workspace,
        PanelId::Project,
        Kept { answer: state.page, asking: state.asking },
        move || {
            let timing = workspace.choices.with(|choices| choices.timing());
            (timing, workspace.project.with(|project| project.figures()))
        },
        state::ask,
    );
    let save = move |_| {
        if state.leaving.may_leave() {
            actions::save_project(workspace);
        }
    };
    view! {
        <div class="page project" class:refreshing=move || state.asking.get() aria-busy=move || state.asking.get().to_string()>
            <header class="data-head">
                <div class="stack">
                    <h1 tabindex="-1">{speech.text("project-title")}</h1>
                    <p class="muted">{speech.text("project-lede")}</p>
                </div>
                <div class="row wrap">
                    <button class="b pri" title=speech.text("project-save-why") on:click=save>
                        <Icon symbol=Symbol::Save size=IconSize::Small />
                        {speech.text("project-save")}
                    </button>
                    <OpenProject />
                </div>
            </header>
            <told::Told />
            <LeavingNotices leaving=state.leaving />
            <RecipeFit />
            <div class="data-grid">
                <div class="data-left">
                    <since::Since />
                </div>
                <div class="data-right">
                    <holds::InHand />
                    <note::Note />
                </div>
            </div>
        </div>
    }
}
