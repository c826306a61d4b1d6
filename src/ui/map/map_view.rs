//! The map itself: drawn, dragged, enlarged, and walked on with the keys.

use super::drag::Drag;
use super::move_step;
use super::move_view;
use super::overview_map::OverviewMap;
use super::play::FlowLayer;
use super::stage::{Stage, thing_of};
use super::state::MapState;
use crate::present::map::{Item, Step, statement, walk};
use crate::protocol::Place;
use crate::ui::icon::{Icon, Symbol};
use crate::ui::narrow::is_narrow;
use crate::ui::watch_size::watch_size;
use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use leptos::svg;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::Element;

thread_local! {
    /// What is drawn of the map; there is one map in a page.
    static STAGE: RefCell<Option<Stage>> = const { RefCell::new(None) };
}

/// The map in its window, with the buttons that zoom.
#[component]
pub fn MapView() -> impl IntoView {
    let state = MapState::of_screen();
    let speech = state.workspace.speech();
    let frame = NodeRef::<leptos::html::Div>::new();
    let root = NodeRef::<svg::G>::new();
    watch_size(frame, state.window);
    Effect::new(move |_| {
        let Some(root) = root.get() else { return };
        let stage = Stage::new(&root);
        STAGE.with_borrow_mut(|slot| *slot = stage);
    });
    on_cleanup(|| STAGE.with_borrow_mut(|slot| *slot = None));
    Effect::new(move |_| {
        let (_, Some(picture), at) = (root.get(), state.picture.get(), state.at.get()) else { return };
        STAGE.with_borrow_mut(|stage| {
            if let Some(stage) = stage {
                stage.show(&picture, at.0.key());
            }
        });
    });
    let transform = move || {
        let view = state.view.get();
        format!("translate({:.1} {:.1}) scale({:.4})", view.x, view.y, view.zoom)
    };
    let dragging = Drag::new(state);
    let drag = dragging.clone();
    let pressed = move |event: PointerEvent| drag.press(&event);
    let drag = dragging.clone();
    let moved = move |event: PointerEvent| drag.moved(&event);
    let drag = dragging.clone();
    let released = move |event: PointerEvent| drag.release(&event);
    let drag = dragging.clone();
    let cancelled = move |_: PointerEvent| drag.cancel();
    let clicked = move |event: MouseEvent| {
        if dragging.was_drag() {
            return;
        }
        let item = thing_at(event.target()).and_then(Item::of_key);
        state.selected.set(item);
        if let Some(item) = item {
            state.at.set((item, None));
            focus(item);
        }
    };
    let wheel = move |event: WheelEvent| {
        // A page that scrolls keeps its wheel; there the map is enlarged with Ctrl or the buttons.
        if is_narrow() && !event.ctrl_key() {
            return;
        }
        event.prevent_default();
        let Some(frame) = frame.get_untracked() else { return };
        let bounds = frame.get_bounding_client_rect();
        // A line of a wheel counts as 16 px.
        let lines = if event.delta_mode() == WheelEvent::DOM_DELTA_LINE { 16.0 } else { 1.0 };
        let factor = libm::exp(-event.delta_y() * lines * 0.0015);
        let point = (f64::from(event.client_x()) - bounds.left(), f64::from(event.client_y()) - bounds.top());
        move_view::zoom_at(state, factor, point);
    };
    let pointed = move |target: Option<web_sys::EventTarget>| {
        let key = thing_at(target);
        // While the stage is being changed, elements that move lose and get the focus: nobody points at anything then.
        STAGE.with(|stage| {
            if let Some(stage) = stage.try_borrow().ok().as_deref().and_then(Option::as_ref) {
                stage.point_at(key);
            }
        });
    };
    let name = move || {
        state.told(|scene| {
            scene.words.with(
                "map-picture-name",
                &[("steps", scene.answer.nodes.len().into()), ("edges", state.shown.get().into())],
            )
        })
    };
    let says = move || state.told(|scene| statement(scene, state.shown.get()));
    view! {
        // The focus is listened for outside the svg: with such a listener Chromium makes it a stop for Tab by itself.
        <div
            class="map"
            node_ref=frame
            class:refreshing=move || state.asking.get()
            on:focusin=move |event| {
                pointed(event.target());
                if let Some(item) = thing_at(event.target()).and_then(Item::of_key) {
                    // A screen reader or a voice may have moved the focus here, without the arrow keys.
                    if state.at.get_untracked().0 != item {
                        state.at.set((item, None));
                    }
                    move_view::into_sight(state, item);
                }
            }
            on:focusout=move |_| pointed(None)
        >
            <svg
                class="stage"
                role="application"
                aria-label=name
                aria-describedby="map-says map-keys"
                aria-roledescription=speech.text("map-picture-title")
                on:pointerdown=pressed
                on:pointermove=moved
                on:pointerup=released
                on:pointercancel=cancelled
                on:click=clicked
                on:wheel=wheel
                on:keydown=move |event| on_key(state, &event)
                on:pointerover=move |event| pointed(event.target())
                on:pointerleave=move |_| pointed(None)
            >
                <g node_ref=root transform=transform></g>
            </svg>
            <p class="sr-only" id="map-says">{says}</p>
            <p class="sr-only" id="map-keys">{speech.text("map-keys")}</p>
            <Show when=move || state.player.open.get()>
                <FlowLayer />
            </Show>
            <OverviewMap />
            <div class="zoom" role="group" aria-label=speech.text("map-zoom")>
                <ZoomButton symbol=Symbol::ZoomIn label="map-zoom-in" on_press=move || move_view::zoom(state, 1.25) />
                <ZoomButton symbol=Symbol::ZoomOut label="map-zoom-out" on_press=move || move_view::zoom(state, 0.8) />
                <ZoomButton symbol=Symbol::Fit label="map-fit" on_press=move || move_view::fit(state) />
            </div>
        </div>
    }
}

