//! The list of rejected rows leaves a log about persons only when it is said why.

use crate::protocol::AmberAnswers;
use crate::ui::actions;
use crate::ui::frame::{AmberDialog, AmberUse};
use crate::ui::workspace::{Dialog, Workspace};
use leptos::prelude::*;

#[component]
pub fn RejectedGate() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let answers = RwSignal::new(AmberAnswers::default());
    view! {
        <AmberDialog
            dialog=Dialog::SaveRejected
            use_of_data=AmberUse::Listing
            answers
            title_id="rejected-title"
            said_id="rejected-said"
            title_key="amber-rejected-title"
            go_on_key="amber-rejected-go-on"
            on_go_on=Callback::new(move |()| actions::save_rejected(workspace))
        >
            <p>{speech.text("data-rejected-internal")}</p>
        </AmberDialog>
    }
}
