//! The list of variants as a file for a spreadsheet, or on the clipboard.

use super::state::VariantState;
use crate::present::export::csv as csv_file;
use crate::present::variants::saved_table;
use crate::ui::{clipboard, leaving, saving};
use leptos::prelude::*;

/// The rows that are shown, in the form that Danish Excel opens.
pub fn csv(state: VariantState) {
    let Some(page) = state.page.get_untracked().filter(|_| state.leaving.may_leave()) else { return };
    let table = saved_table(&page, &state.workspace.speech().words_now());
    let name = leaving::file_name(state.workspace, "variants-file", "csv");
    saving::save(&name, "text/csv", &csv_file::danish_excel(&table));
    tell(state, "variants-saved");
}

/// The rows that are shown, as a table and as text with tabs.
pub fn copy(state: VariantState) {
    let Some(page) = state.page.get_untracked().filter(|_| state.leaving.may_leave()) else { return };
    let table = saved_table(&page, &state.workspace.speech().words_now());
    let taken = clipboard::copy_table(&csv_file::tabbed(&table), &csv_file::pasted_html(&table));
    tell(state, if taken { "variants-copied" } else { "variants-not-copied" });
}

fn tell(state: VariantState, key: &'static str) {
    state.workspace.announce(state.workspace.speech().words_now().text(key));
}
