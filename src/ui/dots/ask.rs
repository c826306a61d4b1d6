//! Asking for the picture, for what is pointed at, and for the table, for as long as the screen stands.

use super::state::{DotState, Held};
use crate::protocol::{PanelId, ShowDotTable};
use crate::ui::answers::{self, Kept};
use leptos::prelude::*;
use std::sync::Arc;

pub fn follow(state: DotState) {
    let workspace = state.workspace;
    Effect::new(move |_| {
        // Read, so that every change of it asks anew.
        let _ = state.wanted();
        answers::keep_up(
            workspace,
            PanelId::Dots,
            state.asking,
            move || {
                let wanted = state.wanted()?;
                let is_here = state.held.with(|held| held.as_ref().is_some_and(|held| held.of == wanted));
                (!is_here).then(|| (wanted.clone(), wanted.ask))
            },
            move |of, page| {
                state.held.try_set(Some(Arc::new(Held { of, page })));
            },
        );
    });
    Effect::new(move |_| {
        if state.looked_at().is_none() {
            state.there.set(None);
        }
        answers::keep_up(
            workspace,
            PanelId::DotsHere,
            state.looking,
            move || {
                let wanted = state.looked_at()?;
                let is_here = state.there.with(|there| there.as_ref().is_some_and(|there| there.0 == wanted));
                (!is_here).then(|| (wanted.clone(), wanted))
            },
            move |of, there| {
                state.there.try_set(Some(Arc::new((of, there))));
            },
        );
    });
    answers::follow(
        workspace,
        PanelId::DotTable,
        Kept { answer: state.table, asking: state.asking_table },
        || (),
        |log, selection, ()| ShowDotTable { log, selection },
    );
}
