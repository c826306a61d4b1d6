//! What the user chose about saving the log, and how far the saving has come.

use crate::protocol::{AmberAnswers, LeavingList, SaveFormat, Subjects, TimeStep};
use crate::ui::client::Progress;
use leptos::prelude::*;

/// The signals of the dialog.
#[derive(Clone, Copy)]
pub struct SaveChoices {
    /// What of the log may leave; none until the worker has looked.
    pub list: RwSignal<Option<LeavingList>>,
    /// Whom the log is about, as the user says where it is not known.
    pub declared: RwSignal<Option<Subjects>>,
    pub format: RwSignal<SaveFormat>,
    pub time_step: RwSignal<Option<TimeStep>>,
    /// By place in the list: whether the attribute is written.
    pub written: RwSignal<Vec<bool>>,
    pub answers: RwSignal<AmberAnswers>,
    pub state: RwSignal<SaveState>,
}

/// How far the saving has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SaveState {
    #[default]
    Choosing,
    /// With how far it is, once that is known.
    Writing(Option<Progress>),
    /// The file was handed to the browser: what was written, in sentences.
    Saved(Vec<String>),
    /// What went wrong and what one can do, in sentences.
    Failed(Vec<String>),
}

impl Default for SaveChoices {
    fn default() -> Self {
        SaveChoices {
            list: RwSignal::default(),
            declared: RwSignal::default(),
            format: RwSignal::new(SaveFormat::DanishExcel),
            time_step: RwSignal::default(),
            written: RwSignal::default(),
            answers: RwSignal::default(),
            state: RwSignal::default(),
        }
    }
}

impl SaveChoices {
    /// Whom the log is about: as found, else as declared.
    pub fn subjects(self) -> Option<Subjects> {
        self.list.with(|list| list.as_ref().and_then(|list| list.subjects)).or(self.declared.get())
    }

    /// Whether pseudonyms leave instead of ids.
    pub fn are_persons(self) -> bool {
        self.subjects().is_some_and(|subjects| subjects != Subjects::NotPersonal)
    }

    /// The key of what must be answered before anything is written; none when nothing is open.
    pub fn in_the_way(self) -> Option<&'static str> {
        if self.list.with(Option::is_none) {
            Some("save-looking")
        } else if self.subjects().is_none() {
            Some("save-say-subjects")
        } else if self.are_persons() && !self.answers.with(AmberAnswers::are_complete) {
            Some("save-answer-amber")
        } else {
            None
        }
    }
}
