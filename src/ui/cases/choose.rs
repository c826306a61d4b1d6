//! Choosing a case of the list: by its place, which is scrolled into sight.

use super::state::{CaseState, Chosen};
use leptos::prelude::*;

/// Chooses the case at a place; it is told of as soon as its row is here.
pub fn show(state: CaseState, place: u32) {
    state.place.set(place.min(state.found().saturating_sub(1)));
    let (place, stretch) = (state.place.get_untracked(), untrack(|| state.stretch()));
    if let Some(to) = stretch.to_show(place, state.scrolled.get_untracked()) {
        state.scrolled.set(to);
        state.settle();
        if let Some(scroller) = state.scroller.get_untracked() {
            scroller.set_scroll_top(to.round() as i32);
        }
    }
    follow_rows(state);
}

/// The case next to the chosen one, before or behind it.
pub fn step(state: CaseState, by: i64) {
    let to = i64::from(state.place.get_untracked()) + by;
    untrack(|| show(state, u32::try_from(to.max(0)).unwrap_or(u32::MAX)));
}

/// The chosen case is the one whose row stands at the place.
pub fn follow_rows(state: CaseState) {
    let chosen = untrack(|| {
        let (held, place) = (state.held.get(), state.place.get());
        held.map(|held| {
            let row = held.row(place).map(|row| (row.case, row.name.clone()));
            (held.window.found, row.map(|(case, name)| Chosen { of: held.of.clone(), case, name }))
        })
    });
    match chosen {
        Some((_, Some(chosen))) => {
            if state.chosen.with_untracked(|known| known.as_ref() != Some(&chosen)) {
                state.chosen.set(Some(chosen));
            }
        }
        Some((0, None)) => state.chosen.set(None),
        // The row is on its way.
        Some((_, None)) | None => {}
    }
}
