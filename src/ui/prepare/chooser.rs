//! The chooser: every kind of step with a line that says what it is for.

use super::state::PrepareState;
use crate::present::prepare::StepKind;
use crate::ui::frame::Modal;
use leptos::prelude::*;

#[component]
pub fn Chooser() -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    view! {
        <Modal
            open=Signal::derive(move || state.choosing.get())
            on_close=Callback::new(move |()| state.choosing.set(false))
            title_id="chooser-title"
            title=Signal::derive(speech.text("prepare-choose"))
        >
            <ul class="kinds">
                {StepKind::ALL
                    .iter()
                    .map(|&kind| {
                        view! {
                            <li>
                                <button on:click=move |_| state.edit(None, kind.blank())>
                                    <b>{speech.text(kind.name_key())}</b>
                                    <span>{speech.text(kind.explained_key())}</span>
                                </button>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Modal>
    }
}
