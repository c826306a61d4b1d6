//! Use the columns of a source profile, or its way out of a trap; one step takes it back.

use super::change_settings::{change_settings, held_beginning};
use super::meet_problem;
use crate::protocol::{
    FitSource, ImportSettings, PanelId, Problem, Profile, ProfileColumn, SavedSource, SourceFitted, with_columns,
};
use crate::ui::data::shape_words;
use crate::ui::line;
use crate::ui::profiles::Used;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Gives the columns the parts that the profile knows. A user's own profile also brings its shape, its date patterns
/// and its repairs.
pub fn use_profile(workspace: Workspace, profile: Profile) {
    let Some(before) = workspace.draft.get_untracked() else { return };
    let Some(source) = SavedSource::of_profile(&profile) else {
        return change_columns(workspace, &profile.columns);
    };
    let ask = FitSource { settings: before.clone(), sources: vec![source], words: shape_words(workspace.speech()) };
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let fitted = fit_source(ask).await;
        if line::turn() != turn {
            return;
        }
        match fitted {
            Ok(fitted) if fitted.source.is_some() => {
                let settings = fitted.preview.settings;
                // Who saved a pattern has said whether day or month comes first.
                let saved = profile.reading.map(|reading| reading.time_pattern);
                workspace.order_chosen.set(saved.filter(|pattern| *pattern == settings.time_pattern));
                take(workspace, before, settings);
            }
            // The profile knows too little of the file to say how it is read.
            Ok(_) => change_columns(workspace, &profile.columns),
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem @ Problem::Import(_)) => workspace.refused.set(Some(problem)),
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

/// Reads the beginning of the file in hand as one of the sources says.
pub(super) async fn fit_source(ask: FitSource) -> Result<SourceFitted, Problem> {
    held_beginning().await?.ask(PanelId::File, ask).await
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
