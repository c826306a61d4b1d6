//! The way out for the twelve criteria, before and after the recipe.

use super::state::SuitabilityState;
use crate::present::suitability::saved_table;
use crate::ui::table_out::TableOut;
use leptos::prelude::*;

#[component]
pub fn CriteriaOut() -> impl IntoView {
    let state = SuitabilityState::of_screen();
    let table = Callback::new(move |()| {
        let words = state.workspace.speech().words_now();
        state.page.with_untracked(|page| page.as_ref().map(|page| saved_table(page, &words)))
    });
    view! {
        <footer>
            <TableOut leaving=state.leaving file="suitability-file" table quiet=true />
        </footer>
    }
}
