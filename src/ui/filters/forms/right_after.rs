//! The form of a transition of the map: from where to where, and which steps a course is read by.

use super::fields::{Activities, ActivitySelect, PartOf, part, put};
use crate::protocol::{CaseRule, FilterChoices, Rule, StepsLookedAt};
use crate::ui::filters::FilterForm;
use crate::ui::form::ChoiceField;
use leptos::prelude::*;

fn from(rule: &mut Rule) -> Option<&mut Option<String>> {
    match rule {
        Rule::Case(CaseRule::RightAfter { from, .. }) => Some(from),
        _ => None,
    }
}

fn to(rule: &mut Rule) -> Option<&mut Option<String>> {
    match rule {
        Rule::Case(CaseRule::RightAfter { to, .. }) => Some(to),
        _ => None,
    }
}

fn steps(rule: &mut Rule) -> Option<&mut StepsLookedAt> {
    match rule {
        Rule::Case(CaseRule::RightAfter { steps, .. }) => Some(steps),
        _ => None,
    }
}

fn named(rule: &mut Rule) -> Option<&mut Vec<String>> {
    steps(rule).map(|steps| match steps {
        StepsLookedAt::Only(named) | StepsLookedAt::AllBut(named) => named,
    })
}

/// Two steps, or a step and an end of the case, and the steps that are looked at.
#[component]
pub fn RightAfterForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let end = move |id: &'static str, label: &'static str, none: &'static str, of: PartOf<Option<String>>| {
        let named = part(form, of);
        let value = Signal::derive(move || named.get().unwrap_or_default());
        let choose = Callback::new(move |name: String| put(form, of, Some(name).filter(|name| !name.is_empty())));
        view! {
            <ActivitySelect id=id.to_owned() label=Signal::derive(speech.text(label)) choices value choose none />
        }
    };
    let looked_at = part(form, steps);
    let is_only = Signal::derive(move || usize::from(matches!(looked_at.get(), StepsLookedAt::Only(_))));
    let choose = Callback::new(move |place: usize| {
        let named = looked_at.get_untracked().named().clone();
        put(form, steps, if place == 1 { StepsLookedAt::Only(named) } else { StepsLookedAt::AllBut(named) });
    });
    view! {
        <div class="fields">
            {end("filter-after", "filter-field-after", "filter-field-after-none", from)}
            {end("filter-comes", "filter-field-comes", "filter-field-comes-none", to)}
            <ChoiceField
                id="filter-looked-at"
                label="filter-field-looked-at"
                choices=vec!["filter-field-looked-at-all-but", "filter-field-looked-at-only"]
                value=is_only
                choose
            />
        </div>
        <Activities
            id="filter-steps"
            label="filter-field-looked-at-steps"
            choices
            of=named
            how="filter-field-looked-at-how"
        />
    }
}
