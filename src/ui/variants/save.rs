//! The list of variants as a file for a spreadsheet, or on the clipboard: the rows that are shown.

use super::state::VariantState;
use crate::present::variants::saved_table;
use leptos::prelude::*;

/// In the form that Danish Excel opens.
pub fn csv(state: VariantState) {
    let Some(page) = state.page.get_untracked() else { return };
    state.leaving.save_table("variants-file", |words| saved_table(&page, words));
}

/// As a table and as text with tabs.
pub fn copy(state: VariantState) {
    let Some(page) = state.page.get_untracked() else { return };
    state.leaving.copy_table(|words| saved_table(&page, words));
}
