//! What the screen of the preparation knows: which step is edited, and the lists its editor is filled from.

use crate::present::prepare::StepKind;
use crate::protocol::{Ask, Labels, ListLabels, LogId, PanelId, Problem, RecipeStep, Step};
use crate::ui::workspace::Workspace;
use crate::ui::{actions, line};
use leptos::prelude::*;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct PrepareState {
    pub workspace: Workspace,
    /// The chooser of kinds is open.
    pub choosing: RwSignal<bool>,
    /// The kind in the editor; none while it is closed.
    pub kind: RwSignal<Option<StepKind>>,
    /// The place of the step in the editor; none for a new one.
    pub place: RwSignal<Option<usize>>,
    /// The step as the editor has it now.
    pub step: RwSignal<Step>,
    /// Activities and attributes right before the step.
    pub labels: RwSignal<Option<Labels>>,
}

impl PrepareState {
    pub fn new(workspace: Workspace) -> Self {
        Self {
            workspace,
            choosing: RwSignal::new(false),
            kind: RwSignal::new(None),
            place: RwSignal::new(None),
            step: RwSignal::new(Step::DropDuplicates {}),
            labels: RwSignal::new(None),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// Opens the editor on a step, in its place or as a new one.
    pub fn edit(self, place: Option<usize>, step: Step) {
        self.choosing.set(false);
        self.place.set(place);
        self.labels.set(None);
        self.kind.set(Some(StepKind::of(&step)));
        self.step.set(step);
        self.ask(
            move |log, steps| ListLabels { log, steps, values_of: None },
            move |labels| self.labels.set(Some(labels)),
        );
    }

    /// The steps before the one that is edited.
    pub fn steps_before(self) -> Vec<RecipeStep> {
        let place = self.place.get_untracked();
        self.workspace.recipe.with_untracked(|recipe| {
            let before = place.unwrap_or(recipe.steps.len()).min(recipe.steps.len());
            recipe.steps[..before].to_vec()
        })
    }

    /// Asks for a list of the editor; an older question of it has no answer then.
    pub fn ask<A: Ask + 'static>(
        self,
        question: impl FnOnce(LogId, Vec<RecipeStep>) -> A,
        then: impl FnOnce(A::Answer) + 'static,
    ) {
        let Some(log) = self.workspace.open.with_untracked(|open| open.as_ref().map(|open| open.log)) else { return };
        let asked = question(log, self.steps_before());
        leptos::task::spawn_local(async move {
            let Some(client) = line::client() else { return };
            match client.ask(PanelId::StepEditor, asked).await {
                // The screen may have been left meanwhile.
                Ok(answer) if self.kind.try_get_untracked().is_some() => then(answer),
                Ok(_) | Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => actions::meet_problem(self.workspace, problem),
            }
        });
    }
}
