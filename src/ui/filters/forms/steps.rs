//! Forms of filters about the course of a case: its ends, a chain of steps, work done again, whole variants.

use super::fields::{Activities, ActivitySelect, ChoiceOf, part, put};
use crate::protocol::{CaseRule, FilterChoices, Gap, Repetition, Rule};
use crate::ui::filters::FilterForm;
use crate::ui::form::NumberField;
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

fn first(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Case(CaseRule::Endpoints { first, .. }) => Some(first.get_or_insert_default()),
        _ => None,
    }
}

fn last(rule: &mut Rule) -> Option<&mut Vec<String>> {
    match rule {
        Rule::Case(CaseRule::Endpoints { last, .. }) => Some(last.get_or_insert_default()),
        _ => None,
    }
}

/// The first and the last step. An end for which nothing is chosen asks nothing.
#[component]
pub fn EndpointsForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    // An empty list is no list: nobody means «no step at all».
    Effect::new(move |_| {
        let has_empty = form.rule.with(|rule| {
            matches!(rule, Rule::Case(CaseRule::Endpoints { first, last })
                if [first, last].into_iter().flatten().any(Vec::is_empty))
        });
        if has_empty {
            form.rule.update(|rule| {
                if let Rule::Case(CaseRule::Endpoints { first, last }) = rule {
                    [first, last].into_iter().for_each(|end| *end = end.take().filter(|list| !list.is_empty()));
                }
            });
        }
    });
    view! {
        <div class="fields two">
            <Activities id="filter-first" label="filter-field-first" choices of=first how="filter-field-any-step" />
            <Activities id="filter-last" label="filter-field-last" choices of=last how="filter-field-any-step" />
        </div>
    }
}

fn steps(rule: &mut Rule) -> Option<&mut Vec<Vec<String>>> {
    match rule {
        Rule::Case(CaseRule::Chain { steps, .. }) => Some(steps),
        _ => None,
    }
}

/// Steps in order, with how close each stands to the one before.
#[component]
pub fn ChainForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let count = Memo::new(move |_| part(form, steps).with(Vec::len));
    let add = move |_| {
        form.rule.update(|rule| {
            if let Rule::Case(CaseRule::Chain { steps, gaps }) = rule {
                steps.push(Vec::new());
                gaps.push(Gap::Eventually);
            }
        });
    };
    view! {
        <fieldset class="chain">
            <legend>{speech.text("filter-field-chain")}</legend>
            <ol>
                <For each=move || 0..count.get() key=|place| *place let:place>
                    <ChainStep place choices count />
                </For>
            </ol>
            <button class="b" on:click=add>
                <Icon symbol=Symbol::Plus size=IconSize::Small />
                {speech.text("filter-field-add-step")}
            </button>
        </fieldset>
    }
}

