//! The forms of filters on events right after each other: values of a column, and two steps at the same time.

use super::fields::{OneActivity, OneAttribute, part, put};
use crate::protocol::{CaseRule, FilterChoices, OrFollows, PanelId, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::{ChoiceField, NameSelect};
use leptos::prelude::*;

fn attribute(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(CaseRule::ValuesInARow { attribute, .. }) => Some(attribute),
        _ => None,
    }
}

fn values(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Case(CaseRule::ValuesInARow { values, .. }) => Some(values),
        _ => None,
    }
}

fn one(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(CaseRule::SameInstant { one, .. } | CaseRule::Parallel { one, .. }) => Some(one),
        _ => None,
    }
}

fn other(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(CaseRule::SameInstant { other, .. } | CaseRule::Parallel { other, .. }) => Some(other),
        _ => None,
    }
}

/// Whether steps after each other count too, in the order of the menu.
const OR_FOLLOWS: [(OrFollows, &str); 3] = [
    (OrFollows::Never, "filter-field-or-never"),
    (OrFollows::Directly, "filter-field-or-next"),
    (OrFollows::Eventually, "filter-field-or-later"),
];

fn or_follows(rule: &mut Rule) -> Option<&mut OrFollows> {
    match rule {
        Rule::Case(CaseRule::Parallel { or_follows, .. }) => Some(or_follows),
        _ => None,
    }
}

/// Two steps that are worked on side by side, or perhaps one after the other.
#[component]
pub fn SideBySideForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let chosen = part(form, or_follows);
    let place = Signal::derive(move || OR_FOLLOWS.iter().position(|(of, _)| *of == chosen.get()).unwrap_or(0));
    view! {
        <TwoStepsForm choices />
        <ChoiceField
            id="filter-or-follows"
            label="filter-field-or-follows"
            choices=OR_FOLLOWS.map(|(_, name)| name).to_vec()
            value=place
            choose=Callback::new(move |place: usize| put(form, or_follows, OR_FOLLOWS[place].0))
        />
    }
}

/// Two steps that stand side by side.
#[component]
pub fn TwoStepsForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    view! {
        <div class="fields">
            <OneActivity id="filter-first" label="filter-field-first-step" choices of=one />
            <OneActivity id="filter-second" label="filter-field-second-step" choices of=other />
        </div>
    }
}

/// A column, and its values in their order.
#[component]
pub fn ValuesInARowForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let name = Memo::new(move |_| part(form, attribute).get());
    let count = Memo::new(move |_| part(form, values).with(Vec::len));
    let listed: RwSignal<Option<Vec<String>>> = RwSignal::new(None);
    Effect::new(move |_| {
        let name = name.get();
        listed.set(None);
        if !name.is_empty() {
            form.list(Some(name), PanelId::FilterValues, move |choices| {
                listed.try_set(Some(choices.values.into_iter().map(|(value, _)| value).collect()));
            });
        }
    });
    let change = move |change: fn(&mut Vec<String>)| form.rule.update(|rule| values(rule).into_iter().for_each(change));
    let fields = move || {
        let names = listed.get()?;
        let field = move |place: usize| {
            let label = Signal::derive(move || {
                speech.words().with("filter-field-in-a-row-nth", &[("n", (place as u32 + 1).into())])
            });
            let all = part(form, values);
            let value = Signal::derive(move || all.with(|all| all.get(place).cloned()).unwrap_or_default());
            let choose = Callback::new(move |name: String| {
                form.rule.update(|rule| {
                    if let Some(value) = values(rule).and_then(|all| all.get_mut(place)) {
                        *value = name;
                    }
                });
            });
            view! {
                <NameSelect
                    id=format!("filter-value-{place}")
                    label
                    names=names.clone()
                    value
                    choose
                    none="filter-field-value-none"
                />
            }
        };
        Some((0..count.get()).map(field).collect_view())
    };
    view! {
        <OneAttribute choices of=attribute of_events_only=true />
        <fieldset class="chain">
            <legend>{speech.text("filter-field-in-a-row")}</legend>
            <div class="fields">{fields}</div>
            <div class="row wrap">
                <button class="b" on:click=move |_| change(|all| all.push(String::new()))>
                    {speech.text("filter-field-in-a-row-more")}
                </button>
                <Show when=move || { count.get() > 2 }>
                    <button
                        class="b quiet"
                        on:click=move |_| {
                            change(|all| {
                                all.pop();
                            });
                        }
                    >
                        {speech.text("filter-field-in-a-row-fewer")}
                    </button>
                </Show>
            </div>
        </fieldset>
    }
}
