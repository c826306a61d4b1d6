//! What the page knows of the report: what its author wrote, how far Spor has come with it, and what was written.

use crate::present::Language;
use crate::present::leaving::LeavingFigures;
use crate::protocol::{Bookmark, LogId, LogSummary, RecipeStep, ReportHead};
use crate::ui::suitability::JudgedBy;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The signals of the report; they last as long as the log is open.
#[derive(Clone, Copy, Default)]
pub struct ReportInHand {
    pub head: RwSignal<ReportHead>,
    /// What is being done for it now.
    pub writing: RwSignal<Option<WritingStep>>,
    pub written: RwSignal<Option<Arc<WrittenReport>>>,
    /// How the figures that were read last may leave, those of a report that was not shown included.
    pub figures: RwSignal<Vec<LeavingFigures>>,
    /// Rises whenever writing begins or is stopped: what began before goes no further.
    pub turn: RwSignal<u32>,
}

/// A step of writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WritingStep {
    /// The view of a section, which is number `number` of `all`, is looked at.
    Section { title: String, number: usize, all: usize },
    /// The fingerprints of the files are computed.
    Files { done_bytes: u64, total_bytes: u64 },
}

/// A report as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenReport {
    /// As it is shown and printed.
    pub article: String,
    /// As it is saved.
    pub page: String,
    /// What stands round its printed pages.
    pub print_rules: String,
    pub basis: Basis,
}

/// What a report rests on; another basis makes another report.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    pub bookmarks: Vec<Bookmark>,
    pub head: ReportHead,
    pub log: Option<(LogId, LogSummary, Option<u32>)>,
    pub recipe: Vec<RecipeStep>,
    pub judged_by: JudgedBy,
    pub language: Language,
}

impl ReportInHand {
    pub fn clear(self) {
        self.stop();
        self.head.set(ReportHead::default());
        self.written.set(None);
        self.figures.set(Vec::new());
    }

    /// Nothing goes on from here.
    pub fn stop(self) {
        self.turn.update(|turn| *turn += 1);
        self.writing.set(None);
    }
}

impl Basis {
    /// What a report would rest on now; who calls this follows it.
    pub fn of(workspace: Workspace) -> Self {
        Self {
            bookmarks: workspace.bookmarks.with(|bookmarks| bookmarks.list.clone()),
            head: workspace.report.head.get(),
            log: workspace.log_in_use(),
            recipe: workspace.recipe.with(|recipe| recipe.steps.clone()),
            judged_by: JudgedBy::of(workspace),
            language: workspace.language.get(),
        }
    }

    /// The bookmarks that are sections, in their order.
    pub fn sections(&self) -> Vec<&Bookmark> {
        self.bookmarks.iter().filter(|bookmark| bookmark.in_report && bookmark.screen.can_be_reported()).collect()
    }
}
