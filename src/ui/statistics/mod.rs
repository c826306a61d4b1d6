//! Statistics: activities, values of a column, arrivals, histograms, batches, what happens at the same time; and the dots.

mod charts;
mod list;
mod parts;
mod state;

use crate::present::statistics::StatisticsList;
use crate::protocol::{PanelId, ShowStatistics, Shown};
use crate::ui::answers::{self, Kept};
use crate::ui::dots::DotScreen;
use crate::ui::frame::NoCases;
use crate::ui::icon::Symbol;
use crate::ui::leaving::LeavingNotices;
use crate::ui::measuring::MeasureButton;
use crate::ui::workspace::Workspace;
use charts::Charts;
use leptos::prelude::*;
use list::List;
use parts::PartSwitch;
pub use state::StatisticsState;

#[component]
pub fn StatisticsScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = StatisticsState::new(workspace);
    provide_context(state);
    answers::follow(
        workspace,
        PanelId::Statistics,
        Kept { answer: state.page, asking: state.asking },
        move || workspace.choices.with(|choices| choices.listed_column.clone()),
        |log, selection, attribute| ShowStatistics { log, selection, attribute },
    );
    let is_dots = Memo::new(move |_| workspace.choices.with(|choices| choices.dots.is_shown));
    let is_workshop = Memo::new(move |_| workspace.workshop.with(Option::is_some));
    let speech = workspace.speech();
    let content = move || match (is_dots.get(), is_workshop.get()) {
        (true, true) => view! { <p class="page workshop-note">{speech.text("workshop-no-cases")}</p> }.into_any(),
        (true, false) => view! { <DotScreen /> }.into_any(),
        (false, _) => view! { <Lists /> }.into_any(),
    };
    view! {
        <PartSwitch />
        {content}
    }
}

/// All lists and charts of numbers.
#[component]
fn Lists() -> impl IntoView {
    let state = StatisticsState::of_screen();
    let speech = state.workspace.speech();
    let has_page = Memo::new(move |_| state.page.with(Option::is_some));
    let has_cases =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_none_or(|page| page.cases != Shown::Number(0))));
    view! {
        <div
            class="page rework statistics"
            class:refreshing=move || state.asking.get()
            aria-busy=move || state.asking.get().to_string()
        >
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("statistics-lede")>{speech.text("statistics-title")}</h1>
                <MeasureButton />
            </header>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_page.get() fallback=move || view! { <p class="muted" role="status">{speech.text("statistics-waiting")}</p> }>
                <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Table /> }>
                    <List list=StatisticsList::Activities />
                    <div class="rework-two">
                        <List list=StatisticsList::Values />
                        <div class="stack">
                            <List list=StatisticsList::Weekdays />
                            <List list=StatisticsList::Months />
                        </div>
                    </div>
                    <List list=StatisticsList::StepWeekdays />
                    <Charts />
                    <List list=StatisticsList::Batches />
                    <List list=StatisticsList::SameTime />
                </Show>
            </Show>
        </div>
    }
}
