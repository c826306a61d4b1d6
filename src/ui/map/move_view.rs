//! Moving the window over the map: zoom, pan, fit, and bringing a thing into sight.

use super::state::{MapState, View};
use crate::present::map::{Bounds, Item, Step};
use leptos::prelude::*;

/// The smallest zoom by hand: a large map as a whole.
const LEAST_ZOOM: f64 = 0.3;
/// The greatest zoom.
const MOST_ZOOM: f64 = 4.0;
/// A view by hand is kept on a new layout while it shows at least this share of the steps.
const SHARE_IN_SIGHT: f64 = 0.25;
/// One press of an arrow key with Shift.
const PAN_PIXELS: f64 = 80.0;
/// Room round a thing that is brought into sight.
const ROOM: f64 = 24.0;

/// Enlarges by a factor round the middle of the window.
pub fn zoom(state: MapState, factor: f64) {
    let (width, height) = state.window.get_untracked();
    zoom_at(state, factor, (width / 2.0, height / 2.0));
}

/// Enlarges by a factor; the point of the window stays where it is on the map.
pub fn zoom_at(state: MapState, factor: f64, point: (f64, f64)) {
    let view = state.view.get_untracked();
    let zoom = (view.zoom * factor).clamp(LEAST_ZOOM, MOST_ZOOM);
    let grown = zoom / view.zoom;
    put(state, View { x: point.0 - (point.0 - view.x) * grown, y: point.1 - (point.1 - view.y) * grown, zoom });
}

/// Moves the window by a step.
pub fn pan(state: MapState, step: Step) {
    let view = state.view.get_untracked();
    let (dx, dy) = match step {
        Step::Down => (0.0, -PAN_PIXELS),
        Step::Up => (0.0, PAN_PIXELS),
        Step::Left => (PAN_PIXELS, 0.0),
        Step::Right => (-PAN_PIXELS, 0.0),
        Step::First | Step::Last => return,
    };
    put(state, View { x: view.x + dx, y: view.y + dy, ..view });
}

/// Nothing has to be in sight any more: back to the map that fits, unless it was moved by hand as well.
pub fn let_go(state: MapState) {
    if state.brought.get_untracked() {
        fit(state);
    }
}

/// Back to the map that fits by itself.
pub fn fit(state: MapState) {
    state.by_hand.set(None);
}

/// On a new layout: forgets where the map was put by hand when that shows hardly anything of it any more.
pub fn keep_of_use(state: MapState) {
    let Some(view) = state.by_hand.get_untracked() else { return };
    let (width, height) = state.window.get_untracked();
    let in_sight = state.standing.get_untracked().map_or(0.0, |standing| {
        let shown = standing.places.values().filter(|bounds| {
            let (x, y) = (view.x + bounds.x * view.zoom, view.y + bounds.y * view.zoom);
            (0.0..=width).contains(&x) && (0.0..=height).contains(&y)
        });
        shown.count() as f64 / standing.places.len().max(1) as f64
    });
    if in_sight < SHARE_IN_SIGHT {
        state.by_hand.set(None);
    }
}

/// Puts the map there, but never so far that none of it is left in the window.
pub fn put(state: MapState, view: View) {
    let (width, height) = state.window.get_untracked();
    let Some(standing) = state.standing.get_untracked() else { return };
    let kept = 80.0;
    // Where the edges of the map stand in the window.
    let (left, top) = (standing.left * view.zoom, standing.top * view.zoom);
    let x = (view.x + left).clamp(kept - standing.width * view.zoom, (width - kept).max(kept)) - left;
    let y = (view.y + top).clamp(kept - standing.height * view.zoom, (height - kept).max(kept)) - top;
    state.brought.set(false);
    state.by_hand.set(Some(View { x, y, ..view }));
}

/// Moves the window just so far that the thing is in it.
pub fn into_sight(state: MapState, item: Item) {
    let (Some(bounds), view) = (bounds_of(state, item), state.view.get_untracked()) else { return };
    let (width, height) = state.window.get_untracked();
    let shift = |from: f64, to: f64, size: f64| {
        if to - from > size - 2.0 * ROOM {
            // Too large for the window: its middle.
            return size / 2.0 - (from + to) / 2.0;
        }
        (ROOM - from).max(0.0) + (size - ROOM - to).min(0.0)
    };
    let on_screen = |at: f64, origin: f64| origin + at * view.zoom;
    let dx = shift(on_screen(bounds.left(), view.x), on_screen(bounds.right(), view.x), width);
    let dy = shift(on_screen(bounds.top(), view.y), on_screen(bounds.bottom(), view.y), height);
    if dx != 0.0 || dy != 0.0 {
        let alone = state.brought.get_untracked() || state.by_hand.get_untracked().is_none();
        put(state, View { x: view.x + dx, y: view.y + dy, ..view });
        state.brought.set(alone);
    }
}

fn bounds_of(state: MapState, item: Item) -> Option<Bounds> {
    let standing = state.standing.get_untracked()?;
    match item {
        Item::Place(place) => standing.places.get(&place).copied(),
        Item::Edge(from, to) => {
            // The figures of a transition are what one wants to read; its line may leave the window.
            let pill = state.pills.with_untracked(|pills| {
                pills.iter().find(|pill| pill.item() == item && !pill.quiet).map(|pill| pill.bounds)
            });
            pill.or_else(|| {
                let route = standing.route(from, to)?;
                let (x, y) = route.points.get(route.points.len() / 2).copied()?;
                Some(Bounds { x, y, width: 80.0, height: 24.0 })
            })
        }
    }
}
