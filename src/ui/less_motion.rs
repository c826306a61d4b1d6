//! Whether the reader's system asks for less motion: then nothing moves by itself.

use leptos::prelude::window;

/// Asked anew each time, since the setting can change while the page is open.
pub fn wants_less_motion() -> bool {
    window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches())
}
