//! Rows of a numbered list that is changed by mouse and keyboard: steps of a recipe, filters of a stack.

use super::icon::{Icon, IconSize, Symbol};
use super::workspace::Workspace;
use crate::present::Fact;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A button of the row at `place`; the focus finds it by the list, its name and the place.
#[component]
pub fn RowButton(
    list: &'static str,
    place: usize,
    name: &'static str,
    label: &'static str,
    symbol: Symbol,
    idle: Signal<bool>,
    press: Callback<()>,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let said = move || speech.words().with(label, &number(place));
    view! {
        <button
            class="b quiet icon"
            id=format!("{list}-{name}-{place}")
            aria-label=said
            title=said
            aria-disabled=move || idle.get().then_some("true")
            on:click=move |_| press.run(())
        >
            <Icon symbol=symbol size=IconSize::Small />
        </button>
    }
}

/// Where a row goes that moves by so many places; none where there is no such place.
pub fn moved_to(place: usize, by: isize, count: usize) -> Option<usize> {
    place.checked_add_signed(by).filter(|&to| to < count)
}

/// The focus goes along with a row that moved to `to`, to the same button of it.
pub fn follow_row(list: &'static str, to: usize) {
    let focused = document().active_element().map(|focused| focused.id()).unwrap_or_default();
    let name = focused.strip_prefix(list).and_then(|rest| rest.strip_prefix('-')?.split('-').next());
    focus_later(format!("{list}-{}-{to}", name.unwrap_or("edit")));
}

/// After the row at `place` was removed the focus goes to the next one, or where a row can be added.
pub fn leave_row(list: &'static str, place: usize, left: usize) {
    focus_later(match left {
        0 => format!("add-{list}"),
        left => format!("{list}-remove-{}", place.min(left - 1)),
    });
}

/// What a row is called: its number from 1.
pub fn number(place: usize) -> [(&'static str, Fact); 1] {
    [("n", Fact::from(place + 1))]
}

/// Moves the focus to what bears this id, once the page is drawn anew.
pub fn focus_later(id: String) {
    request_animation_frame(move || {
        let found = document().get_element_by_id(&id).and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(found) = found {
            let _ = found.focus();
        }
    });
}
