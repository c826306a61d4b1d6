//! Source profiles on the page: those that are known, the one in use, and what using it changed.

use super::workspace::Workspace;
use crate::protocol::{ImportSettings, Profile, ProfileMatch, ProfileProblem, Roles, Shape, match_of};
use leptos::prelude::*;

/// The signals about profiles.
#[derive(Clone, Copy, Default)]
pub struct ProfileSignals {
    /// Those that come with Spor, as soon as the worker has told them.
    pub shipped: RwSignal<Vec<Profile>>,
    /// The user's own, saved or fetched last; it stays for the next file.
    pub own: RwSignal<Option<Profile>>,
    pub choice: RwSignal<ProfileChoice>,
    pub used: RwSignal<Option<Used>>,
    /// Why a file is no profile, with its name.
    pub problem: RwSignal<Option<(String, ProfileProblem)>>,
}

/// Which profile is in use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProfileChoice {
    /// The one that the file was recognised as, if any.
    #[default]
    Recognised,
    None,
    /// The one of this id.
    Of(String),
}

/// The settings before a profile changed them, and what it made of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    pub before: ImportSettings,
    pub roles: Roles,
    pub shape: Shape,
}

impl ProfileSignals {
    /// Forgets what was chosen for a file; the profiles stay.
    pub fn clear(self) {
        self.choice.set(ProfileChoice::default());
        self.used.set(None);
        self.problem.set(None);
    }

    /// All profiles, the user's own last.
    pub fn all(self) -> Vec<Profile> {
        self.shipped.get().into_iter().chain(self.own.get()).collect()
    }
}

/// The profile in use.
pub fn chosen(workspace: Workspace) -> Option<Profile> {
    let id = match workspace.profiles.choice.get() {
        ProfileChoice::None => return None,
        ProfileChoice::Of(id) => id,
        ProfileChoice::Recognised => recognised(workspace)?,
    };
    workspace.profiles.all().into_iter().find(|profile| profile.id == id)
}

/// The id of the profile that the file fits best.
pub fn recognised(workspace: Workspace) -> Option<String> {
    workspace.preview.with(|preview| preview.as_ref()?.profiles.first().map(|best| best.profile.clone()))
}

/// What of the file the profile knows.
pub fn matched(workspace: Workspace, profile: &Profile) -> Option<ProfileMatch> {
    workspace.preview.with(|preview| {
        let preview = preview.as_ref()?;
        let told = preview.profiles.iter().find(|found| found.profile == profile.id).cloned();
        Some(told.unwrap_or_else(|| match_of(profile, &columns_of_file(preview), &[])))
    })
}

/// Names of the columns of the file itself, whatever shape it is read in.
pub fn columns_of_file(preview: &crate::protocol::Preview) -> Vec<String> {
    if preview.file_columns.is_empty() { preview.columns.clone() } else { preview.file_columns.clone() }
}
