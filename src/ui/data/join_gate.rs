//! Sources that are joined on the key of a person: why, asked before the log opens, and told while it is open.

use crate::present::Fact;
use crate::ui::frame::{AmberDialog, AmberUse};
use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::{Dialog, Workspace};
use crate::ui::{actions, files};
use leptos::prelude::*;

/// The four questions. Reading goes on when all are answered.
#[component]
pub fn JoinGate() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let key = move || {
        files::joined_on_person(&files::now(workspace))
            .map(|column| speech.rich_with("amber-join-key", &[("column", Fact::from(column))]))
    };
    view! {
        <AmberDialog
            dialog=Dialog::JoinOnPerson
            use_of_data=AmberUse::Joining
            answers=workspace.amber
            title_id="join-title"
            said_id="join-said"
            title_key="amber-join-title"
            go_on_key="amber-join-go-on"
            on_go_on=Callback::new(move |()| actions::read_files(workspace))
        >
            <p>{key} " " {speech.text("amber-join-otherwise")}</p>
        </AmberDialog>
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
