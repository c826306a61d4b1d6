//! The charts of the overview that belong to statistics too: one release, so that both screens tell the same counts.

use super::state::StatisticsState;
use crate::ui::closing::ClosingBar;
use crate::ui::leaving::LeavingNotices;
use crate::ui::measuring::MeasuredNote;
use crate::ui::overview::{Card, Chart, OverviewState};
use leptos::prelude::*;

#[component]
pub fn Charts() -> impl IntoView {
    let state = OverviewState::new(StatisticsState::of_screen().workspace);
    provide_context(state);
    state.follow();
    let has_answer = Memo::new(move |_| state.overview.with(Option::is_some));
    view! {
        <div class="overview-page statistics-charts" class:refreshing=move || state.asking.get()>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_answer.get()>
                <ClosingBar open_cases=state.open_cases() />
                <MeasuredNote measured=Signal::derive(move || {
                    state.overview.with(|found| found.as_ref().map(|found| found.measured.clone()))
                }) />
                <Card chart=Chart::Weeks />
                <Card chart=Chart::Throughput />
                <Card chart=Chart::Sizes />
                <Card chart=Chart::Hours />
            </Show>
        </div>
    }
}