#[component]
fn ChainStep(place: usize, choices: StoredValue<FilterChoices>, count: Memo<usize>) -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let numbered = move |key: &'static str, number: usize| {
        Signal::derive(move || speech.words().with(key, &[("n", number.into())]))
    };
    let all = part(form, steps);
    let value = Signal::derive(move || {
        all.with(|steps| steps.get(place).and_then(|step| step.first()).cloned()).unwrap_or_default()
    });
    let choose = Callback::new(move |name: String| {
        form.rule.update(|rule| {
            if let Some(step) = steps(rule).and_then(|steps| steps.get_mut(place)) {
                *step = Some(name).filter(|name| !name.is_empty()).into_iter().collect();
            }
        });
    });
    let gap = Memo::new(move |_| {
        form.rule.with(|rule| match rule {
            Rule::Case(CaseRule::Chain { gaps, .. }) => {
                place.checked_sub(1).and_then(|before| gaps.get(before)).cloned().unwrap_or(Gap::Eventually)
            }
            _ => Gap::Eventually,
        })
    });
    let put_gap = move |chosen: Gap| {
        form.rule.update(|rule| {
            if let Rule::Case(CaseRule::Chain { gaps, .. }) = rule
                && let Some(gap) = place.checked_sub(1).and_then(|before| gaps.get_mut(before))
            {
                *gap = chosen;
            }
        });
    };
    let choose_gap = move |event| {
        put_gap(match event_target_value(&event).as_str() {
            "1" => Gap::Directly,
            "2" => Gap::Without(Vec::new()),
            _ => Gap::Eventually,
        });
    };
    let is_without = Memo::new(move |_| gap.with(|gap| matches!(gap, Gap::Without(_))));
    let between = Signal::derive(move || match gap.get() {
        Gap::Without(names) => names.into_iter().next().unwrap_or_default(),
        Gap::Eventually | Gap::Directly => String::new(),
    });
    let choose_between = Callback::new(move |name: String| {
        put_gap(Gap::Without(Some(name).filter(|name| !name.is_empty()).into_iter().collect()));
    });
    let remove = move |_| {
        form.rule.update(|rule| {
            if let Rule::Case(CaseRule::Chain { steps, gaps }) = rule
                && steps.len() > 2
                && place < steps.len()
            {
                steps.remove(place);
                gaps.remove(place.saturating_sub(1));
            }
        });
    };
    let gap_said = numbered("filter-field-gap", place);
    let remove_said = numbered("filter-field-remove-step", place + 1);
    view! {
        <li class="row">
            {(place > 0)
                .then(|| {
                    view! {
                        <select class="form-select gap" aria-label=move || gap_said.get() on:change=choose_gap>
                            <option value="0" selected=move || gap.get() == Gap::Eventually>
                                {speech.text("filter-field-near-later")}
                            </option>
                            <option value="1" selected=move || gap.get() == Gap::Directly>
                                {speech.text("filter-field-near-next")}
                            </option>
                            <option value="2" selected=move || is_without.get()>
                                {speech.text("filter-field-near-without")}
                            </option>
                        </select>
                        <Show when=move || is_without.get()>
                            <ActivitySelect
                                id=format!("filter-between-{place}")
                                label=numbered("filter-field-between", place + 1)
                                choices
                                value=between
                                choose=choose_between
                                none="filter-field-step-none"
                            />
                        </Show>
                    }
                })}
            <ActivitySelect
                id=format!("filter-chain-{place}")
                label=numbered("filter-field-step", place + 1)
                choices
                value
                choose
                none="filter-field-step-none"
            />
            <Show when=move || { count.get() > 2 }>
                <button
                    class="b quiet icon"
                    aria-label=move || remove_said.get()
                    title=move || remove_said.get()
                    on:click=remove
                >
                    <Icon symbol=Symbol::Delete size=IconSize::Small />
                </button>
            </Show>
        </li>
    }
}

fn activity(rule: &mut Rule) -> Option<&mut Option<String>> {
    match rule {
        Rule::Case(CaseRule::Repeats { activity, .. }) => Some(activity),
        _ => None,
    }
}

fn how(rule: &mut Rule) -> Option<&mut Repetition> {
    match rule {
        Rule::Case(CaseRule::Repeats { how, .. }) => Some(how),
        _ => None,
    }
}

fn at_least(rule: &mut Rule) -> Option<&mut u32> {
    match rule {
        Rule::Case(CaseRule::Repeats { at_least, .. }) => Some(at_least),
        _ => None,
    }
}

/// The ways of doing work again, in the order of the menu.
const WAYS: [(Repetition, &str); 4] = [
    (Repetition::Times, "filter-field-repeat-times"),
    (Repetition::SelfLoop, "filter-field-repeat-self"),
    (Repetition::Return, "filter-field-repeat-return"),
    (Repetition::PingPong, "filter-field-repeat-ping"),
];

/// Which step is repeated, how, and how often at least.
#[component]
pub fn RepeatsForm(choices: StoredValue<FilterChoices>) -> impl IntoView {
    let form = FilterForm::of_page();
    let label = Signal::derive(form.workspace.speech().text("filter-field-activity"));
    let named = part(form, activity);
    let value = Signal::derive(move || named.get().unwrap_or_default());
    let choose = Callback::new(move |name: String| put(form, activity, Some(name).filter(|name| !name.is_empty())));
    let write = Callback::new(move |count: u32| put(form, at_least, count));
    view! {
        <div class="fields">
            <ActivitySelect
                id="filter-activity".to_owned()
                label
                choices
                value
                choose
                none="filter-field-activity-any"
            />
            <ChoiceOf id="filter-how" label="filter-field-repeat" of=how choices=&WAYS />
            <NumberField id="filter-least" label="filter-field-at-least" least=1 value=part(form, at_least) write />
        </div>
    }
}

/// The variants that were chosen in their view.
#[component]
pub fn VariantsForm() -> impl IntoView {
    let form = FilterForm::of_page();
    let speech = form.workspace.speech();
    let sequences = move || {
        form.rule.with(|rule| match rule {
            Rule::Case(CaseRule::Variants { sequences, .. }) => sequences.clone(),
            _ => Vec::new(),
        })
    };
    view! {
        <section>
            <h3>{speech.text("filter-field-variants")}</h3>
            <ol class="chosen-variants">
                {move || {
                    sequences().into_iter().map(|sequence| view! { <li>{sequence.join(" → ")}</li> }).collect_view()
                }}
            </ol>
        </section>
    }
}
