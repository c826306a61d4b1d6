//! Moving a step by hand, with the pointer or the keys; its place is one of the choices, so it can be undone.

use super::state::{MapState, Moving};
use crate::present::map::{Item, Moves, Step, moves, named, pills_along, with_moves};
use crate::protocol::{MovedStep, Place};
use crate::ui::actions::choose;
use leptos::prelude::*;
use std::sync::Arc;

/// One press of an arrow key with Alt, in pixels at zoom 1.
const STEP_PIXELS: f64 = 20.0;

/// Shows the step where the pointer holds it, so far from where it stood.
pub fn hold(state: MapState, place: Place, (right, down): (f64, f64)) {
    let Some(laid_out) = state.laid_out.get_untracked() else { return };
    let mut moves = moves_now(state);
    let stood = moves.get(&place).copied().unwrap_or_default();
    moves.insert(place, (stood.0 + right, stood.1 + down));
    let pills = state.pills.with_untracked(|pills| pills_along(pills, place, (right, down)));
    let view = state.view.get_untracked();
    state.moving.set(Some(Moving { standing: Arc::new(with_moves(&laid_out, &moves)), pills: Arc::new(pills), view }));
}

/// Leaves the step there, as one step that can be undone.
pub fn leave(state: MapState, place: Place, (right, down): (f64, f64)) {
    let stood = moves_now(state).get(&place).copied().unwrap_or_default();
    let Some((name, said)) = state
        .told_now(|scene| {
            let said = scene.words.with("map-step-moved", &[("name", scene.name(place).into())]);
            named(scene, place).map(|name| (name, said))
        })
        .flatten()
    else {
        return;
    };
    choose(state.workspace, |choices| {
        choices.moved.retain(|step| step.place != name);
        choices.moved.push(MovedStep { place: name, right: (stood.0 + right).round(), down: (stood.1 + down).round() });
    });
    state.moving.set(None);
    state.workspace.announce(said);
}

/// Lets go of a step without moving it.
pub fn let_go(state: MapState) {
    state.moving.set(None);
}

/// Moves the step that has the focus by the keys.
pub fn by_key(state: MapState, step: Step) {
    let Item::Place(place) = state.at.get_untracked().0 else { return };
    let by = match step {
        Step::Down => (0.0, STEP_PIXELS),
        Step::Up => (0.0, -STEP_PIXELS),
        Step::Left => (-STEP_PIXELS, 0.0),
        Step::Right => (STEP_PIXELS, 0.0),
        Step::First | Step::Last => return,
    };
    leave(state, place, by);
    super::move_view::into_sight(state, Item::Place(place));
}

fn moves_now(state: MapState) -> Moves {
    let moved = state.workspace.choices.with_untracked(|choices| choices.moved.clone());
    state.told_now(|scene| moves(scene, &moved)).unwrap_or_default()
}
