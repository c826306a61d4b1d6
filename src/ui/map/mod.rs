//! The map's screen.

use leptos::prelude::*;

/// The process map with its controls.
#[component]
pub fn MapScreen() -> impl IntoView {}
