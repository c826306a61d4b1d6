//! That the log in view is invented.

use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn SampleBadge() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_sample = Memo::new(move |_| workspace.source.get().and_then(|source| source.sample()).is_some());
    view! {
        <Show when=move || is_sample.get()>
            <span class="badge-demo">{speech.text("frame-sample-badge")}</span>
        </Show>
    }
}
