//! Forms of filters that ask for values: of an attribute, of two steps, or a list of case numbers.

use super::fields::{OneActivity, OneAttribute, PartOf, Values, part, put};
use super::period::PeriodForm;
use crate::present::filters::FilterKind;
use crate::protocol::{CaseRule, EventRule, FilterChoices, Quantifier, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::{ChoiceField, LinesField, NumberField, SwitchField};
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

/// An attribute and some of its values.
#[component]
pub fn OneOfForm(kind: FilterKind, choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let the_values: PartOf<Vec<String>> = values;
    let how_many = part(form, quantifier);
    let place = Signal::derive(move || match how_many.get() {
        Quantifier::Any => 0,
        Quantifier::All => 1,
        Quantifier::None => 2,
    });
    let choose = Callback::new(move |place: usize| {
        put(form, quantifier, [Quantifier::Any, Quantifier::All, Quantifier::None][place.min(2)]);
    });
    let switch = Callback::new(move |on: bool| put(form, or_missing, on));
    view! {
        <OneAttribute choices of=attribute of_events_only=kind != FilterKind::Attribute values=the_values />
        <Values attribute of=values />
        {match kind {
            FilterKind::EventAttribute => {
                view! {
                    <ChoiceField
                        id="filter-quantifier"
                        label="filter-field-quantifier"
                        choices=vec!["filter-field-any", "filter-field-all", "filter-field-none"]
                        value=place
                        choose
                    />
                }
                    .into_any()
            }
            FilterKind::EndValue => view! { <WhichEnd /> }.into_any(),
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

/// The first event, or the last.
#[component]
fn WhichEnd() -> impl IntoView {
    let form = FilterForm::of_page();
    let last = part(form, is_last);
    let value = Signal::derive(move || usize::from(last.get()));
    let choose = Callback::new(move |place: usize| put(form, is_last, place == 1));
    view! {
        <ChoiceField
            id="filter-end"
            label="filter-field-end"
            choices=vec!["filter-field-first-event", "filter-field-last-event"]
            value
            choose
        />
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
    let form = FilterForm::of_page();
    let is_same = part(form, same);
    let value = Signal::derive(move || usize::from(!is_same.get()));
    let choose = Callback::new(move |place: usize| put(form, same, place == 0));
    view! {
        <div class="fields">
            <OneActivity id="filter-first" label="filter-field-first-step" choices of=first />
            <OneActivity id="filter-second" label="filter-field-second-step" choices of=second />
        </div>
        <OneAttribute choices of=attribute of_events_only=true />
        <ChoiceField
            id="filter-eyes"
            label="filter-field-eyes"
            choices=vec!["filter-field-eyes-same", "filter-field-eyes-apart"]
            value
            choose
        />
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
