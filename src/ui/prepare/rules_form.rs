//! The form of rules: an activity found in a text, with live coverage and the list of what no rule catches.

use super::state::PrepareState;
use crate::present::{Fact, numbers};
use crate::protocol::{CheckRules, Labels, Otherwise, RulesChecked, Step, TextMatch, TextRule};
use crate::ui::form::AttributeSelect;
use crate::ui::form::{ChoiceField, TextField};
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

const HOWS: [(TextMatch, &str); 4] = [
    (TextMatch::Contains, "prepare-how-contains"),
    (TextMatch::StartsWith, "prepare-how-starts"),
    (TextMatch::Equals, "prepare-how-equals"),
    (TextMatch::Regex, "prepare-how-regex"),
];

fn rules_of(step: &Step) -> &[TextRule] {
    if let Step::ActivityByRules { rules, .. } = step { rules } else { &[] }
}

fn change(state: PrepareState, change: impl FnOnce(&mut Vec<TextRule>)) {
    state.step.update(|step| {
        if let Step::ActivityByRules { rules, .. } = step {
            change(rules);
        }
    });
}

fn change_rule(state: PrepareState, place: usize, set: impl FnOnce(&mut TextRule)) {
    change(state, |rules| {
        if let Some(rule) = rules.get_mut(place) {
            set(rule);
        }
    });
}

#[component]
pub fn RulesForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let checked: RwSignal<Option<RulesChecked>> = RwSignal::new(None);
    let text_of = Memo::new(move |_| {
        state.step.with(|step| match step {
            Step::ActivityByRules { text_of: Some(name), .. } => name.clone(),
            _ => String::new(),
        })
    });
    let choose = Callback::new(move |name: String| {
        state.step.update(|step| {
            if let Step::ActivityByRules { text_of, .. } = step {
                *text_of = Some(name).filter(|name| !name.is_empty());
            }
        });
    });
    let add = move |text: String| {
        let how = TextMatch::Contains;
        change(state, |rules| rules.push(TextRule { how, text, activity: String::new() }));
    };
    if state.step.with_untracked(|step| rules_of(step).is_empty()) {
        add(String::new());
    }
    let wanted = Memo::new(move |_| state.step.with(|step| rules_of(step).to_vec()));
    Effect::new(move |_| {
        let (rules, name) = (wanted.get(), text_of.get());
        // A rule that is still empty would catch everything: it is not counted before it says something.
        let rules = rules.into_iter().map(|rule| if rule.text.is_empty() { nothing() } else { named(rule) }).collect();
        let text_of = Some(name).filter(|name| !name.is_empty());
        state.ask(
            move |log, steps| CheckRules { log, steps, text_of, rules },
            move |answer| {
                checked.try_set(Some(answer));
            },
        );
    });
    let count = Memo::new(move |_| wanted.with(Vec::len));
    let known = labels.activities.iter().take(200).map(|activity| activity.name.clone()).collect::<Vec<_>>();
    view! {
        <AttributeSelect
            id="text-of"
            label="prepare-text-of"
            none="prepare-text-own"
            attributes=labels.attributes
            value=text_of
            choose
        />
        <fieldset class="picks">
            <legend>{speech.text("prepare-rules")}</legend>
            <p class="faint xs">{speech.text("prepare-rules-order")}</p>
            <ol class="rules">
                <For each=move || 0..count.get() key=|place| *place let:place>
                    <Rule place checked />
                </For>
            </ol>
            <button class="b" on:click=move |_| add(String::new())>
                <Icon symbol=Symbol::Plus size=IconSize::Small />
                {speech.text("prepare-rule-add")}
            </button>
        </fieldset>
        <datalist id="known-activities">
            {known.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
        </datalist>
        <Rest />
        <Review checked add=Callback::new(add) />
    }
}

/// A rule that catches nothing, in the place of one that is not written yet.
fn nothing() -> TextRule {
    TextRule { how: TextMatch::Equals, text: String::new(), activity: String::new() }
}

/// The rule with a name to give, so that what it catches is counted while the name is still missing.
fn named(rule: TextRule) -> TextRule {
    match rule.activity.is_empty() {
        true => TextRule { activity: rule.text.clone(), ..rule },
        false => rule,
    }
}

