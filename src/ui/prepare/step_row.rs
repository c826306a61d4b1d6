//! One step of the recipe: its sentence, its effect, what does not fit, and what can be done with it.

use super::state::PrepareState;
use crate::present::prepare;
use crate::protocol::RecipeStep;
use crate::ui::actions;
use crate::ui::icon::{Symbol, Verdict, VerdictMark};
use crate::ui::list_rows::{RowButton, follow_row, leave_row, moved_to, number};
use leptos::prelude::*;

/// What the rows of this list are found by.
const LIST: &str = "step";

#[component]
pub fn StepRow(place: usize) -> impl IntoView {
    let state = PrepareState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let step = Memo::new(move |_| workspace.recipe.with(|recipe| recipe.steps.get(place).cloned()));
    let is_on = Memo::new(move |_| step.with(|step| step.as_ref().is_some_and(|step| step.on)));
    let is_last = Memo::new(move |_| workspace.recipe.with(|recipe| place + 1 >= recipe.steps.len()));
    let sentence = move || step.with(|step| step.as_ref().map(|step| prepare::sentence(&step.step, &speech.words())));
    let numbered = move |key: &'static str| move || speech.words().with(key, &number(place));
    let edit = move |_| {
        if let Some(step) = step.get_untracked() {
            state.edit(Some(place), step.step);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let done = match (event.key().as_str(), event.alt_key()) {
            ("ArrowUp", true) => move_step(state, place, -1),
            ("ArrowDown", true) => move_step(state, place, 1),
            ("Delete", false) => {
                remove(state, place);
                true
            }
            _ => return,
        };
        event.prevent_default();
        if done {
            event.stop_propagation();
        }
    };
    let switch = move |event: leptos::ev::Event| {
        let on = event_target_checked(&event);
        let key = if on { "prepare-switched-on" } else { "prepare-switched-off" };
        let said = speech.words_now().with(key, &number(place));
        actions::change_recipe(workspace, said, move |steps: &mut Vec<RecipeStep>| {
            if let Some(step) = steps.get_mut(place) {
                step.on = on;
            }
        });
    };
    view! {
        <li class="recipe-step" class:off=move || !is_on.get() on:keydown=on_key>
            <div class="opt">
                <input
                    class="form-checkbox"
                    type="checkbox"
                    id=format!("step-on-{place}")
                    prop:checked=move || is_on.get()
                    on:change=switch
                />
                <label for=format!("step-on-{place}")>
                    <span class="sr-only">{numbered("prepare-on")}</span>
                </label>
            </div>
            <span class="step-number" aria-hidden="true">{place + 1}</span>
            <div class="step-said">
                <p class="step-sentence">
                    {sentence}
                    <Show when=move || !is_on.get()>
                        <span class="tag2">{speech.text("prepare-is-off")}</span>
                    </Show>
                </p>
                <EffectOfStep place is_on />
            </div>
            <div class="row step-ways" title=speech.text("prepare-keys")>
                <RowButton list=LIST place name="up" label="prepare-up" symbol=Symbol::ArrowUp
                    idle=Signal::derive(move || place == 0)
                    press=Callback::new(move |()| { move_step(state, place, -1); }) />
                <RowButton list=LIST place name="down" label="prepare-down" symbol=Symbol::ArrowDown
                    idle=Signal::derive(move || is_last.get())
                    press=Callback::new(move |()| { move_step(state, place, 1); }) />
                <RowButton list=LIST place name="edit" label="prepare-edit" symbol=Symbol::Tune
                    idle=Signal::derive(|| false)
                    press=Callback::new(move |()| edit(())) />
                <RowButton list=LIST place name="remove" label="prepare-remove" symbol=Symbol::Delete
                    idle=Signal::derive(|| false)
                    press=Callback::new(move |()| remove(state, place)) />
            </div>
        </li>
    }
}

/// Events and cases before and after, and what of the step does not fit.
#[component]
fn EffectOfStep(place: usize, is_on: Memo<bool>) -> impl IntoView {
    let workspace = PrepareState::of_screen().workspace;
    let speech = workspace.speech();
    let effect = Memo::new(move |_| {
        workspace.prepared.with(|prepared| prepared.as_ref().and_then(|prepared| prepared.effects.get(place).cloned()))
    });
    let count = move |key: &'static str, change: &prepare::Change| {
        let words = speech.words();
        let said = match change.differs {
            true => words.with(
                "prepare-from-to",
                &[("before", change.before.clone().into()), ("after", change.after.clone().into())],
            ),
            false => words.with("prepare-unchanged", &[("n", change.after.clone().into())]),
        };
        view! {
            <div class:same=!change.differs>
                <dt>{words.text(key)}</dt>
                <dd>{said}</dd>
            </div>
        }
    };
    move || {
        let effect = effect.get().filter(|_| is_on.get())?;
        let words = speech.words();
        let (events, cases) = prepare::changes(&effect, &words);
        let misfits: Vec<_> = effect
            .misfits
            .iter()
            .map(|misfit| {
                let said = prepare::misfit(misfit, &words);
                view! {
                    <li>
                        <VerdictMark verdict=Verdict::Mind />
                        <span>{said}</span>
                    </li>
                }
            })
            .collect();
        let has_misfits = !misfits.is_empty();
        Some(view! {
            <div class="step-effect">
                <dl>{count("prepare-events", &events)} {count("prepare-cases", &cases)}</dl>
                <span class="step-changed">{prepare::changed(&effect, &words)}</span>
            </div>
            {has_misfits
                .then(|| {
                    view! {
                        <div class="misfits">
                            <p class="cap">{words.text("prepare-misfits")}</p>
                            <ul>{misfits}</ul>
                        </div>
                    }
                })}
        })
    }
}

/// Moves a step by one place, and the focus with it; true when there was a place to go to.
fn move_step(state: PrepareState, place: usize, by: isize) -> bool {
    let workspace = state.workspace;
    let count = workspace.recipe.with_untracked(|recipe| recipe.steps.len());
    let Some(to) = moved_to(place, by, count) else { return false };
    let said = workspace.speech().words_now().with("prepare-moved", &number(to));
    actions::change_recipe(workspace, said, move |steps: &mut Vec<RecipeStep>| steps.swap(place, to));
    follow_row(LIST, to);
    true
}

fn remove(state: PrepareState, place: usize) {
    let workspace = state.workspace;
    let said = workspace.speech().words_now().with("prepare-removed", &number(place));
    actions::change_recipe(workspace, said, move |steps: &mut Vec<RecipeStep>| {
        if place < steps.len() {
            steps.remove(place);
        }
    });
    let left = workspace.recipe.with_untracked(|recipe| recipe.steps.len());
    leave_row(LIST, place, left);
}
