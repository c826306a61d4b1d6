//! The dots on a canvas over the map.

use super::shapes::polygon;
use crate::present::flows::{Dot, Lines, dots, lines};
use crate::ui::map::state::MapState;
use leptos::html;
use leptos::prelude::*;
use std::cell::RefCell;
use std::f64::consts::TAU;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Colours of groups; the last one is of the others.
const COLOURS: usize = 7;

thread_local! {
    /// Kept from picture to picture, so that nothing is made anew while it moves.
    static DOTS: RefCell<Vec<Dot>> = const { RefCell::new(Vec::new()) };
}

/// Only a picture: the moment and the counts are told in the bar and in its table.
#[component]
pub fn FlowLayer() -> impl IntoView {
    let state = MapState::of_screen();
    let canvas = NodeRef::<html::Canvas>::new();
    let lines = Memo::new(move |_| {
        let page = state.player.page.get()?;
        let standing = match state.moving.get() {
            Some(moving) => moving.standing,
            None => state.standing.get()?,
        };
        Some(Arc::new(lines(&page, &standing)))
    });
    let colours = Memo::new(move |_| canvas.get().map(|canvas| colours(&canvas)).unwrap_or_default());
    Effect::new(move |_| {
        let (Some(canvas), (width, height)) = (canvas.get(), state.window.get()) else { return };
        let sharpness = window().device_pixel_ratio();
        let size = ((width * sharpness) as u32, (height * sharpness) as u32);
        if (canvas.width(), canvas.height()) != size {
            canvas.set_width(size.0);
            canvas.set_height(size.1);
        }
        let Some(context) = context(&canvas) else { return };
        let _ = context.set_transform(sharpness, 0.0, 0.0, sharpness, 0.0, 0.0);
        context.clear_rect(0.0, 0.0, width, height);
        if let Some(lines) = lines.get() {
            draw(state, &context, &lines, &colours.read());
        }
    });
    view! { <canvas class="flow-layer" node_ref=canvas aria-hidden="true"></canvas> }
}

fn draw(state: MapState, context: &CanvasRenderingContext2d, lines: &Lines, colours: &[(String, String)]) {
    let (view, at_frame) = (state.view.get(), state.player.at_frame.get());
    let Some(page) = state.player.page.get() else { return };
    DOTS.with_borrow_mut(|shown| {
        dots(&page, lines, at_frame, shown);
        let last = page.groups.len().saturating_sub(1);
        for group in 0..page.groups.len() {
            // The others look alike in every picture, however many groups there are.
            let look = if page.by.is_some() && page.groups[group].name.is_none() && group == last {
                COLOURS - 1
            } else {
                group
            };
            let Some((fill, edge)) = colours.get(look) else { continue };
            context.begin_path();
            for dot in shown.iter().filter(|dot| usize::from(dot.group) == group) {
                let place = (view.x + dot.x * view.zoom, view.y + dot.y * view.zoom);
                trace(context, look as u8, place, dot.radius * view.zoom.clamp(0.6, 1.6));
            }
            context.set_fill_style_str(fill);
            context.fill();
            context.set_stroke_style_str(edge);
            context.set_line_width(1.0);
            context.stroke();
        }
    });
}

fn trace(context: &CanvasRenderingContext2d, look: u8, place: (f64, f64), radius: f64) {
    let mut corners = polygon(look, place, radius);
    let Some(first) = corners.next() else {
        context.move_to(place.0 + radius, place.1);
        let _ = context.arc(place.0, place.1, radius, 0.0, TAU);
        return;
    };
    context.move_to(first.0, first.1);
    corners.for_each(|(x, y)| context.line_to(x, y));
    context.close_path();
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// Fill and edge of every group, as the style sheet names them.
fn colours(canvas: &HtmlCanvasElement) -> Vec<(String, String)> {
    let Ok(Some(style)) = window().get_computed_style(canvas) else { return Vec::new() };
    let value = |name: &str| style.get_property_value(name).unwrap_or_default().trim().to_owned();
    let edge = value("--surface");
    (0..COLOURS).map(|group| (value(&format!("--flow-{group}")), edge.clone())).collect()
}
