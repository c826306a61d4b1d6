//! Dragging with the pointer: a step goes with it, and on bare ground the map does.

use super::map_view::thing_at;
use super::state::{MapState, View};
use super::{move_step, move_view};
use crate::present::map::Item;
use crate::protocol::Place;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A pointer that moves less is a click, not a drag.
const DRAG_PIXELS: f64 = 4.0;

/// Where the pointer was pressed, in CSS pixels, where the map stood then, and the step under it.
#[derive(Clone, Copy)]
struct Grip {
    point: (f64, f64),
    view: View,
    place: Option<Place>,
}

/// Dragging a step moves it, dragging the ground moves the map.
#[derive(Clone)]
pub struct Drag {
    state: MapState,
    from: Rc<Cell<Option<Grip>>>,
    dragged: Rc<Cell<bool>>,
}

impl Drag {
    pub fn new(state: MapState) -> Self {
        Drag { state, from: Rc::default(), dragged: Rc::default() }
    }

    pub fn press(&self, event: &PointerEvent) {
        self.dragged.set(false);
        if event.button() == 0 && event.is_primary() {
            let point = (f64::from(event.client_x()), f64::from(event.client_y()));
            let place = match thing_at(event.target()).and_then(Item::of_key) {
                Some(Item::Place(place)) => Some(place),
                _ => None,
            };
            self.from.set(Some(Grip { point, view: self.state.view.get_untracked(), place }));
        }
    }

    pub fn moved(&self, event: &PointerEvent) {
        let Some(Grip { point, view, place }) = self.from.get() else { return };
        let (dx, dy) = (f64::from(event.client_x()) - point.0, f64::from(event.client_y()) - point.1);
        if !self.dragged.get() {
            if libm::hypot(dx, dy) < DRAG_PIXELS {
                return;
            }
            self.dragged.set(true);
            // The map does not fit itself anew under a step that is held.
            if place.is_some() {
                move_view::put(self.state, view);
            }
            // From here on the map follows, even outside its window.
            if let Some(stage) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
                let _ = stage.set_pointer_capture(event.pointer_id());
            }
        }
        match place {
            Some(place) => move_step::hold(self.state, place, (dx / view.zoom, dy / view.zoom)),
            None => move_view::put(self.state, View { x: view.x + dx, y: view.y + dy, ..view }),
        }
    }

    pub fn release(&self, event: &PointerEvent) {
        let Some(Grip { point, view, place: Some(place) }) = self.from.take() else { return };
        if self.dragged.get() {
            let by = (f64::from(event.client_x()) - point.0, f64::from(event.client_y()) - point.1);
            move_step::leave(self.state, place, (by.0 / view.zoom, by.1 / view.zoom));
        }
    }

    /// The browser took the pointer away: nothing was moved.
    pub fn cancel(&self) {
        if self.from.take().is_some_and(|grip| grip.place.is_some()) {
            move_step::let_go(self.state);
        }
    }

    pub fn was_drag(&self) -> bool {
        self.dragged.replace(false)
    }
}
