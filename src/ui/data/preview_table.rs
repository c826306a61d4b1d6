//! The preview: the first rows as they are read, with a menu over each column that says what it is.

use super::case_level::CaseLevelButton;
use super::day_month::is_open_question;
use super::roles::{Role, assign, role_of};
use crate::present::{Fact, Words, dates, numbers};
use crate::protocol::{CellReading, HeaderRow, Preview, PreviewCell, PreviewRow};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn PreviewTable() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let as_written = RwSignal::new(false);
    let order = order_of_columns(workspace);
    let place = move || {
        let words = speech.words();
        workspace.preview.with(|preview| {
            let Some(preview) = preview else { return String::new() };
            let line =
                |row: Option<&PreviewRow>| Fact::from(numbers::whole(row.map_or(0, |row| row.line), words.language()));
            words.with(
                "data-preview-where",
                &[
                    ("first", line(preview.rows.first())),
                    ("last", line(preview.rows.last())),
                    ("columns", Fact::from(preview.columns.len())),
                ],
            )
        })
    };
    let pressed = |on: bool| if on { "true" } else { "false" };
    view! {
        <section class="box flush preview" aria-labelledby="preview-title">
            <header>
                <h2 id="preview-title">
                    {speech.text("data-preview")} <span class="faint sm">{place}</span>
                </h2>
                <span class="grow"></span>
                <CaseLevelButton />
                <div class="seg" role="group" aria-label=speech.text("data-how-shown")>
                    <button
                        aria-pressed=move || pressed(!as_written.get())
                        on:click=move |_| as_written.set(false)
                    >
                        {speech.text("data-as-read")}
                    </button>
                    <button aria-pressed=move || pressed(as_written.get()) on:click=move |_| as_written.set(true)>
                        {speech.text("data-as-written")}
                    </button>
                </div>
            </header>
            <div class="preview-scroll" tabindex="0" role="region" aria-label=speech.text("data-preview-rows")>
                <table class="t pt">
                    <Heads order />
                    <Rows order as_written />
                </table>
            </div>
        </section>
    }
}

/// Tables of more columns than this do not fit into a window: the columns every log needs then come first.
const COLUMNS_IN_SIGHT: usize = 8;

/// The columns by number, in the order they are shown. It is settled when their names are first seen, so that nothing
/// moves while roles are changed.
fn order_of_columns(workspace: Workspace) -> Memo<Vec<u32>> {
    let names = Memo::new(move |_| {
        workspace.preview.with(|preview| preview.as_ref().map(|preview| preview.columns.clone()).unwrap_or_default())
    });
    Memo::new(move |_| {
        let count = names.with(Vec::len) as u32;
        let needed: Vec<u32> = workspace.preview.with_untracked(|preview| match preview {
            Some(preview) if preview.columns.len() > COLUMNS_IN_SIGHT => {
                let roles = &preview.settings.roles;
                [&roles.case, &roles.activity, &roles.time].into_iter().flatten().copied().collect()
            }
            _ => Vec::new(),
        });
        let others = (0..count).filter(|column| !needed.contains(column));
        needed.iter().copied().chain(others).collect()
    })
}

/// The names of the columns with their menus. They stay in place while rows change, so that the focus does too.
#[component]
fn Heads(order: Memo<Vec<u32>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let columns = Memo::new(move |_| -> Vec<(u32, String)> {
        let words = speech.words();
        workspace.preview.with(|preview| {
            let unnamed = preview.as_ref().is_some_and(has_no_names);
            let name = |number: u32| match preview {
                Some(preview) if !unnamed => preview.columns.get(number as usize).cloned().unwrap_or_default(),
                _ => words.with("data-column-numbered", &[("n", Fact::from(number as usize + 1))]),
            };
            order.get().into_iter().map(|number| (number, name(number))).collect()
        })
    });
    view! {
        <thead>
            <tr>
                <th scope="col" class="ln"><span class="sr-only">{speech.text("data-line")}</span></th>
                <For
                    each=move || columns.get()
                    key=|column| column.clone()
                    let((number, name))
                >
                    <Head column=number name />
                </For>
            </tr>
        </thead>
    }
}

