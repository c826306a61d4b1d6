//! Which cases are closed: what is counted now, and the choice of the steps that close a case.
//!
//! The choice holds for every view whose figures depend on it; it can be undone like any other.

mod form;

use crate::present::closing::closing_said;
use crate::protocol::{OpenCases, TimeClock, TimeMeasure};
use crate::ui::actions;
use crate::ui::frame::Modal;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use form::ClosingForm;
use leptos::prelude::*;

/// The sentence that belongs above every throughput time, and the way to change it.
#[component]
pub fn ClosingBar(
    /// The closed and open cases of the answer in view; none while all cases count.
    #[prop(into)]
    open_cases: Signal<Option<OpenCases>>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_whole_in_calendar = Memo::new(move |_| {
        let measured = workspace.choices.with(|choices| (choices.time.measure(), choices.time.clock));
        measured == (TimeMeasure::WholeCase, TimeClock::Calendar)
    });
    let said = move || {
        let words = speech.words();
        let closing = workspace.choices.with(|choices| choices.closing.clone());
        match closing.zip(open_cases.get()) {
            Some((closing, open)) => {
                let mut said = closing_said(&closing, &open, &words);
                said.extend((!is_whole_in_calendar.get()).then(|| words.text("closing-in-calendar")));
                said
            }
            None => vec![words.text("closing-none")],
        }
    };
    let is_chosen = Memo::new(move |_| workspace.choices.with(|choices| choices.closing.is_some()));
    let choosing = RwSignal::new(false);
    let count_all = move |_| actions::choose(workspace, |choices| choices.closing = None);
    view! {
        <section class="box closing" aria-label=speech.text("closing-title")>
            <p>{move || said().into_iter().map(|sentence| format!("{sentence} ")).collect_view()}</p>
            <div class="row wrap">
                <ClosingButton
                    label=Signal::derive(move || if is_chosen.get() { "closing-edit" } else { "closing-choose" })
                    choosing
                />
                <ClosingDialog choosing />
                <Show when=move || is_chosen.get()>
                    <button class="b quiet" on:click=count_all>
                        {speech.text("closing-all")}
                    </button>
                </Show>
            </div>
        </section>
    }
}

/// The way to the choice of what closes a case; [`ClosingDialog`] stands beside it, or where it is not built anew.
#[component]
pub fn ClosingButton(
    /// The key of what it is called.
    #[prop(into)]
    label: Signal<&'static str>,
    choosing: RwSignal<bool>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <button
            class="b"
            aria-haspopup="dialog"
            title=speech.text("closing-choose-help")
            on:click=move |_| choosing.set(true)
        >
            <Icon symbol=Symbol::Tune size=IconSize::Small />
            {move || speech.words().text(label.get())}
        </button>
    }
}

/// The choice of what closes a case, while it is made.
#[component]
pub fn ClosingDialog(choosing: RwSignal<bool>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <Modal
            open=choosing
            on_close=Callback::new(move |()| choosing.set(false))
            title_id="closing-form-title"
            title=Signal::derive(speech.text("closing-form-title"))
        >
            <ClosingForm choosing />
        </Modal>
    }
}
