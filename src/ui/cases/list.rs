//! The list itself: of any length, but with as many elements as the window shows, which change their content.

use super::choose;
use super::slot::Slot;
use super::state::CaseState;
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

#[component]
pub fn List() -> impl IntoView {
    let state = CaseState::of_screen();
    let speech = state.workspace.speech();
    Effect::new(move |_| {
        if state.scroller.get().is_some() {
            measure(state);
        }
    });
    let resized = window_event_listener(ev::resize, move |_| measure(state));
    on_cleanup(move || resized.remove());
    let slots = Memo::new(move |_| state.stretch().slots());
    let is_empty = Memo::new(move |_| state.found() == 0);
    let seen = Memo::new(move |_| state.stretch().seen(state.drawn_top.get()));
    let active = move || {
        let (place, (first, end)) = (state.place.get(), seen.get());
        (first..end).contains(&place).then(|| format!("case-{}", place % slots.get()))
    };
    let on_scroll = move |_| {
        if let Some(scroller) = state.scroller.get_untracked() {
            let (to, before) = (f64::from(scroller.scroll_top()), state.scrolled.get_untracked());
            // The bar knows whole pixels only: what was scrolled to by a key stays as exact as it is.
            if (to - before).abs() >= 1.0 {
                state.scrolled.set(to);
                state.settle();
            }
        }
    };
    view! {
        <div
            class="case-rows"
            class:hidden=move || is_empty.get()
            node_ref=state.scroller
            role="listbox"
            tabindex="0"
            aria-label=speech.text("cases-list")
            aria-activedescendant=active
            on:scroll=on_scroll
            on:keydown=move |event| on_key(state, &event)
        >
            <div class="case-stretch" role="presentation" style:height=move || format!("{}px", state.stretch().drawn())>
                {move || {
                    let of = slots.get();
                    (0..of).map(|number| view! { <Slot number of /> }).collect_view()
                }}
            </div>
        </div>
        <Show when=move || is_empty.get() && !state.search.with(|text| text.trim().is_empty())>
            <div class="none-found">
                <h2>{speech.text("cases-none-found")}</h2>
                <p class="muted">{speech.text("cases-none-found-how")}</p>
                <button class="b" on:click=move |_| state.search.set(String::new())>
                    {speech.text("cases-none-found-clear")}
                </button>
            </div>
        </Show>
    }
}

/// How high the window and a row are now: sizes follow the reader's text size.
fn measure(state: CaseState) {
    let Some(scroller) = state.scroller.get_untracked() else { return };
    let height = f64::from(scroller.client_height());
    let row = scroller.query_selector("[role=option]").ok().flatten();
    let row = row.and_then(|row| row.dyn_into::<web_sys::HtmlElement>().ok());
    let row = row.map_or(0.0, |row| f64::from(row.offset_height()));
    if height > 0.0 {
        state.height.set(height);
    }
    if row > 0.0 {
        state.row_height.set(row);
    }
}

fn on_key(state: CaseState, event: &ev::KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let page = untrack(|| (state.height.get() / state.row_height.get()).floor().max(2.0) as i64 - 1);
    let by = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        "PageDown" => page,
        "PageUp" => -page,
        "Home" => i64::from(i32::MIN),
        "End" => i64::from(u32::MAX),
        _ => return,
    };
    event.prevent_default();
    choose::step(state, by);
}
