//! Forms of filters that ask for values: of an attribute, of two steps, or a list of case numbers.

use super::fields::{ChoiceOf, OneActivity, OneAttribute, PartOf, Values, part, put};
use super::period::PeriodForm;
use crate::present::filters::FilterKind;
use crate::protocol::{CaseRule, EventRule, FilterChoices, Quantifier, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::{LinesField, NumberField, SwitchField};
use leptos::prelude::*;

fn attribute(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(CaseRule::Attribute { attribute, .. })
        | Rule::Case(CaseRule::EventAttribute { attribute, .. })
        | Rule::Case(CaseRule::OtherValue { attribute, .. })
        | Rule::Case(CaseRule::EndValue { attribute, .. })
        | Rule::Case(CaseRule::FourEyes { attribute, .. })
        | Rule::Case(CaseRule::DistinctValues { attribute, .. })
        | Rule::Case(CaseRule::ValueInPeriod { attribute, .. })
        | Rule::Events(EventRule::Attribute { attribute, .. }) => Some(attribute),
        _ => None,
    }
}

fn values(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Case(CaseRule::Attribute { values, .. })
        | Rule::Case(CaseRule::EventAttribute { values, .. })
        | Rule::Case(CaseRule::OtherValue { values, .. })
        | Rule::Case(CaseRule::EndValue { values, .. })
        | Rule::Case(CaseRule::ValueInPeriod { values, .. })
        | Rule::Events(EventRule::Attribute { values, .. }) => Some(values),
        _ => None,
    }
}

fn or_missing(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Case(CaseRule::Attribute { or_missing, .. }) | Rule::Events(EventRule::Attribute { or_missing, .. }) => {
            Some(or_missing)
        }
        _ => None,
    }
}

fn is_last(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Case(CaseRule::EndValue { last, .. }) => Some(last),
        _ => None,
    }
}

fn quantifier(rule: &mut Rule) -> Option<&mut Quantifier> {
    match rule {
        Rule::Case(CaseRule::EventAttribute { quantifier, .. }) => Some(quantifier),
        _ => None,
    }
}

/// How many events, which event, and whether the same stood at both steps, in the order of their menus.
const QUANTIFIERS: [(Quantifier, &str); 3] = [
    (Quantifier::Any, "filter-field-any"),
    (Quantifier::All, "filter-field-all"),
    (Quantifier::None, "filter-field-none"),
];
const ENDS: [(bool, &str); 2] = [(false, "filter-field-first-event"), (true, "filter-field-last-event")];
const EYES: [(bool, &str); 2] = [(true, "filter-field-eyes-same"), (false, "filter-field-eyes-apart")];

/// An attribute and some of its values.
#[component]
pub fn OneOfForm(kind: FilterKind, choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let the_values: PartOf<Vec<String>> = values;
    let switch = Callback::new(move |on: bool| put(form, or_missing, on));
    view! {
        <OneAttribute choices of=attribute of_events_only=kind != FilterKind::Attribute values=the_values />
        <Values attribute of=values />
        {match kind {
            FilterKind::EventAttribute => {
                view! {
                    <ChoiceOf id="filter-quantifier" label="filter-field-quantifier" of=quantifier choices=&QUANTIFIERS />
                }
                    .into_any()
            }
            FilterKind::EndValue => view! { <ChoiceOf id="filter-end" label="filter-field-end" of=is_last choices=&ENDS /> }.into_any(),
            FilterKind::ValueInPeriod => view! { <PeriodForm kind /> }.into_any(),
            FilterKind::OtherValue => {
                view! { <p class="faint xs">{form.workspace.speech().text("filter-field-other-how")}</p> }.into_any()
            }
            _ => {
                view! {
                    <SwitchField id="filter-missing" label="filter-field-missing" value=part(form, or_missing) switch />
                }
                    .into_any()
            }
        }}
    }
}

fn first(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(CaseRule::FourEyes { first, .. }) => Some(first),
        Rule::Case(CaseRule::DistinctValues { activity, .. }) => Some(activity),
        _ => None,
    }
}

fn second(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(CaseRule::FourEyes { second, .. }) => Some(second),
        _ => None,
    }
}

fn same(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Case(CaseRule::FourEyes { same, .. }) => Some(same),
        _ => None,
    }
}

fn at_least(rule: &mut Rule) -> Option<&mut u32> {
    match rule {
        Rule::Case(CaseRule::DistinctValues { at_least, .. }) => Some(at_least),
        _ => None,
    }
}

/// Two steps, and whether the same stood at both.
#[component]
pub fn EyesForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    view! {
        <div class="fields">
            <OneActivity id="filter-first" label="filter-field-first-step" choices of=first />
            <OneActivity id="filter-second" label="filter-field-second-step" choices of=second />
        </div>
        <OneAttribute choices of=attribute of_events_only=true />
        <ChoiceOf id="filter-eyes" label="filter-field-eyes" of=same choices=&EYES />
    }
}

/// A step with several values.
#[component]
pub fn DistinctForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let write = Callback::new(move |count: u32| put(form, at_least, count));
    view! {
        <OneActivity id="filter-first" label="filter-field-activity" choices of=first />
        <OneAttribute choices of=attribute of_events_only=true />
        <NumberField id="filter-least" label="filter-field-at-least-values" least=1 value=part(form, at_least) write />
    }
}

fn ids(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Case(CaseRule::CaseIds { ids }) => Some(ids),
        _ => None,
    }
}

/// A list of case numbers, as it is pasted.
#[component]
pub fn IdsForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let write = Callback::new(move |text: String| {
        let lines = text.split(['\n', '\r', '\t', ';']).map(str::trim).filter(|id| !id.is_empty());
        put(form, ids, lines.map(str::to_owned).collect());
    });
    view! {
        <LinesField
            id="filter-ids"
            label="filter-field-ids"
            how="filter-field-ids-how"
            rows=8
            begins_with=part(form, ids).get_untracked()
            write
        />
    }
}
