//! The page: screens that show the workspace, and actions that change it.

pub mod about;
pub mod actions;
pub mod answers;
mod bar_ways;
mod bookmarks;
mod boot;
pub mod cases;
mod chart_card;
pub mod client;
pub mod clipboard;
mod closing;
pub mod data;
pub mod dots;
mod elements;
pub mod files;
pub mod filters;
pub mod form;
pub mod frame;
pub mod handovers;
pub mod heat_cell;
mod histogram;
pub mod icon;
pub mod kept;
mod key_figures;
pub mod leaving;
mod less_motion;
pub mod line;
pub mod list_rows;
pub mod map;
mod markers;
mod measuring;
pub mod narrow;
pub mod network_proof;
pub mod order;
pub mod overview;
mod picture_or_table;
mod picture_out;
mod popover;
pub mod prepare;
pub mod profiles;
mod project;
pub mod recipe;
pub mod report;
pub mod rework;
mod row_ways;
pub mod save_log;
pub mod saving;
pub mod screen;
pub mod small_file;
mod sort_head;
pub mod speech;
mod split;
pub mod start;
pub mod statistics;
mod steps;
mod suitability;
mod table_out;
mod table_twin;
pub mod time;
mod today;
mod typing;
pub mod validation;
pub mod variants;
mod variants_on_map;
mod watch_size;
mod workshop;
pub mod workspace;

use leptos::prelude::*;
use workspace::Workspace;

/// Shows the first screen at once, and fetches the worker behind it.
pub fn start() {
    console_error_panic_hook::set_once();
    network_proof::watch();
    let workspace = Workspace::new(kept::language().unwrap_or_default(), kept::letters());
    leptos::mount::mount_to_body(move || view! { <frame::Page workspace /> });
    wasm_bindgen_futures::spawn_local(async move {
        line::arrived(boot::make_ready().await);
        workspace.ready.set(true);
    });
}
