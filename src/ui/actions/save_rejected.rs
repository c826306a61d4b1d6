//! Save the rows that could not be used, values masked, as a file that Danish Excel opens.

use super::meet_problem;
use crate::present::{Fact, rejected_rows};
use crate::protocol::{ListRejected, PanelId, Subjects};
use crate::ui::workspace::{Dialog, OpenLog, Workspace};
use crate::ui::{line, saving};
use leptos::prelude::*;

/// Saves the list; on a log about persons it is asked first why.
pub fn ask_to_save_rejected(workspace: Workspace) {
    let is_of_persons = |open: &OpenLog| open.privacy.subjects != Subjects::NotPersonal;
    if workspace.open.with_untracked(|open| open.as_ref().is_some_and(is_of_persons)) {
        workspace.dialog.set(Some(Dialog::SaveRejected));
    } else {
        save_rejected(workspace);
    }
}

/// Saves the list.
pub fn save_rejected(workspace: Workspace) {
    let Some(open) = workspace.open.get_untracked() else { return };
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        match client.ask(PanelId::Save, ListRejected { log: open.log }).await {
            Ok(list) => {
                let words = workspace.speech().words_now();
                let name = words.text("data-rejected-file");
                saving::save(&name, "text/csv", &rejected_rows::as_csv(&list, &open.file_names(), &words));
                workspace.announce(words.with("data-saved", &[("file", Fact::from(name))]));
            }
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}
