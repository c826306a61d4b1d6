//! What the screen of statistics knows: its lists.

use crate::protocol::StatisticsPage;
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct StatisticsState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<StatisticsPage>>>,
    pub asking: RwSignal<bool>,
    pub leaving: Leaving,
}

impl StatisticsState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<StatisticsPage>>> = RwSignal::new(None);
        let leaving = Leaving::of(workspace, move || {
            page.with(|page| page.as_ref().map(|page| (page.hides_small, page.release)))
        });
        Self { workspace, page, asking: RwSignal::new(false), leaving }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }
}
