//! Asking for the verdict whenever the log, its recipe, what closes a case or a limit changes, and once chance was asked.

use super::judged_by::JudgedBy;
use super::state::SuitabilityState;
use crate::protocol::{Closing, LogId, LogSummary, PanelId, StepEffect};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::refocus_if_lost;
use leptos::prelude::*;

/// Asks for as long as the screen stands. While the log is being prepared the verdict before stands.
pub fn follow(state: SuitabilityState) {
    let workspace = state.workspace;
    answers::follow_wanted(
        workspace,
        PanelId::Suitability,
        Kept { answer: state.page, asking: state.asking },
        move || Some((measured_of(state)?, JudgedBy::of(workspace))),
        |(((log, ..), ..), by)| by.question(log),
    );
    // The button of a remedy that was carried out is gone with the new answer, and that of a finding with new findings.
    Effect::new(move |before: Option<()>| {
        state.page.track();
        state.found.track();
        if before.is_some() {
            refocus_if_lost();
        }
    });
}

/// What is measured of: the log with what its recipe did, what closes a case, and how often chance was asked.
pub fn measured_of(state: SuitabilityState) -> Option<MeasuredOf> {
    let workspace = state.workspace;
    let effects = workspace.prepared.with(|prepared| prepared.as_ref().map(|prepared| prepared.effects.clone()));
    let closing = workspace.choices.with(|choices| choices.closing.clone());
    Some((workspace.log_in_use()?, effects, closing, state.searched.get()))
}

/// The log, the effects of its recipe's steps, what closes a case, and searches against chance that have ended.
type MeasuredOf = (Log, Option<Vec<StepEffect>>, Option<Closing>, u32);

/// A log as the workspace tells it: its number, its size, and what is hidden of it.
type Log = (LogId, LogSummary, Option<u32>);
