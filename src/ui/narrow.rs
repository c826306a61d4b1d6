//! Pages so narrow, or so much enlarged, that they scroll: the map has little room there.

use leptos::prelude::window;

/// Whether the page scrolls as a whole; the styles change at the same width.
pub fn is_narrow() -> bool {
    window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 1024.0)
}
