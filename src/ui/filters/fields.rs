//! The fields of a filter's form: each shows and changes one part of the rule that is made.

use super::FilterForm;
use crate::present::{Fact, numbers};
use crate::protocol::{FilterChoices, PanelId, Rule, Subjects};
use crate::ui::form::{AttributeSelect, ChoiceField, LinesField, NameSelect, PickList, activity_items, toggle};
use leptos::prelude::*;

/// The part of a rule that a field is about; none in a rule of another kind.
pub type PartOf<T> = fn(&mut Rule) -> Option<&mut T>;

/// What the part says now.
pub fn part<T: Clone + Default + Send + Sync + 'static>(form: FilterForm, of: PartOf<T>) -> Signal<T> {
    Signal::derive(move || form.rule.with(|rule| of(&mut rule.clone()).cloned()).unwrap_or_default())
}

/// Makes the part say something else.
pub fn put<T>(form: FilterForm, of: PartOf<T>, value: T) {
    form.rule.update(|rule| {
        if let Some(part) = of(rule) {
            *part = value;
        }
    });
}

/// Several activities.
#[component]
pub fn Activities(
    id: &'static str,
    label: &'static str,
    choices: StoredValue<FilterChoices>,
    of: PartOf<Vec<String>>,
    #[prop(optional)] how: Option<&'static str>,
) -> impl IntoView {
    let form = FilterForm::of_page();
    let words = form.workspace.speech().words_now();
    let items = choices.with_value(|choices| activity_items(&choices.activities, &words));
    let pick = Callback::new(move |(name, on)| {
        form.rule.update(|rule| {
            if let Some(list) = of(rule) {
                toggle(list, name, on);
            }
        });
    });
    let chosen = part(form, of);
    match how {
        Some(how) => view! { <PickList id label items chosen pick how /> }.into_any(),
        None => view! { <PickList id label items chosen pick /> }.into_any(),
    }
}

/// One activity of a list; the first choice stands for none, or any.
#[component]
pub fn ActivitySelect(
    id: String,
    #[prop(into)] label: Signal<String>,
    choices: StoredValue<FilterChoices>,
    #[prop(into)] value: Signal<String>,
    choose: Callback<String>,
    none: &'static str,
) -> impl IntoView {
    let names = choices
        .with_value(|choices| choices.activities.iter().map(|activity| activity.name.clone()).collect::<Vec<_>>());
    view! { <NameSelect id label names value choose none /> }
}

/// One activity as a part of the rule.
#[component]
pub fn OneActivity(
    id: &'static str,
    label: &'static str,
    choices: StoredValue<FilterChoices>,
    of: PartOf<String>,
) -> impl IntoView {
    let form = FilterForm::of_page();
    let label = Signal::derive(form.workspace.speech().text(label));
    let choose = Callback::new(move |name: String| put(form, of, name));
    view! {
        <ActivitySelect id=id.to_owned() label choices value=part(form, of) choose none="filter-field-step-none" />
    }
}

/// One attribute: of cases and of events, or of events only.
#[component]
pub fn OneAttribute(
    choices: StoredValue<FilterChoices>,
    of: PartOf<String>,
    of_events_only: bool,
    /// What is emptied when another attribute is chosen.
    #[prop(optional)]
    values: Option<PartOf<Vec<String>>>,
) -> impl IntoView {
    let form = FilterForm::of_page();
    let attributes = choices.with_value(|choices| {
        let wanted = choices.attributes.iter().filter(|attribute| !of_events_only || !attribute.of_case);
        wanted.cloned().collect::<Vec<_>>()
    });
    let choose = Callback::new(move |name: String| {
        if let Some(values) = values {
            put(form, values, Vec::new());
        }
        put(form, of, name);
    });
    view! {
        <AttributeSelect
            id="filter-attribute"
            label="filter-field-attribute"
            attributes
            value=part(form, of)
            choose
            none="filter-field-attribute-none"
        />
    }
}

