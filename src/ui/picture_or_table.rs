//! The switch between a picture and its table twin.

use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn PictureOrTable(as_table: RwSignal<bool>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let pressed = move |table: bool| (as_table.get() == table).to_string();
    view! {
        <div class="seg" data-off-paper="" role="group" aria-label=speech.text("overview-as")>
            <button aria-pressed=move || pressed(false) on:click=move |_| as_table.set(false)>
                {speech.text("overview-as-picture")}
            </button>
            <button aria-pressed=move || pressed(true) on:click=move |_| as_table.set(true)>
                {speech.text("map-as-table")}
            </button>
        </div>
    }
}
