//! The workspace: everything the page knows, as signals that screens show and actions change.

use super::bookmarks::Bookmarks;
use super::files::Files;
use super::frame::AmberUse;
use super::profiles::ProfileSignals;
use super::project::ProjectInHand;
use super::report::ReportInHand;
pub use super::screen::Screen;
use super::speech::Speech;
use super::steps::Steps;
use super::validation::ValidationInHand;
use super::workshop::Workshop;
use crate::present::{Fact, Language};
use crate::protocol::{
    AmberAnswers, Choices, FileToRead, ImportReport, ImportSettings, JoinAccount, LogId, LogPrivacy, LogSummary, Phase,
    Prepared, Preview, Problem, RecipeStep, Sample, SelectionDefined, SelectionId, SourceMisfit, Split, SplitGroups,
    Subjects, UniqueSoFar, Zone,
};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// Where a log comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// The name of the first file, the size of all, and how many others there are.
    File {
        name: String,
        size_bytes: u64,
        others: usize,
        /// The files of this sample, which Spor made itself.
        invented: Option<Sample>,
    },
    Sample(Sample),
}

impl Source {
    /// Which invented data this is, if it is.
    pub fn sample(&self) -> Option<Sample> {
        match self {
            Source::File { invented, .. } => *invented,
            Source::Sample(sample) => Some(*sample),
        }
    }
}

/// The log that is open in the worker.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenLog {
    pub log: LogId,
    pub source: Source,
    pub summary: LogSummary,
    pub report: ImportReport,
    /// How tables about cases met the cases, by number of the file from 1.
    pub joins: Vec<(u32, JoinAccount)>,
    /// Whom it is about, and what is hidden of it.
    pub privacy: LogPrivacy,
    /// The files as they were read; none for a sample.
    pub read: Vec<FileToRead>,
    /// The same as the page shows them, so that changes can be taken back.
    pub files: Files,
}

impl OpenLog {
    /// What the files are called, by their number from 1.
    pub fn file_names(&self) -> Vec<String> {
        self.read.iter().map(|file| file.name.clone()).collect()
    }
}

/// Long work that the page waits for.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    pub kind: WorkKind,
    /// When it began, in milliseconds of the page's clock.
    pub began_millis: f64,
    pub progress: Option<Progress>,
}

/// What is being waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkKind {
    LookingAtFile,
    ReadingFile,
    MakingSample,
}

/// How far long work has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    pub phase: Phase,
    pub done_bytes: u64,
    pub total_bytes: u64,
    pub rows: u64,
    /// Milliseconds since the work began.
    pub elapsed_millis: f64,
}

/// What the filters leave of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct InView {
    pub log: LogId,
    pub defined: SelectionDefined,
}

/// The steps of the recipe in hand, and the recipes before and after it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecipeInHand {
    pub steps: Vec<RecipeStep>,
    pub history: Steps<Vec<RecipeStep>>,
}

/// What came of loading a recipe.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecipeTold {
    /// Why the file is none.
    pub refused: Option<String>,
    /// The name of the one in use.
    pub name: Option<String>,
    /// What of its reading does not fit, with the name of the files where there are several layouts.
    pub misfits: Vec<(Option<String>, SourceMisfit)>,
}

/// A dialog over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    Help(HelpPart),
    /// What a case is.
    CaseLevel,
    /// «Close the log?», and what comes after.
    CloseLog(AfterClosing),
    /// «Save the log …».
    SaveLog,
    /// Why sources are joined on the key of a person.
    JoinOnPerson,
    /// Why the list of rejected rows leaves a log about persons.
    SaveRejected,
    /// Why single cases leave a log about persons.
    CasesLeave,
}

/// The parts of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpPart {
    Shortcuts,
    Guide,
    Dictionary,
}

/// What the user wanted when a log was still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterClosing {
    /// Back to the first page.
    Start,
    /// The file that was just chosen.
    ProposedFile,
    Sample(Sample),
    /// The files of a sample with planted faults.
    SampleFile(Sample),
}

