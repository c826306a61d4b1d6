//! The form of renaming: a table of old and new names, which someone who knows the work can fill in as CSV.

use super::state::PrepareState;
use crate::present::{Fact, numbers, prepare};
use crate::protocol::{Labels, Step, read_mapping_bytes, write_mapping};
use crate::ui::form::SwitchField;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::saving;
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeMap;
use wasm_bindgen_futures::JsFuture;

/// Rows that are drawn, at most; the search finds the others.
const DRAWN: usize = 200;

fn with_names<T>(state: PrepareState, read: impl FnOnce(&BTreeMap<String, String>) -> T) -> Option<T> {
    state.step.with(|step| match step {
        Step::MapActivities { names, .. } => Some(read(names)),
        _ => None,
    })
}

fn change(state: PrepareState, change: impl FnOnce(&mut BTreeMap<String, String>)) {
    state.step.update(|step| {
        if let Step::MapActivities { names, .. } = step {
            change(names);
        }
    });
}

/// Takes a new name in; the old name or none takes it out.
fn name(names: &mut BTreeMap<String, String>, from: &str, to: &str) {
    if to.is_empty() || to == from {
        names.remove(from);
    } else {
        names.insert(from.to_owned(), to.to_owned());
    }
}

#[component]
pub fn MappingForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let labels = StoredValue::new(labels);
    let search = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let wanted = search.get().trim().to_lowercase();
        labels.with_value(|labels| {
            let fits = |place: &usize| labels.activities[*place].name.to_lowercase().contains(&wanted);
            (0..labels.activities.len()).filter(fits).take(DRAWN).collect::<Vec<_>>()
        })
    });
    let row = move |place: usize| {
        let activity = labels.with_value(|labels| labels.activities[place].clone());
        let (of_value, of_input, of_label) = (activity.name.clone(), activity.name.clone(), activity.name.clone());
        let value = move || with_names(state, |names| names.get(&of_value).cloned()).flatten().unwrap_or_default();
        let label = move || speech.words().with("prepare-new-name-of", &[("name", of_label.as_str().into())]);
        view! {
            <tr>
                <th scope="row" title=activity.name.clone()>{activity.name.clone()}</th>
                <td class="num">{move || numbers::shown(activity.events, &speech.words())}</td>
                <td>
                    <input
                        class="form-input"
                        type="text"
                        list="known-names"
                        autocomplete="off"
                        aria-label=label
                        placeholder=activity.name.clone()
                        prop:value=value
                        on:input=move |event| {
                            let to = event_target_value(&event);
                            change(state, |names| name(names, &of_input, &to));
                        }
                    />
                </td>
            </tr>
        }
    };
    let names_all =
        Signal::derive(move || state.step.with(|step| matches!(step, Step::MapActivities { names_all: true, .. })));
    let switch = Callback::new(move |on: bool| {
        state.step.update(|step| {
            if let Step::MapActivities { names_all, .. } = step {
                *names_all = on;
            }
        });
    });
    view! {
        <TableFile labels />
        <Coverage labels />
        <input
            class="form-input"
            type="search"
            aria-label=speech.text("prepare-find")
            placeholder=speech.text("prepare-find")
            on:input=move |event| search.set(event_target_value(&event))
        />
        <div class="mapping" tabindex="0" role="group" aria-label=speech.text("prepare-kind-rename")>
            <table class="t">
                <thead>
                    <tr>
                        <th scope="col">{speech.text("prepare-old-name")}</th>
                        <th scope="col" class="num">{speech.text("prepare-events-short")}</th>
                        <th scope="col">{speech.text("prepare-new-name")}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || found.get() key=|place| *place let:place>
                        {row(place)}
                    </For>
                </tbody>
            </table>
        </div>
        <datalist id="known-names">
            {labels
                .with_value(|labels| {
                    labels
                        .activities
                        .iter()
                        .take(DRAWN)
                        .map(|activity| view! { <option value=activity.name.clone()></option> })
                        .collect_view()
                })}
        </datalist>
        <SwitchField id="names-all" label="prepare-names-all" value=names_all switch />
    }
}

/// How many activities and events the table names, and which of its names the log does not have.
#[component]
fn Coverage(labels: StoredValue<Labels>) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    move || {
        let words = speech.words();
        labels.with_value(|labels| {
            with_names(state, |names| {
                let events = |of: &dyn Fn(&str) -> bool| -> f64 {
                    let counted = labels.activities.iter().filter(|activity| of(&activity.name));
                    counted.map(|activity| f64::from(activity.events.number().unwrap_or(0))).sum()
                };
                let is_named = |label: &str| names.contains_key(label);
                let share = events(&is_named) / events(&|_| true).max(1.0);
                let named = labels.activities.iter().filter(|activity| is_named(&activity.name)).count();
                let facts = [
                    ("n", Fact::from(named)),
                    ("of", labels.activities.len().into()),
                    ("share", numbers::percent(share, 1, words.language()).into()),
                ];
                let gone: Vec<String> = names
                    .keys()
                    .filter(|from| !labels.activities.iter().any(|activity| activity.name == **from))
                    .map(|from| format!("«{from}»"))
                    .collect();
                let gone = (!gone.is_empty()).then(|| {
                    let facts = [("n", Fact::from(gone.len())), ("names", gone.join(", ").into())];
                    view! { <p class="remark">{words.with("prepare-gone-names", &facts)}</p> }
                });
                view! {
                    <p class="sm" role="status">{words.with("prepare-coverage", &facts)}</p>
                    {gone}
                }
            })
        })
    }
}

/// The table as a file: saved with every activity in it, and read back with what was filled in.
#[component]
fn TableFile(labels: StoredValue<Labels>) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
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
            let table = read_mapping_bytes(&js_sys::Uint8Array::new(&buffer).to_vec());
            // A name that is the same as before is not filled in, but listed for completeness.
            let renamed: Vec<_> = table.names.iter().filter(|(from, to)| from != to).collect();
            let mut lines = vec![words.with("prepare-table-loaded", &[("n", Fact::from(renamed.len()))])];
            lines.extend(table.problems.iter().take(10).map(|problem| prepare::mapping_problem(problem, &words)));
            change(state, |names| renamed.iter().for_each(|(from, to)| name(names, from, to)));
            said.set(lines);
        });
    };
    let save = move |_| {
        let mut table: BTreeMap<String, String> = labels.with_value(|labels| {
            labels.activities.iter().map(|activity| (activity.name.clone(), activity.name.clone())).collect()
        });
        table.extend(untrack(|| with_names(state, Clone::clone)).unwrap_or_default());
        let words = speech.words_now();
        let file = words.text("prepare-table-file");
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
