//! What the screen of the overview knows: the figures, and which charts are shown as tables.

use crate::present::Words;
use crate::present::export::Table;
use crate::present::overview::{hours_table, sizes_table, throughput_table, weeks_table};
use crate::protocol::{Marker, OpenCases, Overview, PanelId, ShowOverview};
use crate::ui::answers::{self, Kept};
use crate::ui::leaving::Leaving;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// A chart of the overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    Weeks,
    Throughput,
    /// By how many events a case has.
    Sizes,
    Hours,
}

impl Chart {
    pub fn title(self) -> &'static str {
        match self {
            Chart::Weeks => "overview-weeks",
            Chart::Throughput => "overview-throughput",
            Chart::Sizes => "overview-sizes",
            Chart::Hours => "overview-hours",
        }
    }

    /// What its table is called, beside the chart that bears the title.
    pub fn table_name(self, words: &Words) -> String {
        format!("{}: {}", words.text(self.title()), words.text("map-as-table"))
    }

    /// What its file is called.
    pub fn file(self) -> &'static str {
        match self {
            Chart::Weeks => "overview-file-weeks",
            Chart::Throughput => "overview-file-throughput",
            Chart::Sizes => "overview-file-sizes",
            Chart::Hours => "overview-file-hours",
        }
    }

    /// Its figures as a table, with what changed on a time axis.
    pub fn table(self, overview: &Overview, changed: &[Marker], words: &Words) -> Table {
        match self {
            Chart::Weeks => weeks_table(overview, changed, words),
            Chart::Throughput => throughput_table(overview, words),
            Chart::Sizes => sizes_table(overview, words),
            Chart::Hours => hours_table(overview, words),
        }
    }
}

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct OverviewState {
    pub workspace: Workspace,
    pub overview: RwSignal<Option<Arc<Overview>>>,
    pub asking: RwSignal<bool>,
    pub leaving: Leaving,
}

impl OverviewState {
    pub fn new(workspace: Workspace) -> Self {
        let overview: RwSignal<Option<Arc<Overview>>> = RwSignal::new(None);
        Self {
            workspace,
            overview,
            asking: RwSignal::new(false),
            leaving: Leaving::of(workspace, move || {
                overview.with(|found| found.as_ref().map(|found| (found.hidden.is_some(), found.release)))
            }),
        }
    }

    /// Asks for the figures for as long as the screen stands.
    pub fn follow(self) {
        let workspace = self.workspace;
        answers::follow(
            workspace,
            PanelId::Overview,
            Kept { answer: self.overview, asking: self.asking },
            move || workspace.choices.with(|choices| choices.timing()),
            |log, selection, timing| ShowOverview { log, selection, timing },
        );
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// The closed and open cases; none while all cases count.
    pub fn open_cases(self) -> Signal<Option<OpenCases>> {
        Signal::derive(move || self.overview.with(|found| found.as_ref().and_then(|found| found.open_cases)))
    }

    /// What is said of the figures in the language in use; none while there are none.
    pub fn told<T>(self, say: impl FnOnce(&Overview, &Words) -> T) -> Option<T> {
        let words = self.workspace.speech().words();
        self.overview.with(|found| found.as_ref().map(|found| say(found, &words)))
    }
}
