//! A project as a file: JSON that people can read, without the log, without ids of cases, and without what names persons.

use super::define_selection::define_selection;
use super::open_log::OpenLog;
use super::project_figures::project_figures;
use super::saved_files::source_without_persons;
use crate::engine::filter::to_be_saved;
use crate::engine::prepare::{RECIPE_VERSION, Recipe};
use crate::engine::privacy::{Treatment, masked_for_files, masked_personal};
use crate::engine::saved_list::{self, SavedListProblem};
use crate::protocol::{
    Bookmark, Bytes, Choices, Filter, FilterStack, Problem, Project, ProjectRead, ProjectWritten, ReadProject,
    SourceAsRead, Split, SplitChoice, WriteProject,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeSet;

/// The version of the format that this program writes, and the only one it reads.
pub const PROJECT_VERSION: u32 = 1;

/// The project in a file.
pub fn read_project(ask: &ReadProject) -> ProjectRead {
    let text = String::from_utf8_lossy(&ask.file.0);
    let read = saved_list::from_json::<Project, Bookmark>(&text, "bookmarks", PROJECT_VERSION);
    ProjectRead { read: read.and_then(known) }
}

/// The project, unless it is of a version that this program does not know.
fn known(project: Project) -> Result<Project, SavedListProblem> {
    let recipe = project.recipe.version;
    if recipe > RECIPE_VERSION {
        return Err(SavedListProblem::Newer { version: u64::from(recipe) });
    }
    if project.version != PROJECT_VERSION || recipe != RECIPE_VERSION {
        let message = format!("version {} is not known", project.version.min(recipe));
        return Err(SavedListProblem::NotSuchAFile { line: 1, column: 1, message });
    }
    Ok(project)
}

/// A project of what is in hand, and its file.
///
/// What a user writes may hold a number that it should not: every text is masked as [`masked_for_files`] says. Filters
/// that would tell of persons, of the choices and of every bookmark, are left out and counted.
pub fn write_project(open: &mut OpenLog, ask: &WriteProject) -> Result<ProjectWritten, Problem> {
    let personal = personal_attributes(open, &ask.sources);
    let mut left_out = 0;
    let mut clean = |choices: &Choices| {
        let (filters, without) = to_be_saved(&choices.filters, |attribute| personal.contains(attribute));
        let split = choices.split.clone().filter(|split| !tells_of_persons(split, &personal));
        left_out += without as u32 + u32::from(split.is_some() != choices.split.is_some());
        Choices { filters, split, ..choices.clone() }
    };
    let choices = clean(&ask.choices);
    let bookmarks: Vec<Bookmark> = ask
        .bookmarks
        .iter()
        .map(|bookmark| Bookmark { choices: clean(&bookmark.choices), ..bookmark.clone() })
        .collect();
    // The next extract is asked for the cases that the filters in the file keep.
    let selection = define_selection(open, &choices.stack_in_view()).selection;
    let figures = project_figures(open, selection, &choices.timing())?;
    let release = figures.release;
    let name = masked_personal(&ask.name);
    let project = Project {
        version: PROJECT_VERSION,
        made_with: ask.made_with.clone(),
        saved: ask.saved,
        note: ask.note.clone(),
        recipe: Recipe {
            sources: ask.sources.iter().map(source_without_persons).collect(),
            steps: ask.steps.clone(),
            ..Recipe::new(&name, &ask.made_with)
        },
        choices,
        bookmarks,
        amber: ask.amber.clone(),
        figures,
        name,
    };
    let masked = masked(&project).ok_or(Problem::WrongAnswer)?;
    Ok(ProjectWritten { file: Bytes(saved_list::to_json(&masked).into_bytes()), left_out, release })
}

/// Whether what cases are divided by, or the group that is shown, names ids or values that filters in a file may not.
fn tells_of_persons(split: &SplitChoice, personal: &BTreeSet<String>) -> bool {
    let divided_by: Vec<&Filter> = match &split.by {
        Split::Column(column) if personal.contains(column) => return true,
        Split::Column(_) | Split::Start(_) => Vec::new(),
        Split::Filters { first, second } => {
            [Some(first), second.as_ref()].into_iter().flatten().map(Box::as_ref).collect()
        }
    };
    let filters = divided_by.into_iter().chain(split.shown.iter().flatten()).cloned();
    let (_, without) = to_be_saved(&FilterStack::of(filters), |attribute| personal.contains(attribute));
    without > 0
}

/// Attributes whose values say who somebody is: those that were treated when the files were read, and those that would
/// leave a log about persons in another form.
fn personal_attributes(open: &mut OpenLog, sources: &[SourceAsRead]) -> BTreeSet<String> {
    let treated = sources.iter().flat_map(|source| {
        let columns = (0u32..).zip(&source.columns);
        columns.filter(|(column, _)| source.settings.treatment_of(*column) != Treatment::Keep).map(|(_, name)| name)
    });
    treated.cloned().chain(open.attributes_of_persons()).collect()
}

/// The content of a file with every text masked; none where what was written cannot be read, which a program of one build
/// never meets.
pub(super) fn masked<T: Serialize + DeserializeOwned>(content: &T) -> Option<T> {
    let mut value = serde_json::to_value(content).ok()?;
    mask(&mut value);
    serde_json::from_value(value).ok()
}

/// Keys too: what a label or a value is renamed from is one.
fn mask(value: &mut Value) {
    match value {
        Value::String(text) => *text = masked_for_files(text),
        Value::Array(values) => values.iter_mut().for_each(mask),
        Value::Object(fields) => {
            let masked = std::mem::take(fields).into_iter().map(|(key, mut value)| {
                mask(&mut value);
                (masked_for_files(&key), value)
            });
            *fields = masked.collect();
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
