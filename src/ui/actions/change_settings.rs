//! Change how the file is read: the preview follows.

use super::choose_file::probe;
use super::meet_problem;
use crate::protocol::{ImportSettings, PanelId, Preview, Problem, ShowPreview};
use crate::ui::client::Client;
use crate::ui::line;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// Roles, dates or zone are changed; everything else stays as it was chosen.
pub fn change_settings(workspace: Workspace, change: impl FnOnce(&mut ImportSettings)) {
    preview_anew(workspace, change, false);
}

/// The text is cut in another way, so that roles and patterns are guessed anew.
pub fn change_dialect(workspace: Workspace, change: impl FnOnce(&mut ImportSettings)) {
    workspace.order_chosen.set(None);
    preview_anew(workspace, change, true);
}

fn preview_anew(workspace: Workspace, change: impl FnOnce(&mut ImportSettings), guess: bool) {
    let Some(before) = workspace.draft.get_untracked() else { return };
    let mut settings = before.clone();
    change(&mut settings);
    if settings == before {
        return;
    }
    workspace.draft.set(Some(settings.clone()));
    let turn = line::turn();
    leptos::task::spawn_local(async move {
        let previewed = preview(settings.clone(), guess).await;
        if line::turn() != turn {
            return;
        }
        match previewed {
            Ok(preview) => {
                // While the answer came the user may have changed more: then its preview is under way.
                if workspace.draft.get_untracked().as_ref() == Some(&settings) {
                    workspace.draft.set(Some(preview.settings.clone()));
                }
                workspace.refused.set(None);
                workspace.preview.set(Some(preview));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem @ Problem::Import(_)) => workspace.refused.set(Some(problem)),
            Err(problem) => meet_problem(workspace, problem),
        }
    });
}

async fn preview(settings: ImportSettings, guess: bool) -> Result<Preview, Problem> {
    held_beginning().await?.ask(PanelId::File, ShowPreview { settings, guess }).await
}

/// The client, once its worker keeps the beginning of the file in hand.
pub(super) async fn held_beginning() -> Result<Client, Problem> {
    if !line::beginning_held() {
        probe().await?;
    }
    line::connected().await
}
