//! The screen of the preparation: a recipe of steps with their effect, suggestions, and the editor of a step.

mod case_conditions;
mod chooser;
mod conditions;
mod derive_forms;
mod editor;
mod head;
mod level_forms;
mod mapping_file;
mod mapping_form;
mod mapping_table;
mod milestones_form;
mod rules_form;
mod simple_forms;
mod state;
mod step_row;
mod steps;
mod suggestions;
mod time_forms;
mod values;
mod values_form;

use crate::ui::actions;
use crate::ui::profiles::chosen;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use state::PrepareState;

/// Everything that can be done to a log before it is analysed.
#[component]
pub fn PrepareScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = PrepareState::new(workspace);
    provide_context(state);
    // Suggestions are counted when the screen is first seen, and again when another profile is in use.
    let profile = untrack(|| chosen(workspace)).map(|profile| profile.id);
    if workspace.prepared.with_untracked(Option::is_none) || workspace.suggested_by.get_untracked() != profile {
        actions::follow_recipe(workspace);
    }
    view! {
        <div class="page prepare" aria-busy=move || workspace.preparing.get().to_string()>
            <head::Head />
            <div class="data-grid" class:refreshing=move || workspace.preparing.get()>
                <div class="data-left">
                    <steps::Steps />
                </div>
                <div class="data-right">
                    <suggestions::Suggestions />
                    <suggestions::Commonest />
                </div>
            </div>
            <chooser::Chooser />
            <editor::Editor />
        </div>
    }
}
