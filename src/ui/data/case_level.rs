//! «What is a case here?»: four levels, how the same question is answered at each, and the columns that make the case.

use super::roles::{Role, assign};
use crate::protocol::ColumnNumber;
use crate::ui::actions;
use crate::ui::frame::Modal;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::{Dialog, Workspace};
use leptos::prelude::*;

/// Level, a question it is the right one for, and what the common question counts at it.
const LEVELS: [(&str, &str, &str); 4] = [
    ("level-person", "level-person-asks", "level-person-counts"),
    ("level-case", "level-case-asks", "level-case-counts"),
    ("level-benefit", "level-benefit-asks", "level-benefit-counts"),
    ("level-certificate", "level-certificate-asks", "level-certificate-counts"),
];

/// Opens the explanation.
#[component]
pub fn CaseLevelButton() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <button class="b quiet" aria-haspopup="dialog" on:click=move |_| workspace.dialog.set(Some(Dialog::CaseLevel))>
            <Icon symbol=Symbol::Help size=IconSize::Small />
            {speech.text("level-open")}
        </button>
    }
}

#[component]
pub fn CaseLevelDialog() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.dialog.get() == Some(Dialog::CaseLevel));
    let close = move || {
        if is_open.get_untracked() {
            workspace.dialog.set(None);
        }
    };
    view! {
        <Modal
            open=Signal::derive(move || is_open.get())
            on_close=Callback::new(move |()| close())
            title_id="level-title"
            title=Signal::derive(speech.text("level-title"))
        >
            <div class="help-part level" tabindex="0" role="region" aria-label=speech.text("level-title")>
                <p>{speech.text("level-why")}</p>
                <p>{speech.rich("level-question")}</p>
                <dl class="words">
                    {LEVELS
                        .map(|(level, asks, counts)| {
                            view! {
                                <dt>{speech.text(level)}</dt>
                                <dd>
                                    <p>{speech.text(asks)}</p>
                                    <p>{speech.rich(counts)}</p>
                                </dd>
                            }
                        })
                        .collect_view()}
                </dl>
                <Columns />
            </div>
            <div class="row g3 acts">
                <button class="b pri lg" on:click=move |_| close()>{speech.text("level-done")}</button>
            </div>
        </Modal>
    }
}

/// Which columns make the case: the change is seen in the preview behind the dialog.
#[component]
fn Columns() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let columns = Memo::new(move |_| {
        workspace.preview.with(|preview| preview.as_ref().map_or(Vec::new(), |preview| preview.columns.clone()))
    });
    let boxes = move || {
        let numbered = columns.get().into_iter().enumerate();
        numbered.map(|(column, name)| view! { <Tick column=column as ColumnNumber name /> }).collect_view()
    };
    view! {
        <fieldset class="ways wrap">
            <legend>{speech.text("level-columns")}</legend>
            {boxes}
        </fieldset>
        <p class="sm muted" role="status">{move || cases(workspace)}</p>
    }
}

/// How many cases the columns make of the rows that were looked at.
fn cases(workspace: Workspace) -> String {
    let words = workspace.speech().words();
    let is_chosen = workspace.draft.with(|draft| draft.as_ref().is_some_and(|draft| !draft.roles.case.is_empty()));
    workspace.preview.with(|preview| match preview {
        Some(preview) if is_chosen && preview.cases > 0 => {
            words.with("level-cases", &[("n", preview.cases.into()), ("rows", preview.rows_read.into())])
        }
        _ => words.text("level-no-case"),
    })
}

#[component]
fn Tick(column: ColumnNumber, name: String) -> impl IntoView {
    let workspace = Workspace::of_page();
    let id = format!("level-column-{column}");
    let is_chosen =
        move || workspace.draft.with(|draft| draft.as_ref().is_some_and(|draft| draft.roles.case.contains(&column)));
    let change = move |event| {
        let role = if event_target_checked(&event) { Role::Case } else { Role::EventAttribute };
        actions::change_settings(workspace, |settings| assign(settings, column, role));
    };
    view! {
        <span class="opt">
            <input class="form-checkbox" type="checkbox" id=id.clone() prop:checked=is_chosen on:change=change />
            <label for=id>{name}</label>
        </span>
    }
}
