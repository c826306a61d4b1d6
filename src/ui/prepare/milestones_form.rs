//! The form of milestones: which activities are the level, and how much the ten commonest variants then say.

use super::level_forms::given;
use super::state::PrepareState;
use crate::present::{Fact, numbers};
use crate::protocol::{Labels, Milestone, MilestonesTried, Step, TopShare, TryMilestones};
use crate::ui::form::{ChoiceField, SwitchField, TextField};
use crate::ui::form::{PickList, activity_items};
use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::prelude::*;

fn change(state: PrepareState, change: impl FnOnce(&mut Vec<Milestone>)) {
    state.step.update(|step| {
        if let Step::Milestones { milestones, .. } = step {
            change(milestones);
        }
    });
}

#[component]
pub fn MilestonesForm(labels: Labels) -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let words = speech.words_now();
    let chosen = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::Milestones { milestones, .. } => milestones.iter().map(|milestone| milestone.name.clone()).collect(),
            _ => Vec::new(),
        })
    });
    let pick = Callback::new(move |(name, on): (String, bool)| {
        change(state, |milestones| {
            milestones.retain(|milestone| milestone.name != name);
            if on {
                milestones.push(Milestone { name, of: Vec::new() });
            }
        });
    });
    let proposed = StoredValue::new(labels.proposed_milestones.clone());
    let propose = move |_| {
        let names = proposed.get_value();
        let said = speech.words_now().with("prepare-proposed", &[("n", Fact::from(names.len()))]);
        state.workspace.announce(said);
        if !names.is_empty() {
            change(state, |milestones| {
                *milestones = names.iter().map(|name| Milestone::from(name.as_str())).collect();
            });
        }
    };
    let collapses =
        Signal::derive(move || state.step.with(|step| matches!(step, Step::Milestones { collapse_repeats: true, .. })));
    let switch = Callback::new(move |on: bool| {
        state.step.update(|step| {
            if let Step::Milestones { collapse_repeats, .. } = step {
                *collapse_repeats = on;
            }
        });
    });
    view! {
        <div class="row">
            <button class="b" on:click=propose>
                <Icon symbol=Symbol::Search size=IconSize::Small />
                {speech.text("prepare-propose")}
            </button>
        </div>
        <Tried />
        <PickList
            id="milestones"
            label="prepare-kind-milestones"
            items=activity_items(&labels.activities, &words)
            chosen
            pick
        />
        <SwitchField id="collapse-milestones" label="prepare-milestones-collapse" value=collapses switch />
        <Without />
    }
}

/// The share of the ten commonest variants without and with the milestones chosen.
#[component]
fn Tried() -> impl IntoView {
    let state = PrepareState::of_screen();
    let speech = state.workspace.speech();
    let tried: RwSignal<Option<MilestonesTried>> = RwSignal::new(None);
    let wanted = Memo::new(move |_| {
        state.step.with(|step| match step {
            Step::Milestones { milestones, collapse_repeats, .. } => Some((milestones.clone(), *collapse_repeats)),
            _ => None,
        })
    });
    Effect::new(move |_| match wanted.get() {
        Some((milestones, collapse_repeats)) if !milestones.is_empty() => state.ask(
            move |log, steps| TryMilestones { log, steps, milestones, collapse_repeats },
            move |answer| {
                tried.try_set(Some(answer));
            },
        ),
        _ => tried.set(None),
    });
    move || {
        let words = speech.words();
        let share = |share: &TopShare| -> Fact {
            let part = share.cases_in_top as f64 / (share.cases as f64).max(1.0);
            numbers::percent(part, 1, words.language()).into()
        };
        tried.get().map(|tried| {
            let said = match (&tried.before, &tried.after) {
                (Some(before), Some(after)) => {
                    words.with("prepare-tried", &[("before", share(before)), ("after", share(after))])
                }
                (None, Some(after)) => words.with("prepare-tried-after", &[("after", share(after))]),
                (_, None) => words.text("suitability-few-cases"),
            };
            let without =
                (tried.without > 0).then(|| words.with("prepare-tried-without", &[("n", Fact::from(tried.without))]));
            view! {
                <div class="tried" role="status">
                    <b>{said}</b>
                    {without.map(|said| view! { <span class="muted">{said}</span> })}
                </div>
            }
        })
    }
}

/// What becomes of cases without any milestone.
#[component]
fn Without() -> impl IntoView {
    let state = PrepareState::of_screen();
    let name = Signal::derive(move || {
        state.step.with(|step| match step {
            Step::Milestones { without: Some(name), .. } => name.clone(),
            _ => String::new(),
        })
    });
    let is_called = RwSignal::new(!name.get_untracked().is_empty());
    let set = move |text: Option<String>| {
        state.step.update(|step| {
            if let Step::Milestones { without, .. } = step {
                *without = text;
            }
        });
    };
    let choose = Callback::new(move |place: usize| {
        is_called.set(place == 1);
        if place == 0 {
            set(None);
        }
    });
    view! {
        <div class="fields">
            <ChoiceField
                id="without"
                label="prepare-without"
                choices=vec!["prepare-without-drop", "prepare-without-called"]
                value=Signal::derive(move || usize::from(is_called.get()))
                choose
            />
            <Show when=move || is_called.get()>
                <TextField
                    id="without-name"
                    label="prepare-without-name"
                    value=name
                    write=Callback::new(move |text| set(given(text)))
                />
            </Show>
        </div>
    }
}
