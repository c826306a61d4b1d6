//! Functions that need a reason on a log about citizens: purpose, legal reference, DPIA and who answers for it.
//!
//! The answers stay in the page's memory, and are asked for once for each open log.

use crate::protocol::Subjects;
use crate::ui::frame::Modal;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Why such a function is used, as the user answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AmberAnswers {
    pub purpose: String,
    pub legal_reference: String,
    /// Whether a DPIA has been made, and where it is, or why none is needed.
    pub dpia: String,
    pub responsible: String,
}

impl AmberAnswers {
    /// Whether every question has an answer.
    pub fn are_whole(&self) -> bool {
        [&self.purpose, &self.legal_reference, &self.dpia, &self.responsible].iter().all(|text| !text.trim().is_empty())
    }
}

/// Whether the open log is about citizens, and its questions have not been answered yet.
pub fn must_ask(workspace: Workspace) -> bool {
    let about_citizens =
        workspace.open.with(|open| open.as_ref().is_some_and(|open| open.privacy.subjects == Subjects::Citizens));
    about_citizens && !workspace.amber.with(AmberAnswers::are_whole)
}

/// The four questions in a dialog; `on_answered` runs when all are answered.
#[component]
pub fn AmberGate(#[prop(into)] open: Signal<bool>, on_answered: Callback<()>, on_close: Callback<()>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let draft = RwSignal::new(workspace.amber.get_untracked());
    let is_whole = Memo::new(move |_| draft.with(AmberAnswers::are_whole));
    let answer = move |_| {
        if is_whole.get_untracked() {
            workspace.amber.set(draft.get_untracked());
            on_answered.run(());
        }
    };
    view! {
        <Modal open on_close title_id="gul-title" title=Signal::derive(speech.text("gul-title"))>
            <p>{speech.text("gul-why")}</p>
            <div class="stack g3">
                <Question draft id="gul-purpose" of=|answers| &mut answers.purpose />
                <Question draft id="gul-legal" of=|answers| &mut answers.legal_reference />
                <Question draft id="gul-dpia" of=|answers| &mut answers.dpia />
                <Question draft id="gul-responsible" of=|answers| &mut answers.responsible />
            </div>
            <p class="faint sm">{speech.text("gul-kept")}</p>
            <div class="row g3 acts">
                <button class="b pri lg" disabled=move || !is_whole.get() on:click=answer>
                    {speech.text("gul-go-on")}
                </button>
                <button class="b lg" on:click=move |_| on_close.run(())>{speech.text("gul-cancel")}</button>
            </div>
        </Modal>
    }
}

/// One question with its field; the name of its sentence is the id of the field.
#[component]
fn Question(
    draft: RwSignal<AmberAnswers>,
    id: &'static str,
    of: fn(&mut AmberAnswers) -> &mut String,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let value = move || draft.with(|answers| of(&mut answers.clone()).clone());
    view! {
        <label for=id>{speech.text(id)}</label>
        <input
            class="form-input"
            type="text"
            id=id
            required
            prop:value=value
            on:input=move |event| draft.update(|answers| *of(answers) = event_target_value(&event))
        />
    }
}
