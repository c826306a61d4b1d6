//! Asking for the sample with what it comes to, and for the course of the case that is judged.

use super::state::ValidationState;
use crate::protocol::{PanelId, ShowCase, ShowValidation};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::{AmberUse, amber_answers};
use leptos::prelude::*;

/// Asks for as long as the screen stands.
pub fn follow(state: ValidationState) {
    let workspace = state.workspace;
    answers::follow_wanted(
        workspace,
        PanelId::Validation,
        Kept { answer: state.page, asking: state.asking },
        move || {
            let of_log = workspace.log_in_use()?;
            let amber = amber_answers(workspace, AmberUse::Validating);
            let work = workspace.validation.with(|validation| {
                let work = &validation.work;
                let draw = work.file.sample.as_ref().map(|sample| sample.draw.clone())?;
                Some((draw, work.selection, work.judgements(), work.second.clone().unwrap_or_default()))
            });
            Some((of_log, work?, amber))
        },
        |((log, ..), (draw, selection, judgements, second), answers)| ShowValidation {
            log,
            selection,
            draw,
            judgements,
            second,
            answers,
        },
    );
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
