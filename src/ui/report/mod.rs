//! The report: its head, its sections, and what was written, to be printed or saved as one file.

mod fingerprints;
mod head;
mod look;
mod printing;
mod read_table;
mod read_text;
mod read_view;
mod sections;
mod sheet;
mod state;
mod verdict;
mod visit;
mod write_bar;

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::{Leaving, LeavingNotices};
use crate::ui::workspace::{Screen, Workspace};
pub use fingerprints::fingerprints;
use leptos::prelude::*;
pub use look::{Seen, look};
use printing::print_with_rules;
pub use sheet::{Sheet, print_sheet, sheet_head};
pub use state::{Basis, ReportInHand, WritingStep, WrittenReport};
pub use verdict::verdict;
pub use visit::Visit;

#[component]
pub fn ReportScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let leaving = Leaving::of_all(workspace, move || workspace.report.figures.get());
    let has_bookmarks = Memo::new(move |_| workspace.bookmarks.with(|bookmarks| !bookmarks.list.is_empty()));
    print_with_rules(leaving, move || {
        workspace.report.written.get_untracked().map(|written| written.print_rules.clone())
    });
    // The views are looked at out of sight of this screen only.
    on_cleanup(move || actions::stop_report(workspace));
    let article = move || {
        workspace.report.written.get().map(|written| {
            view! {
                <section class="box report-paper" aria-label=speech.text("report-preview")>
                    <div inner_html=written.article.clone()></div>
                </section>
            }
        })
    };
    view! {
        <div class="page report-screen">
            <header class="data-head">
                <div class="stack g1">
                    <h1 tabindex="-1">{speech.text("report-title")}</h1>
                    <p class="muted">{speech.text("report-lede")}</p>
                </div>
            </header>
            <Show when=move || has_bookmarks.get() fallback=NoSections>
                <div class="report-parts">
                    <sections::Sections />
                    <head::Head />
                </div>
                <LeavingNotices leaving />
                <write_bar::WriteBar leaving />
            </Show>
            {article}
        </div>
    }
}

/// There is nothing to report yet.
#[component]
fn NoSections() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <div class="empty">
            <span class="disc">
                <Icon symbol=Symbol::Document size=IconSize::Large />
            </span>
            <h2>{speech.text("report-none")}</h2>
            <p class="muted">{speech.text("report-none-how")}</p>
            <button class="b pri" on:click=move |_| actions::go(workspace, Screen::Map)>
                {speech.text("report-none-go")}
            </button>
        </div>
    }
}
