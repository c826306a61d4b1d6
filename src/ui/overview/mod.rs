//! The overview: key figures, cases by week and by throughput time, and when things happen.

mod card;
mod hours;
mod state;
mod weeks;

use crate::present::overview::{figures, note};
use crate::protocol::Shown;
use crate::ui::closing::ClosingBar;
use crate::ui::frame::NoCases;
use crate::ui::icon::Symbol;
use crate::ui::key_figures::KeyFigures;
use crate::ui::leaving::LeavingNotices;
use crate::ui::measuring::MeasureButton;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

pub use card::Card;
pub use state::{Chart, OverviewState};

#[component]
pub fn OverviewScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = OverviewState::new(workspace);
    provide_context(state);
    state.follow();
    let speech = workspace.speech();
    let has_answer = Memo::new(move |_| state.overview.with(Option::is_some));
    let has_cases = Memo::new(move |_| {
        state.overview.with(|found| found.as_ref().is_none_or(|found| found.cases != Shown::Number(0)))
    });
    view! {
        <div
            class="page overview-page"
            class:refreshing=move || state.asking.get()
            aria-busy=move || state.asking.get().to_string()
        >
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("overview-lede")>{speech.text("overview-title")}</h1>
                <MeasureButton />
            </header>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_answer.get() fallback=move || view! { <p class="muted" role="status">{speech.text("overview-waiting")}</p> }>
                <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Summary /> }>
                    <ClosingBar open_cases=state.open_cases() />
                    <KeyFigures
                        label="overview-figures"
                        figures=Signal::derive(move || state.told(figures).unwrap_or_default())
                        notes=Signal::derive(move || state.told(note).into_iter().collect())
                        leaving=state.leaving
                        file="overview-file-figures"
                    />
                    <Card chart=Chart::Weeks />
                    <Card chart=Chart::Throughput />
                    <Card chart=Chart::Hours />
                </Show>
            </Show>
        </div>
    }
}
