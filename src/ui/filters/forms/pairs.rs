//! The form of a pair of steps: how close, with which values, after how long.

use super::duration::{DurationBounds, WorkingTime};
use super::fields::{Activities, ChoiceOf, OneAttribute, part, put};
use crate::present::filters::FilterKind;
use crate::protocol::{CaseRule, FilterChoices, Follows, Rule, ValuesOfPair};
use crate::ui::filters::FilterForm;
use crate::ui::form::{ChoiceField, SwitchField};
use leptos::prelude::*;

/// How close both steps stand, in the order of the menu.
const NEAR: [(bool, &str); 2] = [(false, "filter-field-near-later"), (true, "filter-field-near-next")];

fn follows(rule: &mut Rule) -> Option<&mut Follows> {
    match rule {
        Rule::Case(CaseRule::Follows(follows) | CaseRule::NeverFollows { follows, .. }) => Some(follows),
        _ => None,
    }
}

fn from(rule: &mut Rule) -> Option<&mut Vec<String>> {
    follows(rule).map(|follows| &mut follows.from)
}

fn to(rule: &mut Rule) -> Option<&mut Vec<String>> {
    follows(rule).map(|follows| &mut follows.to)
}

fn directly(rule: &mut Rule) -> Option<&mut bool> {
    follows(rule).map(|follows| &mut follows.directly)
}

fn values(rule: &mut Rule) -> Option<&mut Option<ValuesOfPair>> {
    follows(rule).map(|follows| &mut follows.values)
}

fn attribute(rule: &mut Rule) -> Option<&mut String> {
    values(rule)?.as_mut().map(|values| &mut values.attribute)
}

fn shortest(rule: &mut Rule) -> Option<&mut Option<i64>> {
    follows(rule).map(|follows| &mut follows.time.get_or_insert_default().least_millis)
}

fn longest(rule: &mut Rule) -> Option<&mut Option<i64>> {
    follows(rule).map(|follows| &mut follows.time.get_or_insert_default().most_millis)
}

fn keep_without_first(rule: &mut Rule) -> Option<&mut bool> {
    match rule {
        Rule::Case(CaseRule::NeverFollows { keep_without_first, .. }) => Some(keep_without_first),
        _ => None,
    }
}

#[component]
pub fn PairForm(kind: FilterKind, choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let compared = Memo::new(move |_| match part(form, values).get() {
        None => 0,
        Some(values) => {
            if values.same {
                1
            } else {
                2
            }
        }
    });
    let choose_compared = Callback::new(move |place: usize| {
        let attribute = part(form, attribute).get_untracked();
        put(form, values, (place > 0).then_some(ValuesOfPair { attribute, same: place == 1 }));
    });
    let switch = Callback::new(move |on: bool| put(form, keep_without_first, on));
    view! {
        <div class="fields two">
            <Activities id="filter-from" label="filter-field-follow-from" choices of=from />
            <Activities id="filter-to" label="filter-field-follow-to" choices of=to />
        </div>
        <div class="fields">
            <ChoiceOf id="filter-near" label="filter-field-near" of=directly choices=&NEAR />
            <ChoiceField
                id="filter-compare"
                label="filter-field-compare"
                choices=vec!["filter-field-compare-no", "filter-field-compare-same", "filter-field-compare-other"]
                value=compared
                choose=choose_compared
            />
            <Show when=move || { compared.get() > 0 }>
                <OneAttribute choices of=attribute of_events_only=true />
            </Show>
        </div>
        <DurationBounds shortest longest />
        <WorkingTime />
        {(kind == FilterKind::NeverFollows)
            .then(|| {
                view! {
                    <SwitchField
                        id="filter-without-first"
                        label="filter-field-without-first"
                        value=part(form, keep_without_first)
                        switch
                    />
                }
            })}
    }
}
