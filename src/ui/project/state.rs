//! What the screen of the project knows: its figures as they would be saved, beside those of the one that was opened.

use crate::present::Words;
use crate::present::project::SinceView;
use crate::protocol::{LogId, ProjectFigures, ProjectPage, SelectionId, ShowProject, Timing};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct ProjectState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<ProjectPage>>>,
    pub asking: RwSignal<bool>,
    pub leaving: Leaving,
}

/// What is asked for.
pub fn ask(log: LogId, selection: SelectionId, asked: (Timing, Option<ProjectFigures>)) -> ShowProject {
    let (timing, then) = asked;
    ShowProject { log, selection, timing, then }
}

impl ProjectState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<ProjectPage>>> = RwSignal::new(None);
        Self {
            workspace,
            page,
            asking: RwSignal::new(false),
            leaving: Leaving::of(workspace, move || {
                page.with(|page| page.as_ref().map(|page| (page.now.least_shown.is_some(), page.now.release)))
            }),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// What is said of then and now, once both are there.
    pub fn told<T>(self, say: impl FnOnce(SinceView, &Words) -> T) -> Option<T> {
        let words = self.workspace.speech().words();
        let page = self.page.get()?;
        let then = self.workspace.project.with(|project| project.figures())?;
        Some(say(SinceView::of(&then, &page)?, &words))
    }
}
