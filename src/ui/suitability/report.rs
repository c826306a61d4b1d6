//! «Rapport uden værdier»: the verdict as a sheet that is printed whenever this screen is, and can be read and saved here.

use super::state::SuitabilityState;
use crate::present::suitability::{Reported, sheet};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::list_rows::focus_later;
use crate::ui::markers::markers_in_period;
use crate::ui::report::{Sheet, WritingStep, fingerprints, print_sheet, sheet_head};
use leptos::prelude::*;

const TITLE_ID: &str = "fit-report-title";
const OPEN_ID: &str = "fit-report-open";

/// The ways to the sheet: onto the screen, and onto paper.
#[component]
pub fn ReportButtons() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    view! {
        <button id=OPEN_ID class="b" title=speech.text("suitability-report-how") on:click=move |_| open(state)>
            <Icon symbol=Symbol::Document size=IconSize::Small />
            {speech.text("suitability-report")}
        </button>
        <button class="b quiet" title=speech.text("report-print-how") on:click=move |_| print_sheet(state.leaving)>
            <Icon symbol=Symbol::Print size=IconSize::Small />
            {speech.text("suitability-print")}
        </button>
    }
}

/// Shows the sheet, and computes the fingerprints of the files as they are now.
fn open(state: SuitabilityState) {
    let writing = state.workspace.report.writing;
    state.shows_report.set(true);
    focus_later(TITLE_ID.to_owned());
    if writing.with_untracked(Option::is_some) {
        return;
    }
    leptos::task::spawn_local(async move {
        let made = fingerprints(state.workspace).await;
        writing.set(None);
        // The screen may have been left.
        if made.is_some() {
            state.files.try_set(made);
        }
    });
}

#[component]
pub fn ReportPart() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    // The fingerprints are computed for this screen.
    on_cleanup(move || actions::stop_report(workspace));
    let paper = Memo::new(move |_| {
        let page = state.page.get()?;
        let found = state.findings_of_page();
        let (premises, closing) = workspace.choices.with(|choices| (choices.premises, choices.closing.clone()));
        let recipe = workspace.recipe.with(|recipe| recipe.steps.clone());
        let files = state.files.get();
        let words = speech.words();
        let markers = markers_in_period(workspace, &words);
        let of = Reported {
            page: &page,
            findings: found.as_deref(),
            markers: &markers,
            premises: &premises,
            recipe: &recipe,
            closing: closing.as_ref(),
            files: files.as_deref(),
        };
        Some(sheet(&sheet_head(workspace, "suitability-report-title"), &of, &words))
    });
    let hashed = move || match workspace.report.writing.get() {
        Some(WritingStep::Files { done_bytes, total_bytes }) => Some(done_bytes as f64 / (total_bytes as f64).max(1.0)),
        _ => None,
    };
    view! {
        <Show when=move || state.shows_report.get()>
            <section class="box fit-report" aria-labelledby=TITLE_ID>
                <header>
                    <h2 id=TITLE_ID tabindex="-1">{speech.text("suitability-report")}</h2>
                    <button
                        class="b quiet"
                        on:click=move |_| {
                            state.shows_report.set(false);
                            focus_later(OPEN_ID.to_owned());
                        }
                    >
                        {speech.text("suitability-report-close")}
                    </button>
                </header>
                <p class="muted sm">{speech.text("suitability-report-how")}</p>
                {move || {
                    hashed()
                        .map(|share| {
                            view! {
                                <p class="sm" id="fit-hashing" role="status">{speech.text("report-writing-files")}</p>
                                <progress class="prog" max="1" value=share.to_string() aria-labelledby="fit-hashing"></progress>
                            }
                        })
                }}
            </section>
        </Show>
        <Sheet paper leaving=state.leaving file="suitability-file-report" is_open=state.shows_report.into() />
    }
}
