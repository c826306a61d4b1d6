//! Asking for the variants whenever the log, the filters, the level or the search change.

use super::state::VariantState;
use crate::protocol::{PanelId, ShowVariants};
use crate::ui::answers::{self, Kept};
use leptos::prelude::*;

/// Asks for as long as the screen stands.
pub fn follow(state: VariantState) {
    let workspace = state.workspace;
    // What is chosen belongs to the level it was chosen at.
    let level = Memo::new(move |_| workspace.choices.with(|choices| choices.variant_level.clone()));
    Effect::new(move |before: Option<()>| {
        level.track();
        if before.is_some() {
            state.picked.set(Vec::new());
            state.comparing.set(None);
            state.unfolded.set(Vec::new());
        }
    });
    answers::follow(
        workspace,
        PanelId::Variants,
        Kept { answer: state.page, asking: state.asking },
        move || {
            let timing = workspace.choices.with(|choices| choices.timing());
            (level.get(), timing, state.search.get(), state.rows.get())
        },
        |log, selection, (level, timing, search, rows)| ShowVariants { log, selection, level, timing, search, rows },
    );
}
