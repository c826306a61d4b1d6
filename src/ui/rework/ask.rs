//! Asking for rework whenever the log, the filters or the steps of reopening change.

use super::state::ReworkState;
use crate::protocol::{PanelId, ShowRework};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::refocus_if_lost;
use leptos::prelude::*;

/// Asks for as long as the screen stands.
pub fn follow(state: ReworkState) {
    let workspace = state.workspace;
    answers::follow(
        workspace,
        PanelId::Rework,
        Kept { answer: state.page, asking: state.asking },
        move || workspace.choices.with(|choices| (choices.reopening.clone(), choices.timing())),
        |log, selection, (reopening, timing)| ShowRework { log, selection, reopening, timing },
    );
    // The row of the filter that was just added may be gone with the new answer.
    Effect::new(move |before: Option<()>| {
        state.page.track();
        if before.is_some() {
            refocus_if_lost();
        }
    });
}
