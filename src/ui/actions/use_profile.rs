//! Use the columns of a source profile, or its way out of a trap; one step takes it back.

use super::change_settings::{change_settings, preview};
use super::meet_problem;
use crate::protocol::{ImportSettings, Preview, Problem, Profile, ProfileColumn, Shape, roles_of, shape_of};
use crate::ui::data::shape_in_words;
use crate::ui::line;
use crate::ui::profiles::{Used, columns_of_file};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Gives the columns the parts that the profile knows. A user's own profile also brings its shape, its date patterns
/// and its repairs.
pub fn use_profile(workspace: Workspace, profile: Profile) {
    let Some(before) = workspace.draft.get_untracked() else { return };
    let Some(shown) = workspace.preview.get_untracked() else { return };
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let in_shape = match shape_wanted(workspace, &profile, &shown) {
            Some(shape) if shape != before.shape => preview(ImportSettings { shape, ..before.clone() }, true).await,
            _ => Ok(shown),
        };
        if line::turn() != turn {
            return;
        }
        match in_shape {
            Ok(shown) => {
                let settings = with_columns(&shown.settings, &profile.columns, &shown.columns);
                let settings = as_saved(workspace, settings, &profile, &shown.columns);
                take(workspace, before, settings);
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem @ Problem::Import(_)) => workspace.refused.set(Some(problem)),
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Gives columns other parts, as a way out of a trap.
pub fn change_columns(workspace: Workspace, known: &[ProfileColumn]) {
    let Some(before) = workspace.draft.get_untracked() else { return };
    let columns = workspace.preview.with_untracked(|preview| preview.as_ref().map(|preview| preview.columns.clone()));
    let settings = with_columns(&before, known, &columns.unwrap_or_default());
    take(workspace, before, settings);
}

/// The settings as they were before the profile was used.
pub fn undo_profile(workspace: Workspace) {
    let Some(used) = workspace.profiles.used.get_untracked() else { return };
    workspace.profiles.used.set(None);
    workspace.order_chosen.set(None);
    change_settings(workspace, |settings| *settings = used.before);
    workspace.announce(workspace.speech().words_now().text("profiles-undone"));
}

fn take(workspace: Workspace, before: ImportSettings, settings: ImportSettings) {
    let (roles, shape) = (settings.roles.clone(), settings.shape.clone());
    workspace.profiles.used.set(Some(Used { before, roles, shape }));
    change_settings(workspace, |draft| *draft = settings);
    workspace.announce(workspace.speech().words_now().text("profiles-used"));
}

fn with_columns(settings: &ImportSettings, known: &[ProfileColumn], columns: &[String]) -> ImportSettings {
    let mut changed = settings.clone();
    changed.roles = roles_of(known, columns, &settings.roles);
    // Another column is written in another way: an empty pattern is guessed anew.
    if changed.roles.time != settings.roles.time {
        changed.time_pattern.clear();
    }
    if changed.roles.start != settings.roles.start {
        changed.start_pattern.clear();
    }
    changed
}

/// The shape that a user's own profile was saved with.
fn shape_wanted(workspace: Workspace, profile: &Profile, shown: &Preview) -> Option<Shape> {
    profile.reading.as_ref()?;
    let hint = shape_of(profile, &columns_of_file(shown));
    let shape = hint.and_then(|hint| shape_in_words(&hint, workspace.speech()));
    (shape.is_some() || profile.shapes.is_empty()).then(|| shape.unwrap_or_default())
}

/// Patterns, zone and repairs as a user's own profile has them. Who saved a pattern has said whether day or month
/// comes first.
fn as_saved(
    workspace: Workspace,
    mut settings: ImportSettings,
    profile: &Profile,
    columns: &[String],
) -> ImportSettings {
    let Some(reading) = &profile.reading else { return settings };
    (settings.zone, settings.repairs) = (reading.zone, reading.repairs.clone());
    let knows_its_columns =
        profile.columns.iter().all(|known| known.synonyms.iter().any(|name| columns.contains(name)));
    if !settings.roles.time.is_empty() && !reading.time_pattern.is_empty() && knows_its_columns {
        settings.time_pattern = reading.time_pattern.clone();
        workspace.order_chosen.set(Some(reading.time_pattern.clone()));
    }
    if !settings.roles.start.is_empty() && !reading.start_pattern.is_empty() && knows_its_columns {
        settings.start_pattern = reading.start_pattern.clone();
    }
    settings
}
