//! Fetch a profile of one's own from a file.

use super::meet_problem;
use crate::present::Fact;
use crate::protocol::{PanelId, Problem, Profile, ProfileProblem, ReadProfile};
use crate::ui::line;
use crate::ui::profiles::ProfileChoice;
use crate::ui::small_file::small_file;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use web_sys::File;

/// Reads the file and chooses its profile; the columns change only when the user says so.
pub fn read_profile(workspace: Workspace, file: File) {
    leptos::task::spawn_local(async move {
        let profiles = workspace.profiles;
        match read(&file).await {
            Ok(Ok(profile)) => {
                // Whatever its id is, it takes no shipped profile's place.
                let profile = Profile { id: "own".into(), ..profile };
                let name = Fact::from(profile.name.clone());
                profiles.own.set(Some(profile));
                profiles.choice.set(ProfileChoice::Of("own".into()));
                profiles.problem.set(None);
                workspace.announce(workspace.speech().words_now().with("profiles-fetched", &[("name", name)]));
            }
            Ok(Err(problem)) => profiles.problem.set(Some((file.name(), problem))),
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn read(file: &File) -> Result<Result<Profile, ProfileProblem>, Problem> {
    let Some(file) = small_file(file).await else {
        return Ok(Err(ProfileProblem::NotAProfile { line: 1, column: 1, message: String::new() }));
    };
    Ok(line::connected().await?.ask(PanelId::SavedFile, ReadProfile { file }).await?.read)
}
