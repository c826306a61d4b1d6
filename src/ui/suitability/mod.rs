//! Whether the data are fit: the verdict, what the data can carry, the twelve criteria with what helps, the limits, and
//! whether it is worth the trouble.

mod ask;
mod carried;
mod chance;
mod clean_up;
mod compared;
mod criteria;
mod criteria_out;
mod finding_rows;
mod findings;
mod judged_by;
mod laws;
mod limits;
mod mark;
mod on_paper;
mod orders;
mod premises;
mod remedies;
mod report;
mod shape;
mod state;
mod verdict;

use crate::ui::closing::ClosingDialog;
use crate::ui::leaving::LeavingNotices;
use crate::ui::workspace::Workspace;
pub use judged_by::JudgedBy;
use leptos::prelude::*;
pub use on_paper::SuitabilityOnPaper;
use state::SuitabilityState;

#[component]
pub fn SuitabilityScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = SuitabilityState::new(workspace);
    provide_context(state);
    ask::follow(state);
    chance::follow(state);
    let speech = workspace.speech();
    let has_page = Memo::new(move |_| state.page.with(Option::is_some));
    let is_busy = Memo::new(move |_| state.asking.get() || workspace.preparing.get());
    view! {
        <div class="page suitability" class:refreshing=move || is_busy.get() aria-busy=move || is_busy.get().to_string()>
            <Show
                when=move || has_page.get()
                fallback=move || {
                    view! {
                        <h1 tabindex="-1">{speech.text("suitability-question")}</h1>
                        <p class="muted" role="status">{speech.text("suitability-waiting")}</p>
                    }
                }
            >
                <div class="fit-head">
                    <verdict::Said />
                    <carried::Carried />
                </div>
                <LeavingNotices leaving=state.leaving />
                <laws::LawChanges />
                <chance::Chance />
                <criteria::Criteria />
                <limits::LimitTable />
                <div class="fit-two">
                    <compared::BeforeAndAfter />
                    <orders::Orders />
                </div>
                <premises::Worth />
                <findings::Findings />
                <shape::ShapePart />
                <report::ReportPart />
            </Show>
            <clean_up::CleanUp />
            <finding_rows::FindingRowsDialog />
            <ClosingDialog choosing=state.choosing_closing />
        </div>
    }
}
