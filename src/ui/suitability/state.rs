//! What the screen of suitability knows: the verdict, and what is open on it.

use crate::present::report::FileMade;
use crate::protocol::{Criterion, DataFinding, DataFindings, RecipeStep, SuitabilityPage};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// How far the search against chance has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Search {
    /// Nothing waits for it, or it has ended.
    #[default]
    Idle,
    /// So many percent.
    Going(u32),
    /// By the user, when it had come so many percent.
    Stopped(u32),
}

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct SuitabilityState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<SuitabilityPage>>>,
    pub asking: RwSignal<bool>,
    pub found: RwSignal<Option<Arc<DataFindings>>>,
    pub asking_findings: RwSignal<bool>,
    /// The report without values is open on the screen.
    pub shows_report: RwSignal<bool>,
    /// The files with their fingerprints, once they are computed.
    pub files: RwSignal<Option<Vec<FileMade>>>,
    /// The dialog of the cleaning: of one criterion or of all; none while it is closed.
    pub cleaning: RwSignal<Option<Option<Criterion>>>,
    /// The recipe as the cleaning left it; none before there was one.
    pub cleaned: RwSignal<Option<Vec<RecipeStep>>>,
    /// The finding whose rows are shown.
    pub opened: RwSignal<Option<DataFinding>>,
    /// The dialog of what closes a case is open.
    pub choosing_closing: RwSignal<bool>,
    /// The table of limits is open.
    pub edits_limits: RwSignal<bool>,
    pub search: RwSignal<Search>,
    /// Searches against chance that have ended: the verdict rests on them.
    pub searched: RwSignal<u32>,
    /// Of the verdict and the findings: the report has both.
    pub leaving: Leaving,
}

impl SuitabilityState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<SuitabilityPage>>> = RwSignal::new(None);
        let (found, asking_findings) = (RwSignal::new(None), RwSignal::new(false));
        Self {
            workspace,
            page,
            asking: RwSignal::new(false),
            found,
            asking_findings,
            shows_report: RwSignal::new(false),
            files: RwSignal::new(None),
            cleaning: RwSignal::new(None),
            cleaned: RwSignal::new(None),
            opened: RwSignal::new(None),
            choosing_closing: RwSignal::new(false),
            edits_limits: RwSignal::new(false),
            search: RwSignal::default(),
            searched: RwSignal::new(0),
            leaving: Leaving::of(workspace, move || {
                let page = page.get()?;
                let findings = findings_of(&page, found, asking_findings).map_or(0, |found| found.release);
                Some((page.least_shown.is_some(), page.release ^ findings.rotate_left(1)))
            }),
        }
    }

    /// The findings that belong to the verdict on the screen: none while others are asked for.
    pub fn findings_of_page(self) -> Option<Arc<DataFindings>> {
        findings_of(self.page.get()?.as_ref(), self.found, self.asking_findings)
    }

    /// Remembers the steps as they are now: those of the cleaning.
    pub fn keep_cleaned(self) {
        self.cleaned.set(Some(self.workspace.recipe.with_untracked(|recipe| recipe.steps.clone())));
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }
}

/// Findings are told by the same rule as the page, or not with it: they come later, and small numbers may have been shown.
fn findings_of(
    page: &SuitabilityPage,
    found: RwSignal<Option<Arc<DataFindings>>>,
    asking: RwSignal<bool>,
) -> Option<Arc<DataFindings>> {
    let is_old = asking.get();
    found.get().filter(|found| !is_old && found.least_shown == page.least_shown)
}
