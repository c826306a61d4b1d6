//! «Close the log?»: asked before another log takes its place.

use super::Modal;
use crate::ui::workspace::{Dialog, Workspace};
use crate::ui::{actions, line};
use leptos::prelude::*;

#[component]
pub fn CloseDialog() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let after = Memo::new(move |_| match workspace.dialog.get() {
        Some(Dialog::CloseLog(after)) => Some(after),
        _ => None,
    });
    let keep = move || {
        if after.get_untracked().is_some() {
            line::propose(Vec::new());
            workspace.dialog.set(None);
        }
    };
    let close = move |_| {
        if let Some(after) = after.get_untracked() {
            actions::close_log(workspace, after);
        }
    };
    let why = move || speech.words().with("frame-close-why", &[("name", workspace.name().unwrap_or_default().into())]);
    view! {
        <Modal
            open=Signal::derive(move || after.get().is_some())
            on_close=Callback::new(move |()| keep())
            title_id="close-title"
            title=Signal::derive(speech.text("frame-close-question"))
        >
            <p>{why}</p>
            <div class="row g3 acts">
                <button class="b pri lg" on:click=move |_| keep()>{speech.text("frame-close-no")}</button>
                <button class="b lg" on:click=close>{speech.text("frame-close-yes")}</button>
            </div>
        </Modal>
    }
}