#[component]
fn Rule(place: usize, checked: RwSignal<Option<RulesChecked>>) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let rule = Memo::new(move |_| state.step.with(|step| rules_of(step).get(place).cloned()));
    let said = move |key: &'static str| move || speech.words().with(key, &[("n", Fact::from(place + 1))]);
    let choose = move |event| {
        let key = event_target_value(&event);
        if let Some((how, _)) = HOWS.into_iter().find(|(_, name)| *name == key) {
            change_rule(state, place, |rule| rule.how = how);
        }
    };
    let catches = move || {
        let words = speech.words();
        checked.with(|checked| {
            let checked = checked.as_ref()?;
            if checked.bad_rules.contains(&(place as u32)) {
                return Some(words.text("prepare-rule-bad"));
            }
            let events = *checked.events_by_rule.get(place)?;
            let count = numbers::whole(events, words.language());
            Some(words.with("prepare-rule-catches", &[("n", count.into())]))
        })
    };
    view! {
        <li class="rule">
            <select class="form-select" aria-label=said("prepare-rule-how") on:change=choose>
                {HOWS
                    .map(|(how, key)| {
                        let is = move || rule.with(|rule| rule.as_ref().is_some_and(|rule| rule.how == how));
                        view! { <option value=key selected=is>{speech.text(key)}</option> }
                    })
                    .collect_view()}
            </select>
            <input
                class="form-input"
                type="text"
                autocomplete="off"
                aria-label=said("prepare-rule-text")
                prop:value=move || rule.with(|rule| rule.as_ref().map(|rule| rule.text.clone()).unwrap_or_default())
                on:input=move |event| change_rule(state, place, |rule| rule.text = event_target_value(&event))
            />
            <span class="faint sm">{speech.text("prepare-rule-then")}</span>
            <input
                class="form-input"
                type="text"
                autocomplete="off"
                list="known-activities"
                aria-label=said("prepare-rule-activity")
                prop:value=move || rule.with(|rule| rule.as_ref().map(|rule| rule.activity.clone()).unwrap_or_default())
                on:input=move |event| change_rule(state, place, |rule| rule.activity = event_target_value(&event))
            />
            <span class="faint sm num" role="status">{catches}</span>
            <button
                class="b quiet icon"
                aria-label=said("prepare-rule-remove")
                title=said("prepare-rule-remove")
                on:click=move |_| {
                    change(state, |rules| {
                        if place < rules.len() {
                            rules.remove(place);
                        }
                    });
                }
            >
                <Icon symbol=Symbol::Delete size=IconSize::Small />
            </button>
        </li>
    }
}

/// What becomes of events that no rule catches.
#[component]
fn Rest() -> impl IntoView {
    let state = PrepareState::of_screen();
    let otherwise = Memo::new(move |_| {
        state.step.with(|step| match step {
            Step::ActivityByRules { otherwise, .. } => otherwise.clone(),
            _ => Otherwise::Keep,
        })
    });
    let place: Memo<usize> = Memo::new(move |_| {
        otherwise.with(|otherwise| match otherwise {
            Otherwise::Keep => 0,
            Otherwise::Drop => 1,
            Otherwise::Called(_) => 2,
        })
    });
    let set = move |wanted: Otherwise| {
        state.step.update(|step| {
            if let Step::ActivityByRules { otherwise, .. } = step {
                *otherwise = wanted;
            }
        });
    };
    let choose = Callback::new(move |place: usize| {
        set(match place {
            1 => Otherwise::Drop,
            2 => Otherwise::Called(String::new()),
            _ => Otherwise::Keep,
        });
    });
    let name = Signal::derive(move || {
        otherwise.with(|otherwise| if let Otherwise::Called(name) = otherwise { name.clone() } else { String::new() })
    });
    view! {
        <div class="fields">
            <ChoiceField
                id="otherwise"
                label="prepare-otherwise"
                choices=vec!["prepare-otherwise-keep", "prepare-otherwise-drop", "prepare-otherwise-called"]
                value=place
                choose
            />
            <Show when=move || place.get() == 2>
                <TextField
                    id="otherwise-name"
                    label="prepare-otherwise-name"
                    value=name
                    write=Callback::new(move |text| set(Otherwise::Called(text)))
                />
            </Show>
        </div>
    }
}

/// How much the rules catch, and what they do not: each text can become a rule.
#[component]
fn Review(checked: RwSignal<Option<RulesChecked>>, add: Callback<String>) -> impl IntoView {
    let speech = PrepareState::of_screen().workspace.speech();
    move || {
        let words = speech.words();
        let checked = checked.get()?;
        let whole = |count: u64| Fact::from(numbers::whole(count, words.language()));
        let all = checked.caught_events + checked.other_events;
        let share = checked.caught_events as f64 / (all as f64).max(1.0);
        let facts = [
            ("share", numbers::percent(share, 1, words.language()).into()),
            ("caught", whole(checked.caught_events)),
            ("all", whole(all)),
        ];
        let more = checked.texts_not_caught.saturating_sub(checked.not_caught.len() as u64);
        let rows = checked
            .not_caught
            .into_iter()
            .map(|(text, events)| {
                let label = words.with("prepare-review-use", &[("text", text.as_str().into())]);
                let count = words.with("prepare-value-count", &[("events", whole(events))]);
                let of_rule = text.clone();
                view! {
                    <li>
                        <span class="review-text">{text}</span>
                        <span class="faint sm num">{count}</span>
                        <button
                            class="b quiet icon"
                            aria-label=label.clone()
                            title=label
                            on:click=move |_| add.run(of_rule.clone())
                        >
                            <Icon symbol=Symbol::Plus size=IconSize::Small />
                        </button>
                    </li>
                }
            })
            .collect_view();
        let is_all = checked.texts_not_caught == 0;
        Some(view! {
            <section class="review">
                <p role="status"><b>{words.with("prepare-caught", &facts)}</b></p>
                <h3>{words.text(if is_all { "prepare-review-none" } else { "prepare-review" })}</h3>
                <ul class="pick-rows" tabindex="0" aria-label=words.text("prepare-review")>
                    {rows}
                    {(more > 0)
                        .then(|| view! { <li>{words.with("prepare-review-more", &[("n", Fact::from(more))])}</li> })}
                </ul>
            </section>
        })
    }
}
