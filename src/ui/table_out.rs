//! The way out for a table: onto the clipboard, as a file that Danish Excel opens, or as a workbook.

use super::icon::{Icon, IconSize, Symbol};
use super::leaving::Leaving;
use super::workspace::Workspace;
use crate::present::export::Table;
use leptos::prelude::*;

/// Where a table comes from.
#[derive(Clone, Copy)]
pub enum TableSource {
    /// It is there; none while there is nothing.
    Here(Callback<(), Option<Table>>),
    /// It has to be asked for, and is handed to what waits for it.
    Asked(Callback<Callback<Table>>),
}

impl From<Callback<(), Option<Table>>> for TableSource {
    fn from(table: Callback<(), Option<Table>>) -> Self {
        TableSource::Here(table)
    }
}

/// «Copy table», «Save as CSV» and «Save as workbook» for what is on the screen, and what came of it.
#[component]
pub fn TableOut(
    leaving: Leaving,
    /// The key of what the file is called.
    #[prop(into)]
    file: Signal<&'static str>,
    /// Hands out the table, now or when it has come; nothing while there is nothing.
    #[prop(into)]
    table: TableSource,
    /// Without frames, where the table is one of several.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let said: RwSignal<Option<&'static str>> = RwSignal::new(None);
    let with_table = move |way: Callback<Table>| {
        leaving.leave(Callback::new(move |()| match table {
            TableSource::Here(table) => {
                if let Some(table) = table.run(()) {
                    way.run(table);
                }
            }
            TableSource::Asked(ask) => ask.run(way),
        }));
    };
    let tell = Callback::new(move |key: &'static str| {
        said.try_set(Some(key));
        leaving.tell(key);
    });
    let button = move |key: &'static str, symbol: Symbol, way: Callback<Table>| {
        view! {
            <button class="b" class:quiet=quiet on:click=move |_| with_table(way)>
                <Icon symbol=symbol size=IconSize::Small />
                {speech.text(key)}
            </button>
        }
    };
    let copy = Callback::new(move |table| tell.run(leaving.copy(&table)));
    let csv = Callback::new(move |table| tell.run(leaving.save_csv(file.get_untracked(), &table)));
    let workbook = Callback::new(move |table| leaving.save_workbook(file.get_untracked(), table, tell));
    view! {
        <span class="outs" data-out="table" data-off-paper="">
            {button("frame-table-copy", Symbol::Copy, copy)}
            {button("frame-table-save", Symbol::Download, csv)}
            {button("frame-table-workbook", Symbol::Table, workbook)}
            {move || {
                said.get().map(|key| view! { <span class="xs muted" aria-hidden="true">{speech.words().text(key)}</span> })
            }}
        </span>
    }
}
