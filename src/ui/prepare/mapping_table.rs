//! The table of old and new names that renaming activities and mapping values share: search, counts and coverage.

use super::state::PrepareState;
use crate::present::{Fact, numbers};
use crate::protocol::{Shown, Step};
use crate::ui::form::SwitchField;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Rows that are drawn, at most; the search finds the others.
const DRAWN: usize = 200;

/// What is renamed, with the number of its events.
#[derive(Clone, PartialEq)]
pub struct Renamed {
    pub name: String,
    pub events: Shown<u32>,
}

/// The keys of what the table says, which differ for activities and values.
pub struct TableWords {
    pub group: &'static str,
    pub old: &'static str,
    pub new: &'static str,
    pub new_of: &'static str,
    pub coverage: &'static str,
    pub gone: &'static str,
    pub names_all: &'static str,
    pub file: &'static str,
    pub loaded: &'static str,
}

const OF_ACTIVITIES: TableWords = TableWords {
    group: "prepare-kind-rename",
    old: "prepare-old-name",
    new: "prepare-new-name",
    new_of: "prepare-new-name-of",
    coverage: "prepare-coverage",
    gone: "prepare-gone-names",
    names_all: "prepare-names-all",
    file: "prepare-table-file",
    loaded: "prepare-table-loaded",
};

const OF_VALUES: TableWords = TableWords {
    group: "prepare-kind-values",
    old: "prepare-old-value",
    new: "prepare-new-value",
    new_of: "prepare-new-value-of",
    coverage: "prepare-values-coverage",
    gone: "prepare-gone-values",
    names_all: "prepare-values-all",
    file: "prepare-values-file",
    loaded: "prepare-values-loaded",
};

/// Whether the step in the editor maps values, which can be taken away; an activity always has a name.
pub fn is_of_values(state: PrepareState) -> bool {
    state.step.with_untracked(|step| matches!(step, Step::MapValues { .. }))
}

pub fn table_words(state: PrepareState) -> &'static TableWords {
    if is_of_values(state) { &OF_VALUES } else { &OF_ACTIVITIES }
}

pub fn with_names<T>(state: PrepareState, read: impl FnOnce(&BTreeMap<String, String>) -> T) -> Option<T> {
    state.step.with(|step| match step {
        Step::MapActivities { names, .. } | Step::MapValues { values: names, .. } => Some(read(names)),
        _ => None,
    })
}

pub fn change(state: PrepareState, change: impl FnOnce(&mut BTreeMap<String, String>)) {
    state.step.update(|step| {
        if let Step::MapActivities { names, .. } | Step::MapValues { values: names, .. } = step {
            change(names);
        }
    });
}

/// Takes a new name in; the old name or none takes it out.
pub fn name(names: &mut BTreeMap<String, String>, from: &str, to: &str) {
    if to.is_empty() || to == from {
        names.remove(from);
    } else {
        names.insert(from.to_owned(), to.to_owned());
    }
}

#[component]
pub fn MappingTable(
    renamed: StoredValue<Vec<Renamed>>,
    /// Everything that can be renamed is among them.
    is_whole: bool,
) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let (words, of_values) = (table_words(state), is_of_values(state));
    let search = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let wanted = search.get().trim().to_lowercase();
        renamed.with_value(|renamed| {
            let fits = |place: &usize| renamed[*place].name.to_lowercase().contains(&wanted);
            (0..renamed.len()).filter(fits).take(DRAWN).collect::<Vec<_>>()
        })
    });
    let names_all = Signal::derive(move || {
        let is_on = |step: &Step| {
            matches!(step, Step::MapActivities { names_all: true, .. } | Step::MapValues { names_all: true, .. })
        };
        state.step.with(is_on)
    });
    let switch = Callback::new(move |on: bool| {
        state.step.update(|step| {
            if let Step::MapActivities { names_all, .. } | Step::MapValues { names_all, .. } = step {
                *names_all = on;
            }
        });
    });
    let row = move |place: usize| view! { <Row renamed=renamed.with_value(|renamed| renamed[place].clone()) place /> };
    view! {
        <Coverage renamed is_whole />
        <input
            class="form-input"
            type="search"
            aria-label=speech.text("prepare-find")
            placeholder=speech.text("prepare-find")
            on:input=move |event| search.set(event_target_value(&event))
        />
        <div class="mapping" tabindex="0" role="group" aria-label=speech.text(words.group)>
            <table class="t">
                <thead>
                    <tr>
                        <th scope="col">{speech.text(words.old)}</th>
                        <th scope="col" class="num">{speech.text("prepare-events-short")}</th>
                        <th scope="col">{speech.text(words.new)}</th>
                        {of_values.then(|| view! { <th scope="col">{speech.text("prepare-no-value")}</th> })}
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
            {renamed
                .with_value(|renamed| {
                    renamed
                        .iter()
                        .take(DRAWN)
                        .map(|renamed| view! { <option value=renamed.name.clone()></option> })
                        .collect_view()
                })}
        </datalist>
        <SwitchField id="names-all" label=words.names_all value=names_all switch />
    }
}

