//! Asking for the sample with what it comes to, and for the course of the case that is judged.

use super::state::ValidationState;
use crate::protocol::{PanelId, ShowCase};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::{AmberUse, amber_answers, refocus_if_lost_at};
use leptos::prelude::*;

/// Asks for the sample for as long as the view stands.
pub fn follow_sample(state: ValidationState) {
    let workspace = state.workspace;
    answers::follow_wanted(
        workspace,
        PanelId::Validation,
        Kept { answer: state.page, asking: state.asking },
        move || {
            let of_log = workspace.log_in_use()?;
            let amber = amber_answers(workspace, AmberUse::Validating);
            let ask = workspace.validation.with(|validation| validation.work.question(of_log.0, amber))?;
            Some((of_log, ask))
        },
        |(_, ask)| ask,
    );
}

/// Asks for the sample and the case that is judged for as long as the screen stands.
pub fn follow(state: ValidationState) {
    let workspace = state.workspace;
    follow_sample(state);
    // The button that drew the sample is gone with its answer, and that of the second rater is built anew: digits answer now.
    Effect::new(move |before: Option<()>| {
        state.page.track();
        if before.is_some() {
            refocus_if_lost_at(Some(".questions input[type=radio]"));
        }
    });
    let case = Memo::new(move |_| state.case());
    answers::follow_wanted(
        workspace,
        PanelId::Case,
        Kept { answer: state.course, asking: state.asking_case },
        move || {
            let of_log = workspace.log_in_use()?;
            let selection = workspace.validation.with(|validation| validation.work.selection);
            let calendar = workspace.choices.with(|choices| choices.calendar.clone());
            let rare = workspace.speech().words().text("cases-rare");
            let amber = amber_answers(workspace, AmberUse::Validating);
            Some((of_log, selection, case.get()?.case, rare, calendar, amber))
        },
        |((log, ..), selection, case, rare, calendar, answers)| ShowCase {
            log,
            selection,
            case,
            rare,
            calendar,
            answers,
        },
    );
}
