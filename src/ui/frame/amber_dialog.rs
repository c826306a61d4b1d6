//! The amber gate as a dialog of its own: the four questions, and a button that goes on when all are answered.

use super::{AmberGate, AmberUse, Modal};
use crate::protocol::AmberAnswers;
use crate::ui::workspace::{Dialog, Workspace};
use leptos::prelude::*;

/// `title_id` and `said_id` are the ids of its parts; `go_on_key` names the button, and what stands above the
/// questions are the children.
#[component]
pub fn AmberDialog(
    dialog: Dialog,
    use_of_data: AmberUse,
    answers: RwSignal<AmberAnswers>,
    title_id: &'static str,
    said_id: &'static str,
    title_key: &'static str,
    go_on_key: &'static str,
    on_go_on: Callback<()>,
    children: ChildrenFn,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.dialog.get() == Some(dialog));
    let is_answered = Memo::new(move |_| answers.with(AmberAnswers::are_complete));
    let close = move || {
        if is_open.get_untracked() {
            workspace.dialog.set(None);
        }
    };
    let go_on = move |_| {
        if is_answered.get_untracked() {
            close();
            on_go_on.run(());
        }
    };
    view! {
        <Modal
            open=Signal::derive(move || is_open.get())
            on_close=Callback::new(move |()| close())
            title_id
            title=Signal::derive(speech.text(title_key))
        >
            <div class="save-log" tabindex="0" role="region" aria-label=speech.text(title_key)>
                {children()}
                <AmberGate answers use_of_data />
            </div>
            <footer class="row g3 acts">
                <button
                    class="b pri lg"
                    aria-disabled=move || (!is_answered.get()).then_some("true")
                    aria-describedby=said_id
                    on:click=go_on
                >
                    {speech.text(go_on_key)}
                </button>
                <button class="b lg" on:click=move |_| close()>{speech.text("amber-cancel")}</button>
                <span class="muted sm" id=said_id role="status">
                    {move || (!is_answered.get()).then(|| speech.words().text("amber-answer"))}
                </span>
            </footer>
        </Modal>
    }
}
