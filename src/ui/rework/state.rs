//! What the screen of rework knows: its figures, and the order of its steps.

use crate::present::rework::StepColumn;
use crate::protocol::ReworkPage;
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct ReworkState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<ReworkPage>>>,
    pub asking: RwSignal<bool>,
    /// The steps stand by this column, falling or not.
    pub sort: RwSignal<(StepColumn, bool)>,
    pub leaving: Leaving,
}

impl ReworkState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<ReworkPage>>> = RwSignal::new(None);
        Self {
            workspace,
            page,
            asking: RwSignal::new(false),
            sort: RwSignal::new((StepColumn::Cases, true)),
            leaving: Leaving::of(workspace, move || {
                page.with(|page| page.as_ref().map(|page| (page.hides_small, page.release)))
            }),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }
}
