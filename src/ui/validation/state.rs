//! What the screen of validation knows: the sample as it is told, the case that is judged, and its original id while shown.

use crate::protocol::{CaseCourse, SampledCase, ValidationPage};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct ValidationState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<ValidationPage>>>,
    pub asking: RwSignal<bool>,
    pub course: RwSignal<Option<Arc<CaseCourse>>>,
    pub asking_case: RwSignal<bool>,
    /// The original id of the case at a place of the sample.
    pub revealed: RwSignal<Option<(u32, String)>>,
    pub leaving: Leaving,
}

impl ValidationState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<ValidationPage>>> = RwSignal::new(None);
        Self {
            workspace,
            page,
            asking: RwSignal::new(false),
            course: RwSignal::new(None),
            asking_case: RwSignal::new(false),
            revealed: RwSignal::new(None),
            leaving: Leaving::of(workspace, move || {
                page.with(|page| page.as_ref().map(|page| (page.hides_small, page.release)))
            }),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// The page, if it is of the sample that was drawn: after another preparation of the log it is another one.
    pub fn page_of_sample(self) -> Option<Arc<ValidationPage>> {
        let drawn = self.workspace.validation.with(|of| of.work.file.sample_fingerprint())?;
        self.page.get().filter(|page| page.fingerprint == drawn)
    }

    /// The log has changed since the sample was drawn.
    pub fn is_changed(self) -> bool {
        let drawn = self.workspace.validation.with(|of| of.work.file.sample_fingerprint());
        !self.asking.get()
            && self.page.with(|page| page.as_ref().zip(drawn).is_some_and(|(page, drawn)| page.fingerprint != drawn))
    }

    pub fn place(self) -> u32 {
        self.workspace.validation.with(|validation| validation.place)
    }

    /// The case that is judged.
    pub fn case(self) -> Option<SampledCase> {
        let place = self.place() as usize;
        self.page_of_sample().and_then(|page| page.cases.get(place).cloned())
    }

    /// Another case, as far from this one; an original id is not shown any longer.
    pub fn step(self, by: i64) {
        let cases = self.page.with_untracked(|page| page.as_ref().map_or(0, |page| page.cases.len() as i64));
        let to = untrack(|| i64::from(self.place()) + by);
        if (0..cases).contains(&to) {
            self.revealed.set(None);
            self.workspace.validation.update(|validation| validation.place = to as u32);
        }
    }
}
