//! A cell whose blue follows its number.

use leptos::prelude::*;

/// The number with its step of colour, or a dash where it is hidden; `hidden` is what a screen reader hears then, and `row`
/// the place of its row in the table that says the same, where that can be a filter.
pub fn heat_cell(written: Option<String>, step: u64, hidden: &str, row: Option<usize>) -> AnyView {
    match written {
        Some(number) => view! { <td class=format!("heat heat{step}") data-row=row>{number}</td> }.into_any(),
        None => view! {
            <td class="heat hid" title=hidden.to_owned() data-row=row>
                <span aria-hidden="true">"–"</span>
                <span class="sr-only">{hidden.to_owned()}</span>
            </td>
        }
        .into_any(),
    }
}
