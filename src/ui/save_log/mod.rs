//! «Gem log …»: the log as it now is becomes a file for Excel, Power Automate or another process-mining program.

mod choices;
mod contents;
mod formats;
mod outcome;
mod subjects;

pub use choices::{SaveChoices, SaveState};

use crate::ui::actions;
use crate::ui::frame::{AmberGate, AmberUse, Modal};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::{Dialog, Workspace};
use contents::Contents;
use formats::Formats;
use leptos::prelude::*;
use outcome::Outcome;
use subjects::SubjectsQuestion;

/// The dialog; it looks at the log anew each time it opens.
#[component]
pub fn SaveLogDialog() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let choices = SaveChoices::default();
    let is_open = Memo::new(move |_| workspace.dialog.get() == Some(Dialog::SaveLog));
    Effect::new(move |_| {
        if is_open.get() {
            actions::look_before_saving(workspace, choices);
        }
    });
    let close = move || {
        if is_open.get_untracked() {
            actions::stop_saving(choices);
            workspace.dialog.set(None);
        }
    };
    view! {
        <Modal
            open=Signal::derive(move || is_open.get())
            on_close=Callback::new(move |()| close())
            title_id="save-title"
            title=Signal::derive(speech.text("save-title"))
        >
            <div class="save-log" tabindex="0" role="region" aria-label=speech.text("save-title")>
                <p class="muted">{speech.text("save-lede")}</p>
                <SubjectsQuestion choices />
                <Show when=move || choices.are_persons()>
                    <AmberGate answers=choices.answers use_of_data=AmberUse::Leaving />
                </Show>
                <Formats choices />
                <Contents choices />
            </div>
            <Outcome choices />
            <Buttons choices on_close=Callback::new(move |()| close()) />
        </Modal>
    }
}

#[component]
fn Buttons(choices: SaveChoices, on_close: Callback<()>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let in_the_way = Memo::new(move |_| choices.in_the_way());
    let is_writing = Memo::new(move |_| choices.state.with(|state| matches!(state, SaveState::Writing(_))));
    let save = move |_| {
        if in_the_way.get_untracked().is_none() && !is_writing.get_untracked() {
            actions::save_log(workspace, choices);
        }
    };
    view! {
        <footer class="row g3 acts">
            <button
                class="b pri lg"
                aria-disabled=move || (in_the_way.get().is_some() || is_writing.get()).then_some("true")
                aria-describedby="save-said"
                on:click=save
            >
                <Icon symbol=Symbol::Download size=IconSize::Small />
                {speech.text("save-do")}
            </button>
            <Show when=move || is_writing.get()>
                <button class="b lg" on:click=move |_| actions::stop_saving(choices)>{speech.text("data-stop")}</button>
            </Show>
            <button class="b lg" on:click=move |_| on_close.run(())>{speech.text("frame-close")}</button>
            <span class="muted sm" id="save-said" role="status">
                {move || in_the_way.get().map(|key| speech.words().text(key))}
            </span>
        </footer>
    }
}
