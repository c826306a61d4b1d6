//! The files that were chosen together: those of one layout make a group, which is read in one way.

use super::workspace::Workspace;
use crate::protocol::{FileFormat, FileToRead, ImportSettings, Part, Preview};
use leptos::prelude::*;

/// All groups, and the one whose preview is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Files {
    pub groups: Vec<Group>,
    pub shown: usize,
}

/// Files of the same columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub files: Vec<ChosenFile>,
    pub used_as: UsedAs,
    /// What the screen held when the group was last shown.
    pub preview: Preview,
    pub draft: ImportSettings,
    pub order_chosen: Option<String>,
}

/// A file, and how its own beginning says it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenFile {
    /// Its place among the handles that the line holds.
    pub place: usize,
    pub name: String,
    pub size_bytes: u64,
    pub format: FileFormat,
    pub gzip: bool,
}

/// What a group gives to the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsedAs {
    Events,
    CaseTable,
    LeftOut,
}

impl Group {
    /// A group of one file. A file without times or activities that has a case says something of cases.
    pub fn of(file: ChosenFile, preview: Preview) -> Group {
        let is_table = !preview.missing_case && (preview.missing_time || preview.missing_activity);
        let used_as = if is_table && preview.shapes.is_empty() { UsedAs::CaseTable } else { UsedAs::Events };
        Group { files: vec![file], used_as, draft: preview.settings.clone(), preview, order_chosen: None }
    }

    /// Whether a file that previews like this has the same columns.
    pub fn takes(&self, preview: &Preview) -> bool {
        let same_kind =
            |one: &FileFormat, other: &FileFormat| std::mem::discriminant(one) == std::mem::discriminant(other);
        same_kind(&self.preview.settings.format, &preview.settings.format) && self.preview.columns == preview.columns
    }

    /// The files with the settings of the group. Each is cut as its own beginning says, unless the user chose another way.
    pub fn to_read(&self) -> Vec<FileToRead> {
        let as_guessed = self.files.first().is_some_and(|first| first.format == self.draft.format);
        let settings = |file: &ChosenFile| {
            let mut settings = ImportSettings { part: self.part(), gzip: file.gzip, ..self.draft.clone() };
            if as_guessed {
                settings.format = file.format.clone();
            }
            settings
        };
        let read = |file: &ChosenFile| FileToRead {
            name: file.name.clone(),
            size_bytes: file.size_bytes,
            settings: settings(file),
        };
        match self.used_as {
            UsedAs::LeftOut => Vec::new(),
            UsedAs::Events | UsedAs::CaseTable => self.files.iter().map(read).collect(),
        }
    }

    fn part(&self) -> Part {
        let roles = &self.draft.roles;
        match (self.used_as, roles.case.first()) {
            (UsedAs::CaseTable, Some(&key)) => {
                let columns = roles.case_attributes.iter().chain(&roles.event_attributes).chain(&roles.resource);
                let mut columns: Vec<u32> = columns.copied().filter(|column| *column != key).collect();
                columns.sort_unstable();
                Part::CaseTable { key, columns }
            }
            _ => Part::Events,
        }
    }

    /// The parts that are still missing: case, activity, time.
    pub fn missing(&self) -> (bool, bool, bool) {
        let roles = &self.draft.roles;
        match self.used_as {
            UsedAs::LeftOut => (false, false, false),
            UsedAs::CaseTable => (roles.case.is_empty(), false, false),
            UsedAs::Events => (roles.case.is_empty(), roles.activity.is_empty(), roles.time.is_empty()),
        }
    }

    /// «januar.csv», or «januar.csv … december.csv».
    pub fn name(&self) -> String {
        match self.files.as_slice() {
            [] => String::new(),
            [only] => only.name.clone(),
            [first, .., last] => format!("{} … {}", first.name, last.name),
        }
    }
}

impl Files {
    /// True where several files were chosen: then each group says what it is used as.
    pub fn are_several(&self) -> bool {
        self.groups.iter().map(|group| group.files.len()).sum::<usize>() > 1
    }
}

/// The groups as they are now: the one on the screen as its controls say. Follows changes.
pub fn now(workspace: Workspace) -> Files {
    let mut files = workspace.files.get();
    let (draft, preview, order) = (workspace.draft.get(), workspace.preview.get(), workspace.order_chosen.get());
    let shown = files.shown;
    if let (Some(group), Some(draft), Some(preview)) = (files.groups.get_mut(shown), draft, preview) {
        (group.draft, group.preview, group.order_chosen) = (draft, preview, order);
    }
    files
}

/// Everything that will be read, in the order of the groups. Follows changes.
pub fn to_read(workspace: Workspace) -> Vec<FileToRead> {
    now(workspace).groups.iter().flat_map(Group::to_read).collect()
}

/// The places of those files among the handles, in the same order.
pub fn places(files: &Files) -> Vec<usize> {
    let used = files.groups.iter().filter(|group| group.used_as != UsedAs::LeftOut);
    used.flat_map(|group| group.files.iter().map(|file| file.place)).collect()
}
