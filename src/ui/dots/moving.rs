//! Moving over the dotted chart by pointer, wheel and keys, and pointing at something.

use super::plot::FLAGS;
use super::state::DotState;
use crate::present::dots::{panned, zoomed};
use crate::protocol::DotWindow;
use crate::ui::narrow::is_narrow;
use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// One press of an arrow key, as a part of the window; with Shift a whole half of it.
const STEP: f64 = 0.1;
const LONG_STEP: f64 = 0.5;
/// One press of a button or key that enlarges.
pub const CLOSER: f64 = 1.6;

/// Moves by parts of the window.
pub fn pan(state: DotState, by: (f64, f64)) {
    state.put(|window, whole| panned(window, whole, by));
}

/// Enlarges about a point of the picture.
pub fn zoom(state: DotState, factor: f64, at: (f64, f64)) {
    let across = untrack(|| state.shown()).across;
    state.put(|window, whole| zoomed(window, whole, across, factor, at));
}

/// Shows everything.
pub fn fit(state: DotState) {
    state.put(|_, whole| whole);
}

pub fn on_key(state: DotState, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let step = if event.shift_key() { LONG_STEP } else { STEP };
    match event.key().as_str() {
        "ArrowRight" => pan(state, (step, 0.0)),
        "ArrowLeft" => pan(state, (-step, 0.0)),
        "ArrowDown" => pan(state, (0.0, step)),
        "ArrowUp" => pan(state, (0.0, -step)),
        "+" => zoom(state, CLOSER, (0.5, 0.5)),
        "-" => zoom(state, 1.0 / CLOSER, (0.5, 0.5)),
        "0" | "Home" => fit(state),
        _ => return,
    }
    // Whoever moves by keys looks at the middle.
    state.by_keys.set(true);
    state.pointed.set(Some((0.5, 0.5)));
    event.prevent_default();
}

pub fn on_wheel(state: DotState, event: &WheelEvent) {
    // A page that scrolls keeps its wheel; there the chart is enlarged with Ctrl or the buttons.
    if is_narrow() && !event.ctrl_key() {
        return;
    }
    event.prevent_default();
    let Some(at) = part(state, f64::from(event.client_x()), f64::from(event.client_y())) else { return };
    // A line of a wheel counts as 16 px.
    let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { 16.0 } else { 1.0 };
    zoom(state, libm::exp(-event.delta_y() * lines * 0.0015), at);
}

/// Where a point of the screen lies in the picture, as parts of it; none outside.
fn part(state: DotState, x: f64, y: f64) -> Option<(f64, f64)> {
    let bounds = state.frame.get_untracked()?.get_bounding_client_rect();
    let (width, height) = state.size.get_untracked();
    let at = ((x - bounds.left()) / width.max(1.0), (y - bounds.top() - FLAGS) / height.max(1.0));
    let is_inside = (0.0..1.0).contains(&at.0) && (0.0..1.0).contains(&at.1);
    is_inside.then_some(at)
}

/// Where the pointer was pressed, CSS pixels, and the window that was seen then.
type Grip = ((f64, f64), DotWindow);

/// Dragging moves the chart under the pointer.
#[derive(Clone)]
pub struct Drag {
    state: DotState,
    from: Rc<Cell<Option<Grip>>>,
}

impl Drag {
    pub fn new(state: DotState) -> Self {
        Drag { state, from: Rc::default() }
    }

    pub fn press(&self, event: &PointerEvent) {
        let seen = self.state.held.with_untracked(|held| held.as_ref().map(|held| held.page.window));
        let Some(window) = seen.filter(|_| event.button() == 0 && event.is_primary()) else { return };
        self.state.by_keys.set(false);
        self.point(event);
        self.from.set(Some(((f64::from(event.client_x()), f64::from(event.client_y())), window)));
        // From here on the chart follows, even outside its window.
        if let Some(plot) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) {
            let _ = plot.set_pointer_capture(event.pointer_id());
        }
    }

    pub fn moved(&self, event: &PointerEvent) {
        self.point(event);
        let Some(((x, y), window)) = self.from.get() else { return };
        let (width, height) = self.state.size.get_untracked();
        let right = (x - f64::from(event.client_x())) / width.max(1.0);
        let down = (y - f64::from(event.client_y())) / height.max(1.0);
        self.state.put(|_, whole| panned(window, whole, (right, down)));
    }

    pub fn release(&self) {
        self.from.set(None);
    }

    fn point(&self, event: &PointerEvent) {
        self.state.by_keys.set(false);
        let at = part(self.state, f64::from(event.client_x()), f64::from(event.client_y()));
        self.state.pointed.set(at);
    }
}