/// One old name with its events, the field for the new one, and for a value the box that takes it away.
#[component]
fn Row(
    renamed: Renamed,
    /// Its place among all that can be renamed.
    place: usize,
) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let (words, of_values) = (table_words(state), is_of_values(state));
    let Renamed { name: old, events } = renamed;
    let old = StoredValue::new(old);
    let new = Memo::new(move |_| with_names(state, |names| old.with_value(|old| names.get(old).cloned())).flatten());
    let is_none = move || of_values && new.get().is_some_and(|new| new.is_empty());
    let label = move |key: &str| speech.words().with(key, &[("name", old.get_value().into())]);
    let placeholder = move || if is_none() { speech.words().text("prepare-no-value-now") } else { old.get_value() };
    let write = move |event| {
        let to = event_target_value(&event);
        change(state, |names| old.with_value(|old| name(names, old, &to)));
    };
    let clear = move |event| {
        let is_on = event_target_checked(&event);
        change(state, |names| {
            if is_on {
                names.insert(old.get_value(), String::new());
            } else {
                old.with_value(|old| names.remove(old));
            }
        });
    };
    view! {
        <tr>
            <th scope="row" title=old.get_value()>
                {old.get_value()}
            </th>
            <td class="num">{move || numbers::shown(events, &speech.words())}</td>
            <td>
                <input
                    class="form-input"
                    type="text"
                    list="known-names"
                    autocomplete="off"
                    aria-label=move || label(words.new_of)
                    placeholder=placeholder
                    prop:value=move || new.get().unwrap_or_default()
                    on:input=write
                />
            </td>
            {of_values
                .then(|| {
                    view! {
                        <td>
                            <div class="opt">
                                <input
                                    class="form-checkbox"
                                    type="checkbox"
                                    id=format!("no-value-{place}")
                                    prop:checked=is_none
                                    on:change=clear
                                />
                                <label for=format!("no-value-{place}")>
                                    <span class="sr-only">{move || label("prepare-no-value-of")}</span>
                                </label>
                            </div>
                        </td>
                    }
                })}
        </tr>
    }
}

/// How many names and events the table covers, and which of its names the log does not have.
#[component]
fn Coverage(renamed: StoredValue<Vec<Renamed>>, is_whole: bool) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let keys = table_words(state);
    move || {
        let words = speech.words();
        renamed.with_value(|renamed| {
            with_names(state, |names| {
                let events = |of: &dyn Fn(&str) -> bool| -> f64 {
                    let counted = renamed.iter().filter(|renamed| of(&renamed.name));
                    counted.map(|renamed| f64::from(renamed.events.number().unwrap_or(0))).sum()
                };
                let is_named = |label: &str| names.contains_key(label);
                let share = events(&is_named) / events(&|_| true).max(1.0);
                let named = renamed.iter().filter(|renamed| is_named(&renamed.name)).count();
                let facts = [
                    ("n", Fact::from(named)),
                    ("of", renamed.len().into()),
                    ("share", numbers::percent(share, 1, words.language()).into()),
                ];
                let gone: Vec<String> = names
                    .keys()
                    .filter(|from| is_whole && !renamed.iter().any(|renamed| renamed.name == **from))
                    .map(|from| format!("«{from}»"))
                    .collect();
                let gone = (!gone.is_empty()).then(|| {
                    let facts = [("n", Fact::from(gone.len())), ("names", gone.join(", ").into())];
                    view! { <p class="remark">{words.with(keys.gone, &facts)}</p> }
                });
                view! {
                    <p class="sm" role="status">{words.with(keys.coverage, &facts)}</p>
                    {gone}
                }
            })
        })
    }
}
