//! The way out for a table: onto the clipboard, as a file that Danish Excel opens, or as a workbook.

use super::icon::{Icon, IconSize, Symbol};
use super::leaving::Leaving;
use super::workspace::Workspace;
use crate::present::export::Table;
use leptos::prelude::*;

/// «Copy table», «Save as CSV» and «Save as workbook» for what is on the screen, and what came of it.
#[component]
pub fn TableOut(
    leaving: Leaving,
    /// The key of what the file is called.
    #[prop(into)]
    file: Signal<&'static str>,
    /// None while there is nothing.
    table: Callback<(), Option<Table>>,
    /// Without frames, where the table is one of several.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let said: RwSignal<Option<&'static str>> = RwSignal::new(None);
    let with_table = move |way: &dyn Fn(Table)| {
        if let Some(table) = table.run(()).filter(|_| leaving.may_leave()) {
            way(table);
        }
    };
    let tell = Callback::new(move |key: &'static str| {
        said.try_set(Some(key));
        leaving.tell(key);
    });
    let button = move |key: &'static str, symbol: Symbol, press: Callback<()>| {
        view! {
            <button class="b" class:quiet=quiet on:click=move |_| press.run(())>
                <Icon symbol=symbol size=IconSize::Small />
                {speech.text(key)}
            </button>
        }
    };
    let copy = Callback::new(move |()| with_table(&|table| tell.run(leaving.copy(&table))));
    let csv = Callback::new(move |()| with_table(&|table| tell.run(leaving.save_csv(file.get_untracked(), &table))));
    let workbook =
        Callback::new(move |()| with_table(&|table| leaving.save_workbook(file.get_untracked(), table, tell)));
    view! {
        {button("frame-table-copy", Symbol::Copy, copy)}
        {button("frame-table-save", Symbol::Download, csv)}
        {button("frame-table-workbook", Symbol::Table, workbook)}
        {move || {
            said.get().map(|key| view! { <span class="xs muted" aria-hidden="true">{speech.words().text(key)}</span> })
        }}
    }
}
