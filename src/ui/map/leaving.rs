//! Before figures leave: from a log about persons only with small numbers hidden, and with a word when others left before.
//!
//! One release is settled in itself. What two of them tell together nobody can settle once the first is out of the house.

use super::state::MapState;
use crate::present::map::{LeavingFigures, leaving_figures};
use crate::protocol::Subjects;
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

/// Whether the figures on the screen may leave; what leaves is remembered until the log is closed.
pub fn may_leave(state: MapState) -> bool {
    match untrack(|| figures(state)) {
        Some(LeavingFigures::Kept) => {
            state.refused.set(true);
            state.workspace.announce(state.workspace.speech().words_now().text("map-small-leave"));
            false
        }
        Some(LeavingFigures::Settled { release }) => {
            state.workspace.left.update(|left| {
                if !left.contains(&release) {
                    left.push(release);
                }
            });
            true
        }
        Some(LeavingFigures::Free) => true,
        None => false,
    }
}

/// The name of the log as it may leave: files about persons are called by people's names and numbers too easily.
pub fn name(state: MapState) -> Option<String> {
    untrack(|| {
        let may = state.workspace.open.with(|open| {
            let open = open.as_ref()?;
            Some(open.source.sample().is_some() || open.privacy.subjects == Subjects::NotPersonal)
        })?;
        may.then(|| state.workspace.name()).flatten()
    })
}

fn figures(state: MapState) -> Option<LeavingFigures> {
    let subjects = state.workspace.open.with(|open| open.as_ref().map(|open| open.privacy.subjects))?;
    state.answer.with(|answer| answer.as_ref().map(|answer| leaving_figures(answer, subjects)))
}

/// What has to be known about leaving, above the map and above the table; nothing most of the time.
#[component]
pub fn LeavingNotices() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let is_kept = Memo::new(move |_| state.refused.get() && figures(state) == Some(LeavingFigures::Kept));
    let differs = Memo::new(move |_| match figures(state) {
        Some(LeavingFigures::Settled { release }) => {
            workspace.left.with(|left| left.iter().any(|other| *other != release))
        }
        _ => false,
    });
    let hide = move |_| actions::hide_small(workspace, Some(actions::LEAST_SHOWN));
    view! {
        <div class="leaving" role="status">
            <Show when=move || is_kept.get()>
                <p class="overruled sm">
                    <Icon symbol=Symbol::Warning size=IconSize::Small />
                    <span>{speech.text("map-small-leave")}</span>
                    <button class="b" on:click=hide>
                        {speech.text("map-small-leave-hide")}
                    </button>
                </p>
            </Show>
            <Show when=move || differs.get()>
                <p class="overruled sm">
                    <Icon symbol=Symbol::Warning size=IconSize::Small />
                    <span inner_html=speech.text("map-differencing")></span>
                </p>
            </Show>
        </div>
    }
}
