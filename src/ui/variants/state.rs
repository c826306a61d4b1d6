//! What the screen of the variants knows: the rows, the search, and which variants are chosen.

use crate::protocol::{CaseRule, VariantPage};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// Rows that are asked for at first, and again with every «more».
pub const ROWS: u32 = 50;

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct VariantState {
    pub workspace: Workspace,
    pub page: RwSignal<Option<Arc<VariantPage>>>,
    pub asking: RwSignal<bool>,
    pub search: RwSignal<String>,
    /// So many rows are wanted.
    pub rows: RwSignal<u32>,
    /// Courses that are chosen, by the names of their steps, with their cases.
    pub picked: RwSignal<Vec<(Vec<String>, u32)>>,
    /// Two courses that are compared.
    pub comparing: RwSignal<Option<[Vec<String>; 2]>>,
    /// Ranks of the variants whose whole course is shown.
    pub unfolded: RwSignal<Vec<u32>>,
    /// The choice of milestones is open.
    pub choosing: RwSignal<bool>,
    pub leaving: Leaving,
}

impl VariantState {
    pub fn new(workspace: Workspace) -> Self {
        let page: RwSignal<Option<Arc<VariantPage>>> = RwSignal::new(None);
        Self {
            workspace,
            page,
            asking: RwSignal::new(false),
            search: RwSignal::new(String::new()),
            rows: RwSignal::new(ROWS),
            picked: RwSignal::new(Vec::new()),
            comparing: RwSignal::new(None),
            unfolded: RwSignal::new(Vec::new()),
            choosing: RwSignal::new(false),
            leaving: Leaving::of(workspace, move || {
                page.with(|page| page.as_ref().map(|page| (page.hides_small, page.release)))
            }),
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// The cases of the chosen variants as a rule of a filter.
    pub fn rule(self) -> CaseRule {
        CaseRule::Variants {
            sequences: self.picked.with_untracked(|picked| picked.iter().map(|(steps, _)| steps.clone()).collect()),
            level: self.workspace.choices.with_untracked(|choices| choices.variant_level.clone()),
        }
    }
}
