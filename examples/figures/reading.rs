//! Reading a file with some roles named and the rest guessed as on the page.

use spor::engine::import::{
    ColumnNumber, ImportSettings, Imported, Importer, LifecycleRows, Preview, Zone, preview, probe,
};
use std::io::Read;
use std::path::Path;

/// Bytes the guess is made from.
const BEGINNING_BYTES: usize = 1 << 20;
/// Bytes that are fed at a time.
const PIECE_BYTES: usize = 1 << 18;

/// What is asked for by name; an empty list or none is guessed.
pub struct Asked {
    pub case: Vec<String>,
    pub activity: Vec<String>,
    pub time: Vec<String>,
    pub start: Vec<String>,
    pub resource: Option<String>,
    pub lifecycle: Option<String>,
    pub date_pattern: Option<String>,
    pub zone: Zone,
    pub view: View,
}

/// Which events count, and what they are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Every event, by its activity.
    All,
    /// Events whose lifecycle is complete.
    Complete,
    /// Every event, by `activity+lifecycle`.
    ActivityAndLifecycle,
}

impl Default for Asked {
    fn default() -> Asked {
        Asked {
            case: Vec::new(),
            activity: Vec::new(),
            time: Vec::new(),
            start: Vec::new(),
            resource: None,
            lifecycle: None,
            date_pattern: None,
            zone: Zone::Utc,
            view: View::All,
        }
    }
}

/// Guesses from the beginning, puts what was asked for in place, and reads the whole file.
pub fn read(path: &Path, asked: &Asked) -> Result<Imported, String> {
    let problem = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
    let mut file = std::fs::File::open(path).map_err(|error| problem(&error))?;
    let size = file.metadata().map_err(|error| problem(&error))?.len();
    let mut beginning = Vec::new();
    (&mut file).take(BEGINNING_BYTES as u64).read_to_end(&mut beginning).map_err(|error| problem(&error))?;
    let whole_file = beginning.len() as u64 == size;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let guessed = probe(&beginning, whole_file, &name).map_err(|error| problem(&error))?;
    let mut settings = with_asked(&guessed, asked)?;
    let seen = preview(&beginning, whole_file, &settings, false).map_err(|error| problem(&error))?;
    fill_patterns(&mut settings, &seen);

    let mut importer = Importer::new(settings, Some(size)).map_err(|error| problem(&error))?;
    importer.feed(&beginning).map_err(|error| problem(&error))?;
    let mut piece = vec![0; PIECE_BYTES];
    loop {
        let bytes = file.read(&mut piece).map_err(|error| problem(&error))?;
        if bytes == 0 {
            break;
        }
        importer.feed(&piece[..bytes]).map_err(|error| problem(&error))?;
    }
    importer.finish().map_err(|error| problem(&error))
}

/// The guess with the roles that were named in place of the guessed ones.
fn with_asked(guessed: &Preview, asked: &Asked) -> Result<ImportSettings, String> {
    let mut settings = guessed.settings.clone();
    let columns = |names: &[String]| names.iter().map(|name| column(guessed, name)).collect::<Result<Vec<_>, _>>();
    let one = |name: &Option<String>| name.as_ref().map(|name| column(guessed, name)).transpose();
    settings.zone = asked.zone;
    let roles = &mut settings.roles;
    for (role, names) in [(&mut roles.case, &asked.case), (&mut roles.activity, &asked.activity)] {
        if !names.is_empty() {
            *role = columns(names)?;
        }
    }
    if !asked.time.is_empty() {
        roles.time = columns(&asked.time)?;
        settings.time_pattern.clear();
    }
    if !asked.start.is_empty() {
        roles.start = columns(&asked.start)?;
        settings.start_pattern.clear();
    }
    if let Some(pattern) = &asked.date_pattern {
        settings.time_pattern.clone_from(pattern);
        if !roles.start.is_empty() {
            settings.start_pattern.clone_from(pattern);
        }
    }
    roles.resource = one(&asked.resource)?.or(roles.resource);
    roles.lifecycle = one(&asked.lifecycle)?.or(roles.lifecycle);
    // A column that was named has that part alone.
    if roles.start.iter().any(|column| roles.time.contains(column)) && asked.start.is_empty() {
        roles.start.clear();
        settings.start_pattern.clear();
    }
    roles.activity.retain(|&column| Some(column) != roles.lifecycle || !asked.activity.is_empty());
    let part = [&roles.case, &roles.activity, &roles.time, &roles.start].into_iter().flatten().copied();
    let taken: Vec<ColumnNumber> = part.chain(roles.resource).chain(roles.lifecycle).collect();
    roles.case_attributes.retain(|column| !taken.contains(column));
    roles.event_attributes.retain(|column| !taken.contains(column));
    settings.lifecycle_rows = LifecycleRows::All;
    match (asked.view, roles.lifecycle) {
        (View::All, _) => {}
        (_, None) => return Err("this view needs a column for the lifecycle: name it with --lifecycle".into()),
        (View::Complete, Some(_)) => settings.lifecycle_rows = LifecycleRows::CompleteOnly,
        (View::ActivityAndLifecycle, Some(lifecycle)) => roles.activity.push(lifecycle),
    }
    Ok(settings)
}

/// The column of that name: exactly, else with blanks made one, else in any case.
fn column(guessed: &Preview, name: &str) -> Result<ColumnNumber, String> {
    let plain = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let find = |same: &dyn Fn(&str) -> bool| guessed.columns.iter().position(|column| same(column));
    find(&|column| column == name)
        .or_else(|| find(&|column| column == plain))
        .or_else(|| find(&|column| column.to_lowercase() == plain.to_lowercase()))
        .map(|at| at as ColumnNumber)
        .ok_or_else(|| format!("no column is called {name:?}; there are {:?}", guessed.columns))
}

/// A time column that was named and has no pattern yet is read as the page would guess.
fn fill_patterns(settings: &mut ImportSettings, seen: &Preview) {
    for (pattern, filled, fitting) in [
        (&mut settings.time_pattern, &seen.settings.time_pattern, &seen.time_patterns),
        (&mut settings.start_pattern, &seen.settings.start_pattern, &seen.start_patterns),
    ] {
        if pattern.is_empty() {
            *pattern = if filled.is_empty() { fitting.first().cloned().unwrap_or_default() } else { filled.clone() };
        }
    }
}
