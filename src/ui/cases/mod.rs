//! Single cases: a list of any size beside the course of the chosen one, behind the amber gate where they are persons'.

mod ask;
mod case_facts;
mod choose;
mod course;
mod events;
mod list;
mod list_head;
mod picture;
mod slot;
mod state;
mod stretch;

pub use case_facts::CaseFacts;
pub use events::Events;
pub use picture::Picture;

use crate::ui::frame::{AmberUse, AmberView, NoCases};
use crate::ui::icon::Symbol;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use state::CaseState;

#[component]
pub fn CaseScreen() -> impl IntoView {
    view! {
        <AmberView
            use_of_data=AmberUse::SingleCases
            title_key="cases-title"
            go_on_key="amber-cases-go-on"
            bar_key="amber-cases-bar"
        >
            <Cases />
        </AmberView>
    }
}

#[component]
fn Cases() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = CaseState::new(workspace);
    provide_context(state);
    ask::follow(state);
    let speech = workspace.speech();
    let has_list = Memo::new(move |_| state.held.with(Option::is_some));
    let has_cases = Memo::new(move |_| state.held.with(|held| held.as_ref().is_none_or(|held| held.window.cases > 0)));
    view! {
        <div class="cases" class:refreshing=move || state.asking_case.get() aria-busy=move || state.asking.get().to_string()>
            <section class="case-list" aria-label=speech.text("cases-title")>
                <list_head::ListHead />
                <Show when=move || has_list.get() fallback=move || view! { <p class="muted" role="status">{speech.text("cases-waiting-list")}</p> }>
                    <list::List />
                </Show>
            </section>
            <div class="case-course">
                <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Cases /> }>
                    <course::Course />
                </Show>
            </div>
        </div>
    }
}
