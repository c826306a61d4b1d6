//! Hand-overs: which groups cases go between, what time passes there, and what the groups have to do.

mod between;
mod changes;
mod group_choice;
mod list_out;
mod loads;
mod pairs;
mod sentence;
mod state;
mod there_and_back;

use crate::protocol::{PanelId, ShowHandovers, Shown};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::{NoCases, refocus_if_lost};
use crate::ui::icon::Symbol;
use crate::ui::leaving::LeavingNotices;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use state::HandoverState;

#[component]
pub fn HandoverScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = HandoverState::new(workspace);
    provide_context(state);
    answers::follow(
        workspace,
        PanelId::Handovers,
        Kept { answer: state.page, asking: state.asking },
        move || workspace.choices.with(|choices| (choices.group_column.clone(), choices.calendar.clone())),
        |log, selection, (group, calendar)| ShowHandovers { log, selection, group, calendar },
    );
    // The row of the filter that was just added may be gone with the new answer.
    Effect::new(move |before: Option<()>| {
        state.page.track();
        if before.is_some() {
            refocus_if_lost();
        }
    });
    let speech = workspace.speech();
    let has_page = Memo::new(move |_| state.page.with(Option::is_some));
    let has_cases =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_none_or(|page| page.cases != Shown::Number(0))));
    let has_groups =
        Memo::new(move |_| state.page.with(|page| page.as_ref().is_some_and(|page| page.groups.is_some())));
    view! {
        <div
            class="page rework handovers"
            class:refreshing=move || state.asking.get()
            aria-busy=move || state.asking.get().to_string()
        >
            <header class="data-head">
                <h1 tabindex="-1" title=speech.text("handovers-lede")>{speech.text("handovers-title")}</h1>
            </header>
            <LeavingNotices leaving=state.leaving />
            <Show when=move || has_page.get() fallback=move || view! { <p class="muted" role="status">{speech.text("handovers-waiting")}</p> }>
                <Show when=move || has_cases.get() fallback=|| view! { <NoCases symbol=Symbol::Handover /> }>
                    <group_choice::GroupChoice />
                    <sentence::Said />
                    <Show when=move || has_groups.get() fallback=|| view! { <changes::Changes /> }>
                        <between::Between />
                        <div class="rework-two">
                            <pairs::Pairs />
                            <there_and_back::ThereAndBack />
                        </div>
                        <loads::Loads />
                        <changes::Changes />
                    </Show>
                </Show>
            </Show>
        </div>
    }
}
