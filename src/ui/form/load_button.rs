//! A button that asks for a small file, such as a recipe or a set of filters.

use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

/// A button called `label` that hands on the file that was chosen.
#[component]
pub fn LoadButton(
    label: &'static str,
    why: &'static str,
    chosen: Callback<web_sys::File>,
    /// Beside other large buttons.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let input = NodeRef::<html::Input>::new();
    let changed = move |_| {
        let Some(input) = input.get() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // Emptied, so that choosing the same file again is heard too.
        input.set_value("");
        if let Some(file) = file {
            chosen.run(file);
        }
    };
    let open = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    view! {
        <button class="b" class:lg=large title=speech.text(why) on:click=open>
            <Icon symbol=Symbol::Upload size=IconSize::Small />
            {speech.text(label)}
        </button>
        <input
            type="file"
            class="recipe-file"
            node_ref=input
            accept=".json,application/json"
            hidden
            aria-hidden="true"
            tabindex="-1"
            on:change=changed
        />
    }
}
