//! The button that opens the browser's own window for choosing a file.

use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

/// Names that a log's file is likely to end with; the user can still choose any other.
const LIKELY: &str =
    ".csv,.tsv,.txt,.xes,.gz,.xlsx,.xls,.ods,.fods,.zip,.json,.xml,.jsonocel,.xmlocel,text/csv,text/plain";

#[component]
pub fn ChooseFileButton(class: &'static str, label: &'static str) -> impl IntoView {
    let workspace = Workspace::of_page();
    let input = NodeRef::<html::Input>::new();
    let chosen = move |_| {
        let Some(input) = input.get() else { return };
        let files = input.files().map_or(Vec::new(), |files| crate::ui::saving::listed(&files));
        // Emptied, so that choosing the same file again is heard too.
        input.set_value("");
        actions::choose_files(workspace, files);
    };
    let open = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    view! {
        <button class=class on:click=open>{workspace.speech().text(label)}</button>
        <input type="file" node_ref=input accept=LIKELY multiple hidden aria-hidden="true" tabindex="-1" on:change=chosen />
    }
}
