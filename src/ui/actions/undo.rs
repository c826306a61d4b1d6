//! Undo: what was chosen, judged or prepared, as it was before the last change.

use crate::ui::steps::Steps;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

pub fn undo(workspace: Workspace) {
    match untrack(|| undone_first(workspace)).0 {
        StepsOf::Recipe => return super::undo_recipe(workspace),
        StepsOf::Validation => return super::undo_validation(workspace),
        StepsOf::Choices => {}
    }
    let mut choices = workspace.choices.get_untracked();
    if workspace.history.try_update(|history| history.back(&mut choices)) != Some(true) {
        return;
    }
    workspace.choices.set(choices);
    workspace.announce(workspace.speech().words_now().text("frame-undone"));
}

/// What the steps that can be taken back are of. The preparation and the validation have histories of their own, so that
/// taking back a step there does not take back what is on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StepsOf {
    Choices,
    Recipe,
    Validation,
}

/// The history that undo goes back in, and whether there is a step. Where both choices and recipe are changed, it is the one
/// that was changed last.
pub fn undone_first(workspace: Workspace) -> (StepsOf, bool) {
    let recipe = workspace.recipe.with(|recipe| recipe.history.last());
    let choices = workspace.history.with(Steps::last);
    // No number is before every number.
    let validation = workspace.validation.with(|validation| validation.history.last());
    first(workspace, recipe > choices, [recipe, choices, validation])
}

/// The history that redo goes on in, and whether there is a step: where two could, it is the change that was made first.
pub fn redone_first(workspace: Workspace) -> (StepsOf, bool) {
    let recipe = workspace.recipe.with(|recipe| recipe.history.next());
    let choices = workspace.history.with(Steps::next);
    let validation = workspace.validation.with(|validation| validation.history.next());
    let is_recipe = recipe.is_some_and(|recipe| choices.is_none_or(|choices| recipe < choices));
    first(workspace, is_recipe, [recipe, choices, validation])
}

fn first(workspace: Workspace, is_recipe: bool, steps: [Option<u32>; 3]) -> (StepsOf, bool) {
    let [recipe, choices, validation] = steps.map(|step| step.is_some());
    match workspace.screen.get() {
        Screen::Prepare => (StepsOf::Recipe, recipe),
        Screen::Validation => (StepsOf::Validation, validation),
        Screen::Suitability if is_recipe => (StepsOf::Recipe, recipe),
        _ => (StepsOf::Choices, choices),
    }
}
