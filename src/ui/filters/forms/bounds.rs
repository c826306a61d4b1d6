//! Forms of filters with bounds on numbers: of an attribute, of several taken together, of events of a case.

use super::fields::{ChoiceOf, OneAttribute, OpenNumber, PartOf, part, put};
use crate::present::filters::FilterKind;
use crate::protocol::{CaseRule, EventRule, FilterChoices, Rule, Together};
use crate::ui::filters::FilterForm;
use leptos::prelude::*;

fn attribute(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Case(
            CaseRule::AttributeRange { attribute, .. }
            | CaseRule::EventAttributeRange { attribute, .. }
            | CaseRule::NumbersTogether { attribute, .. }
            | CaseRule::ValueChanges { attribute, .. },
        )
        | Rule::Events(EventRule::AttributeRange { attribute, .. }) => Some(attribute),
        _ => None,
    }
}

fn least(rule: &mut Rule) -> Option<&mut Option<f64>> {
    match rule {
        Rule::Case(
            CaseRule::AttributeRange { least, .. }
            | CaseRule::EventAttributeRange { least, .. }
            | CaseRule::NumbersTogether { least, .. }
            | CaseRule::FlowEfficiency { least, .. },
        )
        | Rule::Events(EventRule::AttributeRange { least, .. }) => Some(least),
        _ => None,
    }
}

fn most(rule: &mut Rule) -> Option<&mut Option<f64>> {
    match rule {
        Rule::Case(
            CaseRule::AttributeRange { most, .. }
            | CaseRule::EventAttributeRange { most, .. }
            | CaseRule::NumbersTogether { most, .. }
            | CaseRule::FlowEfficiency { most, .. },
        )
        | Rule::Events(EventRule::AttributeRange { most, .. }) => Some(most),
        _ => None,
    }
}

fn together(rule: &mut Rule) -> Option<&mut Together> {
    match rule {
        Rule::Case(CaseRule::NumbersTogether { together, .. }) => Some(together),
        _ => None,
    }
}

/// The ways of taking numbers together, in the order of the menu.
const WAYS: [(Together, &str); 4] = [
    (Together::Sum, "filter-field-sum"),
    (Together::Mean, "filter-field-mean"),
    (Together::Least, "filter-field-smallest"),
    (Together::Greatest, "filter-field-greatest"),
];

/// How several numbers are taken together.
#[component]
pub fn TogetherField(of: PartOf<Together>) -> impl IntoView {
    view! { <ChoiceOf id="filter-together" label="filter-field-together" of choices=&WAYS /> }
}

/// Two numbers, each of which may be left open.
#[component]
pub fn NumberBounds() -> impl IntoView {
    let form = FilterForm::of_page();
    let bound = move |of: PartOf<Option<f64>>| Callback::new(move |number| put(form, of, number));
    view! {
        <div class="fields">
            <OpenNumber id="filter-least" label="filter-field-least" value=part(form, least) write=bound(least) />
            <OpenNumber id="filter-most" label="filter-field-most" value=part(form, most) write=bound(most) />
        </div>
    }
}

/// An attribute between two numbers.
#[component]
pub fn RangeForm(kind: FilterKind, choices: StoredValue<FilterChoices>) -> impl IntoView {
    let of_events_only = matches!(kind, FilterKind::EventAttributeRange | FilterKind::NumbersTogether);
    view! {
        <OneAttribute choices of=attribute of_events_only />
        {(kind == FilterKind::NumbersTogether).then(|| view! { <TogetherField of=together /> })}
        <NumberBounds />
    }
}

fn fewest(rule: &mut Rule) -> Option<&mut Option<u32>> {
    match rule {
        Rule::Case(CaseRule::Size { least, .. } | CaseRule::ValueChanges { least, .. }) => Some(least),
        _ => None,
    }
}

fn greatest(rule: &mut Rule) -> Option<&mut Option<u32>> {
    match rule {
        Rule::Case(CaseRule::Size { most, .. } | CaseRule::ValueChanges { most, .. }) => Some(most),
        _ => None,
    }
}

/// How many events a case has.
#[component]
pub fn SizeForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let bound = move |of: PartOf<Option<u32>>| {
        Callback::new(move |number: Option<f64>| put(form, of, number.map(|number| number.max(0.0) as u32)))
    };
    let value = move |of: PartOf<Option<u32>>| {
        let bound = part(form, of);
        Signal::derive(move || bound.get().map(f64::from))
    };
    view! {
        <div class="fields">
            <OpenNumber id="filter-least" label="filter-field-least" value=value(fewest) write=bound(fewest) />
            <OpenNumber id="filter-most" label="filter-field-most" value=value(greatest) write=bound(greatest) />
        </div>
    }
}

/// How often a value changes in a case.
#[component]
pub fn ChangesForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    view! {
        <OneAttribute choices of=attribute of_events_only=true />
        <SizeForm />
    }
}
