//! A dialog over the page: the browser keeps the focus inside it, and Escape closes it.

use crate::ui::icon::{Icon, Symbol};
use crate::ui::workspace::Workspace;
use leptos::html;
use leptos::prelude::*;

/// A dialog that is open while `open` is; its title stands in the element `title_id`.
#[component]
pub fn Modal(
    #[prop(into)] open: Signal<bool>,
    on_close: Callback<()>,
    title_id: &'static str,
    #[prop(into)] title: Signal<String>,
    children: ChildrenFn,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    // A click beside the dialog falls on the element itself, never on what stands in it.
    let beside = move |event: leptos::ev::MouseEvent| {
        let on_itself = event
            .target()
            .zip(dialog.get().map(Into::into))
            .is_some_and(|(target, dialog): (_, web_sys::EventTarget)| target == dialog);
        if on_itself {
            on_close.run(());
        }
    };
    view! {
        <dialog class="modal" node_ref=dialog aria-labelledby=title_id on:close=move |_| on_close.run(()) on:click=beside>
            <Show when=move || open.get()>
                <div class="modal-body">
                    <header>
                        <h2 id=title_id>{move || title.get()}</h2>
                        <button
                            class="b quiet icon"
                            aria-label=workspace.speech().text("frame-close")
                            title=workspace.speech().text("frame-close")
                            on:click=move |_| on_close.run(())
                        >
                            <Icon symbol=Symbol::Close />
                        </button>
                    </header>
                    {children()}
                </div>
            </Show>
        </dialog>
    }
}
