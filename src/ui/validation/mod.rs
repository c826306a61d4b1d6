//! Validation: experts judge a random sample of cases, known totals stand beside the log, and registration is written down.

mod advice;
mod ask;
mod handbook;
mod in_hand;
mod judge;
mod on_paper;
mod questions;
mod result;
mod reveal;
mod state;
mod totals;

pub use in_hand::{RatersWork, ValidationInHand, ValidationPart};
pub use on_paper::ValidationOnPaper;

use crate::ui::actions;
use crate::ui::form::LoadButton;
use crate::ui::frame::{AmberUse, AmberView, refocus_if_lost};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::LeavingNotices;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use state::ValidationState;

const PARTS: [(ValidationPart, &str); 4] = [
    (ValidationPart::Sample, "validation-sample"),
    (ValidationPart::Result, "validation-part-result"),
    (ValidationPart::Totals, "validation-part-totals"),
    (ValidationPart::Handbook, "validation-part-handbook"),
];

#[component]
pub fn ValidationScreen() -> impl IntoView {
    view! {
        <AmberView
            use_of_data=AmberUse::Validating
            title_key="validation-title"
            go_on_key="amber-validating-go-on"
            bar_key="amber-validating-bar"
        >
            <Validation />
        </AmberView>
    }
}

#[component]
fn Validation() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = ValidationState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let speech = workspace.speech();
    let part = Memo::new(move |_| workspace.validation.with(|validation| validation.part));
    let has_sample = Memo::new(move |_| workspace.validation.with(|of| of.work.file.sample.is_some()));
    let is_changed = Memo::new(move |_| state.is_changed());
    // On paper stands the sheet alone.
    let has_sheet = move || matches!(part.get(), ValidationPart::Result | ValidationPart::Handbook);
    let content = move || match (part.get(), has_sample.get(), is_changed.get()) {
        (ValidationPart::Totals, ..) => view! { <totals::Totals /> }.into_any(),
        (ValidationPart::Handbook, ..) => view! { <handbook::Handbook /> }.into_any(),
        (_, true, true) => view! { <Changed /> }.into_any(),
        (ValidationPart::Sample, true, _) => view! { <judge::Judge /> }.into_any(),
        (ValidationPart::Sample, false, _) => view! { <advice::Before /> }.into_any(),
        (ValidationPart::Result, ..) => view! { <result::ResultPart /> }.into_any(),
    };
    view! {
        <div class="page validation" class:report-screen=has_sheet>
            <header class="data-head">
                <div class="stack g1">
                    <h1 tabindex="-1">{speech.text("validation-title")}</h1>
                    <p class="muted">{speech.text("validation-lede")}</p>
                </div>
                <FileButtons />
            </header>
            <div class="seg" role="group" aria-label=speech.text("validation-parts")>
                {PARTS
                    .map(|(of, key)| {
                        let choose = move |_| workspace.validation.update(|validation| validation.part = of);
                        view! {
                            <button aria-pressed=move || (part.get() == of).to_string() on:click=choose>
                                {speech.text(key)}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <LeavingNotices leaving=state.leaving />
            {content}
        </div>
    }
}

/// The raters' file: going on with one, keeping this one, and what came of it.
#[component]
fn FileButtons() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_empty = Memo::new(move |_| {
        workspace.validation.with(|of| {
            let file = &of.work.file;
            file.sample.is_none() && file.totals.is_empty() && file.handbook.is_empty()
        })
    });
    let save = move |_| {
        if !is_empty.get_untracked() {
            actions::save_raters_file(workspace);
        }
    };
    let told = move || workspace.validation.with(|validation| validation.told.clone());
    view! {
        <div class="stack g1">
            <div class="row wrap">
                <LoadButton
                    label="validation-load"
                    why="validation-load-why"
                    chosen=Callback::new(move |file| actions::load_raters_file(workspace, file))
                />
                <button
                    class="b"
                    title=speech.text("validation-save-why")
                    aria-disabled=move || is_empty.get().then_some("true")
                    on:click=save
                >
                    <Icon symbol=Symbol::Save size=IconSize::Small />
                    {speech.text("validation-save")}
                </button>
            </div>
            {move || {
                told()
                    .map(|(said, failed)| view! { <p class=if failed { "overruled sm" } else { "muted sm" }>{said}</p> })
            }}
        </div>
    }
}

/// The log is another one since the sample was drawn.
#[component]
fn Changed() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let again = move |_| {
        actions::change_validation(workspace, |work| {
            work.file.sample = None;
            work.file.cases.clear();
        });
        refocus_if_lost();
    };
    view! {
        <div class="empty">
            <span class="disc">
                <Icon symbol=Symbol::Warning size=IconSize::Large />
            </span>
            <h2>{speech.text("validation-changed")}</h2>
            <p class="muted">{speech.text("validation-changed-how")}</p>
            <button class="b pri" on:click=again>
                {speech.text("validation-new-sample")}
            </button>
        </div>
    }
}
