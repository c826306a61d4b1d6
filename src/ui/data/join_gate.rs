//! Sources that are joined on the key of a person: why, asked before the log opens, and told while it is open.

use crate::present::Fact;
use crate::ui::frame::{AmberAnswers, AmberGate, AmberUse, Modal};
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::{Dialog, Workspace};
use crate::ui::{actions, files};
use leptos::prelude::*;

/// The four questions. Reading goes on when all are answered.
#[component]
pub fn JoinGate() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let answers = workspace.amber;
    let is_open = Memo::new(move |_| workspace.dialog.get() == Some(Dialog::JoinOnPerson));
    let is_answered = Memo::new(move |_| answers.with(AmberAnswers::are_complete));
    let close = move || {
        if is_open.get_untracked() {
            workspace.dialog.set(None);
        }
    };
    let go_on = move |_| {
        if is_answered.get_untracked() {
            close();
            actions::read_files(workspace);
        }
    };
    let key = move || {
        files::joined_on_person(&files::now(workspace))
            .map(|column| speech.rich_with("amber-join-key", &[("column", Fact::from(column))]))
    };
    view! {
        <Modal
            open=Signal::derive(move || is_open.get())
            on_close=Callback::new(move |()| close())
            title_id="join-title"
            title=Signal::derive(speech.text("amber-join-title"))
        >
            <div class="save-log" tabindex="0" role="region" aria-label=speech.text("amber-join-title")>
                <p>{key} " " {speech.text("amber-join-otherwise")}</p>
                <AmberGate answers use_of_data=AmberUse::Joining />
            </div>
            <footer class="row g3 acts">
                <button
                    class="b pri lg"
                    aria-disabled=move || (!is_answered.get()).then_some("true")
                    aria-describedby="join-said"
                    on:click=go_on
                >
                    {speech.text("amber-join-go-on")}
                </button>
                <button class="b lg" on:click=move |_| close()>{speech.text("amber-join-cancel")}</button>
                <span class="muted sm" id="join-said" role="status">
                    {move || (!is_answered.get()).then(|| speech.words().text("amber-join-answer"))}
                </span>
            </footer>
        </Modal>
    }
}

/// Why the open log may be joined on the key of a person.
#[component]
pub fn JoinedOnPerson() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_joined = Memo::new(move |_| {
        workspace.open.with(|open| open.as_ref().is_some_and(|open| files::joined_on_person(&open.files).is_some()))
    });
    move || {
        is_joined.get().then(|| {
            let said = workspace.amber.with(|answers| {
                let facts = [
                    ("purpose", Fact::from(answers.purpose.clone())),
                    ("legal", Fact::from(answers.legal_reference.clone())),
                    ("responsible", Fact::from(answers.responsible.clone())),
                ];
                speech.words();
                speech.rich_with("amber-joined", &facts)
            });
            view! {
                <div class="alert alert-warning">
                    <Icon symbol=Symbol::Warning />
                    <p>{said}</p>
                </div>
            }
        })
    }
}