/// The values of an attribute, each with its cases; nothing while no attribute is chosen.
#[component]
pub fn Values(attribute: PartOf<String>, of: PartOf<Vec<String>>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let name = Memo::new(move |_| part(form, attribute).get());
    let listed: RwSignal<Option<FilterChoices>> = RwSignal::new(None);
    Effect::new(move |_| {
        let name = name.get();
        listed.set(None);
        if !name.is_empty() {
            form.list(Some(name), PanelId::FilterValues, move |choices| {
                listed.try_set(Some(choices));
            });
        }
    });
    let pick = Callback::new(move |(value, on)| {
        form.rule.update(|rule| {
            if let Some(list) = of(rule) {
                toggle(list, value, on);
            }
        });
    });
    move || {
        let words = speech.words();
        let listed = listed.get()?;
        if listed.values_are_persons {
            return Some(view! { <PersonValues of /> }.into_any());
        }
        let items = listed.values.iter().map(|(value, cases)| {
            let cases = numbers::shown(*cases, &words);
            (value.clone(), words.with("filter-field-value-count", &[("cases", cases.into())]))
        });
        let items = items.collect();
        let left_out = (listed.values_left_out > 0).then(|| {
            let said = words.with("filter-field-values-left-out", &[("n", Fact::from(listed.values_left_out))]);
            view! { <p class="faint xs">{said}</p> }
        });
        Some(
            view! {
                <PickList id="filter-values" label="filter-field-values" items chosen=part(form, of) pick />
                {left_out}
            }
            .into_any(),
        )
    }
}

/// In place of the values of a column that names persons: none are listed, and of a log about persons none are asked for.
#[component]
fn PersonValues(of: PartOf<Vec<String>>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let about_persons = form
        .workspace
        .open
        .with_untracked(|open| open.as_ref().is_none_or(|open| open.privacy.subjects != Subjects::NotPersonal));
    let write = Callback::new(move |text: String| {
        put(form, of, text.lines().map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect());
    });
    let rest = match about_persons {
        true => view! { <p class="muted sm">{speech.text("filter-field-persons-none")}</p> }.into_any(),
        false => view! {
            <LinesField
                id="filter-persons"
                label="filter-field-persons-type"
                how="filter-field-persons-type-how"
                rows=4
                begins_with=part(form, of).get_untracked()
                write
            />
        }
        .into_any(),
    };
    view! {
        <p class="muted sm">{speech.text("filter-field-persons")}</p>
        {rest}
    }
}

/// A number with or without a fraction that may be left open; a comma is a decimal sign.
#[component]
pub fn OpenNumber(
    id: &'static str,
    label: &'static str,
    #[prop(into)] value: Signal<Option<f64>>,
    write: Callback<Option<f64>>,
) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let language = speech.words_now().language();
    let written = value.get_untracked().map(|number| numbers::in_field(number, language));
    let typed = move |event| write.run(numbers::typed(&event_target_value(&event), language));
    view! {
        <div class="field short">
            <label for=id>{speech.text(label)}</label>
            <input
                class="form-input"
                id=id
                type="text"
                inputmode="decimal"
                autocomplete="off"
                placeholder="–"
                value=written
                on:input=typed
            />
        </div>
    }
}

/// One of a menu of choices, each with the key of its name; the first where the rule says none of them.
#[component]
pub fn ChoiceOf<T>(
    id: &'static str,
    label: &'static str,
    of: PartOf<T>,
    /// In the order of the menu.
    choices: &'static [(T, &'static str)],
) -> impl IntoView
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let form = FilterForm::of_page();
    let chosen = part(form, of);
    let value = Signal::derive(move || {
        chosen.with(|chosen| choices.iter().position(|(known, _)| known == chosen)).unwrap_or(0)
    });
    let choose = Callback::new(move |place: usize| {
        if let Some((wanted, _)) = choices.get(place) {
            put(form, of, wanted.clone());
        }
    });
    let names: Vec<&'static str> = choices.iter().map(|(_, key)| *key).collect();
    view! { <ChoiceField id label choices=names value choose /> }
}