/// Moves the focus to a thing on the map and shows it.
pub fn focus(item: Item) {
    // The listeners of the focus look at the stage themselves, so nothing is held while it moves.
    let element = STAGE.with_borrow(|stage| stage.as_ref().and_then(|stage| stage.element(item.key())));
    if let Some(element) = element {
        super::stage::focus(&element);
    }
}

/// Makes a thing the one that Tab comes to, and moves the focus there.
pub fn go_to(state: MapState, item: Item, via: Option<Place>) {
    state.at.set((item, via));
    move_view::into_sight(state, item);
    // The new tab stop is in the page when the effects have run.
    request_animation_frame(move || focus(item));
}

#[component]
fn ZoomButton(symbol: Symbol, label: &'static str, on_press: impl Fn() + 'static) -> impl IntoView {
    let speech = MapState::of_screen().workspace.speech();
    view! {
        <button class="b icon" aria-label=speech.text(label) title=speech.text(label) on:click=move |_| on_press()>
            <Icon symbol=symbol />
        </button>
    }
}

fn on_key(state: MapState, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() {
        return;
    }
    let key = event.key();
    let step = match key.as_str() {
        "ArrowDown" => Some(Step::Down),
        "ArrowUp" => Some(Step::Up),
        "ArrowLeft" => Some(Step::Left),
        "ArrowRight" => Some(Step::Right),
        "Home" => Some(Step::First),
        "End" => Some(Step::Last),
        _ => None,
    };
    match (key.as_str(), step) {
        (_, Some(step)) if event.alt_key() => move_step::by_key(state, step),
        _ if event.alt_key() => return,
        (_, Some(step)) if event.shift_key() => move_view::pan(state, step),
        (_, Some(step)) => walk_on(state, step),
        ("Enter" | " ", _) => {
            state.selected.set(Some(state.at.get_untracked().0));
            // The panel is in the page at the next frame.
            request_animation_frame(super::panel::focus_title);
        }
        ("Escape", _) if state.selected.get_untracked().is_some() || state.panel.get_untracked() => {
            super::panel::close_panel(state);
        }
        _ => return,
    }
    event.prevent_default();
}

/// Along the transitions; a selection goes along, so that the panel tells of where one is.
fn walk_on(state: MapState, step: Step) {
    let (from, via) = state.at.get_untracked();
    let next = state.told_now(|scene| {
        let standing = state.standing.get_untracked()?;
        walk(scene, &standing, state.shown.get_untracked(), from, via, step)
    });
    let Some(next) = next.flatten() else { return };
    let via = match from {
        Item::Place(place) => Some(place),
        Item::Edge(..) => via,
    };
    if state.selected.get_untracked().is_some() {
        state.selected.set(Some(next));
    }
    go_to(state, next, via);
}

/// The thing that an event is about.
pub fn thing_at(target: Option<web_sys::EventTarget>) -> Option<u64> {
    target.and_then(|target| target.dyn_into::<Element>().ok()).as_ref().and_then(thing_of)
}
