//! Asking for the verdict whenever the log, its recipe, what closes a case or a limit changes, and once chance was asked.

use super::state::SuitabilityState;
use crate::protocol::{PanelId, ShowSuitability};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::refocus_if_lost;
use leptos::prelude::*;

/// Asks for as long as the screen stands. While the log is being prepared the verdict before stands.
pub fn follow(state: SuitabilityState) {
    let workspace = state.workspace;
    let wanted = move || {
        let log = workspace.log_in_use()?;
        let effects = workspace.prepared.with(|prepared| prepared.as_ref().map(|prepared| prepared.effects.clone()));
        let (closing, thresholds) = workspace.choices.with(|choices| (choices.closing.clone(), choices.thresholds));
        Some((log, effects, closing, thresholds, state.searched.get()))
    };
    answers::follow_wanted(
        workspace,
        PanelId::Suitability,
        Kept { answer: state.page, asking: state.asking },
        wanted,
        |((log, ..), _, closing, thresholds, _)| ShowSuitability { log, closing, thresholds },
    );
    // The button of a remedy that was carried out is gone with the new answer.
    Effect::new(move |before: Option<()>| {
        state.page.track();
        if before.is_some() {
            refocus_if_lost();
        }
    });
}
