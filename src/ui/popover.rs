//! A button that opens a small window of choices under itself; Escape and a click elsewhere close it.

use crate::ui::icon::{Icon, IconSize, Symbol};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The button with its window. `open` is shared, so that what stands inside can close it.
#[component]
pub fn Popover(
    open: RwSignal<bool>,
    #[prop(into)] label: Signal<String>,
    symbol: Symbol,
    /// The button shows its picture only; its name is for screen readers and the tooltip.
    #[prop(optional)]
    bare: bool,
    class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let button = NodeRef::<html::Button>::new();
    let body = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(body) = body.get() {
            keep_in_window(&body);
        }
    });
    on_press_outside(frame, move || {
        if open.try_get_untracked() == Some(true) {
            open.set(false);
        }
    });
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            event.prevent_default();
            event.stop_propagation();
            open.set(false);
            if let Some(button) = button.get_untracked() {
                let _ = button.focus();
            }
        }
    };
    // Tab out of the window leaves it.
    let left = move |event: leptos::ev::FocusEvent| {
        if is_left(frame, &event) {
            open.set(false);
        }
    };
    view! {
        <div class="popover" node_ref=frame on:keydown=on_key on:focusout=left>
            <button
                class=format!("b {class}")
                node_ref=button
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-label=move || bare.then(|| label.get())
                title=move || bare.then(|| label.get())
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon symbol=symbol size=if bare { IconSize::Middle } else { IconSize::Small } />
                {move || (!bare).then(|| label.get())}
            </button>
            <Show when=move || open.get()>
                // A click on bare ground inside keeps the focus inside.
                <div class="popover-body" tabindex="-1" node_ref=body>{children()}</div>
            </Show>
        </div>
    }
}

/// Moves a window sideways that would open beyond an edge of the page: where its button stands follows from what else
/// is in the row.
fn keep_in_window(body: &web_sys::HtmlElement) {
    const MARGIN: f64 = 8.0;
    let Some(root) = document().document_element() else { return };
    let seen = body.get_bounding_client_rect();
    let beyond = (seen.right() + MARGIN - f64::from(root.client_width())).max(0.0);
    let shift = beyond.min((seen.left() - MARGIN).max(0.0));
    if shift > 0.0 {
        let _ = body.style().set_property("transform", &format!("translateX(-{shift:.0}px)"));
    }
}

/// Calls `press` whenever the pointer is pressed anywhere but in `frame`.
pub fn on_press_outside(frame: NodeRef<html::Div>, press: impl Fn() + 'static) {
    let listener = window_event_listener(leptos::ev::pointerdown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        if !frame.try_get_untracked().flatten().is_some_and(|frame| frame.contains(target.as_ref())) {
            press();
        }
    });
    on_cleanup(move || listener.remove());
}

/// Whether the focus goes from `frame` to something else on the page.
pub fn is_left(frame: NodeRef<html::Div>, event: &leptos::ev::FocusEvent) -> bool {
    let to = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    // The frame may leave the page with the focus in it.
    frame.try_get_untracked().flatten().is_some_and(|frame| to.is_some() && !frame.contains(to.as_ref()))
}
