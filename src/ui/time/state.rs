//! What the screen of time knows: its figures, the order of its places, and the calendar while it is edited.

use crate::present::Words;
use crate::present::time::PlaceColumn;
use crate::protocol::TimeChoices;
use crate::protocol::TimePage;
use crate::ui::actions;
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct TimeState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<TimePage>>>,
    pub asking: RwSignal<bool>,
    /// The places stand by this column, falling or not.
    pub sort: RwSignal<(PlaceColumn, bool)>,
    /// The calendar is being edited.
    pub editing: RwSignal<bool>,
    pub leaving: Leaving,
}

impl TimeState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<TimePage>>> = RwSignal::new(None);
        Self {
            workspace,
            page,
            asking: RwSignal::new(false),
            sort: RwSignal::new((PlaceColumn::Total, true)),
            editing: RwSignal::new(false),
            leaving: Leaving::of(workspace, move || {
                page.with(|page| page.as_ref().map(|page| (page.hidden.is_some(), page.release)))
            }),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// What is said of the figures in the language in use; none while there are none.
    pub fn told<T>(self, say: impl FnOnce(&TimePage, &Words) -> T) -> Option<T> {
        let words = self.workspace.speech().words();
        self.page.with(|page| page.as_ref().map(|page| say(page, &words)))
    }

    /// What was chosen, as the controls show it; the figures may still be on their way.
    pub fn chosen<T>(self, of: impl FnOnce(&TimeChoices) -> T) -> T {
        self.workspace.choices.with(|choices| of(&choices.time))
    }

    pub fn choose(self, change: impl FnOnce(&mut TimeChoices)) {
        actions::choose(self.workspace, |choices| change(&mut choices.time));
    }
}
