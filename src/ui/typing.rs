//! Whether a key that was pressed is typed into a field, so that it is no shortcut.

use wasm_bindgen::JsCast;

/// True where a letter belongs to a field.
pub fn is_typing(event: &leptos::ev::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| {
        target
            .matches("input:not([type=range]):not([type=checkbox]):not([type=radio]),select,textarea")
            .unwrap_or(false)
    })
}
