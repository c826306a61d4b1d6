//! Rework: how many cases have it, which steps happen again, where cases go to and fro, and which are reopened.

mod ask;
mod list_out;
mod pairs;
mod reopened;
mod sentence;
mod state;
mod steps;

use crate::protocol::Shown;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::LeavingNotices;
use crate::ui::measuring::MeasureButton;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use state::ReworkState;

#[component]
pub fn ReworkScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = ReworkState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let speech = workspace.speech();
    let has_page = Memo::new(move |_| state.page.with(Option::is_some));
    let has_cases =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_none_or(|page| page.cases != Shown::Number(0))));
    view! {
        <div class="page rework" class:refreshing=move || state.asking.get() aria-busy=move || state.asking.get().to_string()>
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("rework-lede")>{speech.text("rework-title")}</h1>
                <div class="row wrap">
                    <MeasureButton />
                </div>
            </header>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_page.get() fallback=move || view! { <p class="muted" role="status">{speech.text("rework-waiting")}</p> }>
                <Show when=move || has_cases.get() fallback=NoCases>
                    <sentence::Said />
                    <steps::Steps />
                    <div class="rework-two">
                        <reopened::ReopenedCases />
                        <pairs::Pairs />
                    </div>
                </Show>
            </Show>
        </div>
    }
}

#[component]
fn NoCases() -> impl IntoView {
    let speech = Workspace::of_page().speech();
    view! {
        <div class="empty">
            <span class="disc">
                <Icon symbol=Symbol::Refresh size=IconSize::Large />
            </span>
            <h2>{speech.text("rework-none")}</h2>
            <p class="muted">{speech.text("rework-none-how")}</p>
        </div>
    }
}
