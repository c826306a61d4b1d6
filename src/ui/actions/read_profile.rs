//! Fetch a profile of one's own from a file.

use crate::present::Fact;
use crate::protocol::{Profile, ProfileProblem};
use crate::ui::profiles::ProfileChoice;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Bytes of a profile, at most: a file of data is not taken into the page.
const BYTES_AT_MOST: f64 = 1_000_000.0;

/// Reads the file and chooses its profile; the columns change only when the user says so.
pub fn read_profile(workspace: Workspace, file: File) {
    leptos::task::spawn_local(async move {
        let profiles = workspace.profiles;
        match read(&file).await {
            Ok(profile) => {
                // Whatever its id is, it takes no shipped profile's place.
                let profile = Profile { id: "own".into(), ..profile };
                let name = Fact::from(profile.name.clone());
                profiles.own.set(Some(profile));
                profiles.choice.set(ProfileChoice::Of("own".into()));
                profiles.problem.set(None);
                workspace.announce(workspace.speech().words_now().with("profiles-fetched", &[("name", name)]));
            }
            Err(problem) => profiles.problem.set(Some((file.name(), problem))),
        }
    });
}

async fn read(file: &File) -> Result<Profile, ProfileProblem> {
    let nothing = || ProfileProblem::NotAProfile { line: 1, column: 1, message: String::new() };
    if file.size() > BYTES_AT_MOST {
        return Err(nothing());
    }
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()).ok_or_else(nothing)?;
    Profile::from_json(&text)
}
