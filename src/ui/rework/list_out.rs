//! The way out for one list of the view.

use super::state::ReworkState;
use crate::present::rework::saved_table;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

#[component]
pub fn ListOut(
    /// The key of what its rows are called among those of all lists.
    list: &'static str,
    /// The key of what its file is called.
    file: &'static str,
) -> impl IntoView {
    let state = ReworkState::of_screen();
    let table = Callback::new(move |()| {
        let words = state.workspace.speech().words_now();
        state.page.with_untracked(|page| page.as_ref().map(|page| saved_table(page, &words).part(&words.text(list))))
    });
    view! { <TableOut leaving=state.leaving file table quiet=true /> }
}
