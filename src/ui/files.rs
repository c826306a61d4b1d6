//! The files that were chosen together: those of one layout make a group, which is read in one way.

use super::workspace::Workspace;
use crate::protocol::{FileFormat, FileToRead, ImportSettings, Part, Preview, Problem, Roles, SourceAsRead};
use leptos::prelude::*;

/// All groups, and the one whose preview is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Files {
    pub groups: Vec<Group>,
    pub shown: usize,
    /// Files of an archive that cannot be read, with the reason.
    pub not_read: Vec<(String, Problem)>,
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
    /// As it is shown: of an archive, the file in it.
    pub name: String,
    /// As the browser knows it.
    pub file_name: String,
    pub size_bytes: u64,
    /// Of an archive, the file in it.
    pub entry: Option<String>,
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
    /// A group of one file, of events.
    pub fn of(file: ChosenFile, preview: Preview) -> Group {
        let draft = preview.settings.clone();
        Group { files: vec![file], used_as: UsedAs::Events, draft, preview, order_chosen: None }
    }

    /// A file among others without a time or an activity says something of the cases. Its key is the column that is
    /// called as the cases of the events are, else the first whose values are all different in what is shown.
    pub fn take_as_table(&mut self, case_names: &[String]) {
        let preview = &self.preview;
        if !(preview.missing_time || preview.missing_activity) || !preview.shapes.is_empty() {
            return;
        }
        let named = preview.columns.iter().position(|name| case_names.contains(name));
        let Some(key) = named.or_else(|| (0..preview.columns.len()).find(|&column| is_distinct(preview, column)))
        else {
            return;
        };
        let others = (0..preview.columns.len() as u32).filter(|&column| column != key as u32);
        self.draft.roles = Roles { case: vec![key as u32], case_attributes: others.collect(), ..Roles::default() };
        // What the events do not read, the table about cases does not either.
        self.draft.take_proposals(preview);
        self.preview.settings.roles = self.draft.roles.clone();
        self.used_as = UsedAs::CaseTable;
    }

    /// Names of the columns that say the case.
    pub fn case_names(&self) -> Vec<String> {
        let name = |&column: &u32| self.preview.columns.get(column as usize).cloned();
        self.draft.roles.case.iter().filter_map(name).collect()
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
            let (gzip, zip_entry) = (file.gzip, file.entry.clone());
            let mut settings = ImportSettings { part: self.part(), gzip, zip_entry, ..self.draft.clone() };
            if as_guessed {
                settings.format = file.format.clone();
            }
            settings
        };
        let read = |file: &ChosenFile| FileToRead {
            name: file.file_name.clone(),
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

    /// How the files are read, for a recipe; none where they are not read.
    pub fn as_read(&self) -> Option<SourceAsRead> {
        let settings = self.to_read().into_iter().next()?.settings;
        Some(SourceAsRead {
            columns: self.preview.columns.clone(),
            file_columns: self.preview.file_columns.clone(),
            privacy: self.preview.privacy.clone(),
            format_chosen: self.files.first().is_some_and(|first| first.format != self.draft.format),
            sheet: match settings.format {
                FileFormat::Workbook { sheet, .. } => {
                    self.preview.contents.sheets.get(sheet as usize).map(|sheet| sheet.name.clone())
                }
                _ => None,
            },
            settings,
        })
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

fn is_distinct(preview: &Preview, column: usize) -> bool {
    let texts: Vec<&str> = preview.rows.iter().filter_map(|row| Some(row.cells.get(column)?.text.as_str())).collect();
    let distinct: std::collections::BTreeSet<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    !texts.is_empty() && distinct.len() == texts.len()
}

impl Files {
    /// True where several files were chosen: then each group says what it is used as.
    pub fn are_several(&self) -> bool {
        self.groups.iter().map(|group| group.files.len()).sum::<usize>() > 1
    }
}

/// The name of the key of a person on which sources of different layout are joined, where they are. Monthly extracts
/// that follow each other are one source.
pub fn joined_on_person(files: &Files) -> Option<String> {
    let used: Vec<&Group> = files.groups.iter().filter(|group| group.used_as != UsedAs::LeftOut).collect();
    let key_of_person = |group: &&Group| {
        let is_key =
            |column: &&u32| group.preview.privacy.iter().any(|told| told.column == **column && told.is_key_of_person);
        let column = group.draft.roles.case.iter().find(is_key)?;
        group.preview.columns.get(*column as usize).cloned()
    };
    if used.len() < 2 { None } else { used.iter().find_map(key_of_person) }
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
