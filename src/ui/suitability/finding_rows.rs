//! The rows that a finding is about, in a dialog: on the screen only, and of a log about persons behind the four questions.

use super::ask::measured_of;
use super::findings::way;
use super::state::SuitabilityState;
use crate::present::lines::lines;
use crate::present::suitability::{found_name, found_said, rows_said};
use crate::present::{Words, dates};
use crate::protocol::{FindingRow, FindingRows, PanelId, RejectedRow, ShowFindingRows};
use crate::ui::answers::{self, Kept};
use crate::ui::frame::{AmberUse, AmberView, Modal, amber_answers, refocus_if_lost};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn FindingRowsDialog() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let speech = state.workspace.speech();
    let told = move |tell: fn(&crate::protocol::DataFinding, &Words) -> String| {
        state.opened.with(|of| of.as_ref().map(|of| tell(of, &speech.words()))).unwrap_or_default()
    };
    view! {
        <Modal
            open=Signal::derive(move || state.opened.with(Option::is_some))
            on_close=Callback::new(move |()| state.opened.set(None))
            title_id="finding-rows-title"
            title=Signal::derive(move || told(|of, words| found_name(&of.found, words)))
        >
            <div class="finding-rows">
                <p>{move || told(|of, words| found_said(&of.found, of.state, words))}</p>
                <AmberView
                    use_of_data=AmberUse::SingleCases
                    title_key="cases-title"
                    go_on_key="amber-rows-go-on"
                    bar_key="amber-cases-bar"
                    in_dialog=true
                >
                    <Rows />
                </AmberView>
            </div>
        </Modal>
    }
}

#[component]
fn Rows() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let workspace = state.workspace;
    let speech = workspace.speech();
    let rows: RwSignal<Option<Arc<FindingRows>>> = RwSignal::new(None);
    answers::follow_wanted(
        workspace,
        PanelId::FindingRows,
        Kept { answer: rows, asking: RwSignal::new(false) },
        move || {
            let found = state.opened.with(|of| of.as_ref().map(|of| of.found.clone()))?;
            let rare = speech.words().text("cases-rare");
            Some((measured_of(state)?, found, rare, amber_answers(workspace, AmberUse::SingleCases)))
        },
        |(((log, ..), _, closing, _), found, rare, answers)| ShowFindingRows { log, closing, found, rare, answers },
    );
    // The button that asked for them is gone.
    Effect::new(move |_| {
        if rows.with(Option::is_some) {
            refocus_if_lost();
        }
    });
    move || {
        let words = speech.words();
        let Some(rows) = rows.get() else {
            return view! { <p class="muted" role="status">{words.text("suitability-rows-waiting")}</p> }.into_any();
        };
        let filter = state.opened.with(|of| {
            let of = of.as_ref()?;
            Some(way(state, of.cases.clone()?, &found_name(&of.found, &words), &words))
        });
        view! {
            <div class="row wrap">
                <p class="grow" role="status">{rows_said(&rows, &words)}</p>
                {filter}
            </div>
            {(!rows.rows.is_empty()).then(|| table(&rows, &words))}
            {(!rows.rejected.is_empty()).then(|| rejected_table(workspace, &rows, &words))}
            <p class="muted xs">{words.text("suitability-rows-only")}</p>
        }
        .into_any()
    }
}

fn table(rows: &FindingRows, words: &Words) -> impl IntoView + use<> {
    let has_starts = rows.rows.iter().any(|row| row.start.is_some());
    let column = rows.column.clone().filter(|_| !rows.is_withheld);
    let has_column = column.is_some();
    let listed = rows.rows.iter().map(|row| one_row(row, has_starts, has_column, words)).collect_view();
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-labelledby="finding-rows-title">
            <table class="t">
                <caption class="sr-only">{words.text("suitability-rows-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="num" title=words.text("suitability-row-is")>
                            {words.text("suitability-row")}
                        </th>
                        <th scope="col">{words.text("suitability-row-case")}</th>
                        <th scope="col">{words.text("cases-step")}</th>
                        {has_starts.then(|| view! { <th scope="col">{words.text("cases-started")}</th> })}
                        <th scope="col">{words.text("suitability-row-time")}</th>
                        {column.map(|name| view! { <th scope="col">{name}</th> })}
                    </tr>
                </thead>
                <tbody>{listed}</tbody>
            </table>
        </div>
    }
}

fn one_row(row: &FindingRow, has_starts: bool, has_column: bool, words: &Words) -> impl IntoView + use<> {
    let start = row.start.map(|start| dates::moment(start, words));
    view! {
        <tr>
            <td class="num">{row.row}</td>
            <th scope="row">{row.case.clone()}</th>
            <td>{row.activity.clone()}</td>
            {has_starts.then(|| view! { <td>{start}</td> })}
            <td>{dates::moment(row.time, words)}</td>
            {has_column.then(|| value_cell(&row.value, words))}
        </tr>
    }
}

/// What stands in the field, or that nothing does.
fn value_cell(value: &str, words: &Words) -> AnyView {
    let said = match value {
        "" => view! { <span class="muted">{words.text("suitability-row-lacks")}</span> }.into_any(),
        value => value.to_owned().into_any(),
    };
    view! { <td class="value">{said}</td> }.into_any()
}

/// Rows of the file that became no events: where they stand, and what stands in the field.
fn rejected_table(workspace: Workspace, rows: &FindingRows, words: &Words) -> impl IntoView + use<> {
    let files = workspace.open.with_untracked(|open| open.as_ref().map(|open| open.file_names())).unwrap_or_default();
    let row = |of: &RejectedRow| {
        view! {
            <tr>
                <th scope="row">{lines(&[of.line], 1, &files, words)}</th>
                {value_cell(&of.value, words)}
            </tr>
        }
    };
    let listed = rows.rejected.iter().map(row).collect_view();
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-labelledby="finding-rows-title">
            <table class="t">
                <caption class="sr-only">{words.text("suitability-rows-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="num">{words.text("data-rejected-line")}</th>
                        <th scope="col">{words.text("suitability-rejected-value")}</th>
                    </tr>
                </thead>
                <tbody>{listed}</tbody>
            </table>
        </div>
    }
}
