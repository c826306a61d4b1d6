//! The small overview: where the window stands on a map that is larger than it.

use super::move_view;
use super::state::{MapState, View};
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Size of the overview at most.
const LARGEST: (f64, f64) = (180.0, 140.0);

/// The steps as small boxes and the window as a frame; a click or a drag moves the window. Only a help for the pointer.
#[component]
pub fn OverviewMap() -> impl IntoView {
    let state = MapState::of_screen();
    let scale = Memo::new(move |_| {
        let standing = state.standing.get()?;
        let (view, (width, height)) = (state.view.get(), state.window.get());
        let all_in_sight = view.x > -20.0
            && view.y > -20.0
            && view.x + standing.width * view.zoom < width + 20.0
            && view.y + standing.height * view.zoom < height + 20.0;
        (!all_in_sight && width > 0.0).then(|| (LARGEST.0 / standing.width).min(LARGEST.1 / standing.height))
    });
    let boxes = move || {
        let (scale, standing) = (scale.get()?, state.standing.get()?);
        let boxes = standing.places.values().map(|bounds| {
            view! {
                <rect
                    class="overview-step"
                    x=bounds.left() * scale
                    y=bounds.top() * scale
                    width=bounds.width * scale
                    height=(bounds.height * scale).max(1.5)
                ></rect>
            }
        });
        Some(boxes.collect_view())
    };
    let frame = move || {
        let (scale, view, (width, height)) = (scale.get()?, state.view.get(), state.window.get());
        Some(view! {
            <rect
                class="overview-window"
                x=-view.x / view.zoom * scale
                y=-view.y / view.zoom * scale
                width=width / view.zoom * scale
                height=height / view.zoom * scale
            ></rect>
        })
    };
    let size = move || {
        let (scale, standing) = (scale.get()?, state.standing.get()?);
        Some((standing.width * scale, standing.height * scale))
    };
    let centre = move |event: &PointerEvent| {
        let (Some(scale), Some(target)) = (scale.get_untracked(), event.current_target()) else { return };
        let Some(target) = target.dyn_ref::<web_sys::Element>() else { return };
        let bounds = target.get_bounding_client_rect();
        let at = (
            (f64::from(event.client_x()) - bounds.left()) / scale,
            (f64::from(event.client_y()) - bounds.top()) / scale,
        );
        let (view, (width, height)) = (state.view.get_untracked(), state.window.get_untracked());
        let (x, y) = (width / 2.0 - at.0 * view.zoom, height / 2.0 - at.1 * view.zoom);
        move_view::put(state, View { x, y, ..view });
    };
    view! {
        <Show when=move || scale.get().is_some()>
            <svg
                class="overview"
                aria-hidden="true"
                width=move || size().map(|size| size.0)
                height=move || size().map(|size| size.1)
                on:pointerdown=move |event| centre(&event)
                on:pointermove=move |event| {
                    if event.buttons() == 1 {
                        centre(&event);
                    }
                }
            >
                {boxes}
                {frame}
            </svg>
        </Show>
    }
}
