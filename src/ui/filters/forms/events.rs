//! Forms of filters that cut events: activities, what lies between two steps, one side of a step.

use super::fields::{Activities, ChoiceOf, OneActivity, part, put};
use crate::present::filters::FilterKind;
use crate::protocol::{EventRule, FilterChoices, Rule, Side};
use crate::ui::filters::FilterForm;
use crate::ui::form::SwitchField;
use leptos::prelude::*;

/// Which event of a step, and which side of it, in the order of their menus.
const WHICH: [(bool, &str); 2] = [(false, "filter-field-until-first"), (true, "filter-field-until-last")];
const SIDES: [(Side, &str); 2] = [(Side::From, "filter-field-side-from"), (Side::Until, "filter-field-side-until")];

fn activities(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Events(EventRule::Activities { activities }) => Some(activities),
        _ => None,
    }
}

/// Events of some activities.
#[component]
pub fn ActivitiesForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    view! { <Activities id="filter-activities" label="filter-field-activity" choices of=activities /> }
}

fn first(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Events(EventRule::Between { first, .. } | EventRule::Stretches { first, .. }) => Some(first),
        _ => None,
    }
}

fn last(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Events(EventRule::Between { last, .. } | EventRule::Stretches { last, .. }) => Some(last),
        _ => None,
    }
}

fn until_last(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Events(EventRule::Between { until_last, .. }) => Some(until_last),
        _ => None,
    }
}

fn may_be_one(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Events(EventRule::Between { may_be_one, .. }) => Some(may_be_one),
        _ => None,
    }
}

/// From one step to another: the part of each case, or stretches that become cases.
#[component]
pub fn BetweenForm(kind: FilterKind, choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let switch = Callback::new(move |on: bool| put(form, may_be_one, on));
    view! {
        <div class="fields two">
            <Activities id="filter-first" label="filter-field-first" choices of=first />
            <Activities id="filter-last" label="filter-field-last" choices of=last />
        </div>
        {(kind == FilterKind::Between)
            .then(|| {
                view! {
                    <ChoiceOf id="filter-until-which" label="filter-field-until-which" of=until_last choices=&WHICH />
                    <SwitchField
                        id="filter-may-be-one"
                        label="filter-field-may-be-one"
                        value=part(form, may_be_one)
                        switch
                    />
                }
            })}
    }
}

fn activity(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Events(EventRule::Part { activity, .. }) => Some(activity),
        _ => None,
    }
}

fn side(rule: &mut Rule) -> Option<&mut Side> {
    match rule {
        Rule::Events(EventRule::Part { side, .. }) => Some(side),
        _ => None,
    }
}

fn is_last(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Events(EventRule::Part { last, .. }) => Some(last),
        _ => None,
    }
}

fn include(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Events(EventRule::Part { include, .. }) => Some(include),
        _ => None,
    }
}

/// What comes before or after a step.
#[component]
pub fn PartForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let switch = Callback::new(move |on: bool| put(form, include, on));
    view! {
        <div class="fields">
            <ChoiceOf id="filter-side" label="filter-field-side" of=side choices=&SIDES />
            <OneActivity id="filter-activity" label="filter-field-activity" choices of=activity />
            <ChoiceOf id="filter-which" label="filter-field-which" of=is_last choices=&WHICH />
        </div>
        <SwitchField id="filter-include" label="filter-field-include" value=part(form, include) switch />
    }
}
