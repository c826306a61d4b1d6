//! Copying: text to the clipboard, for pasting into a spreadsheet or a letter.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// True when the browser took the text.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // On plain http there is no clipboard; calling it anyway would throw.
    if js_sys::Object::is(&clipboard, &wasm_bindgen::JsValue::UNDEFINED) {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