/// The signals of the page, given to every view by context.
#[derive(Clone, Copy)]
pub struct Workspace {
    pub language: RwSignal<Language>,
    pub screen: RwSignal<Screen>,
    /// The file that is looked at or was read; none for a sample.
    pub source: RwSignal<Option<Source>>,
    /// The files that were chosen together, by layout.
    pub files: RwSignal<Files>,
    /// The beginning of the chosen file as it is read now.
    pub preview: RwSignal<Option<Preview>>,
    /// The settings as the controls show them; they run ahead of the preview while it is made anew.
    pub draft: RwSignal<Option<ImportSettings>>,
    /// Why the file cannot be previewed with the draft.
    pub refused: RwSignal<Option<Problem>>,
    /// The pattern that the user chose where day and month could be either.
    pub order_chosen: RwSignal<Option<String>>,
    pub open: RwSignal<Option<OpenLog>>,
    pub work: RwSignal<Option<Work>>,
    pub problem: RwSignal<Option<Problem>>,
    /// The worker ended by itself while it held this file, so often in a row.
    pub crashes: RwSignal<u32>,
    /// The worker's program is here.
    pub ready: RwSignal<bool>,
    /// A short remark on the screen, such as «stopped».
    pub notice: RwSignal<Option<String>>,
    /// A file is dragged over the page.
    pub dragging: RwSignal<bool>,
    /// What the filters leave; none while it is counted for the first time.
    pub in_view: RwSignal<Option<InView>>,
    /// The groups that the cases are divided into, with what divides them; none while they are not.
    pub groups: RwSignal<Option<(Split, Arc<SplitGroups>)>>,
    /// The source profiles, and the one in use.
    pub profiles: ProfileSignals,
    pub choices: RwSignal<Choices>,
    /// The choices before and after these.
    pub history: RwSignal<Steps<Choices>>,
    pub bookmarks: RwSignal<Bookmarks>,
    /// What experts judge and write down of the open log.
    pub validation: RwSignal<ValidationInHand>,
    /// The project: its note, and the one that was opened.
    pub project: RwSignal<ProjectInHand>,
    /// The workshop, while it goes on.
    pub workshop: RwSignal<Option<Workshop>>,
    /// What the report says as a whole, and what was written.
    pub report: ReportInHand,
    pub recipe: RwSignal<RecipeInHand>,
    /// What came of loading a recipe last.
    pub recipe_told: RwSignal<RecipeTold>,
    /// Why a file holds no filters, or what of them is not in a file.
    pub filters_told: RwSignal<Option<String>>,
    /// What the steps of the recipe did; old effects stay until new ones come.
    pub prepared: RwSignal<Option<Prepared>>,
    /// The id of the profile that proposed steps for it.
    pub suggested_by: RwSignal<Option<String>>,
    /// The log is being prepared.
    pub preparing: RwSignal<bool>,
    pub dialog: RwSignal<Option<Dialog>>,
    /// How many cases are unique, as far as it has been counted.
    pub unique: RwSignal<Option<UniqueSoFar>>,
    /// What came of saving or using the key behind pseudonyms.
    pub key_told: RwSignal<Option<String>>,
    /// Names of the releases that left from this log (`MapAnswer::release`): a second one can be compared with the first.
    pub left: RwSignal<Vec<u64>>,
    /// Why sources may be joined on the key of a person.
    pub amber: RwSignal<AmberAnswers>,
    /// Why amber views of the open log may be shown, each answered for itself.
    pub amber_views: RwSignal<Vec<(AmberUse, AmberAnswers)>>,
    /// It was answered why single cases of the open log leave; and what waits for the answers.
    pub cases_may_leave: RwSignal<bool>,
    pub waits_to_leave: RwSignal<Option<Callback<()>>>,
    /// Single-letter shortcuts are on (WCAG 2.1.4 asks for a way to switch them off).
    pub letters: RwSignal<bool>,
    /// What takes a single key before the page does, wherever the focus is: true where it was for it.
    pub keys_first: RwSignal<Option<Callback<KeyboardEvent, bool>>>,
    /// What a screen reader is told next.
    pub announcement: RwSignal<String>,
}

impl Workspace {
    pub fn new(language: Language, letters: bool) -> Self {
        Self {
            language: RwSignal::new(language),
            screen: RwSignal::default(),
            source: RwSignal::default(),
            files: RwSignal::default(),
            preview: RwSignal::default(),
            draft: RwSignal::default(),
            refused: RwSignal::default(),
            order_chosen: RwSignal::default(),
            open: RwSignal::default(),
            work: RwSignal::default(),
            problem: RwSignal::default(),
            crashes: RwSignal::default(),
            ready: RwSignal::default(),
            notice: RwSignal::default(),
            dragging: RwSignal::default(),
            in_view: RwSignal::default(),
            groups: RwSignal::default(),
            profiles: ProfileSignals::default(),
            choices: RwSignal::default(),
            history: RwSignal::default(),
            bookmarks: RwSignal::default(),
            validation: RwSignal::default(),
            project: RwSignal::default(),
            workshop: RwSignal::default(),
            report: ReportInHand::default(),
            recipe: RwSignal::default(),
            recipe_told: RwSignal::default(),
            filters_told: RwSignal::default(),
            prepared: RwSignal::default(),
            suggested_by: RwSignal::default(),
            preparing: RwSignal::default(),
            dialog: RwSignal::default(),
            unique: RwSignal::default(),
            key_told: RwSignal::default(),
            left: RwSignal::default(),
            amber: RwSignal::default(),
            amber_views: RwSignal::default(),
            cases_may_leave: RwSignal::default(),
            waits_to_leave: RwSignal::default(),
            letters: RwSignal::new(letters),
            keys_first: RwSignal::new(None),
            announcement: RwSignal::default(),
        }
    }

    /// The workspace of the page this view stands in.
    pub fn of_page() -> Self {
        expect_context::<Self>()
    }

