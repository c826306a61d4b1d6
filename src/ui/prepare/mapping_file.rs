//! The table of names as a file: saved with everything in it, and read back with what was filled in.

use super::mapping_table::{Renamed, change, is_of_values, name, table_words, with_names};
use super::state::PrepareState;
use crate::present::{Fact, prepare};
use crate::protocol::{MappingProblemKind, read_mapping_bytes, write_mapping};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::saving;
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeMap;
use wasm_bindgen_futures::JsFuture;

/// Lines that could not be used and are named, at most.
const NAMED: usize = 10;

#[component]
pub fn MappingFile(renamed: StoredValue<Vec<Renamed>>) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let (keys, of_values) = (table_words(state), is_of_values(state));
    let said: RwSignal<Vec<String>> = RwSignal::new(Vec::new());
    let input = NodeRef::<html::Input>::new();
    let chosen = move |_| {
        let Some(input) = input.get() else { return };
        let file = input.files().and_then(|files| files.get(0));
        input.set_value("");
        let Some(file) = file else { return };
        leptos::task::spawn_local(async move {
            let words = speech.words_now();
            let Ok(buffer) = JsFuture::from(file.array_buffer()).await else {
                return said.set(vec![words.text("prepare-file-unreadable")]);
            };
            let mut table = read_mapping_bytes(&js_sys::Uint8Array::new(&buffer).to_vec());
            // A saved table names every value: one whose new value was emptied is to go.
            let mut cleared: Vec<String> = Vec::new();
            table.problems.retain(|problem| match &problem.kind {
                MappingProblemKind::NoNewName { label } if of_values => {
                    cleared.push(label.clone());
                    false
                }
                _ => true,
            });
            // A name that is the same as before is not filled in, but listed for completeness.
            let filled: Vec<_> = table.names.iter().filter(|(from, to)| from != to).collect();
            let mut lines = vec![words.with(keys.loaded, &[("n", Fact::from(filled.len()))])];
            if !cleared.is_empty() {
                let facts = [("n", cleared.len().into()), ("names", prepare::names(&cleared, &words).into())];
                lines.push(words.with("prepare-values-cleared", &facts));
            }
            lines.extend(table.problems.iter().take(NAMED).map(|problem| prepare::mapping_problem(problem, &words)));
            change(state, |names| {
                filled.iter().for_each(|(from, to)| name(names, from, to));
                names.extend(cleared.into_iter().map(|from| (from, String::new())));
            });
            said.set(lines);
        });
    };
    let save = move |_| {
        let mut table: BTreeMap<String, String> = renamed
            .with_value(|renamed| renamed.iter().map(|renamed| (renamed.name.clone(), renamed.name.clone())).collect());
        table.extend(untrack(|| with_names(state, Clone::clone)).unwrap_or_default());
        let words = speech.words_now();
        let file = words.text(keys.file);
        saving::save(&file, "text/csv", write_mapping(&table).as_bytes());
        state.workspace.announce(words.with("prepare-saved", &[("file", file.into())]));
    };
    let open = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    view! {
        <div class="row wrap">
            <button class="b" on:click=open>
                <Icon symbol=Symbol::Upload size=IconSize::Small />
                {speech.text("prepare-table-load")}
            </button>
            <button class="b" on:click=save>
                <Icon symbol=Symbol::Save size=IconSize::Small />
                {speech.text("prepare-table-save")}
            </button>
            <input
                type="file"
                class="mapping-file"
                node_ref=input
                accept=".csv,.txt,text/csv"
                hidden
                aria-hidden="true"
                tabindex="-1"
                on:change=chosen
            />
        </div>
        <div class="sm" role="status">
            {move || said.get().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        </div>
    }
}
