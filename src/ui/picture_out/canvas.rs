//! A canvas for a file: white, with twice the pixels where the browser can make one so large.

use futures_channel::oneshot;
use leptos::prelude::document;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

/// Pixels of the file for each pixel of the picture.
const SCALE: f64 = 2.0;
/// The longest side that every browser can make.
const LONGEST: f64 = 16_000.0;
/// The most pixels: Safari stops at 2²⁴ on small machines.
const MOST_PIXELS: f64 = 60_000_000.0;

/// A canvas for a picture of this size, and what paints on it in the picture's own measures.
pub fn sheet(width: f64, height: f64) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let most = (MOST_PIXELS / (width * height)).sqrt();
    let scale = SCALE.min(LONGEST / width).min(LONGEST / height).min(most);
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width((width * scale).ceil() as u32);
    canvas.set_height((height * scale).ceil() as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.scale(scale, scale).ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    Some((canvas, context))
}

/// What was painted as a file; none where the browser cannot make one so large.
pub async fn png(canvas: HtmlCanvasElement) -> Option<Blob> {
    let (tell, told) = oneshot::channel();
    let tell = RefCell::new(Some(tell));
    let made = Closure::<dyn Fn(Option<Blob>)>::new(move |blob: Option<Blob>| {
        if let Some(tell) = tell.borrow_mut().take() {
            let _ = tell.send(blob);
        }
    });
    canvas.to_blob_with_type(made.as_ref().unchecked_ref(), "image/png").ok()?;
    told.await.ok()?
}

/// The font of the page for letters of this size and weight.
pub fn with_font(context: &CanvasRenderingContext2d, weight: &str, size: f64) {
    context.set_font(&format!("{weight} {size}px 'Spor Plex', system-ui, sans-serif"));
}
