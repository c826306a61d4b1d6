//! The forms of filters on events right after each other: values of a column, and two steps at the same time.

use super::fields::{OneActivity, OneAttribute, part};
use crate::protocol::{CaseRule, FilterChoices, PanelId, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::NameSelect;
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
