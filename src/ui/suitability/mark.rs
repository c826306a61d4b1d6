//! The mark of a level beside its word: a shape and a colour for each.

use crate::protocol::Level;
use crate::ui::icon::{Verdict, VerdictMark};
use leptos::prelude::*;

/// Mark and word; of what is not judged a dashed ring.
pub fn marked(level: Option<Level>, word: String) -> impl IntoView {
    view! {
        <span class=class(level)>
            <VerdictMark verdict=shape(level) />
            {word}
        </span>
    }
}

/// The shape of a level.
pub fn shape(level: Option<Level>) -> Verdict {
    match level {
        Some(Level::Green) => Verdict::Fulfilled,
        Some(Level::Amber) => Verdict::Mind,
        Some(Level::Red | Level::Stop) => Verdict::NotFulfilled,
        None => Verdict::Unknown,
    }
}

/// Its colour.
pub fn class(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Green) => "v ok",
        Some(Level::Amber) => "v mind",
        Some(Level::Red | Level::Stop) => "v bad",
        None => "v unknown",
    }
}
