//! A user's own profile: how the columns of this file are read, so that next month's file is read the same way.

use super::profile::{InBoth, Profile, ProfileColumn, ProfileKind, ProfileReading, ProfileRole, ProfileShape};
use crate::engine::import::{ColumnNumber, ImportSettings, Shape, folded_name};
use std::collections::BTreeSet;

/// The profile of a file that is read with `settings`. `columns` are those of the table as it is read, `file_columns`
/// those of the file where a shape makes others of them (else empty). Activities, traps and words for missing values
/// come from `based_on`. Nothing of the data gets in: names of columns only.
pub fn own_profile(
    name: &str,
    checked: &str,
    columns: &[String],
    file_columns: &[String],
    settings: &ImportSettings,
    based_on: Option<&Profile>,
) -> Profile {
    Profile {
        version: 1,
        id: "own".into(),
        name: name.into(),
        kind: ProfileKind::Own,
        checked: checked.into(),
        rests_on: based_on.map_or_else(
            || InBoth { da: String::new(), en: String::new() },
            |profile| InBoth { da: profile.name.clone(), en: profile.name.clone() },
        ),
        differs: false,
        columns: columns_by_name(columns, file_columns, settings, based_on),
        shapes: shape_by_names(columns, file_columns, settings).into_iter().collect(),
        traps: based_on.map(|profile| profile.traps.clone()).unwrap_or_default(),
        activities: based_on.map(|profile| profile.activities.clone()).unwrap_or_default(),
        missing: based_on.map(|profile| profile.missing.clone()).unwrap_or_default(),
        reading: Some(reading_of(settings)),
    }
}

/// The file's own columns with their parts; what the profile `based_on` knows better of one is kept.
pub(in crate::engine::prepare) fn columns_by_name(
    columns: &[String],
    file_columns: &[String],
    settings: &ImportSettings,
    based_on: Option<&Profile>,
) -> Vec<ProfileColumn> {
    let of_file = of_file(columns, file_columns);
    let mut seen = BTreeSet::new();
    let known = (0..columns.len() as ColumnNumber).filter_map(|column| {
        let name = &columns[column as usize];
        // What the shape makes has a name of the page's language, and its part by itself. Two columns of one name
        // cannot be told apart in the next file either.
        let is_own = of_file.contains(name) && seen.insert(folded_name(name));
        let role = role_in(settings, column, based_on, name);
        is_own.then(|| ProfileColumn { role, synonyms: vec![name.clone()], telling: false })
    });
    known.collect()
}

/// Patterns, zone and repairs.
pub(in crate::engine::prepare) fn reading_of(settings: &ImportSettings) -> ProfileReading {
    ProfileReading {
        time_pattern: settings.time_pattern.clone(),
        start_pattern: settings.start_pattern.clone(),
        zone: settings.zone,
        repairs: settings.repairs.clone(),
    }
}

fn of_file<'a>(columns: &'a [String], file_columns: &'a [String]) -> &'a [String] {
    if file_columns.is_empty() { columns } else { file_columns }
}

/// The part of a column; where the settings know only «attribute», the profile it is based on may know more.
fn role_in(settings: &ImportSettings, column: ColumnNumber, based_on: Option<&Profile>, name: &str) -> ProfileRole {
    use ProfileRole::*;
    let roles = &settings.roles;
    let lists = [
        (&roles.case, Case),
        (&roles.activity, Activity),
        (&roles.time, Time),
        (&roles.start, Start),
        (&roles.case_attributes, CaseAttribute),
        (&roles.event_attributes, Attribute),
    ];
    let single = [(roles.lifecycle, Lifecycle), (roles.resource, Resource)];
    let found = lists.into_iter().find(|(list, _)| list.contains(&column)).map(|(_, role)| role);
    let found = found.or_else(|| single.into_iter().find(|(held, _)| *held == Some(column)).map(|(_, role)| role));
    match found {
        None => LeftOut,
        Some(Attribute) => {
            let wanted = folded_name(name);
            let columns = based_on.iter().flat_map(|profile| &profile.columns);
            let is_it = |known: &&ProfileColumn| known.synonyms.iter().any(|synonym| folded_name(synonym) == wanted);
            let finer = columns.filter(|known| matches!(known.role, Registered | Team)).find(is_it);
            finer.map_or(Attribute, |known| known.role)
        }
        Some(role) => role,
    }
}

/// The shape that the file is read in; none where a row is an event.
pub(in crate::engine::prepare) fn shape_by_names(
    columns: &[String],
    file_columns: &[String],
    settings: &ImportSettings,
) -> Option<ProfileShape> {
    let columns = of_file(columns, file_columns);
    let name = |column: &ColumnNumber| columns.get(*column as usize).cloned();
    let names = |numbers: &[ColumnNumber]| numbers.iter().filter_map(name).collect::<Vec<_>>();
    let one = |column: &ColumnNumber| names(&[*column]);
    match &settings.shape {
        Shape::Long => None,
        Shape::Wide { steps, .. } => Some(ProfileShape::Wide { steps: names(steps) }),
        Shape::Periods { activity, start, end, .. } => {
            Some(ProfileShape::Periods { activity: one(activity), start: one(start), end: one(end) })
        }
        Shape::Snapshots { case, date, pattern, watched, .. } => Some(ProfileShape::Snapshots {
            case: one(case),
            date: one(date),
            pattern: pattern.clone(),
            watched: names(watched),
        }),
    }
}
