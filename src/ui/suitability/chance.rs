//! Holding changes of practice against chance in the background: a piece at a time, with progress and a way to stop.

use super::state::{Search, SuitabilityState};
use crate::protocol::{PanelId, Problem, SearchChanges};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::list_rows::focus_later;
use crate::ui::{actions, line};
use leptos::prelude::*;

/// Each of the two buttons gives way to the other, and the focus goes along.
const STOP_ID: &str = "fit-chance-stop";
const GO_ID: &str = "fit-chance-go";

/// Searches whenever a verdict waits for it, unless the user stopped the search.
pub fn follow(state: SuitabilityState) {
    let waits = Memo::new(move |_| waiting(state));
    Effect::new(move |_| {
        if waits.get().is_some() && state.search.get_untracked() == Search::Idle {
            search(state);
        }
    });
}

/// The release whose verdict waits for the search; none where none does.
fn waiting(state: SuitabilityState) -> Option<u64> {
    state.page.with(|page| {
        let page = page.as_ref()?;
        let waits = page.now.awaits_chance || page.as_read.as_ref().is_some_and(|before| before.awaits_chance);
        waits.then_some(page.release)
    })
}

/// Asks piece after piece, so that every other question of the page is answered between two of them.
fn search(state: SuitabilityState) {
    let workspace = state.workspace;
    let Some(log) = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
    // What was stopped goes on where it was.
    state.search.update(|search| *search = Search::Going(percent(*search)));
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        // The screen may be left, the search stopped, or another log opened.
        while let Some(Search::Going(_)) = state.search.try_get_untracked()
            && line::turn() == turn
            && let Some(client) = line::client()
        {
            let closing = workspace.choices.with_untracked(|choices| choices.closing.clone());
            let found = match client.ask(PanelId::Changes, SearchChanges { log, closing }).await {
                Ok(found) => found,
                // Only a search that began later asks in the same place: it goes on.
                Err(Problem::Superseded | Problem::Stopped) => return,
                Err(problem) => {
                    state.search.try_set(Search::Idle);
                    return actions::meet_problem(workspace, problem);
                }
            };
            if !matches!(state.search.try_get_untracked(), Some(Search::Going(_))) {
                return;
            }
            if found.left == 0 {
                state.search.set(Search::Idle);
                state.searched.update(|searched| *searched += 1);
                return;
            }
            // How much is left is known from below only. What was said of the progress is not taken back.
            let now = found.tried * 100 / (found.tried + found.left);
            state.search.update(|search| *search = Search::Going(percent(*search).max(now)));
        }
    });
}

/// How far it has come, in percent.
fn percent(search: Search) -> u32 {
    match search {
        Search::Going(done) | Search::Stopped(done) => done,
        Search::Idle => 0,
    }
}

/// How far it has come; nothing where nothing waits.
#[component]
pub fn Chance() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let is_going = Memo::new(move |_| matches!(state.search.get(), Search::Going(_)));
    let is_stopped = Memo::new(move |_| matches!(state.search.get(), Search::Stopped(_)) && waiting(state).is_some());
    let done = move || percent(state.search.get());
    view! {
        <Show when=move || is_going.get()>
            <section class="box fit-chance" title=speech.text("suitability-chance-is")>
                <progress class="prog" max="100" value=done aria-label=speech.text("suitability-chance-is")></progress>
                <p class="sm muted">{move || speech.words().with("suitability-chance", &[("done", done().into())])}</p>
                <button
                    class="b"
                    id=STOP_ID
                    on:click=move |_| {
                        state.search.update(|search| *search = Search::Stopped(percent(*search)));
                        focus_later(GO_ID.to_owned());
                    }
                >
                    <Icon symbol=Symbol::Stop size=IconSize::Small />
                    {speech.text("suitability-chance-stop")}
                </button>
            </section>
        </Show>
        <Show when=move || is_stopped.get()>
            <section class="box fit-chance">
                <p class="sm muted" role="status">{speech.text("suitability-chance-stopped")}</p>
                <button
                    class="b"
                    id=GO_ID
                    on:click=move |_| {
                        search(state);
                        focus_later(STOP_ID.to_owned());
                    }
                >
                    {speech.text("suitability-chance-go")}
                </button>
            </section>
        </Show>
    }
}
