//! Forms of filters that cut events: activities, what lies between two steps, one side of a step.

use super::fields::{Activities, OneActivity, part, put};
use crate::present::filters::FilterKind;
use crate::protocol::{EventRule, FilterChoices, Rule, Side};
use crate::ui::filters::FilterForm;
use crate::ui::form::{ChoiceField, SwitchField};
use leptos::prelude::*;

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
    let is_last = part(form, until_last);
    let value = Signal::derive(move || usize::from(is_last.get()));
    let choose = Callback::new(move |place: usize| put(form, until_last, place == 1));
    let switch = Callback::new(move |on: bool| put(form, may_be_one, on));
    view! {
        <div class="fields two">
            <Activities id="filter-first" label="filter-field-first" choices of=first />
            <Activities id="filter-last" label="filter-field-last" choices of=last />
        </div>
        {(kind == FilterKind::Between)
            .then(|| {
                view! {
                    <ChoiceField
                        id="filter-until-which"
                        label="filter-field-until-which"
                        choices=vec!["filter-field-until-first", "filter-field-until-last"]
                        value
                        choose
                    />
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
    let (which_side, which) = (part(form, side), part(form, is_last));
    let side_value = Signal::derive(move || usize::from(which_side.get() == Side::Until));
    let choose_side =
        Callback::new(move |place: usize| put(form, side, if place == 1 { Side::Until } else { Side::From }));
    let which_value = Signal::derive(move || usize::from(which.get()));
    let choose_which = Callback::new(move |place: usize| put(form, is_last, place == 1));
    let switch = Callback::new(move |on: bool| put(form, include, on));
    view! {
        <div class="fields">
            <ChoiceField
                id="filter-side"
                label="filter-field-side"
                choices=vec!["filter-field-side-from", "filter-field-side-until"]
                value=side_value
                choose=choose_side
            />
            <OneActivity id="filter-activity" label="filter-field-activity" choices of=activity />
            <ChoiceField
                id="filter-which"
                label="filter-field-which"
                choices=vec!["filter-field-until-first", "filter-field-until-last"]
                value=which_value
                choose=choose_which
            />
        </div>
        <SwitchField id="filter-include" label="filter-field-include" value=part(form, include) switch />
    }
}
