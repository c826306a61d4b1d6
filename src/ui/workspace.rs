//! The workspace: everything the page knows, as signals that screens show and actions change.

use super::speech::Speech;
use crate::present::Language;
use crate::protocol::{ImportReport, LogId, LogSummary, MapView, Phase, Preview, Problem, Sample, SelectionId};
use leptos::prelude::*;

/// What the page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    #[default]
    Start,
    Data,
    Map,
    About,
}

/// Where a log came from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    File { name: String, size_bytes: u64 },
    Sample(Sample),
}

/// The log that is open in the worker.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenLog {
    pub log: LogId,
    pub source: Source,
    pub summary: LogSummary,
    pub report: ImportReport,
}

/// How far a long piece of work has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    pub phase: Phase,
    pub done_bytes: u64,
    pub total_bytes: u64,
    pub rows: u64,
    /// Milliseconds since the work began, by the page's clock.
    pub elapsed_millis: f64,
}

/// What the user chose about the figures; every change of it can be undone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub map: MapView,
    /// The map's content as a table.
    pub as_table: bool,
    pub selection: SelectionId,
}

/// Choices that were in force before, and those that an undo took back; the last of each comes next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    pub before: Vec<Choices>,
    pub after: Vec<Choices>,
}

/// A dialog over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    Help,
    Words,
    Guide,
    /// «Close the log?» before another is opened.
    CloseLog,
}

/// The signals of the page, given to every view by context.
#[derive(Clone, Copy)]
pub struct Workspace {
    pub language: RwSignal<Language>,
    pub screen: RwSignal<Screen>,
    /// The beginning of the chosen file as it is read now.
    pub preview: RwSignal<Option<Preview>>,
    pub open: RwSignal<Option<OpenLog>>,
    pub progress: RwSignal<Option<Progress>>,
    pub problem: RwSignal<Option<Problem>>,
    pub choices: RwSignal<Choices>,
    pub history: RwSignal<History>,
    pub dialog: RwSignal<Option<Dialog>>,
    /// Single-letter shortcuts are on (WCAG 2.1.4 asks for a way to switch them off).
    pub letters: RwSignal<bool>,
    /// What a screen reader is told next.
    pub announcement: RwSignal<String>,
}

impl Workspace {
    pub fn new(language: Language, letters: bool) -> Self {
        Self {
            language: RwSignal::new(language),
            screen: RwSignal::default(),
            preview: RwSignal::default(),
            open: RwSignal::default(),
            progress: RwSignal::default(),
            problem: RwSignal::default(),
            choices: RwSignal::default(),
            history: RwSignal::default(),
            dialog: RwSignal::default(),
            letters: RwSignal::new(letters),
            announcement: RwSignal::default(),
        }
    }

    /// The workspace of the page this view stands in.
    pub fn of_page() -> Self {
        expect_context::<Self>()
    }

    /// The page's voice.
    pub fn speech(self) -> Speech {
        Speech::new(self.language)
    }

    /// Tells a screen reader something, without moving the focus.
    pub fn announce(self, sentence: String) {
        self.announcement.set(sentence);
    }
}
