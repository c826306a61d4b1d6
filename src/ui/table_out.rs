//! The way out for a table: onto the clipboard, or as a file that Danish Excel opens.

use super::icon::{Icon, IconSize, Symbol};
use super::leaving::{self, Leaving};
use super::workspace::Workspace;
use super::{clipboard, saving};
use crate::present::export::Table;
use crate::present::export::csv as csv_file;
use leptos::prelude::*;

/// «Copy table» and «Save as CSV» for what is on the screen.
#[component]
pub fn TableOut(
    leaving: Leaving,
    /// The key of what the file is called.
    file: &'static str,
    /// None while there is nothing.
    table: Callback<(), Option<Table>>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let tell = move |key: &'static str| workspace.announce(speech.words_now().text(key));
    let may_leave = move || table.run(()).filter(|_| leaving.may_leave());
    let copy = move |_| {
        let Some(table) = may_leave() else { return };
        let taken = clipboard::copy_table(&csv_file::tabbed(&table), &csv_file::pasted_html(&table));
        tell(if taken { "frame-table-copied" } else { "frame-table-not-copied" });
    };
    let save = move |_| {
        let Some(table) = may_leave() else { return };
        let name = leaving::file_name(workspace, file, "csv");
        saving::save(&name, "text/csv", &csv_file::danish_excel(&table));
        tell("frame-table-saved");
    };
    view! {
        <button class="b" on:click=copy>
            <Icon symbol=Symbol::Copy size=IconSize::Small />
            {speech.text("frame-table-copy")}
        </button>
        <button class="b" on:click=save>
            <Icon symbol=Symbol::Download size=IconSize::Small />
            {speech.text("frame-table-save")}
        </button>
    }
}
