//! From a profile to the columns of a file: which part each plays, and which shape the table has.

use super::profile::{ProfileColumn, ProfileRole, ProfileShape};
use crate::engine::import::{ColumnNumber, ImportSettings, Roles, ShapeHint, folded_name};
use crate::engine::ordering;

/// The column that goes by one of `names`: of the first name that a column has, the first such column.
pub fn column_in(columns: &[String], names: &[String]) -> Option<ColumnNumber> {
    let folded: Vec<String> = columns.iter().map(|name| folded_name(name)).collect();
    names.iter().find_map(|name| {
        let wanted = folded_name(name);
        folded.iter().position(|held| *held == wanted && !wanted.is_empty()).map(|column| column as ColumnNumber)
    })
}

/// The parts of the columns as a profile knows them, over those guessed so far.
///
/// A column that the profile does not know keeps its part. One that loses case, activity or time to another becomes an
/// attribute of the event, so that nothing is lost.
///
/// ```
/// use spor::engine::import::Roles;
/// use spor::engine::prepare::{roles_of, shipped_profiles};
/// let topdesk = shipped_profiles().into_iter().find(|profile| profile.id == "topdesk").unwrap();
/// let columns = ["number", "status", "processingStatus", "request"].map(String::from);
/// let guessed = Roles { case: vec![0], activity: vec![1], event_attributes: vec![2, 3], ..Roles::default() };
/// let roles = roles_of(&topdesk.columns, &columns, &guessed);
/// assert_eq!((roles.activity, roles.event_attributes), (vec![2], vec![1]));
/// ```
pub fn roles_of(known: &[ProfileColumn], columns: &[String], guessed: &Roles) -> Roles {
    use ProfileRole::*;
    let mut roles = guessed.clone();
    let found: Vec<(ProfileRole, ColumnNumber)> = known
        .iter()
        .flat_map(|column| {
            let all = if column.role == LeftOut { columns_in(columns, &column.synonyms) } else { Vec::new() };
            let first = column_in(columns, &column.synonyms).filter(|_| column.role != LeftOut);
            all.into_iter().chain(first).map(|number| (column.role, number)).collect::<Vec<_>>()
        })
        .collect();
    for part in [Case, Activity, Time, Start] {
        if found.iter().any(|(role, _)| *role == part) {
            let before = std::mem::take(list_of(&mut roles, part));
            roles.event_attributes.extend(before);
        }
    }
    for (role, column) in found {
        put(&mut roles, column, role);
    }
    roles
}

/// All columns that go by one of `names`, in the order of the file.
fn columns_in(columns: &[String], names: &[String]) -> Vec<ColumnNumber> {
    let names: Vec<String> = names.iter().map(|name| folded_name(name)).collect();
    let is_named = |&column: &ColumnNumber| names.contains(&folded_name(&columns[column as usize]));
    (0..columns.len() as ColumnNumber).filter(is_named).collect()
}

fn list_of(roles: &mut Roles, role: ProfileRole) -> &mut Vec<ColumnNumber> {
    match role {
        ProfileRole::Case => &mut roles.case,
        ProfileRole::Activity => &mut roles.activity,
        ProfileRole::Time => &mut roles.time,
        ProfileRole::Start => &mut roles.start,
        ProfileRole::CaseAttribute => &mut roles.case_attributes,
        _ => &mut roles.event_attributes,
    }
}

/// Gives `column` a part, and takes away the one it had.
fn put(roles: &mut Roles, column: ColumnNumber, role: ProfileRole) {
    use ProfileRole::*;
    for part in [Case, Activity, Time, Start, CaseAttribute, Attribute] {
        list_of(roles, part).retain(|held| *held != column);
    }
    roles.lifecycle = roles.lifecycle.filter(|held| *held != column);
    roles.resource = roles.resource.filter(|held| *held != column);
    let displaced = match role {
        LeftOut => return,
        Lifecycle => roles.lifecycle.replace(column),
        Resource => roles.resource.replace(column),
        part => Some(column).filter(|_| {
            let list = list_of(roles, part);
            list.push(column);
            ordering::sort(list);
            false
        }),
    };
    roles.event_attributes.extend(displaced);
    ordering::sort(&mut roles.event_attributes);
}

/// The settings with these parts. Another column of times is written in another way: its pattern is left empty, to be
/// guessed anew.
pub fn with_columns(settings: &ImportSettings, known: &[ProfileColumn], columns: &[String]) -> ImportSettings {
    let mut changed = ImportSettings { roles: roles_of(known, columns, &settings.roles), ..settings.clone() };
    if changed.roles.time != settings.roles.time {
        changed.time_pattern.clear();
    }
    if changed.roles.start != settings.roles.start {
        changed.start_pattern.clear();
    }
    changed
}

/// The shape among `shapes` that a list has, where the columns of a file are those of one; the first that fits.
///
/// A wide list has two of its steps at least; the columns of another shape must all be there.
pub fn shape_of(shapes: &[ProfileShape], columns: &[String]) -> Option<ShapeHint> {
    let one = |names: &[String]| column_in(columns, names);
    shapes.iter().find_map(|shape| match shape {
        ProfileShape::StatusLog { old, new } => Some(ShapeHint::StatusLog { old: one(old)?, new: one(new)? }),
        ProfileShape::Wide { steps } => {
            let steps = columns_in(columns, steps);
            (steps.len() >= 2).then_some(ShapeHint::Wide { steps })
        }
        ProfileShape::Periods { activity, start, end } => {
            let (activity, start, end) = (one(activity)?, one(start)?, one(end)?);
            let differ = activity != start && start != end && activity != end;
            differ.then_some(ShapeHint::Periods { activity, start, end })
        }
        ProfileShape::Snapshots { case, date, pattern, watched } => {
            let watched = columns_in(columns, watched);
            let (case, date) = (one(case)?, one(date)?);
            let hint = ShapeHint::Snapshots { case, date, pattern: pattern.clone(), watched: watched.clone(), days: 0 };
            (!watched.is_empty()).then_some(hint)
        }
    })
}
