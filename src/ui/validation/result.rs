//! The result: the share of correct cases, by answer, cause and stratum, the second rater, and the certificate.

use super::state::ValidationState;
use crate::present::Words;
use crate::present::export::Table;
use crate::present::validation::{
    agreement_said, answers_table, causes_table, certificate, headline, result_notes, strata_table,
};
use crate::protocol::ValidationPage;
use crate::ui::actions;
use crate::ui::form::LoadButton;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::report::{Sheet, sheet_head};
use crate::ui::table_out::TableOut;
use crate::ui::table_twin::TableTwin;
use leptos::prelude::*;

#[component]
pub fn ResultPart() -> impl IntoView {
    let state = ValidationState::of_screen();
    let has_result = Memo::new(move |_| state.page_of_sample().is_some_and(|page| page.judged > 0));
    view! {
        <Show when=move || has_result.get() fallback=Nothing>
            <Headline />
            <div class="validation-two">
                <Counted title="validation-by-answer" of=answers_table />
                <Counted title="validation-by-cause" of=causes_table />
            </div>
            <Counted title="validation-by-stratum" of=strata_table />
            <Certificate />
        </Show>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let speech = ValidationState::of_screen().workspace.speech();
    view! {
        <div class="empty">
            <span class="disc">
                <Icon symbol=Symbol::Check size=IconSize::Large />
            </span>
            <h2>{speech.text("validation-nothing")}</h2>
            <p class="muted">{speech.text("validation-nothing-how")}</p>
        </div>
    }
}

#[component]
fn Headline() -> impl IntoView {
    let state = ValidationState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let page = state.page_of_sample()?;
        let (said, beside) = headline(&page, &words)?;
        let agreed = page.agreement.as_ref().map(|agreement| agreement_said(agreement, &words));
        Some(view! {
            <section class="box validation-headline">
                <p class="big">{said}</p>
                <p>{beside}</p>
                <p class="muted sm">{result_notes(&page, &words).join(" ")}</p>
                <div class="row wrap g3">
                    <LoadButton
                        label="validation-second"
                        why="validation-second-why"
                        chosen=Callback::new(move |file| actions::load_second_rater(workspace, file))
                    />
                    <p class="grow">{agreed}</p>
                </div>
            </section>
        })
    }
}

#[component]
fn Counted(title: &'static str, of: fn(&ValidationPage, &Words) -> Table) -> impl IntoView {
    let state = ValidationState::of_screen();
    let speech = state.workspace.speech();
    let table = Callback::new(move |()| state.page_of_sample().map(|page| of(&page, &speech.words())));
    let is_empty = Memo::new(move |_| table.run(()).is_none_or(|table| table.rows.is_empty()));
    view! {
        <section class="box flush">
            <header class="row wrap">
                <h2 class="grow">{speech.text(title)}</h2>
                <TableOut leaving=state.leaving file=title table quiet=true />
            </header>
            <Show
                when=move || !is_empty.get()
                fallback=move || view! { <p class="rework-said muted">{speech.text("validation-none-yet")}</p> }
            >
                <TableTwin title table />
            </Show>
        </section>
    }
}

#[component]
fn Certificate() -> impl IntoView {
    let state = ValidationState::of_screen();
    let workspace = state.workspace;
    let paper = Memo::new(move |_| {
        let page = state.page_of_sample()?;
        let draw = workspace.validation.with(|of| of.work.file.sample.as_ref().map(|sample| sample.draw.clone()))?;
        let head = sheet_head(workspace, "validation-certificate");
        Some(certificate(&head, &draw, &page, &workspace.speech().words()))
    });
    view! { <Sheet paper leaving=state.leaving file="validation-certificate" /> }
}
