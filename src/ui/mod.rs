//! The page: screens that show the workspace, and actions that change it.

pub mod actions;
pub mod boot;
pub mod client;
pub mod map;
pub mod network_proof;
pub mod speech;
pub mod workspace;

use leptos::prelude::*;

/// Shows the first screen at once, and fetches the worker behind it.
pub fn start() {
    console_error_panic_hook::set_once();
    network_proof::watch();
    leptos::mount::mount_to_body(|| view! { <main><h1>"Spor"</h1></main> });
    wasm_bindgen_futures::spawn_local(async {
        let _ = boot::make_ready().await;
    });
}
