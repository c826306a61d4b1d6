//! The head of a column that its table can be sorted by.

use leptos::prelude::*;

/// A press sorts by the column, a second one turns the order round; `descending` is none where another column decides.
#[component]
pub fn SortHead(
    name: String,
    /// How the column stands: `num` on the right, `has-bar` with a bar.
    class: &'static str,
    descending: Option<bool>,
    press: Callback<()>,
    #[prop(optional, into)] title: Option<String>,
) -> impl IntoView {
    let (order, arrow) = match descending {
        None => (None, ""),
        Some(true) => (Some("descending"), " ↓"),
        Some(false) => (Some("ascending"), " ↑"),
    };
    view! {
        <th scope="col" class=class class:sort=order.is_some() aria-sort=order title=title>
            <button on:click=move |_| press.run(())>{name}<span aria-hidden="true">{arrow}</span></button>
        </th>
    }
}
