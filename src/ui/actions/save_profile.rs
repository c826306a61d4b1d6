//! Save the way this file is read as a profile of one's own: a file with names of columns and no data.

use super::meet_problem;
use crate::present::Fact;
use crate::protocol::{PanelId, Problem, WriteProfile};
use crate::ui::profiles::{ProfileChoice, chosen};
use crate::ui::workspace::Workspace;
use crate::ui::{line, saving};
use leptos::prelude::*;

/// Saves the profile under `name`, and uses it from now on.
pub fn save_profile(workspace: Workspace, name: &str) {
    let Some(preview) = workspace.preview.get_untracked() else { return };
    let Some(settings) = workspace.draft.get_untracked() else { return };
    let words = workspace.speech().words_now();
    let name = if name.trim().is_empty() { words.text("profiles-own-name") } else { name.trim().to_owned() };
    // A name may hold signs that a file's name may not.
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let file = words.with("profiles-file", &[("name", Fact::from(plain))]);
    let today = js_sys::Date::new_0();
    let ask = WriteProfile {
        name,
        checked: format!("{}-{:02}-{:02}", today.get_full_year(), today.get_month() + 1, today.get_date()),
        columns: preview.columns,
        file_columns: preview.file_columns,
        settings,
        based_on: untrack(|| chosen(workspace)),
    };
    leptos::task::spawn_local(async move {
        let asked = async { line::connected().await?.ask(PanelId::SavedFile, ask).await };
        match asked.await {
            Ok(written) => {
                saving::save(&file, "application/json", &written.file.0);
                workspace.profiles.own.set(Some(written.profile));
                workspace.profiles.choice.set(ProfileChoice::Of("own".into()));
                workspace.profiles.problem.set(None);
                workspace.announce(words.with("profiles-saved", &[("file", Fact::from(file))]));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}
