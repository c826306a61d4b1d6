//! Which sheet of a workbook is read, and which type of object an object log is flattened to.

use crate::present::{Fact, numbers};
use crate::protocol::{Contents, FileFormat};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

fn contents(workspace: Workspace) -> Memo<Contents> {
    Memo::new(move |_| {
        workspace.preview.with(|preview| preview.as_ref().map_or_else(Contents::default, |it| it.contents.clone()))
    })
}

/// The chooser of sheets; a workbook of one sheet names it.
#[component]
pub fn SheetField() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let contents = contents(workspace);
    let chosen = Memo::new(move |_| {
        workspace.draft.with(|draft| match draft.as_ref().map(|draft| &draft.format) {
            Some(FileFormat::Workbook { sheet, .. }) => *sheet as usize,
            _ => 0,
        })
    });
    let choose = move |event| {
        let Ok(number) = event_target_value(&event).parse::<u32>() else { return };
        actions::change_dialect(workspace, move |settings| {
            if let FileFormat::Workbook { sheet, .. } = &mut settings.format {
                *sheet = number;
            }
        });
    };
    let options = move || {
        let words = speech.words();
        let sheets = contents.get().sheets;
        sheets
            .iter()
            .enumerate()
            .map(|(number, sheet)| {
                let rows = sheet.rows.map(|rows| {
                    let rows = numbers::whole(rows, words.language());
                    words.with("sheet-rows", &[("n", rows.into())])
                });
                let hidden = (!sheet.visible).then(|| words.text("sheet-hidden"));
                let notes: Vec<String> = rows.into_iter().chain(hidden).collect();
                let name = match notes.is_empty() {
                    true => sheet.name.clone(),
                    false => format!("{} ({})", sheet.name, notes.join(", ")),
                };
                view! {
                    <option value=number.to_string() selected=move || chosen.get() == number>
                        {name}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <div class="field wide">
            <label for="sheet">{speech.text("sheet-label")}</label>
            <select class="form-select" id="sheet" on:change=choose>
                {options}
            </select>
        </div>
    }
}

/// The chooser of the type of object, and what flattening to it does to the events.
#[component]
pub fn ObjectTypeField() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let contents = contents(workspace);
    let chosen = Memo::new(move |_| {
        workspace.draft.with(|draft| match draft.as_ref().map(|draft| &draft.format) {
            Some(FileFormat::Objects { object_type, .. }) => object_type.clone(),
            _ => String::new(),
        })
    });
    let choose = move |event| {
        let name = event_target_value(&event);
        actions::change_dialect(workspace, move |settings| {
            if let FileFormat::Objects { object_type, .. } = &mut settings.format {
                *object_type = name;
            }
        });
    };
    let options = move || {
        let words = speech.words();
        let types = contents.get().object_types;
        types
            .into_iter()
            .map(|one| {
                let number = |count: u64| Fact::Text(numbers::whole(count, words.language()));
                let facts = [
                    ("name", one.name.clone().into()),
                    ("objects", number(one.objects)),
                    ("events", number(one.events)),
                ];
                let label = words.with("sheet-object-type", &facts);
                let (value, name) = (one.name.clone(), one.name);
                view! {
                    <option value=value selected=move || chosen.get() == name>
                        {label}
                    </option>
                }
            })
            .collect_view()
    };
    let account = move || {
        let words = speech.words();
        contents.get().flattening.map(|account| {
            let number = |count: u64| Fact::Text(numbers::whole(count, words.language()));
            let facts = [
                ("events", number(account.events_in_file)),
                ("rows", number(account.rows)),
                ("several", number(account.duplicated_events)),
                ("none", number(account.left_out_events)),
            ];
            words.with("sheet-flattened", &facts)
        })
    };
    view! {
        <div class="field wide">
            <label for="object-type">{speech.text("sheet-object-label")}</label>
            <select class="form-select" id="object-type" aria-describedby="object-type-how" on:change=choose>
                {options}
            </select>
            <span class="xs muted" id="object-type-how">
                {speech.text("sheet-object-how")}" "{account}
            </span>
        </div>
    }
}
