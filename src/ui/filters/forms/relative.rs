//! The form of rules relative to what is left: a number of variants, a share of the cases, batches, a sample.

use super::fields::{OneActivity, OpenNumber, part, put};
use crate::protocol::{FilterChoices, RelativeRule, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::NumberField;
use leptos::prelude::*;

fn change(form: FilterForm, change: impl FnOnce(&mut RelativeRule)) {
    form.rule.update(|rule| {
        if let Rule::Relative(rule) = rule {
            change(rule);
        }
    });
}

#[component]
pub fn RelativeForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let rule = form.rule.with_untracked(|rule| match rule {
        Rule::Relative(rule) => Some(rule.clone()),
        _ => None,
    });
    match rule? {
        RelativeRule::CommonestVariants { count } => {
            let write = Callback::new(move |wanted: u32| {
                change(form, |rule| *rule = RelativeRule::CommonestVariants { count: wanted });
            });
            let value = Signal::derive(move || count);
            Some(view! { <NumberField id="filter-count" label="filter-field-count" least=1 value write /> }.into_any())
        }
        RelativeRule::VariantCoverage { percent } => {
            Some(share(form, percent, |percent| RelativeRule::VariantCoverage { percent }))
        }
        RelativeRule::VariantShare { percent } => {
            Some(share(form, percent, |percent| RelativeRule::VariantShare { percent }))
        }
        RelativeRule::InBatch { .. } => None,
        RelativeRule::Sample { cases, seed } => {
            let write_cases = Callback::new(move |wanted: u32| {
                change(form, |rule| {
                    if let RelativeRule::Sample { cases, .. } = rule {
                        *cases = wanted;
                    }
                });
            });
            let write_seed = Callback::new(move |wanted: u32| {
                change(form, |rule| {
                    if let RelativeRule::Sample { seed, .. } = rule {
                        *seed = u64::from(wanted);
                    }
                });
            });
            let (cases, seed) = (Signal::derive(move || cases), Signal::derive(move || seed as u32));
            Some(
                view! {
                    <div class="fields">
                        <NumberField id="filter-count" label="filter-field-sample" least=1 value=cases write=write_cases />
                        <NumberField id="filter-seed" label="filter-field-seed" least=0 value=seed write=write_seed />
                    </div>
                }
                .into_any(),
            )
        }
    }
}

fn activity(rule: &mut Rule) -> Option<&mut String> {
    match rule {
        Rule::Relative(RelativeRule::InBatch { activity, .. }) => Some(activity),
        _ => None,
    }
}

fn least_cases(rule: &mut Rule) -> Option<&mut u32> {
    match rule {
        Rule::Relative(RelativeRule::InBatch { least_cases, .. }) => Some(least_cases),
        _ => None,
    }
}

/// A step, and how many cases have it at once.
#[component]
pub fn BatchForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let write = Callback::new(move |count: u32| put(form, least_cases, count));
    let value = part(form, least_cases);
    view! {
        <OneActivity id="filter-first" label="filter-field-activity" choices of=activity />
        <NumberField id="filter-least" label="filter-field-batch-cases" least=2 value write />
    }
}

/// A share of the cases in percent, 0 to 100.
fn share(form: FilterForm, percent: f64, rule_of: fn(f64) -> RelativeRule) -> AnyView {
    let value = Signal::derive(move || Some(percent));
    let write = Callback::new(move |percent: Option<f64>| {
        if let Some(percent) = percent {
            change(form, |rule| *rule = rule_of(percent.clamp(0.0, 100.0)));
        }
    });
    view! { <OpenNumber id="filter-percent" label="filter-field-percent" value write /> }.into_any()
}
