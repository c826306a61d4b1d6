//! What can be done with the cases of a row: keep them, or remove them.

use crate::present::Words;
use crate::protocol::{CaseRule, Filter};
use crate::ui::actions;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

/// The cell of a row whose cases fit `rule`; `of` is what a screen reader hears of it.
pub fn row_ways(workspace: Workspace, rule: CaseRule, of: &str, words: &Words) -> impl IntoView + use<> {
    let filter = Filter::from(rule);
    let button = |key: &'static str, said: &'static str, filter: Filter| {
        let said = words.with(said, &[("what", of.into())]);
        view! {
            <button
                class="b"
                aria-label=said.clone()
                title=said
                on:click=move |_| actions::add_filter(workspace, filter.clone())
            >
                {words.text(key)}
            </button>
        }
    };
    view! {
        <td class="row-ways">
            {button("rework-keep", "rework-keep-where", filter.clone())}
            {button("rework-drop", "rework-drop-where", filter.turned())}
        </td>
    }
}