/// True where the file has no headings: its columns are called by number.
fn has_no_names(preview: &Preview) -> bool {
    preview.settings.format.header() == HeaderRow::None
}

#[component]
fn Head(column: u32, name: String) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let role = Memo::new(move |_| {
        workspace.draft.with(|draft| draft.as_ref().map_or(Role::None, |draft| role_of(&draft.roles, column)))
    });
    let class = move || match role.get() {
        role if role.is_needed() => "key",
        Role::None => "off",
        _ => "attr",
    };
    let label = {
        let name = name.clone();
        move || speech.words().with("data-role-of", &[("column", name.clone().into())])
    };
    let choose = move |event| {
        if let Some(role) = Role::of_key(&event_target_value(&event)) {
            actions::change_settings(workspace, |settings| assign(settings, column, role));
        }
    };
    view! {
        <th scope="col" class=class>
            <span class="nm" title=name.clone()>{name.clone()}</span>
            <span class="role">
            <select class="form-select" aria-label=label prop:value=move || role.get().key() on:change=choose>
                {Role::ALL
                    .map(|option| {
                        view! {
                            <option value=option.key() selected=move || role.get() == option>
                                {speech.text(option.key())}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            </span>
        </th>
    }
}

/// How the times of the rows are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Times {
    AsRead,
    AsWritten,
    /// Whether the day or the month comes first is still to be said.
    InQuestion,
}

#[component]
fn Rows(order: Memo<Vec<u32>>, as_written: RwSignal<bool>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    move || {
        let words = speech.words();
        let show = match (as_written.get(), is_open_question(workspace)) {
            (true, _) => Times::AsWritten,
            (false, true) => Times::InQuestion,
            (false, false) => Times::AsRead,
        };
        workspace.preview.with(|preview| {
            let Some(preview) = preview else { return ().into_any() };
            let with_role = |column: u32| (column as usize, role_of(&preview.settings.roles, column));
            let columns: Vec<(usize, Role)> = order.get().into_iter().map(with_role).collect();
            let rows = preview.rows.iter().map(|row| show_row(row, &columns, show, &words)).collect_view();
            view! { <tbody>{rows}</tbody> }.into_any()
        })
    }
}

fn show_row(row: &PreviewRow, columns: &[(usize, Role)], show: Times, words: &Words) -> impl IntoView + use<> {
    let cells = columns
        .iter()
        .map(|(column, role)| row.cells.get(*column).map(|cell| show_cell(cell, *role, show, words)))
        .collect_view();
    let line = numbers::whole(row.line, words.language());
    view! {
        <tr>
            <td class="ln">{line}</td>
            {cells}
        </tr>
    }
}

fn show_cell(cell: &PreviewCell, role: Role, show: Times, words: &Words) -> AnyView {
    let class = match role {
        role if role.is_needed() => "key",
        Role::None => "off",
        _ => "",
    };
    let text = cell.text.clone();
    match &cell.reading {
        CellReading::Cpr | CellReading::Personal => {
            view! { <td class=class><span class="cpr">{text}</span></td> }.into_any()
        }
        CellReading::NotATime if show != Times::AsWritten => view! {
            <td class=class>
                <span class="not-read" title=text.clone()>{text.clone()}</span>
                <span class="tag2 bad">{words.text("data-not-a-time")}</span>
            </td>
        }
        .into_any(),
        // An unanswered question is not shown as answered.
        CellReading::Time(_) if show == Times::InQuestion => {
            let tag = view! { <span class="tag2">{words.text("data-day-or-month")}</span> };
            view! { <td class=class title=text.clone()>{text.clone()}" "{tag}</td> }.into_any()
        }
        CellReading::Time(time) if show == Times::AsRead => {
            let read = dates::moment(*time, words);
            let day_only = time.day_only.then(|| view! { <span class="tag2">{words.text("data-day-only")}</span> });
            view! { <td class=class title=text>{read}" "{day_only}</td> }.into_any()
        }
        _ => view! { <td class=class title=text.clone()>{text.clone()}</td> }.into_any(),
    }
}