    /// The same log seen with other choices, out of sight: nothing that is chosen or counted there reaches the page.
    pub fn seen_with(self, screen: Screen, choices: Choices) -> Self {
        Self {
            screen: RwSignal::new(screen),
            choices: RwSignal::new(choices),
            history: RwSignal::default(),
            in_view: RwSignal::default(),
            groups: RwSignal::default(),
            workshop: RwSignal::default(),
            dialog: RwSignal::default(),
            announcement: RwSignal::default(),
            ..self
        }
    }

    /// The page's voice.
    pub fn speech(self) -> Speech {
        Speech::new(self.language)
    }

    /// Tells a screen reader something, without moving the focus.
    pub fn announce(self, sentence: String) {
        // The same sentence twice would not be read again: a no-break space makes it another text.
        let again = self.announcement.get_untracked() == sentence;
        self.announcement.set(if again { sentence + "\u{a0}" } else { sentence });
    }

    /// The open log is about persons; where none is open, it may be.
    pub fn is_about_persons(self) -> bool {
        self.open.with(|open| open.as_ref().is_none_or(|open| open.privacy.subjects != Subjects::NotPersonal))
    }

    /// The column whose numbers the map tells: the one chosen, or else the first that the log has; tracked.
    pub fn number_column(self, chosen: Option<String>) -> Option<String> {
        self.open.with(|open| {
            let columns = &open.as_ref()?.summary.number_columns;
            chosen.filter(|chosen| columns.contains(chosen)).or_else(|| columns.first().cloned())
        })
    }

    /// Whether the open log says when events begin; tracked.
    pub fn has_starts(self) -> bool {
        self.open.with(|open| open.as_ref().is_some_and(|open| open.summary.has_start))
    }

    /// The log in use, with what changes whenever its figures have to be asked for anew: the summary changes with every
    /// preparation, and what is hidden with the switch.
    pub fn log_in_use(self) -> Option<(LogId, LogSummary, Option<u32>)> {
        self.open.with(|open| open.as_ref().map(|open| (open.log, open.summary.clone(), open.privacy.least_shown)))
    }

    /// The zone in which days and clocks of the log are told.
    pub fn zone(self) -> Zone {
        self.open.with(|open| open.as_ref().map(|open| open.summary.zone)).unwrap_or_default()
    }

    /// The name of the selection that views show; none while it is not known yet what the filters leave of this log.
    ///
    /// While filters change it is the selection before: a view keeps its figures until the new ones are there.
    pub fn selection(self) -> Option<SelectionId> {
        let log = self.open.with(|open| open.as_ref().map(|open| open.log))?;
        if !self.choices.with(Choices::has_filters_in_view) {
            return Some(0);
        }
        self.in_view.with(|in_view| {
            in_view.as_ref().filter(|in_view| in_view.log == log).map(|in_view| in_view.defined.selection)
        })
    }

    /// The name of the log or file in hand.
    pub fn name(self) -> Option<String> {
        self.source.get().map(|source| match source {
            Source::File { name, others: 0, .. } => name,
            Source::File { name, others, .. } => {
                let facts = [("name", name.into()), ("n", Fact::from(others as u64))];
                self.speech().words().with("files-name", &facts)
            }
            Source::Sample(sample) => self.speech().words().text(sample_name(sample)),
        })
    }

    /// Forgets file, log and choices; language and shortcuts stay.
    pub fn clear(self) {
        self.source.set(None);
        self.files.set(Files::default());
        self.preview.set(None);
        self.draft.set(None);
        self.refused.set(None);
        self.order_chosen.set(None);
        self.open.set(None);
        self.work.set(None);
        self.problem.set(None);
        self.notice.set(None);
        self.in_view.set(None);
        self.groups.set(None);
        self.profiles.clear();
        self.unique.set(None);
        self.key_told.set(None);
        self.left.set(Vec::new());
        self.amber.set(AmberAnswers::default());
        self.amber_views.set(Vec::new());
        self.cases_may_leave.set(false);
        self.choices.set(Choices::default());
        self.history.set(Steps::default());
        self.bookmarks.set(Bookmarks::default());
        self.validation.set(ValidationInHand::default());
        self.project.update(ProjectInHand::let_go_of_log);
        self.workshop.set(None);
        self.report.clear();
        self.recipe.set(RecipeInHand::default());
        self.recipe_told.set(RecipeTold::default());
        self.filters_told.set(None);
        self.prepared.set(None);
        self.suggested_by.set(None);
        self.preparing.set(false);
    }
}

/// The key of a sample's name.
fn sample_name(sample: Sample) -> &'static str {
    match sample {
        Sample::SocialAssistance => "frame-sample-benefit",
        Sample::InsuredUnemployed => "frame-sample-insured",
        Sample::ServiceDesk => "frame-sample-desk",
    }
}

impl Work {
    /// Work that begins now.
    pub fn new(kind: WorkKind) -> Self {
        Self { kind, began_millis: now_millis(), progress: None }
    }
}

/// The page's clock: milliseconds since the page was opened.
pub fn now_millis() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}
