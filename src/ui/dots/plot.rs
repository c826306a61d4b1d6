//! The dots on their canvas, with axis and markers over them; moved by pointer, wheel and keys.

use super::moving::{Drag, on_key, on_wheel};
use super::state::DotState;
use crate::present::dots::{axis_marks, pixels, rows_said};
use crate::present::markers::{PlacedMarker, on_axis};
use crate::protocol::{DotsAcross, DotsPage};
use crate::ui::markers::marker_lines;
use crate::ui::watch_size::watch_size;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

/// Room over the dots for the numbers of markers, pixels; the styles have the same.
pub const FLAGS: f64 = 18.0;

#[component]
pub fn Plot() -> impl IntoView {
    let state = DotState::of_screen();
    let speech = state.workspace.speech();
    watch_size(state.canvas, state.size);
    Effect::new(move |_| {
        let (Some(canvas), Some(held)) = (state.canvas.get(), state.held.get()) else { return };
        paint(&canvas, &held.page);
    });
    let drag = Drag::new(state);
    let (press, moved, release, cancel) = (drag.clone(), drag.clone(), drag.clone(), drag);
    let left = move |_: PointerEvent| state.pointed.set(None);
    let label = move || {
        let words = speech.words();
        let rows = state.told(rows_said).unwrap_or_default();
        format!("{}. {rows}", words.text("dots-title"))
    };
    view! {
        <div
            class="dot-plot"
            node_ref=state.frame
            role="application"
            tabindex="0"
            aria-label=label
            aria-roledescription=speech.text("dots-title")
            aria-describedby="dots-keys"
            on:keydown=move |event| on_key(state, &event)
            on:wheel=move |event| on_wheel(state, &event)
            on:pointerdown=move |event| press.press(&event)
            on:pointermove=move |event| moved.moved(&event)
            on:pointerup=move |_| release.release()
            on:pointercancel=move |_| cancel.release()
            on:pointerleave=left
            on:focus=move |_| {
                // A press of the pointer focuses too, but points at something itself.
                if state.pointed.get_untracked().is_none() {
                    state.by_keys.set(true);
                    state.pointed.set(Some((0.5, 0.5)));
                }
            }
            on:blur=move |_| {
                state.by_keys.set(false);
                state.pointed.set(None);
            }
        >
            <canvas node_ref=state.canvas aria-hidden="true"></canvas>
            <Over />
        </div>
        <p class="sr-only" id="dots-keys">{speech.text("dots-keys")}</p>
    }
}

/// The markers that are seen; only on an axis of time.
pub fn seen_markers(state: DotState) -> Vec<PlacedMarker> {
    let is_time = state.shown().across == DotsAcross::Time;
    let changed = state.workspace.choices.with(|choices| choices.markers.clone());
    let found =
        state.told(|page, words| on_axis(&changed, page.window.from, page.window.to, state.workspace.zone(), words));
    found.filter(|_| is_time).unwrap_or_default()
}

/// The marks of the axis that is seen.
pub fn seen_axis(state: DotState) -> Vec<(f64, String)> {
    let across = state.held.with(|held| held.as_ref().map(|held| held.of.ask.shown.across)).unwrap_or_default();
    state.told(|page, words| axis_marks(page.window, across, state.workspace.zone(), words)).unwrap_or_default()
}

/// Axis, markers, and the cross in the middle for those who move by keys.
#[component]
fn Over() -> impl IntoView {
    let state = DotState::of_screen();
    let x = |at: f64| format!("{:.3}%", at * 100.0);
    move || {
        let bottom = FLAGS + state.size.get().1;
        let ticks = seen_axis(state).into_iter().map(|(at, name)| {
            // The last name ends where the picture does.
            let (anchor, shift) = if at > 0.92 { ("end", "-3") } else { ("start", "3") };
            view! {
                <line class="dot-tick" x1=x(at) x2=x(at) y1=FLAGS y2=bottom + 6.0></line>
                <text class="chart-tick" x=x(at) dx=shift y=bottom + 16.0 text-anchor=anchor>{name}</text>
            }
        });
        let middle = state.by_keys.get().then(|| {
            let y = FLAGS + state.size.get().1 / 2.0;
            view! {
                <circle class="dot-middle-ground" cx="50%" cy=y r="9"></circle>
                <circle class="dot-middle" cx="50%" cy=y r="9"></circle>
            }
        });
        view! {
            <svg class="dot-over" aria-hidden="true">
                {ticks.collect_view()}
                {marker_lines(&seen_markers(state), x, (FLAGS - 2.0, bottom), FLAGS - 5.0)}
                {middle}
            </svg>
        }
    }
}

/// Puts the picture on the canvas.
fn paint(canvas: &HtmlCanvasElement, page: &DotsPage) {
    if page.width == 0 || page.height == 0 {
        return;
    }
    if (canvas.width(), canvas.height()) != (page.width, page.height) {
        canvas.set_width(page.width);
        canvas.set_height(page.height);
    }
    let coloured = pixels(&page.cells.0, &page.colours);
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&coloured), page.width, page.height);
    let context = canvas.get_context("2d").ok().flatten();
    let context = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok());
    if let (Ok(image), Some(context)) = (image, context) {
        let _ = context.put_image_data(&image, 0.0, 0.0);
    }
}
