//! The result of the validation as a chapter of the report: what the certificate says of the sample, without a single case.

use super::ask;
use super::state::ValidationState;
use crate::present::Words;
use crate::present::export::Table;
use crate::present::validation::{
    agreement_said, answers_table, causes_table, drawn_said, headline, result_notes, strata_table,
};
use crate::protocol::ValidationPage;
use crate::ui::report::Visit;
use crate::ui::table_twin::TableTwin;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn ValidationOnPaper() -> impl IntoView {
    let workspace = Workspace::of_page();
    let state = ValidationState::new(workspace);
    let speech = workspace.speech();
    // A sample that was never drawn is not waited for. The report looks anew each time that it is written.
    if workspace.validation.with_untracked(|of| of.work.file.sample.is_some()) {
        ask::follow_sample(state);
    } else if let Some(visit) = Visit::of_view() {
        visit.awaits(|| true);
    }
    let result = move || {
        let words = speech.words();
        let page = state.page_of_sample().filter(|page| page.judged > 0);
        let draw = workspace.validation.with(|of| of.work.file.sample.as_ref().map(|sample| sample.draw.clone()));
        let Some((page, draw)) = page.zip(draw) else {
            return view! { <p>{words.text("validation-nothing")}</p> }.into_any();
        };
        let (said, beside) = headline(&page, &words).unwrap_or_default();
        let agreed = page.agreement.as_ref().map(|agreement| view! { <p>{agreement_said(agreement, &words)}</p> });
        view! {
            <h3>{said}</h3>
            <p>{beside}</p>
            {agreed}
            <p class="muted">{result_notes(&page, &words).join(" ")}</p>
            <p class="muted">{words.text("validation-method")}</p>
            <p>{drawn_said(&draw, &page, &words)}</p>
            <Counted state title="validation-by-stratum" of=strata_table />
            <Counted state title="validation-by-answer" of=answers_table />
            <Counted state title="validation-by-cause" of=causes_table />
        }
        .into_any()
    };
    view! { {result} }
}

/// A table under its heading; nothing where it has no rows.
#[component]
fn Counted(state: ValidationState, title: &'static str, of: fn(&ValidationPage, &Words) -> Table) -> impl IntoView {
    let speech = state.workspace.speech();
    let table = Callback::new(move |()| state.page_of_sample().map(|page| of(&page, &speech.words())));
    move || {
        let has_rows = table.run(()).is_some_and(|table| !table.rows.is_empty());
        has_rows.then(|| view! { <h3>{speech.words().text(title)}</h3> <TableTwin title table /> })
    }
}
