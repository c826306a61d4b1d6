//! The small overview: where the window stands on a map that is larger than it.

use super::move_view;
use super::state::{MapState, View};
use crate::present::map::Bounds;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Size of the overview at most.
const LARGEST: (f64, f64) = (180.0, 140.0);
/// Between the overview and the edges of the window on the map.
const MARGIN: f64 = 24.0;
/// The overview comes when more than this share of the map is out of sight.
const SHARE_OUT_OF_SIGHT: f64 = 0.1;
/// The corners it may stand in, the usual one first; the zoom buttons have the fourth.
const CORNERS: [&str; 3] = ["bottom-left", "top-left", "top-right"];

/// The steps as small boxes and the window as a frame; a click or a drag moves the window. Only a help for the pointer.
#[component]
pub fn OverviewMap() -> impl IntoView {
    let state = MapState::of_screen();
    let scale = Memo::new(move |_| {
        let standing = state.standing.get()?;
        let (view, (width, height)) = (state.view.get(), state.window.get());
        let in_sight = |from: f64, size: f64, window: f64| (from + size).min(window) - from.max(0.0);
        let (across, down) = (standing.width * view.zoom, standing.height * view.zoom);
        let (left, top) = (view.x + standing.left * view.zoom, view.y + standing.top * view.zoom);
        let seen = in_sight(left, across, width).max(0.0) * in_sight(top, down, height).max(0.0);
        (width > 0.0 && seen < (1.0 - SHARE_OUT_OF_SIGHT) * across * down)
            .then(|| (LARGEST.0 / standing.width).min(LARGEST.1 / standing.height))
    });
    let boxes = move || {
        let (scale, standing) = (scale.get()?, state.standing.get()?);
        let boxes = standing.places.values().map(|bounds| {
            view! {
                <rect
                    class="overview-step"
                    x=(bounds.left() - standing.left) * scale
                    y=(bounds.top() - standing.top) * scale
                    width=bounds.width * scale
                    height=(bounds.height * scale).max(1.5)
                ></rect>
            }
        });
        Some(boxes.collect_view())
    };
    let frame = move || {
        let (scale, view, (width, height)) = (scale.get()?, state.view.get(), state.window.get());
        let standing = state.standing.get()?;
        Some(view! {
            <rect
                class="overview-window"
                x=(-view.x / view.zoom - standing.left) * scale
                y=(-view.y / view.zoom - standing.top) * scale
                width=width / view.zoom * scale
                height=height / view.zoom * scale
            ></rect>
        })
    };
    let size = move || {
        let (scale, standing) = (scale.get()?, state.standing.get()?);
        Some((standing.width * scale, standing.height * scale))
    };
    // Where it hides the fewest steps and figures.
    let corner = Memo::new(move |_| {
        let (Some((wide, high)), Some(standing)) = (size(), state.standing.get()) else { return CORNERS[0] };
        let (view, (width, height)) = (state.view.get(), state.window.get());
        let hidden = |corner: &str| {
            let left = if corner.ends_with("left") { 0.0 } else { width - wide - 2.0 * MARGIN };
            let top = if corner.starts_with("top") { 0.0 } else { height - high - 2.0 * MARGIN };
            let place = Bounds {
                x: (left + wide / 2.0 + MARGIN - view.x) / view.zoom,
                y: (top + high / 2.0 + MARGIN - view.y) / view.zoom,
                width: wide / view.zoom,
                height: high / view.zoom,
            };
            let pills = state.pills.get();
            let figures = pills.iter().filter(|pill| !pill.quiet).map(|pill| pill.bounds);
            standing.places.values().copied().chain(figures).filter(|thing| thing.nears(place, 0.0, 0.0)).count()
        };
        CORNERS.into_iter().min_by_key(|corner| hidden(corner)).unwrap_or(CORNERS[0])
    });
    let centre = move |event: &PointerEvent| {
        let (Some(scale), Some(target)) = (scale.get_untracked(), event.current_target()) else { return };
        let Some(target) = target.dyn_ref::<web_sys::Element>() else { return };
        let bounds = target.get_bounding_client_rect();
        let Some(standing) = state.standing.get_untracked() else { return };
        let at = (
            (f64::from(event.client_x()) - bounds.left()) / scale + standing.left,
            (f64::from(event.client_y()) - bounds.top()) / scale + standing.top,
        );
        let (view, (width, height)) = (state.view.get_untracked(), state.window.get_untracked());
        let (x, y) = (width / 2.0 - at.0 * view.zoom, height / 2.0 - at.1 * view.zoom);
        move_view::put(state, View { x, y, ..view });
    };
    view! {
        <Show when=move || scale.get().is_some()>
            <svg
                class=move || format!("overview {}", corner.get())
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
