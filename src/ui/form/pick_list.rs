//! Lists to choose from: activities with their counts, columns, values.

use crate::present::{Fact, Words, numbers};
use crate::protocol::{ActivityLabel, AttributeLabel};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Rows of a list that are drawn, at most; the search finds the others.
const DRAWN: usize = 200;
/// From so many rows on there is a search.
const SEARCHED: usize = 8;

/// Several of a list, each with what is counted of it. What is chosen and not in the list stands at its end.
#[component]
pub fn PickList(
    id: &'static str,
    label: &'static str,
    /// Name, and what is said beside it.
    items: Vec<(String, String)>,
    #[prop(into)] chosen: Signal<Vec<String>>,
    /// The name, and whether it is chosen now.
    pick: Callback<(String, bool)>,
    #[prop(optional)] how: Option<&'static str>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let mut items = items;
    for name in chosen.get_untracked() {
        if !items.iter().any(|(known, _)| *known == name) {
            items.push((name, String::new()));
        }
    }
    let is_long = items.len() > SEARCHED;
    let items = StoredValue::new(items);
    let search = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let wanted = search.get().trim().to_lowercase();
        items.with_value(|items| {
            let fits = |(_, (name, _)): &(usize, &(String, String))| name.to_lowercase().contains(&wanted);
            items.iter().enumerate().filter(fits).map(|(place, _)| place).take(DRAWN).collect::<Vec<_>>()
        })
    });
    let row = move |place: usize| {
        let (name, beside) = items.with_value(|items| items[place].clone());
        let (of_box, of_change) = (name.clone(), name.clone());
        let row_id = format!("{id}-{place}");
        view! {
            <li class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id=row_id.clone()
                    prop:checked=move || chosen.with(|chosen| chosen.contains(&of_box))
                    on:change=move |event| pick.run((of_change.clone(), event_target_checked(&event)))
                />
                <label for=row_id>{name} " " <span class="faint">{beside}</span></label>
            </li>
        }
    };
    view! {
        <fieldset class="picks">
            <legend>
                {speech.text(label)} " "
                <span class="faint">
                    {move || {
                        let count = chosen.with(Vec::len);
                        (count > 0).then(|| speech.words().with("prepare-chosen", &[("n", Fact::from(count))]))
                    }}
                </span>
            </legend>
            {how.map(|how| view! { <p class="faint xs">{speech.text(how)}</p> })}
            {is_long
                .then(|| {
                    view! {
                        <input
                            class="form-input"
                            type="search"
                            aria-label=speech.text("prepare-find")
                            placeholder=speech.text("prepare-find")
                            on:input=move |event| search.set(event_target_value(&event))
                        />
                    }
                })}
            <ul class="pick-rows" tabindex="0" aria-label=speech.text(label)>
                <For each=move || found.get() key=|place| *place let:place>
                    {row(place)}
                </For>
            </ul>
            <Show when=move || found.with(Vec::is_empty)>
                <p class="muted sm">{speech.text("prepare-find-none")}</p>
            </Show>
        </fieldset>
    }
}

/// One column of the log.
#[component]
pub fn AttributeSelect(
    id: &'static str,
    label: &'static str,
    attributes: Vec<AttributeLabel>,
    #[prop(into)] value: Signal<String>,
    choose: Callback<String>,
    /// Key of the choice that stands for none.
    none: &'static str,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let is_there = attributes.iter().any(|attribute| attribute.name == value.get_untracked());
    // A column that this log does not have stays chosen until another one is.
    let gone = Some(value.get_untracked()).filter(|name| !name.is_empty() && !is_there);
    view! {
        <div class="field">
            <label for=id>{speech.text(label)}</label>
            <select
                class="form-select"
                id=id
                prop:value=move || value.get()
                on:change=move |event| choose.run(event_target_value(&event))
            >
                <option value="" selected=move || value.with(String::is_empty)>
                    {speech.text(none)}
                </option>
                {gone.map(|name| view! { <option value=name.clone() selected>{name.clone()}</option> })}
                {attributes
                    .into_iter()
                    .map(|attribute| {
                        let name = attribute.name.clone();
                        let said = move || attribute_said(&attribute, &speech.words());
                        let of_choice = name.clone();
                        view! {
                            <option value=name selected=move || value.with(|value| *value == of_choice)>
                                {said}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

/// Activities with their counts, as a list shows them.
pub fn activity_items(activities: &[ActivityLabel], words: &Words) -> Vec<(String, String)> {
    let item = |activity: &ActivityLabel| {
        let facts = [
            ("events", numbers::shown(activity.events, words).into()),
            ("cases", numbers::shown(activity.cases, words).into()),
        ];
        (activity.name.clone(), words.with("prepare-label-count", &facts))
    };
    activities.iter().map(item).collect()
}

/// Columns with what they hold.
pub fn attribute_items(attributes: &[AttributeLabel], words: &Words) -> Vec<(String, String)> {
    let beside = |attribute: &AttributeLabel| {
        let said = attribute_said(attribute, words);
        said.strip_prefix(&attribute.name).map_or(said.clone(), |rest| rest.trim_start_matches(" – ").to_owned())
    };
    attributes.iter().map(|attribute| (attribute.name.clone(), beside(attribute))).collect()
}

fn attribute_said(attribute: &AttributeLabel, words: &Words) -> String {
    let key = if attribute.of_case { "prepare-attribute-case" } else { "prepare-attribute-event" };
    words.with(key, &[("name", attribute.name.as_str().into()), ("n", attribute.distinct.into())])
}

/// Puts a name into a list, or takes it out.
pub fn toggle(list: &mut Vec<String>, name: String, on: bool) {
    list.retain(|other| *other != name);
    if on {
        list.push(name);
    }
}

/// One of a list of names; the first choice stands for none, or any.
#[component]
pub fn NameSelect(
    id: String,
    #[prop(into)] label: Signal<String>,
    names: Vec<String>,
    #[prop(into)] value: Signal<String>,
    choose: Callback<String>,
    /// The key of the first choice.
    none: &'static str,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let gone = Some(value.get_untracked()).filter(|name| !name.is_empty() && !names.contains(name));
    let choice = move |name: String| {
        let of_choice = name.clone();
        view! {
            <option value=name.clone() selected=move || value.with(|value| *value == of_choice)>
                {name.clone()}
            </option>
        }
    };
    view! {
        <div class="field">
            <label for=id.clone()>{move || label.get()}</label>
            <select
                class="form-select"
                id=id
                prop:value=move || value.get()
                on:change=move |event| choose.run(event_target_value(&event))
            >
                <option value="" selected=move || value.with(String::is_empty)>
                    {speech.text(none)}
                </option>
                {gone.map(choice)}
                {names.into_iter().map(choice).collect_view()}
            </select>
        </div>
    }
}
