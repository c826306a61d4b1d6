//! Asking for times whenever the log, the filters, what is measured or the calendar change.

use super::state::TimeState;
use crate::protocol::{PanelId, ShowTime};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::refocus_if_lost;
use leptos::prelude::*;

/// Asks for as long as the screen stands.
pub fn follow(state: TimeState) {
    let workspace = state.workspace;
    answers::follow(
        workspace,
        PanelId::Time,
        Kept { answer: state.page, asking: state.asking },
        move || {
            workspace.choices.with(|choices| {
                let time = &choices.time;
                (choices.timing(), (time.by.clone(), time.counted), time.compare.clone(), time.deadline_millis())
            })
        },
        |log, selection, (timing, (by, counted), compare, deadline_millis)| ShowTime {
            log,
            selection,
            timing,
            by,
            counted,
            compare,
            deadline_millis,
        },
    );
    // The row of the filter that was just added may be gone with the new answer.
    Effect::new(move |before: Option<()>| {
        state.page.track();
        if before.is_some() {
            refocus_if_lost();
        }
    });
}
