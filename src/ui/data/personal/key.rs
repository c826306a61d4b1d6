//! The key behind pseudonyms: thrown away with the tab, unless the user saves it apart.

use crate::protocol::{ImportSettings, Treatment};
use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn KeyBox() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let makes_pseudonyms = Memo::new(move |_| workspace.draft.with(|draft| draft.as_ref().is_some_and(pseudonymises)));
    let input = NodeRef::<html::Input>::new();
    let open = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    let chosen = move |_| {
        let Some(input) = input.get() else { return };
        let file = input.files().and_then(|files| files.get(0));
        input.set_value("");
        if let Some(file) = file {
            actions::use_key(workspace, file);
        }
    };
    view! {
        <Show when=move || makes_pseudonyms.get() || is_open.get()>
            <section class="box" aria-labelledby="key-title">
                <header><h2 id="key-title">{speech.text("personal-key-title")}</h2></header>
                <p class="muted sm">{speech.text("personal-key-explained")}</p>
                <div class="row keys">
                    <Show when=move || is_open.get()>
                        <button class="b" on:click=move |_| actions::save_key(workspace)>
                            <Icon symbol=Symbol::Download size=IconSize::Small />
                            {speech.text("personal-key-save")}
                        </button>
                    </Show>
                    <button class="b quiet" on:click=open>{speech.text("personal-key-use")}</button>
                    <input
                        type="file"
                        node_ref=input
                        accept=".txt,text/plain"
                        hidden
                        aria-hidden="true"
                        tabindex="-1"
                        class="key-file"
                        on:change=chosen
                    />
                </div>
                <p class="sm" role="status">{move || workspace.key_told.get()}</p>
            </section>
        </Show>
    }
}

fn pseudonymises(settings: &ImportSettings) -> bool {
    settings.treatments.iter().any(|(_, treatment)| matches!(treatment, Treatment::Pseudonymise(_)))
}
